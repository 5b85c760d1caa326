import type { MeantStatuses } from '../../api/recommend-wire.ts'
import type { Request, Response, Server } from 'restify'
import { TIME_ZONE } from '../../api/headers.ts'
import { API, type Stamp } from '../../api/wire.ts'
import { afterTurn } from '../after-turn.ts'
import { runAside } from '../aside.ts'
import { readJson } from '../http/body.ts'
import { dayIn, timeZoneOf } from '../clock/time-zone.ts'
import { Refusal } from '../http/refusal.ts'
import type { ServerParts } from '../server-parts.ts'
import { describeError } from '../telemetry/describe-error.ts'
import type { Trace } from '../telemetry/trace.ts'
import type { AnswerParts } from './answers.ts'
import { Boards } from './board.ts'
import { customerRoutes } from './customer-routes.ts'
import { localPeople } from './development.ts'
import { portfolioRoutes } from './portfolio-routes.ts'
import { customersKept } from './known-in-guide.ts'
import { problemOf } from './problems.ts'
import { meantByWords } from './meant-by-words.ts'
import { liveRecommendation } from './recommend.ts'
import * as asks from './requests.ts'
import { queryOf, type Handler, type Route } from './route.ts'
import { stamped, stampsOf } from './stamped.ts'
import { readTab, serveTab } from './static.ts'
import { tabConversation } from './tab-conversation.ts'
import { unfinishedWork } from './unfinished.ts'
import { Visits } from './visits.ts'

/** Asked every few seconds by every tab. */
const STAMP = '/stamp'

/** The tab: its files, and what it asks. Every route knows who asks, and answers with nothing that they may not see. */
export function addTab(server: Server, parts: ServerParts): void {
  const files = readTab()
  server.get('/tab', (_request, response, next) => response.redirect(301, '/tab/', next))
  server.get('/tab/*', async (request: Request, response: Response) => serveTab(files, request, response))
  for (const [method, path, handler] of routes(parts)) {
    const route = `${API}${path}`
    server[method](route, async (request: Request, response: Response) => {
      // The route as it is written here: ids, and what is asked for, are not told.
      const told = parts.telemetry.request(`${method.toUpperCase()} ${route}`)
      await answer(parts, request, response, handler, told.trace)
      const ok = response.statusCode < 500
      // Every open tab asks each few seconds; of those requests only failures say anything.
      if (path !== STAMP || !ok) told.end({ ok, code: String(response.statusCode) })
    })
  }
}

function routes(parts: ServerParts): readonly Route[] {
  const known: AnswerParts = { store: parts.store, prepared: parts.prepared, boards: new Boards(parts) }
  return [
    ...visitRoutes(parts, known),
    ...stamped(parts, known.boards, [...portfolioRoutes(parts, known), ...customerRoutes(parts, known)]),
    ...conversationRoutes(parts),
  ]
}

/** Who is there, what they left, and whether something is new. */
function visitRoutes(parts: ServerParts, known: AnswerParts): readonly Route[] {
  const development = parts.config.app === undefined
  const visits = new Visits(parts.store)
  return [
    [
      'get',
      '/session',
      async ({ user, ...moment }) => ({
        ...(await visits.session(user, moment)),
        ...(development ? { people: (await localPeople(parts.store)).map(({ id, name }) => ({ id, name })) } : {}),
      }),
    ],
    [
      'put',
      '/views',
      async ({ user, request, ...moment }) => {
        const change = asks.read(asks.viewChange, await readJson(request))
        return { views: await visits.changeViews(user, change, moment) }
      },
    ],
    ['get', '/unfinished', async ({ user }) => unfinishedWork(parts.store, user)],
    [
      'get',
      '/stamp',
      async ({ user, request, today, at }): Promise<Stamp> => {
        const { customer } = asks.read(asks.stampQuery, asks.given(queryOf(request)))
        await visits.stillHere(user, { at })
        const read = await stampsOf(parts, known.boards, user, customer)
        return { stamp: [...Object.values(read), today].join(' '), parts: read, today }
      },
    ],
  ]
}

/** The call guide, and turns of the conversation with the bot. */
function conversationRoutes(parts: ServerParts): readonly Route[] {
  return [
    [
      'post',
      '/recommend',
      async ({ user, request }) => {
        const asked = asks.read(asks.recommendRequest, await readJson(request))
        return liveRecommendation(parts.prepared, asked, await customersKept(parts.store, user, asked.text))
      },
    ],
    [
      'post',
      '/meant',
      async ({ request }) => {
        const { words } = asks.read(asks.meantRequest, await readJson(request))
        return { statuses: meantByWords(parts.prepared, words) } satisfies MeantStatuses
      },
    ],
    [
      'post',
      '/turn',
      async ({ user, request, trace, ...moment }) => {
        const said = asks.read(asks.turnRequest, await readJson(request))
        const outcome = await runAside(parts, user, tabConversation(user), said, { ...moment, trace })
        afterTurn(parts, { person: parts.hashed(user), where: 'tab', trace }, outcome)
        return outcome.answer
      },
    ],
  ]
}

async function answer(
  parts: ServerParts,
  request: Request,
  response: Response,
  handler: Handler,
  trace: Trace,
): Promise<void> {
  try {
    if (!parts.signIn) throw new Refusal('no-tab')
    const user = await parts.signIn.identify(request.headers)
    const now = parts.now()
    const timeZone = timeZoneOf({ localTimezone: request.headers[TIME_ZONE] })
    const today = dayIn(now, timeZone)
    const result = await handler({ user, request, response, trace, at: now.toISOString(), today, timeZone })
    if (!response.headersSent) json(response, 200, result)
  } catch (error) {
    refuse(parts, response, error, trace)
  }
}

function refuse(parts: ServerParts, response: Response, error: unknown, trace: Trace): void {
  if (response.headersSent) {
    response.end()
    return
  }
  if (error instanceof Refusal) {
    parts.refusals.count('tab-refused', error.code, trace)
    if (error.code === 'too-large') response.setHeader('Connection', 'close')
  } else {
    parts.log.error({ event: 'tab-failed', error: describeError(error), trace }, 'a request of the tab failed')
  }
  json(response, ...problemOf(error))
}

function json(response: Response, status: number, body: unknown): void {
  response.statusCode = status
  response.setHeader('Content-Type', 'application/json; charset=utf-8')
  response.setHeader('Cache-Control', 'no-store')
  response.end(JSON.stringify(body))
}
