import type { ServerParts } from '../server-parts.ts'
import { customerPage, historyPage, type AnswerParts } from './answers.ts'
import { customerWork } from './customer-work.ts'
import { handOverFile } from './hand-over.ts'
import { preparation } from './preparation.ts'
import * as asks from './requests.ts'
import { download, idOf, queryOf, type Route } from './route.ts'

/** What the page of a customer asks: its entitlements with their history, the work with it, and files to hand over. */
export function customerRoutes(parts: ServerParts, known: AnswerParts): readonly Route[] {
  return [
    ['get', '/customers/:id', async ({ user, request, ...moment }) => customerPage(known, user, idOf(request), moment)],
    [
      'get',
      '/customers/:id/work',
      async ({ user, request, ...moment }) => customerWork(parts, user, idOf(request), moment),
    ],
    [
      'get',
      '/entitlements/:id/preparation',
      async ({ user, request, ...moment }) => preparation(parts, user, idOf(request), moment),
    ],
    [
      'get',
      '/entitlements/:id/history',
      async ({ user, request }) =>
        historyPage(known, user, idOf(request), asks.read(asks.historyQuery, asks.given(queryOf(request))).before),
    ],
    [
      'get',
      '/entitlements/:id/hand-over/:file',
      async ({ user, request, response, ...moment }) => {
        const { file: wanted } = request.params as { file?: string }
        const name = asks.read(asks.fileName, wanted)
        const file = await handOverFile(parts, user, idOf(request), name, moment)
        return download(response, file.name, file.type, file.bytes)
      },
    ],
  ]
}
