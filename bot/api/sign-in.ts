import type { IncomingHttpHeaders } from 'node:http'
import { createRemoteJWKSet, decodeJwt, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose'
import type { Person } from '../../domain/person.ts'
import { NAMELESS } from '../channel/teams.ts'
import { Refusal } from '../http/refusal.ts'

/** Who uses the tab; vouched for. */
export type TabUser = Pick<Person, 'tenant' | 'id' | 'name'>

export interface SignIn {
  /** @throws Refusal; another error when the keys cannot be fetched */
  identify(headers: IncomingHttpHeaders): Promise<TabUser>
}

/** The registration of the tab, which is another than the bot's. */
export interface TabRegistration {
  /** Application (client) id: the audience of its tokens. */
  readonly id: string
  /** Tenants whose people may sign in, in lower case. */
  readonly tenants: ReadonlySet<string>
}

/** Teams on desktop and phone, and Teams on the web: nobody else may ask for tokens on a person's behalf. */
const TEAMS_CLIENTS: ReadonlySet<string> = new Set([
  '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
  '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
])
const SCOPE = 'access_as_user'
const CLOCK_SKEW_SECONDS = 60
/** Longer ones are no tokens of ours. In characters. */
const MAX_TOKEN = 10_000

/** Keys of a tenant's sign-in service. */
export type KeysOfTenant = (tenant: string) => JWTVerifyGetKey

/** The keys that Microsoft publishes, one set for each tenant; fetched when first needed, and again for an unknown key. */
export function microsoftKeys(): KeysOfTenant {
  const sets = new Map<string, JWTVerifyGetKey>()
  return (tenant) => {
    let keys = sets.get(tenant)
    if (!keys) {
      keys = createRemoteJWKSet(new URL(`https://login.microsoftonline.com/${tenant}/discovery/v2.0/keys`))
      sets.set(tenant, keys)
    }
    return keys
  }
}

/**
 * Single sign-on of Teams: a token of the tab's own registration, for a member of an allowed tenant, asked for by Teams.
 * Everything is checked: signature (RS256 only), issuer of the very tenant, audience, version, scope, client, times, that it
 * is a person's and not an app's, and that the person is no guest. Only an allowed tenant's keys are ever fetched.
 */
export function teamsSignIn(registration: TabRegistration, keysOf: KeysOfTenant, now: () => Date): SignIn {
  return {
    async identify({ authorization }) {
      const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1]
      if (!token) throw new Refusal(authorization ? 'bad-token' : 'no-token')
      if (token.length > MAX_TOKEN) throw new Refusal('bad-token')
      const tenant = claimedTenant(token)
      if (!registration.tenants.has(tenant)) throw new Refusal('wrong-tenant')
      const claims = await verified(token, tenant, registration.id, keysOf(tenant), now())
      return userOf(claims, tenant)
    },
  }
}

function claimedTenant(token: string): string {
  try {
    const { tid } = decodeJwt(token)
    return typeof tid === 'string' ? tid.toLowerCase() : ''
  } catch {
    throw new Refusal('bad-token')
  }
}

async function verified(
  token: string,
  tenant: string,
  audience: string,
  keys: JWTVerifyGetKey,
  now: Date,
): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ['RS256'],
      issuer: `https://login.microsoftonline.com/${tenant}/v2.0`,
      audience,
      requiredClaims: ['exp', 'nbf', 'iat', 'oid', 'tid', 'scp', 'azp', 'ver'],
      clockTolerance: CLOCK_SKEW_SECONDS,
      currentDate: now,
    })
    // An array would be right for the library; the sign-in service writes exactly one.
    if (payload.aud !== audience) throw new Refusal('bad-token')
    return payload
  } catch (error) {
    if (error instanceof Refusal) throw error
    if (isCallersFault(error)) throw new Refusal('bad-token')
    throw error
  }
}

/** Keys that cannot be fetched are our trouble: the tab may try again. */
function isCallersFault(error: unknown): boolean {
  return error instanceof errors.JOSEError && !['ERR_JWKS_TIMEOUT', 'ERR_JOSE_GENERIC'].includes(error.code)
}

function userOf(claims: JWTPayload, tenant: string): TabUser {
  const { oid, scp, azp, ver, idtyp, acct, name } = claims
  const scopes = typeof scp === 'string' ? scp.split(' ') : []
  const isPerson = idtyp === undefined || idtyp === 'user'
  const known = typeof oid === 'string' && oid !== '' && typeof azp === 'string' && TEAMS_CLIENTS.has(azp)
  if (!known || !scopes.includes(SCOPE) || ver !== '2.0' || !isPerson) throw new Refusal('bad-token')
  // The optional claim `acct`: 0 is a member of the tenant. Without it nobody could tell guests.
  if (acct === undefined) throw new Refusal('no-account-kind')
  if (acct !== 0 && acct !== '0') throw new Refusal('guest')
  return {
    tenant,
    id: oid.toLowerCase(),
    name: typeof name === 'string' && name.trim() ? name.trim().slice(0, 200) : NAMELESS,
  }
}
