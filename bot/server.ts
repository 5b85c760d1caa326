import restify, { type Request, type Response, type Server } from 'restify'
import type { Authenticator } from './authenticate.ts'
import { readJsonBody } from './body.ts'
import type { Config } from './config.ts'
import { guard } from './guard.ts'
import type { Log } from './log.ts'
import type { Outbox } from './outbox.ts'
import { Refusal } from './refusal.ts'
import { membersChanged, receive } from './teams.ts'
import { runTurn, type TurnParts } from './turn.ts'

export interface ServerParts extends TurnParts {
  readonly config: Config
  readonly authenticator: Authenticator | undefined
  readonly outbox: Outbox
  readonly log: Log
  readonly now: () => Date
  /** True while the service shuts down: load balancers send nobody here. */
  readonly draining: () => boolean
}

/** The HTTP side: Teams posts to /api/messages, the platform asks /healthz and /readyz. */
export function createServer(parts: ServerParts): Server {
  const server = restify.createServer({ name: 'fasttrack-playbook-bot', handleUncaughtExceptions: false })
  server.pre((_request, response, next) => {
    response.setHeader('Server', '')
    response.removeHeader('Server')
    response.setHeader('X-Content-Type-Options', 'nosniff')
    // A kept-alive connection would hold up the end for as long as its client likes.
    response.on('header', () => {
      if (parts.draining()) response.setHeader('Connection', 'close')
    })
    next()
  })
  server.post('/api/messages', async (request: Request, response: Response) => {
    await messages(parts, request, response)
  })
  server.get('/healthz', async (_request: Request, response: Response) => answer(response, 200, { status: 'ok' }))
  server.get('/readyz', async (_request: Request, response: Response) => {
    const ready = !parts.draining() && (await storeAnswers(parts))
    answer(response, ready ? 200 : 503, { status: ready ? 'ready' : 'not ready' })
  })
  return server
}

async function messages(parts: ServerParts, request: Request, response: Response): Promise<void> {
  const started = performance.now()
  try {
    const body = await readJsonBody(request)
    const activity = await guard(parts.config, parts.authenticator, body, request.headers.authorization)
    const changed = membersChanged(activity)
    if (changed) parts.rosters.forget(changed.tenant, changed.conversation)
    const received = receive(activity, parts.now())
    if (!received) {
      answerJson(response, activity.type === 'invoke' ? 501 : 200, null)
      return
    }
    const outcome = await runTurn(parts, received)
    answerJson(response, 200, outcome.response)
    parts.outbox.send(outcome.taken)
    if (outcome.waiting) parts.outbox.wakeSoon()
    parts.log.info(
      {
        event: 'turn',
        kind: received.incoming.what.kind,
        outcome: outcome.kind,
        ms: Math.round(performance.now() - started),
      },
      'turn',
    )
  } catch (error) {
    if (error instanceof Refusal) {
      parts.log.warn({ event: 'refused', code: error.code }, 'refused')
      if (error.code === 'too-large') response.setHeader('Connection', 'close')
      answer(response, error.status, { error: error.code })
      return
    }
    // Our own fault, not the caller's: Teams tries again, and the caller learns nothing of the inside.
    parts.log.error({ event: 'turn-failed', error: describe(error) }, 'turn failed')
    answer(response, 503, { error: 'try-again' })
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

/** Name and place of an error without its message, which may quote what people wrote. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const place = /\n\s+at (.+)/.exec(error.stack ?? '')?.[1] ?? ''
  return `${error.name} ${place}`.trim()
}
