import { createHash } from 'node:crypto'
import type { BotFrameworkAuthentication } from 'botframework-connector'
import type { Activity } from 'botframework-schema'
import type { GuardedActivity } from './guard.ts'
import { Refusal } from './refusal.ts'

const BOT_FRAMEWORK_ISSUER = 'https://api.botframework.com'
/** Tokens that were verified and are remembered until they expire. */
const MAX_REMEMBERED = 2000

/** Vouches for an activity by its token. */
export interface Authenticator {
  /** @throws Refusal `no-token` or `bad-token` */
  verify(activity: GuardedActivity, authorization: string | undefined): Promise<void>
}

/**
 * Checks what a token says before its signature is looked at, so that forged tokens never reach the network or the
 * SDK's caches: exactly RS256, exactly Bot Framework's issuer, our audience, and the service URL of the activity. The
 * SDK then checks signature, key endorsement and times. A verified token is remembered until it expires.
 */
export function tokenAuthenticator(sdk: BotFrameworkAuthentication, appId: string, now: () => number): Authenticator {
  const remembered = new Map<string, number>()
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
        await sdk.authenticateRequest(activity as unknown as Activity, authorization)
      } catch {
        // The SDK throws errors of several kinds for tokens that are no good; to the caller they are all the same.
        throw new Refusal('bad-token')
      }
      remembered.set(key, expires)
      if (remembered.size > MAX_REMEMBERED) remembered.delete(remembered.keys().next().value!)
    },
  }
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
