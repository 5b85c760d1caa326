import { createLocalJWKSet } from 'jose'
import { API } from '../../api/wire.ts'
import type { Telemetry } from '../../bot/telemetry/telemetry.ts'
import { TENANT, type Answer, type TestService, type World } from './service.ts'
import { createTokens, type Claims, type SignOptions, type Tokens } from './tokens.ts'

export const TAB_APP_ID = '0b6a3f0e-0000-4000-8000-00000000007a'
export const TEAMS_CLIENT = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'
export const ADELE = '0b6a3f0e-0000-4000-8000-0000000000ad'
export const BOB = '0b6a3f0e-0000-4000-8000-0000000000b0'

/** A service with a tab whose sign-in service exists only in the test. */
export interface TabWorld {
  readonly service: TestService
  /** An Authorization header; a good one of Adele's unless claims or options make it bad. */
  bearer(claims?: Claims, options?: SignOptions): Promise<string>
  /** Asks one of the tab's routes; as Adele unless said otherwise. */
  ask(path: string, options?: { as?: string | undefined; method?: string; body?: unknown }): Promise<Answer>
  readonly tokens: Tokens
}

/** Made once for a file of tests: that takes longer than to start a service. */
let tokensOfTheTab: Promise<Tokens> | undefined

/** Starts it. `key` of the tokens: see `tokens.ts`. */
export async function startTab(
  world: World,
  env: Readonly<Record<string, string>> = {},
  telemetry?: Telemetry,
): Promise<TabWorld> {
  const tokens = await (tokensOfTheTab ??= createTokens())
  const keys = createLocalJWKSet({ keys: tokens.keys.filter(({ kid }) => kid === 'trusted') })
  const service = await world.start({
    env: { TAB_APP_ID, ...env },
    keysOf: () => keys,
    ...(telemetry ? { telemetry } : {}),
  })
  const bearer = async (claims: Claims = {}, options: SignOptions = {}): Promise<string> =>
    `Bearer ${await tokens.sign(tabClaims(claims), options)}`
  const good = await bearer()
  return {
    service,
    tokens,
    bearer,
    ask: (path, { as = good, method = 'GET', body } = {}) =>
      service.call(`${API}${path}`, {
        method,
        headers: { ...(as === '' ? {} : { authorization: as }), 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
  }
}

/** What a good token of Adele's says. */
export function tabClaims(more: Claims = {}): Claims {
  const now = Math.floor(Date.now() / 1000)
  return {
    iss: `https://login.microsoftonline.com/${TENANT}/v2.0`,
    aud: TAB_APP_ID,
    tid: TENANT,
    oid: ADELE,
    name: 'Adele Vance',
    scp: 'access_as_user',
    azp: TEAMS_CLIENT,
    ver: '2.0',
    acct: 0,
    iat: now,
    nbf: now - 60,
    exp: now + 3600,
    ...more,
  }
}
