import { hash } from 'node:crypto'
import type { BotFrameworkAuthentication } from 'botframework-connector'
import type { Activity } from 'botframework-schema'
import { decodeJwt, decodeProtectedHeader, type JWTPayload, type ProtectedHeaderParameters } from 'jose'
import { Refusal } from './refusal.ts'
import { withoutSdkNoise } from '../sdk-noise.ts'
import { BoundedMap } from '../../playbook/bounded-map.ts'

const BOT_FRAMEWORK_ISSUER = 'https://api.botframework.com'
/** Tokens that were verified and are remembered until they expire. */
const MAX_REMEMBERED = 2000

/** What a token must vouch for. */
type Signed = Pick<Activity, 'serviceUrl' | 'channelId'>

/** Vouches for an activity by its token. */
export interface Authenticator {
  /** @throws Refusal `no-token` or `bad-token`; another error when the keys cannot be fetched */
  verify(activity: Signed, authorization: string | undefined): Promise<void>
}

interface Remembered {
  readonly serviceUrl: unknown
  readonly expires: number
}

/**
 * Checks what a token says before its signature is looked at, so that forged tokens never reach the network or the
 * SDK's caches: exactly RS256, exactly Bot Framework's issuer, our audience, and the service URL of the activity. The
 * SDK then checks signature, key endorsement and times. A verified token is remembered until it expires.
 */
export function tokenAuthenticator(sdk: BotFrameworkAuthentication, appId: string, now: () => number): Authenticator {
  const remembered = new BoundedMap<string, Remembered>(MAX_REMEMBERED)
  const verifyOnce = afterFirstKeys((activity: Signed, authorization: string) =>
    withoutSdkNoise(() => sdk.authenticateRequest(activity as Activity, authorization)),
  )
  return {
    async verify(activity, authorization) {
      if (!authorization) throw new Refusal('no-token')
      if (authorization.length > 10_000) throw new Refusal('bad-token')
      const key = hash('sha256', authorization, 'base64')
      const known = remembered.get(key)
      if (known && known.expires > now() && known.serviceUrl === activity.serviceUrl) return
      const claimed = readClaims(authorization, appId)
      if (claimed.serviceUrl !== activity.serviceUrl || claimed.expires <= now()) throw new Refusal('bad-token')
      try {
        await verifyOnce(activity, authorization)
      } catch (error) {
        if (isMissingKeys(error)) throw error
        // The SDK throws errors of several kinds for tokens that are no good; to the caller they are all the same.
        throw new Refusal('bad-token')
      }
      remembered.set(key, claimed)
    },
  }
}

/**
 * While the SDK has no keys it fetches them for every token anew, also for forged ones. So until they were fetched one
 * token is verified at a time, and everybody who came meanwhile waits for that one fetch, not for their turn: when it
 * fails, it fails for all of them.
 */
function afterFirstKeys(
  verify: (activity: Signed, authorization: string) => Promise<unknown>,
): (activity: Signed, authorization: string) => Promise<unknown> {
  let fetched = false
  let first: Promise<void> | undefined
  return async (activity, authorization) => {
    if (!fetched && first) await first
    if (fetched) return verify(activity, authorization)
    const verified = verify(activity, authorization)
    first = keysFetchedBy(verified).finally(() => {
      first = undefined
    })
    // Whoever waits for it hears of its failure; perhaps nobody does.
    first.catch(() => {})
    await first
    fetched = true
    return verified
  }
}

/** A token that is no good was looked at with the keys, too. */
async function keysFetchedBy(verified: Promise<unknown>): Promise<void> {
  try {
    await verified
  } catch (error) {
    if (isMissingKeys(error)) throw error
  }
}

/** @throws Refusal `bad-token` unless it is signed with RS256 by Bot Framework for us, by its own account */
function readClaims(authorization: string, appId: string): Remembered {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization)?.[1]
  if (!token) throw new Refusal('bad-token')
  const { header, claims } = decode(token)
  const fits = header.alg === 'RS256' && claims.iss === BOT_FRAMEWORK_ISSUER && claims.aud === appId
  const expires = Number(claims.exp) * 1000
  if (!fits || !Number.isFinite(expires)) throw new Refusal('bad-token')
  return { serviceUrl: claims['serviceurl'] ?? claims['serviceUrl'], expires }
}

/** The keys could not be fetched: that says nothing about the token, and it may be tried again. */
function isMissingKeys(error: unknown): boolean {
  const { name, statusCode } = (error ?? {}) as { name?: string; statusCode?: number }
  return name === 'FetchError' || statusCode === 500
}

/** Without a look at the signature. @throws Refusal `bad-token` when it is no token */
function decode(token: string): { header: ProtectedHeaderParameters; claims: JWTPayload } {
  try {
    return { header: decodeProtectedHeader(token), claims: decodeJwt(token) }
  } catch {
    throw new Refusal('bad-token')
  }
}
