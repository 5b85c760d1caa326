import { readFileSync } from 'node:fs'
import { ConfigError, isLoopback, readConfig, SETTINGS, type Config } from '../../../bot/config/config.ts'
import { TEAMS_LIMITS } from '../../../bot/sending/limits.ts'

/** Stands in every value that is wrong or secret; must never be shown. */
const MARKER = 'hunter2-marker'
const KEY = Buffer.alloc(32, 1).toString('base64')
const APP = '0b6a3f0e-0000-4000-8000-00000000b071'
const TENANT = '0b6a3f0e-0000-4000-8000-0000000000a1'
const OTHER_TENANT = '0b6a3f0e-0000-4000-8000-0000000000b2'

type Env = Readonly<Record<string, string | undefined>>

const production: Env = {
  NODE_ENV: 'production',
  MicrosoftAppId: APP,
  MicrosoftAppPassword: MARKER,
  MicrosoftAppTenantId: TENANT,
}

/** The problems that are reported, or the Config when there are none. */
function read(env: Env): readonly string[] | Config {
  try {
    return readConfig(env)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    expect(`${error.message} ${error.stack} ${JSON.stringify(error)}`).not.toContain(MARKER)
    for (const problem of error.problems) expect(error.message).toContain(problem)
    return error.problems
  }
}

/** The variable that each problem begins with. */
function blamed(env: Env): string[] {
  const problems = read(env)
  if (!Array.isArray(problems)) throw new Error('Nothing was found wrong.')
  return (problems as string[]).map((problem) => /^\w+/.exec(problem)![0])
}

describe('defaults', () => {
  test('an empty environment: development on this machine only', () => {
    expect(read({})).toEqual({
      port: 3978,
      host: '127.0.0.1',
      dataFolder: './data',
      store: { engine: 'sqlite', folder: './data' },
      app: undefined,
      tenants: new Set(),
      serviceHosts: new Set(['smba.trafficmanager.net']),
      reminders: { untouchedDays: 30, unknownDays: 14 },
      fileHosts: new Set(),
      administrators: 'everybody',
      retentionDays: 730,
      logLevel: 'info',
      telemetry: undefined,
      contactKeys: { current: undefined, old: [] },
      referrals: { businessDays: 3, country: 'US', contactDays: 90, publicUrl: undefined },
      limits: TEAMS_LIMITS,
      keptDays: 180,
      channelSettings: {},
    })
  })

  test('a variable that is set to nothing is not set', () => {
    const names = ['PORT', 'DATA_DIR', 'DATABASE_URL', 'MicrosoftAppId', 'ALLOWED_TENANTS', 'LOG_LEVEL', 'CallerId']
    expect(read(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(read({}))
  })

  test('an app registration: all addresses, its own tenant', () => {
    expect(read(production)).toMatchObject({
      host: '0.0.0.0',
      app: { id: APP, password: MARKER, type: 'SingleTenant', tenant: TENANT },
      tenants: new Set([TENANT]),
    })
  })
})

describe('what is set', () => {
  test('port, folder, log level, telemetry', () => {
    const telemetry = 'InstrumentationKey=1;IngestionEndpoint=https://example.com/'
    expect(
      read({ PORT: '0', DATA_DIR: '/var/bot', LOG_LEVEL: 'warn', APPLICATIONINSIGHTS_CONNECTION_STRING: telemetry }),
    ).toMatchObject({
      port: 0,
      store: { engine: 'sqlite', folder: '/var/bot' },
      logLevel: 'warn',
      telemetry: { connectionString: telemetry, sampling: 100 },
    })
  })

  test.each(['postgres://bot@db/bot', 'postgresql://bot@db/bot'])('%s is used instead of the folder', (url) => {
    expect(read({ DATABASE_URL: url, DATA_DIR: '/var/bot' })).toMatchObject({
      dataFolder: '/var/bot',
      store: { engine: 'postgres', url },
    })
  })

  test('keys of contact data, and how requests for partners are counted', () => {
    const env = { CONTACT_KEY: KEY, CONTACT_KEYS_OLD: `${KEY}, ${KEY}`, CONTACT_DAYS: '30' }
    expect(
      read({ ...env, REFERRAL_BUSINESS_DAYS: '5', REFERRAL_COUNTRY: 'DE', PUBLIC_URL: 'https://bot.example/' }),
    ).toMatchObject({
      contactKeys: { current: KEY, old: [KEY, KEY] },
      referrals: { businessDays: 5, country: 'DE', contactDays: 30, publicUrl: 'https://bot.example' },
    })
  })

  test('more tenants and hosts; capitals and blanks make no difference', () => {
    const config = readConfig({
      ...production,
      MicrosoftAppTenantId: TENANT.toUpperCase(),
      ALLOWED_TENANTS: ` ${OTHER_TENANT.toUpperCase()}, `,
      SERVICE_URL_HOSTS: 'Connector.example:8443 ,127.0.0.1:9100',
    })
    expect([...config.tenants]).toEqual([TENANT, OTHER_TENANT])
    expect([...config.serviceHosts].slice(-2)).toEqual(['connector.example:8443', '127.0.0.1:9100'])
  })

  test('the days after which FMs are reminded', () => {
    expect(read({ REMIND_UNTOUCHED_DAYS: '45', REMIND_UNKNOWN_DAYS: '7' })).toMatchObject({
      reminders: { untouchedDays: 45, unknownDays: 7 },
    })
  })

  test('administrators, days and hosts of files', () => {
    const settings = { ADMINISTRATORS: ` ${APP.toUpperCase()},`, RETENTION_DAYS: '0', FILE_HOSTS: 'Files.example' }
    expect(readConfig({ ...production, ...settings })).toMatchObject({
      administrators: new Set([APP]),
      retentionDays: 0,
      fileHosts: new Set(['files.example']),
    })
    expect(readConfig(production).administrators).toEqual(new Set())
  })

  test('an app id in capitals is the app id that tokens name', () => {
    expect(readConfig({ ...production, MicrosoftAppId: APP.toUpperCase() }).app?.id).toBe(APP)
  })

  test('a managed identity needs no password', () => {
    const env = { ...production, MicrosoftAppPassword: undefined, MicrosoftAppType: 'UserAssignedMSI' }
    expect(read(env)).toMatchObject({ app: { id: APP, password: undefined, type: 'UserAssignedMSI' } })
  })

  test('a managed identity and a password contradict each other', () => {
    expect(read({ ...production, MicrosoftAppType: 'UserAssignedMSI' })).toEqual([
      'MicrosoftAppPassword must not be set with MicrosoftAppType=UserAssignedMSI. Unset it.',
    ])
  })

  test('other sign-in services, in development', () => {
    const settings = { ToBotFromChannelOpenIdMetadataUrl: 'http://localhost:1/', CallerId: 'test' }
    expect(read({ ...production, NODE_ENV: 'development', ...settings })).toMatchObject({ channelSettings: settings })
  })
})

describe('what may be sent', () => {
  test('counts and seconds, or no limits', () => {
    expect(read({ THREAD_LIMITS: '3/1, 100/60', TENANT_LIMITS: 'off', KEEP_CONVERSATIONS_DAYS: '30' })).toMatchObject({
      limits: {
        thread: [
          { count: 3, withinMs: 1000 },
          { count: 100, withinMs: 60_000 },
        ],
        tenant: [],
      },
      keptDays: 30,
    })
  })

  test.each(['THREAD_LIMITS', 'TENANT_LIMITS', 'KEEP_CONVERSATIONS_DAYS'])('%s that makes no sense', (name) => {
    for (const value of ['many', '0/1', '5', '-1', '1/0', '7/1;8/2']) {
      if (name === 'KEEP_CONVERSATIONS_DAYS' && value === '5') continue
      expect(blamed({ [name]: value })).toEqual([name])
    }
  })
})

describe('other sign-in services, with an app id and no word of trying something', () => {
  const { NODE_ENV: _, ...registered } = production
  const at = (url: string) => ({ ...registered, ToBotFromChannelOpenIdMetadataUrl: url })

  test.each(['https://evil.example/keys', 'https://localhost.example/', 'no address'])('%s: refused', (url) => {
    expect(blamed(at(url))).toEqual(['ToBotFromChannelOpenIdMetadataUrl'])
  })

  test.each(['http://127.0.0.1:1/', 'http://localhost:1/'])('%s: of this machine, and allowed', (url) => {
    expect(read(at(url))).toMatchObject({ channelSettings: { ToBotFromChannelOpenIdMetadataUrl: url } })
  })

  test.each(['development', 'test'])('allowed when NODE_ENV=%s says so', (NODE_ENV) => {
    expect(read({ ...at('https://other.example/'), NODE_ENV })).toMatchObject({ app: { id: APP } })
  })
})

describe('what is wrong', () => {
  test.each<[string, string, Env]>([
    ['a port that is a word', 'PORT', { PORT: MARKER }],
    ['a port that is too large', 'PORT', { PORT: '65536' }],
    ['a port below zero', 'PORT', { PORT: '-1' }],
    ['a port with a fraction', 'PORT', { PORT: '80.5' }],
    ['another database', 'DATABASE_URL', { DATABASE_URL: `mysql://bot:${MARKER}@db/bot` }],
    ['an app id that is no GUID', 'MicrosoftAppId', { ...production, MicrosoftAppId: MARKER }],
    ['no tenant', 'MicrosoftAppTenantId', { ...production, MicrosoftAppTenantId: undefined }],
    ['a tenant that is no GUID', 'MicrosoftAppTenantId', { ...production, MicrosoftAppTenantId: MARKER }],
    ['no password', 'MicrosoftAppPassword', { ...production, MicrosoftAppPassword: undefined }],
    ['a multi-tenant bot', 'MicrosoftAppType', { ...production, MicrosoftAppType: 'MultiTenant' }],
    ['an allowed tenant that is no GUID', 'ALLOWED_TENANTS', { ALLOWED_TENANTS: `${TENANT},${MARKER}` }],
    ['any tenant at all', 'ALLOWED_TENANTS', { ALLOWED_TENANTS: '*' }],
    ['a host with its scheme', 'SERVICE_URL_HOSTS', { SERVICE_URL_HOSTS: `https://${MARKER}` }],
    ['a host with a wildcard', 'SERVICE_URL_HOSTS', { SERVICE_URL_HOSTS: '*.example.com' }],
    ['a host with a user', 'SERVICE_URL_HOSTS', { SERVICE_URL_HOSTS: `${MARKER}@example.com` }],
    [
      'telemetry without a key',
      'APPLICATIONINSIGHTS_CONNECTION_STRING',
      { APPLICATIONINSIGHTS_CONNECTION_STRING: MARKER },
    ],
    ['an administrator by name', 'ADMINISTRATORS', { ADMINISTRATORS: `${APP},${MARKER}` }],
    ['days less than none', 'RETENTION_DAYS', { RETENTION_DAYS: '-1' }],
    ['a part of a day', 'RETENTION_DAYS', { RETENTION_DAYS: '1.5' }],
    ['a file host with its scheme', 'FILE_HOSTS', { FILE_HOSTS: `https://${MARKER}` }],
    ['no days at all', 'REMIND_UNTOUCHED_DAYS', { REMIND_UNTOUCHED_DAYS: '0' }],
    ['days that are a word', 'REMIND_UNKNOWN_DAYS', { REMIND_UNKNOWN_DAYS: MARKER }],
    ['a short key', 'CONTACT_KEY', { CONTACT_KEY: `${MARKER}AAAAAAAA` }],
    ['an old key that is none', 'CONTACT_KEYS_OLD', { CONTACT_KEYS_OLD: `${KEY},${MARKER}` }],
    ['contact data for no days', 'CONTACT_DAYS', { CONTACT_DAYS: '0' }],
    ['no business days', 'REFERRAL_BUSINESS_DAYS', { REFERRAL_BUSINESS_DAYS: '0' }],
    ['a country by name', 'REFERRAL_COUNTRY', { REFERRAL_COUNTRY: MARKER }],
    ['a public address without https', 'PUBLIC_URL', { PUBLIC_URL: `http://${MARKER}` }],
    ['a log level that nobody knows', 'LOG_LEVEL', { LOG_LEVEL: MARKER }],
    ['production without an app id', 'MicrosoftAppId', { NODE_ENV: 'production' }],
    ['production with an empty app id', 'MicrosoftAppId', { ...production, MicrosoftAppId: '' }],
  ])('%s: %s is named', (_name, variable, env) => {
    expect(blamed(env)).toEqual([variable])
  })

  test.each([
    'ToChannelFromBotLoginUrl',
    'ToChannelFromBotOAuthScope',
    'ToBotFromChannelTokenIssuer',
    'OAuthUrl',
    'ToBotFromChannelOpenIdMetadataUrl',
    'ToBotFromEmulatorOpenIdMetadataUrl',
    'CallerId',
    'ChannelService',
  ])('%s in production: refused', (name) => {
    expect(blamed({ ...production, [name]: MARKER })).toEqual([name])
  })

  test('everything at once', () => {
    const problems = read({
      NODE_ENV: 'production',
      PORT: MARKER,
      DATABASE_URL: MARKER,
      MicrosoftAppId: MARKER,
      MicrosoftAppType: MARKER,
      ALLOWED_TENANTS: MARKER,
      SERVICE_URL_HOSTS: `${MARKER}/`,
      APPLICATIONINSIGHTS_CONNECTION_STRING: MARKER,
      LOG_LEVEL: MARKER,
      OAuthUrl: MARKER,
      CallerId: MARKER,
    })
    expect(problems).toEqual([
      expect.stringMatching(/^PORT must be/),
      expect.stringMatching(/^DATABASE_URL must begin/),
      expect.stringMatching(/^MicrosoftAppId must be/),
      expect.stringMatching(/^MicrosoftAppType must be/),
      expect.stringMatching(/^ALLOWED_TENANTS must be/),
      expect.stringMatching(/^SERVICE_URL_HOSTS must be/),
      expect.stringMatching(/^APPLICATIONINSIGHTS_CONNECTION_STRING must/),
      expect.stringMatching(/^LOG_LEVEL must be/),
      expect.stringMatching(/^OAuthUrl, CallerId must not be set in production/),
      expect.stringMatching(/^MicrosoftAppPassword is missing/),
      expect.stringMatching(/^MicrosoftAppTenantId is missing/),
    ])
  })
})

test.each<[string, boolean]>([
  ['localhost', true],
  ['127.0.0.1', true],
  ['127.8.9.10', true],
  ['[::1]', true],
  ['127.0.0.1.example', false],
  ['localhost.example', false],
  ['128.0.0.1', false],
  ['0.0.0.0', false],
  ['', false],
])('isLoopback(%j) is %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected)
})

describe('.env.example', () => {
  const example = readFileSync('.env.example', 'utf8')

  test('names every setting once, each below what it is for', () => {
    const named = [...example.matchAll(/^#? ?(\w+)=/gm)].map((match) => match[1]!)
    expect(new Set(named).size).toBe(named.length)
    expect(SETTINGS.filter((name) => !named.includes(name))).toEqual([])
    for (const paragraph of example.split('\n\n')) expect(paragraph).toMatch(/^# \S+ [^\n]*\n/)
  })

  test('says of no setting that the service reads that it is for the package alone', () => {
    const packaged = example.slice(example.indexOf('# Read by `npm run package` alone'))
    expect(SETTINGS.filter((name) => packaged.includes(`${name}=`))).toEqual([])
  })
})
