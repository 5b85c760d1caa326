import type { BotFrameworkAuthentication } from 'botframework-connector'
import { ClaimsIdentity } from 'botframework-connector'
import { Agent } from 'undici'
import { faultCode } from '../telemetry/describe-error.ts'
import { orAborted } from './or-aborted.ts'
import { signInCode } from './sign-in-code.ts'
import { NEVER_BEGUN, shortRequest, type ShortAnswer } from './short-request.ts'

/** Where and through which service an answer is sent. */
export interface ConversationReference {
  readonly serviceUrl: string
  readonly conversation: string
  readonly bot: string
}

/**
 * How a send ended. `ambiguous`: nobody knows whether the channel took it (time-out, lost connection after sending,
 * 500).
 */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly activityId: string | undefined }
  | { readonly kind: 'retry'; readonly code: string; readonly afterMs: number | undefined }
  | { readonly kind: 'ambiguous'; readonly code: string }
  | { readonly kind: 'refused'; readonly code: string }

/**
 * Sends to Teams; one request for each call, never a repetition of its own. `activity` is JSON. When the signal is aborted, all
 * of it is given up, whatever it waits for: `retry` when the request was not begun, else `ambiguous`.
 */
export interface Connector {
  send(reference: ConversationReference, activity: string, signal: AbortSignal): Promise<SendOutcome>
  update(reference: ConversationReference, target: string, activity: string, signal: AbortSignal): Promise<SendOutcome>
  /**
   * Reads something of a conversation, such as its members.
   * @throws Error when it is not answered with JSON and a good status
   */
  read(reference: ConversationReference, what: string, signal: AbortSignal): Promise<unknown>
  /**
   * Reads something of a team, such as its channels, through the service of a conversation of it.
   * @throws Error as `read` does
   */
  readTeam(reference: ConversationReference, team: string, what: string, signal: AbortSignal): Promise<unknown>
  close(): Promise<void>
}

export interface ConnectorOptions {
  /** Undefined: local development without tokens. */
  readonly appId: string | undefined
  /** No answer within this time: given up. */
  readonly timeoutMs: number
  /** The service's clock, by which a date of “try again after” is read; the machine's, when none is given. */
  readonly now?: () => Date
}

/** What the bot's own token is for. */
const AUDIENCE = 'https://api.botframework.com'
/** Sendings at the same time. Each has a connection, so that none waits for another's end. */
export const SENDINGS_AT_ONCE = 256
const READING_CONNECTIONS = 64
const CONNECT_TIMEOUT_MS = 5000
/** The answer is short: once it has begun, its end follows. */
const BODY_TIMEOUT_MS = 5000
/** A connection that was idle longer may be closed by the other side at any moment; a request on it would be lost. */
const IDLE_MS = 4000

/** The longest time that one request can take once it has a connection to make or to use, for a time-out of `timeoutMs`. */
export function longestRequestMs(timeoutMs: number): number {
  return CONNECT_TIMEOUT_MS + timeoutMs + BODY_TIMEOUT_MS
}

/** Statuses that Teams asks to be repeated. */
const RETRIED = new Set([412, 429, 502, 503, 504])
/** The service had a fault while, or gave up before, it said what became of the request. */
const AMBIGUOUS = new Set([408, 500])
/** The connection was never made: nothing can have been taken. */
const NEVER_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_CLOSED',
  NEVER_BEGUN,
])

/** Nor was anything said before the two sides trusted each other: a proxy with a certificate of its own, perhaps. */
const NOT_TRUSTED = /^(ERR_TLS_|CERT_|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_)/

/** A connector that signs in with the SDK and sends by itself, over connections that are kept. */
export function teamsConnector(sdk: BotFrameworkAuthentication, options: ConnectorOptions): Connector {
  const { now = () => new Date() } = options
  const connections = {
    pipelining: 1,
    keepAliveTimeout: IDLE_MS,
    connect: { timeout: CONNECT_TIMEOUT_MS },
    headersTimeout: options.timeoutMs,
    bodyTimeout: BODY_TIMEOUT_MS,
  }
  const dispatcher = new Agent({ ...connections, connections: SENDINGS_AT_ONCE })
  // A turn waits for what is read: it must not stand behind messages that a stalled service does not answer.
  const reading = new Agent({ ...connections, connections: READING_CONNECTIONS })
  const signIn = options.appId === undefined ? undefined : signInWith(sdk, options.appId)
  const attempt = async (
    method: 'POST' | 'PUT',
    reference: ConversationReference,
    target: string,
    body: string,
    signal: AbortSignal,
  ): Promise<SendOutcome> => {
    let authorization: string | undefined
    try {
      // Before the request: when it fails, nothing can have been taken, and it is tried again.
      if (signIn) authorization = `Bearer ${await orAborted(signal, signIn(reference.serviceUrl))}`
    } catch (error) {
      return { kind: 'retry', code: signInCode(error), afterMs: undefined }
    }
    const { origin, path } = addressOf(reference.serviceUrl, 'conversations', reference.conversation)
    const headers: Record<string, string> = { 'content-type': 'application/json; charset=utf-8' }
    if (authorization) headers['authorization'] = authorization
    try {
      const request = { origin, path: `${path}/activities${target}`, method, headers, body }
      return outcomeOf(await shortRequest(dispatcher, request, signal), now)
    } catch (error) {
      const code = faultCode(error)
      const nothingSent = NEVER_CONNECTED.has(code) || NOT_TRUSTED.test(code)
      return nothingSent ? { kind: 'retry', code, afterMs: undefined } : { kind: 'ambiguous', code }
    }
  }
  const get = async (
    serviceUrl: string,
    kind: Kind,
    id: string,
    what: string,
    signal: AbortSignal,
  ): Promise<unknown> => {
    const { origin, path } = addressOf(serviceUrl, kind, id)
    const headers: Record<string, string> = { accept: 'application/json' }
    try {
      if (signIn) headers['authorization'] = `Bearer ${await signIn(serviceUrl)}`
    } catch (error) {
      throw coded(signInCode(error))
    }
    const response = await reading.request({ origin, path: `${path}/${what}`, method: 'GET', headers, signal })
    if (response.statusCode === 200) return response.body.json()
    await response.body.dump().catch(() => {})
    throw coded(`http-${response.statusCode}`)
  }
  return {
    send: (reference, activity, signal) => attempt('POST', reference, '', activity, signal),
    update: (reference, target, activity, signal) =>
      attempt('PUT', reference, `/${encodeURIComponent(target)}`, activity, signal),
    // undici ends a request only once it has a connection, and sign-in knows no signal.
    read: ({ serviceUrl, conversation }, what, signal) =>
      orAborted(signal, get(serviceUrl, 'conversations', conversation, what, signal)),
    readTeam: ({ serviceUrl }, team, what, signal) => orAborted(signal, get(serviceUrl, 'teams', team, what, signal)),
    close: async () => void (await Promise.all([dispatcher.close(), reading.close()])),
  }
}

/** The bot's own token, which the SDK's credentials keep and renew. It is good for every service URL. */
function signInWith(sdk: BotFrameworkAuthentication, appId: string): (serviceUrl: string) => Promise<string> {
  const identity = new ClaimsIdentity(
    [
      { type: 'aud', value: appId },
      { type: 'appid', value: appId },
    ],
    'bearer',
  )
  let credentials: Promise<Credentials> | undefined
  const credentialsFor = async (serviceUrl: string): Promise<Credentials> => {
    const client = (await sdk.createConnectorFactory(identity).create(serviceUrl, AUDIENCE)) as unknown as {
      credentials?: Credentials
    }
    if (client.credentials) return client.credentials
    throw new Error(
      'The SDK client has no credentials to sign in with. Check bot/channel/connector.ts after an upgrade.',
    )
  }
  return async (serviceUrl) => {
    credentials ??= credentialsFor(serviceUrl)
    try {
      return await (await credentials).getToken()
    } catch (error) {
      credentials = undefined
      throw error
    }
  }
}

interface Credentials {
  getToken(): Promise<string>
}

type Kind = 'conversations' | 'teams'

function addressOf(serviceUrl: string, kind: Kind, id: string): { origin: string; path: string } {
  const { origin, pathname } = new URL(serviceUrl)
  const folder = pathname.endsWith('/') ? pathname : `${pathname}/`
  return { origin, path: `${folder}v3/${kind}/${encodeURIComponent(id)}` }
}

function outcomeOf({ status, headers, text }: ShortAnswer, now: () => Date): SendOutcome {
  if (status >= 200 && status < 300) return { kind: 'sent', activityId: idIn(text) }
  const code = `http-${status}`
  if (AMBIGUOUS.has(status)) return { kind: 'ambiguous', code }
  if (!RETRIED.has(status)) return { kind: 'refused', code }
  return { kind: 'retry', code, afterMs: retryAfter(headers['retry-after'], now) }
}

/** The channel has taken it, whatever else its answer says or does not say. */
function idIn(text: string): string | undefined {
  try {
    const { id } = JSON.parse(text) as { id?: unknown }
    return typeof id === 'string' && id !== '' ? id : undefined
  } catch {
    return undefined
  }
}

/** Longer nobody waits for a message; and of what is said to be longer, some is no moment that a date could hold. */
const LONGEST_RETRY_MS = 10 * 60 * 1000

/** In milliseconds, ten minutes at most; the header holds seconds or a date. */
function retryAfter(header: string | string[] | undefined, now: () => Date): number | undefined {
  if (typeof header !== 'string') return undefined
  const seconds = Number(header)
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now().getTime()
  return ms > 0 ? Math.min(ms, LONGEST_RETRY_MS) : undefined
}

function coded(code: string): Error {
  return Object.assign(new Error(code), { code })
}
