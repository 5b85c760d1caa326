import restify, { type Request, type Response, type Server } from 'restify'
import { afterTurn } from './after-turn.ts'
import { readJsonBody } from './http/body.ts'
import { resultMessage } from './extension/answer.ts'
import { answerExtension } from './extension/extension.ts'
import { isForExtension } from './extension/request.ts'
import { serveFiles } from './downloads/file-downloads.ts'
import { guard, type GuardedActivity } from './http/guard.ts'
import { describeError } from './telemetry/describe-error.ts'
import { servePage } from './http/pages.ts'
import { Refusal } from './http/refusal.ts'
import { hint } from './channel/say.ts'
import { addTab } from './api/routes.ts'
import { membersChanged, receive, senderOf, type Received } from './channel/teams.ts'
import type { Trace } from './telemetry/trace.ts'
import { runTurn } from './turn.ts'
import type { ServerParts } from './server-parts.ts'

/** Teams shows an error if a press is not answered within about five seconds. */
const LONGEST_INVOKE_MS = 3000
const LATE = hint('This takes longer than usual. The card changes when it is done; if it does not, press again.')
const LATE_EXTENSION = JSON.stringify(resultMessage('This takes longer than usual. Try again.'))
/** A client that stalls cannot keep its connection longer than this. */
const HEADERS_MS = 10_000
const REQUEST_MS = 30_000

/** The HTTP server. Teams posts to /api/messages; the platform asks /healthz and /readyz. */
export function createServer(parts: ServerParts): Server {
  const server = restify.createServer({ name: 'fasttrack-playbook-bot', handleUncaughtExceptions: false })
  server.server.headersTimeout = HEADERS_MS
  server.server.requestTimeout = REQUEST_MS
  server.pre((_request, response, next) => {
    response.setHeader('Server', '')
    response.removeHeader('Server')
    response.setHeader('X-Content-Type-Options', 'nosniff')
    // Otherwise a client could delay the shutdown with a kept-alive connection.
    response.on('header', () => {
      if (parts.draining()) response.setHeader('Connection', 'close')
    })
    next()
  })
  server.post('/api/messages', async (request: Request, response: Response) => {
    const told = parts.telemetry.request('POST /api/messages')
    await parts.underWay.add(messages(parts, request, response, told.trace))
    told.end({ ok: response.statusCode < 500, code: String(response.statusCode) })
  })
  addTab(server, parts)
  for (const path of ['/', '/privacy', '/terms'] as const) {
    server.get(path, async (_request: Request, response: Response) => servePage(path, response))
  }
  serveFiles(server, parts)
  server.get('/healthz', async (_request: Request, response: Response) => answer(response, 200, { status: 'ok' }))
  server.get('/readyz', async (_request: Request, response: Response) => {
    const ready = !parts.draining() && (await storeAnswers(parts))
    answer(response, ready ? 200 : 503, { status: ready ? 'ready' : 'not ready' })
  })
  return server
}

async function messages(parts: ServerParts, request: Request, response: Response, trace: Trace): Promise<void> {
  const started = performance.now()
  try {
    const body = await readJsonBody(request)
    const activity = await guard(parts.config, parts.authenticator, body, request.headers)
    const changed = membersChanged(activity)
    if (changed) parts.rosters.forget(changed.tenant, changed.conversation)
    if (isForExtension(activity)) {
      await extension(parts, activity, response, trace)
      return
    }
    const received = receive(activity, parts.now(), trace)
    if (!received) {
      answerJson(response, activity.type === 'invoke' ? 501 : 200, null)
      return
    }
    const turn = take(parts, received, started)
    answerJson(response, 200, received.invoke ? await inTime(turn, LONGEST_INVOKE_MS, LATE) : await turn)
    await turn
  } catch (error) {
    if (error instanceof Refusal) {
      parts.refusals.count('refused', error.code, trace)
      if (error.code === 'too-large') response.setHeader('Connection', 'close')
      answer(response, error.status, { error: error.code })
      return
    }
    // This is our own fault. Teams tries again, and the caller learns no details.
    parts.log.error({ event: 'turn-failed', error: describeError(error), trace }, 'turn failed')
    answer(response, 503, { error: 'try-again' })
  }
}

/** Answers the message extension within its time limit. */
async function extension(
  parts: ServerParts,
  activity: GuardedActivity,
  response: Response,
  trace: Trace,
): Promise<void> {
  const work = answerExtension(parts, activity, parts.now(), trace)
  const answered = work.then((outcome) => outcome.response)
  answerJson(response, 200, await inTime(answered, LONGEST_INVOKE_MS, LATE_EXTENSION))
  const { who } = senderOf(activity, parts.now())
  afterTurn(parts, { person: parts.hashed(who), where: 'extension', trace }, await work)
}

/** Runs the turn and starts sending its messages. @returns the answer to an invoke, as JSON */
async function take(parts: ServerParts, received: Received, started: number): Promise<string | null> {
  const outcome = await runTurn(parts, received)
  const ms = Math.round(performance.now() - started)
  const { incoming, trace } = received
  const whose = { person: parts.hashed(incoming.who), where: incoming.where.kind, trace }
  afterTurn(parts, whose, outcome)
  const { kind, by } = outcome
  // Only for the chat: beside it, the request itself tells how long a turn took.
  parts.log.info({ event: 'turn', kind: incoming.what.kind, outcome: kind, by, ms, ...whose }, 'turn')
  return outcome.answer
}

/** The result of the work, or `otherwise` if it takes too long. The work continues. */
async function inTime<T>(work: Promise<T>, longestMs: number, otherwise: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), longestMs)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

function answer(response: Response, status: number, body: Readonly<Record<string, unknown>>): void {
  answerJson(response, status, JSON.stringify(body))
}

function answerJson(response: Response, status: number, json: string | null): void {
  if (response.headersSent) return
  response.statusCode = status
  if (json === null) {
    response.end()
    return
  }
  response.setHeader('Content-Type', 'application/json; charset=utf-8')
  response.end(json)
}

async function storeAnswers(parts: ServerParts): Promise<boolean> {
  try {
    await parts.store.ping()
    return true
  } catch {
    return false
  }
}
