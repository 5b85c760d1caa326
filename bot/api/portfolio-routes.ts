import type { Request } from 'restify'
import { writeCsv } from '../../files/write-csv.ts'
import { writeXlsx } from '../../files/write-xlsx.ts'
import { afterTurn } from '../after-turn.ts'
import { readJson } from '../http/body.ts'
import type { ServerParts } from '../server-parts.ts'
import { describeError } from '../telemetry/describe-error.ts'
import {
  portfolioChanges,
  portfolioPage,
  portfolioSummary,
  portfolioTable,
  portfolioTrend,
  type AnswerParts,
} from './answers.ts'
import { moveDates } from './dates.ts'
import * as asks from './requests.ts'
import { download, queryOf, type Route } from './route.ts'

/** What the portfolio asks: its rows, figures and files, and dates to be moved. */
export function portfolioRoutes(parts: ServerParts, known: AnswerParts): readonly Route[] {
  return [
    [
      'get',
      '/portfolio',
      async ({ user, request, ...moment }) => {
        const { offset, limit, ...query } = asked(request)
        return portfolioPage(known, user, query, { offset, limit }, moment)
      },
    ],
    [
      'get',
      '/portfolio/summary',
      async ({ user, request, ...moment }) => portfolioSummary(known, user, asked(request), moment),
    ],
    [
      'get',
      '/portfolio/trend',
      async ({ user, request, ...moment }) =>
        portfolioTrend(known, user, asks.read(asks.trendQuery, asks.given(queryOf(request))).weeks, moment),
    ],
    [
      'get',
      '/portfolio/changes',
      async ({ user, request }) => portfolioChanges(known, user, asks.read(asks.changesQuery, queryOf(request))),
    ],
    [
      'get',
      '/portfolio/export.csv',
      async ({ user, request, response, ...moment }) => {
        const table = await portfolioTable(known, user, asked(request), moment)
        return download(response, 'portfolio.csv', 'text/csv; charset=utf-8', Buffer.from(writeCsv(table)))
      },
    ],
    [
      'get',
      '/portfolio/export.xlsx',
      async ({ user, request, response, ...moment }) => {
        const table = await portfolioTable(known, user, asked(request), moment)
        const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
        return download(response, 'portfolio.xlsx', type, await writeXlsx(table))
      },
    ],
    [
      'post',
      '/portfolio/dates',
      async ({ user, request, trace, ...moment }) => {
        const outcome = await moveDates(parts, user, asks.read(asks.moveDates, await readJson(request)), moment)
        for (const fault of outcome.faults) {
          const error = describeError(fault)
          parts.log.error({ event: 'tab-failed', error, trace }, 'a date of several was not moved, or not told')
        }
        afterTurn(parts, { person: parts.hashed(user), where: 'tab', trace }, outcome)
        return outcome.answer
      },
    ],
  ]
}

function asked(request: Request) {
  return asks.read(asks.portfolioQuery, asks.given(queryOf(request)))
}
