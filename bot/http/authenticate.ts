import { hash } from 'node:crypto'
import type { BotFrameworkAuthentication } from 'botframework-connector'
import type { Activity } from 'botframework-schema'
import { decodeJwt, decodeProtectedHeader, type JWTPayload, type ProtectedHeaderParameters } from 'jose'
import { Refusal } from './refusal.ts'
import { withoutSdkNoise } from '../sdk-noise.ts'
import { BoundedMap } from '../../playbook/bounded-map.ts'

const BOT_FRAMEWORK_ISSUER = 'https://api.botframework.com'
/** The most verified tokens that are remembered, each until it expires. */
const MAX_REMEMBERED = 2000

/** The parts of an activity that its token must confirm. */
type Signed = Pick<Activity, 'serviceUrl' | 'channelId'>

/** Verifies an activity by its token. */
export interface Authenticator {
  /** @throws Refusal `no-token` or `bad-token`; another error if the keys cannot be fetched */
  verify(activity: Signed, authorization: string | undefined): Promise<void>
}

interface Remembered {
  readonly serviceUrl: unknown
  readonly expires: number
}

/**
 * Checks the claims of a token before its signature: exactly RS256, exactly Bot Framework's issuer, our audience, and
 * the service URL of the activity. So forged tokens never reach the network or the SDK's caches. The SDK then checks
 * signature, key endorsement and times. A verified token is remembered until it expires.
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
        // The SDK throws several kinds of errors for bad tokens. The caller sees no difference.
        throw new Refusal('bad-token')
      }
      remembered.set(key, claimed)
    },
  }
}

/**
 * While the SDK has no keys, it fetches them again for every token, even for forged ones. So until the keys are there,
 * one token is verified at a time. Requests that arrive meanwhile wait for this one fetch. If it fails, it fails for
 * all of them.
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
    // Requests that wait get the failure. There may be none, and then it must not count as unhandled.
    first.catch(() => {})
    await first
    fetched = true
    return verified
  }
}

/** A bad token also shows that the keys were fetched. */
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

/** True if the keys could not be fetched. This says nothing about the token, which may be tried again. */
function isMissingKeys(error: unknown): boolean {
  const { name, statusCode } = (error ?? {}) as { name?: string; statusCode?: number }
  return name === 'FetchError' || statusCode === 500
}

/** Decodes a token without checking its signature. @throws Refusal `bad-token` if it is no token */
function decode(token: string): { header: ProtectedHeaderParameters; claims: JWTPayload } {
  try {
    return { header: decodeProtectedHeader(token), claims: decodeJwt(token) }
  } catch {
    throw new Refusal('bad-token')
  }
}
