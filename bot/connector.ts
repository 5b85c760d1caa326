import type { BotFrameworkAuthentication, ConnectorClient } from 'botframework-connector'
import { ClaimsIdentity } from 'botframework-connector'
import type { ConversationReference } from './teams.ts'

/** A request that takes longer is given up. In milliseconds. */
const TIMEOUT_MS = 15_000

/**
 * How a send ended. `ambiguous`: nobody knows whether the channel took it (time-out, lost connection after sending).
 */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly activityId: string | undefined }
  | { readonly kind: 'retry'; readonly code: string; readonly afterMs: number | undefined }
  | { readonly kind: 'ambiguous'; readonly code: string }
  | { readonly kind: 'refused'; readonly code: string }

/** Sends to Teams; one request for each call, never a repetition of its own. */
export interface Connector {
  send(reference: ConversationReference, activity: Record<string, unknown>): Promise<SendOutcome>
  update(reference: ConversationReference, target: string, activity: Record<string, unknown>): Promise<SendOutcome>
}

/** What the bot's own token is for. */
const AUDIENCE = 'https://api.botframework.com'

/** Statuses that Teams asks to be repeated. 500 is not one of them. */
const RETRIED = new Set([412, 429, 502, 503, 504])

/** A connector on the SDK's client, which keeps one client for each service URL. */
export function sdkConnector(sdk: BotFrameworkAuthentication, appId: string | undefined): Connector {
  const clients = new Map<string, Promise<ConnectorClient>>()
  const identity = new ClaimsIdentity(
    appId
      ? [
          { type: 'aud', value: appId },
          { type: 'appid', value: appId },
        ]
      : [{ type: 'role', value: 'anonymous' }],
    appId ? 'bearer' : 'anonymous',
  )
  const factory = sdk.createConnectorFactory(identity)
  const clientFor = (serviceUrl: string): Promise<ConnectorClient> => {
    let client = clients.get(serviceUrl)
    if (!client) {
      client = factory.create(serviceUrl, AUDIENCE).then((made) => withoutRetries(made))
      clients.set(serviceUrl, client)
      client.catch(() => clients.delete(serviceUrl))
    }
    return client
  }
  const attempt = async (
    reference: ConversationReference,
    call: (client: ConnectorClient, abortSignal: AbortSignal) => Promise<{ id?: string }>,
  ): Promise<SendOutcome> => {
    let client: ConnectorClient
    try {
      client = await clientFor(reference.serviceUrl)
      // Signing in before the request: when it fails, nothing can have been taken, and it is tried again.
      if (appId) await (client as unknown as SignedIn).credentials.getToken()
    } catch {
      return { kind: 'retry', code: 'no-client', afterMs: undefined }
    }
    try {
      const response = await call(client, AbortSignal.timeout(TIMEOUT_MS))
      return { kind: 'sent', activityId: response?.id }
    } catch (error) {
      return outcomeOf(error)
    }
  }
  return {
    send: (reference, activity) =>
      attempt(reference, (client, abortSignal) =>
        client.conversations.sendToConversation(reference.conversation, addressed(reference, activity), {
          abortSignal,
        }),
      ),
    update: (reference, target, activity) =>
      attempt(reference, (client, abortSignal) =>
        client.conversations.updateActivity(
          reference.conversation,
          target,
          { ...addressed(reference, activity), id: target },
          { abortSignal },
        ),
      ),
  }
}

function addressed(reference: ConversationReference, activity: Record<string, unknown>) {
  return {
    ...activity,
    from: { id: reference.bot },
    conversation: { id: reference.conversation },
    channelId: 'msteams',
    serviceUrl: reference.serviceUrl,
  } as unknown as Parameters<ConnectorClient['conversations']['sendToConversation']>[1]
}

/** The SDK repeats a POST up to four times after 5xx and lost connections, which duplicates messages. */
function withoutRetries(client: ConnectorClient): ConnectorClient {
  const inner = client as unknown as { client?: { pipeline: Pipeline }; pipeline?: Pipeline }
  const pipeline = inner.client?.pipeline ?? inner.pipeline
  if (!pipeline)
    throw new Error('The SDK client has no pipeline to take its retries from. Check bot/connector.ts after an upgrade.')
  pipeline.removePolicy({ name: 'defaultRetryPolicy' })
  return client
}

interface SignedIn {
  readonly credentials: { getToken(): Promise<string> }
}

interface Pipeline {
  removePolicy(options: { name: string }): unknown
}

function outcomeOf(error: unknown): SendOutcome {
  const { statusCode, code, name, response } = (error ?? {}) as {
    statusCode?: number
    code?: string
    name?: string
    response?: { headers?: { get?: (name: string) => string | undefined } }
  }
  if (typeof statusCode === 'number') {
    const status = `http-${statusCode}`
    if (!RETRIED.has(statusCode)) return { kind: 'refused', code: status }
    const seconds = Number(response?.headers?.get?.('retry-after'))
    return {
      kind: 'retry',
      code: status,
      afterMs: Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : undefined,
    }
  }
  // The connection was never made: nothing can have been taken.
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return { kind: 'retry', code, afterMs: undefined }
  return { kind: 'ambiguous', code: code ?? name ?? 'unknown' }
}
