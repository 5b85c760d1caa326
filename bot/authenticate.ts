import { createHash } from 'node:crypto'
import type { BotFrameworkAuthentication } from 'botframework-connector'
import type { Activity } from 'botframework-schema'
import type { GuardedActivity } from './guard.ts'
import { Refusal } from './refusal.ts'

const BOT_FRAMEWORK_ISSUER = 'https://api.botframework.com'
/** Tokens that were verified and are remembered until they expire. */
const MAX_REMEMBERED = 2000
/** So long does a verification that fetches keys hold up the next one. */
const LONGEST_TURN_MS = 5000

/** Vouches for an activity by its token. */
export interface Authenticator {
  /** @throws Refusal `no-token` or `bad-token`; another error when the keys cannot be fetched */
  verify(activity: GuardedActivity, authorization: string | undefined): Promise<void>
}

/**
 * Checks what a token says before its signature is looked at, so that forged tokens never reach the network or the
 * SDK's caches: exactly RS256, exactly Bot Framework's issuer, our audience, and the service URL of the activity. The
 * SDK then checks signature, key endorsement and times. A verified token is remembered until it expires.
 */
export function tokenAuthenticator(sdk: BotFrameworkAuthentication, appId: string, now: () => number): Authenticator {
  const remembered = new Map<string, number>()
  let previous = Promise.resolve()
  // One after the other: while the SDK has no keys it fetches them for every token anew, also for forged ones.
  const inTurn = (activity: GuardedActivity, authorization: string): Promise<unknown> => {
    const verified = previous.then(() => sdk.authenticateRequest(activity as unknown as Activity, authorization))
    previous = previous.then(() => settled(verified, LONGEST_TURN_MS))
    return verified
  }
  return {
    async verify(activity, authorization) {
      if (!authorization) throw new Refusal('no-token')
      const token = /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(authorization)
      if (!token || authorization.length > 10_000) throw new Refusal('bad-token')
      const header = decode(token[1]!)
      const claims = decode(token[2]!)
      const serviceUrl = claims['serviceurl'] ?? claims['serviceUrl']
      const expires = Number(claims['exp']) * 1000
      const fits =
        header['alg'] === 'RS256' &&
        claims['iss'] === BOT_FRAMEWORK_ISSUER &&
        claims['aud'] === appId &&
        serviceUrl === activity.serviceUrl &&
        expires > now()
      if (!fits) throw new Refusal('bad-token')
      const key = createHash('sha256').update(authorization).digest('base64')
      if ((remembered.get(key) ?? 0) > now()) return
      try {
        await inTurn(activity, authorization)
      } catch (error) {
        if (isMissingKeys(error)) throw error
        // The SDK throws errors of several kinds for tokens that are no good; to the caller they are all the same.
        throw new Refusal('bad-token')
      }
      remembered.set(key, expires)
      if (remembered.size > MAX_REMEMBERED) remembered.delete(remembered.keys().next().value!)
    },
  }
}

/** Waits until the work is done or has failed, but not longer than `longest` milliseconds. */
async function settled(work: Promise<unknown>, longest: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, longest).unref()
  })
  await Promise.race([work.catch(() => {}), late])
  clearTimeout(timer)
}

/** The keys could not be fetched: that says nothing about the token, and it may be tried again. */
function isMissingKeys(error: unknown): boolean {
  const { name, statusCode } = (error ?? {}) as { name?: string; statusCode?: number }
  return name === 'FetchError' || statusCode === 500
}

function decode(part: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  } catch {
    // Falls through: not a token.
  }
  throw new Refusal('bad-token')
}
