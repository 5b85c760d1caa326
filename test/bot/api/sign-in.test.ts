import { API } from '../../../api/wire.ts'
import { APP_ID, OTHER_TENANT, TENANT, World } from '../../support/service.ts'
import { ADELE, startTab, tabClaims, TAB_APP_ID, type TabWorld } from '../../support/tab.ts'
import {
  createTokens,
  forge,
  withBrokenSignature,
  withClaims,
  type Claims,
  type SignOptions,
} from '../../support/tokens.ts'

let tab: TabWorld
const now = Math.floor(Date.now() / 1000)
const HOUR = 3600

beforeAll(async () => {
  tab = await startTab(await World.create())
})

test('a token that Teams asked for on behalf of a member signs in', async () => {
  const answer = await tab.ask('/session')
  expect(answer.status).toBe(200)
  expect(JSON.parse(answer.text)).toMatchObject({ name: 'Adele Vance', id: ADELE })
  expect(JSON.parse(answer.text)).not.toHaveProperty('people')
})

test('the client of Teams on desktop and phone, more scopes, and a member in words are good too', async () => {
  const claims = { azp: '1fec8e78-bce4-4aaf-ab1b-5451cc387264', scp: 'openid access_as_user', acct: '0', idtyp: 'user' }
  expect((await tab.ask('/session', { as: await tab.bearer(claims) })).status).toBe(200)
})

/** What is wrong with it, what it says instead, and how it is signed. */
const BAD: readonly (readonly [name: string, claims: Claims, options?: SignOptions, status?: number])[] = [
  ['another audience', { aud: '0b6a3f0e-0000-4000-8000-0000000000ee' }],
  ['the bot as audience', { aud: APP_ID }],
  ['the application id URI as audience', { aud: `api://playbook.example/${TAB_APP_ID}` }],
  ['two audiences', { aud: [TAB_APP_ID, APP_ID] }],
  ['one audience in a list', { aud: [TAB_APP_ID] }],
  ['no audience', { aud: undefined }],
  ['an issuer of another tenant', { iss: `https://login.microsoftonline.com/${OTHER_TENANT}/v2.0` }],
  ['the issuer of version 1', { iss: `https://sts.windows.net/${TENANT}/` }],
  ['the common issuer', { iss: 'https://login.microsoftonline.com/common/v2.0' }],
  ['an issuer on another host', { iss: `https://login.microsoftonline.com.evil.example/${TENANT}/v2.0` }],
  ['the issuer of Bot Framework', { iss: 'https://api.botframework.com' }],
  ['no issuer', { iss: undefined }],
  ['another tenant', { tid: OTHER_TENANT, iss: `https://login.microsoftonline.com/${OTHER_TENANT}/v2.0` }, {}, 403],
  ['another tenant under our issuer', { tid: OTHER_TENANT }, {}, 403],
  ['no tenant', { tid: undefined }, {}, 403],
  ['expired', { exp: now - HOUR }],
  ['no expiry', { exp: undefined }],
  ['not valid yet', { nbf: now + HOUR }],
  ['no beginning', { nbf: undefined }],
  ['another scope', { scp: 'User.Read' }],
  ['a scope that only begins like ours', { scp: 'access_as_user_all' }],
  ['a scope in a list', { scp: ['access_as_user'] }],
  ['no scope', { scp: undefined }],
  ['an app instead of a scope', { scp: undefined, roles: ['access_as_user'], idtyp: 'app' }],
  ['an app’s token', { idtyp: 'app' }],
  ['another client', { azp: '0b6a3f0e-0000-4000-8000-0000000000ee' }],
  ['the tab itself as client', { azp: TAB_APP_ID }],
  ['no client', { azp: undefined }],
  ['version 1', { ver: '1.0' }],
  ['no version', { ver: undefined }],
  ['no person', { oid: undefined }],
  ['an empty person', { oid: '' }],
  ['a guest', { acct: 1 }, {}, 403],
  ['a guest in words', { acct: '1' }, {}, 403],
  ['nobody knows whether a guest', { acct: undefined }, {}, 403],
  ['a foreign key', {}, { key: 'foreign' }],
  ['a foreign key under the name of ours', {}, { key: 'foreign', kid: 'trusted' }],
  ['an unknown key', {}, { kid: 'unknown' }],
  ['our public key as a secret', {}, { alg: 'HS256' }],
  ['no signature', {}, { alg: 'none' }],
]

test.each(BAD.map(([name, claims, options = {}, status = 401]) => ({ name, claims, options, status })))(
  '$name is refused',
  async ({ claims, options, status }) => {
    const answer = await tab.ask('/session', { as: await tab.bearer(claims, options) })
    expect(answer.status).toBe(status)
    expect(answer.text).not.toContain('Adele')
  },
)

test('changed, broken and forged tokens are refused, and so is what is no token', async () => {
  const good = (await tab.bearer()).slice('Bearer '.length)
  const others = await createTokens()
  const bad = [
    withClaims(good, { oid: 'somebody-else' }),
    withBrokenSignature(good),
    forge(tabClaims()),
    await others.sign(tabClaims()),
    good.split('.').slice(0, 2).join('.'),
    `${good}.x`,
    'x.y.z',
    'x'.repeat(12_000),
  ]
  for (const token of bad) expect([(await tab.ask('/session', { as: `Bearer ${token}` })).status]).toEqual([401])
  for (const as of ['', 'Bearer', good, `Basic ${good}`, `Bearer ${good} ${good}`]) {
    expect((await tab.ask('/session', { as })).status).toBe(401)
  }
})

test('a token of the bot opens nothing', async () => {
  const world = await World.create()
  const other = await startTab(world)
  expect((await other.ask('/session', { as: await world.bearer() })).status).not.toBe(200)
})

test('a refusal says what to do, and nothing of the inside', async () => {
  const answer = await tab.ask('/session', { as: await tab.bearer({ acct: undefined }) })
  expect(JSON.parse(answer.text)).toEqual({
    code: 'no-account-kind',
    message: expect.stringContaining('optional claim'),
  })
})

test('keys that cannot be fetched are no fault of the caller', async () => {
  const world = await World.create()
  const keysOf = () => () => Promise.reject(new TypeError('fetch failed'))
  const service = await world.start({ env: { TAB_APP_ID }, keysOf })
  const answer = await service.call(`${API}/session`, { headers: { authorization: await tab.bearer() } })
  expect(answer.status).toBe(503)
})

test('without a registration of its own the tab is closed', async () => {
  const service = await (await World.create()).start()
  const answer = await service.call(`${API}/session`, { headers: { authorization: await tab.bearer() } })
  expect(answer.status).toBe(503)
  expect(answer.text).toContain('TAB_APP_ID')
})

describe('in development without an app id', () => {
  test('one is the Playground’s user, or somebody who has written to the bot', async () => {
    const service = await (await World.create()).start({ withoutApp: true })
    const session = await service.call(`${API}/session`)
    expect(JSON.parse(session.text)).toMatchObject({ name: 'Alex Wilber', people: [{ name: 'Alex Wilber' }] })
    const stranger = await service.call(`${API}/session`, { headers: { 'x-development-user': 'nobody' } })
    expect(stranger.status).toBe(401)
  })

  test('a page of another site is refused', async () => {
    const service = await (await World.create()).start({ withoutApp: true })
    const strange: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { host: 'evil.example' },
      { 'sec-fetch-site': 'cross-site' },
    ]
    for (const headers of strange) expect((await service.call(`${API}/session`, { headers })).status).toBe(403)
  })
})
