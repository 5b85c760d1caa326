import { isIP } from 'node:net'
import { z } from 'zod'
import type { StoreLocation } from '../store/open.ts'

export interface Config {
  readonly port: number
  /** 127.0.0.1 without an app id, because nobody is authenticated then. */
  readonly host: string
  readonly production: boolean
  readonly store: StoreLocation
  /** Undefined: local development without tokens. */
  readonly app: AppRegistration | undefined
  /** Tenants whose people may use the bot. Empty only without an app id. */
  readonly tenants: ReadonlySet<string>
  /** Exact hosts (with port, when it is not the default one) that the bot sends to. */
  readonly serviceHosts: ReadonlySet<string>
  readonly logLevel: string
  readonly telemetry: string | undefined
  /** Settings that point the SDK to other sign-in services; empty in production. */
  readonly channelSettings: Readonly<Record<string, string>>
}

export interface AppRegistration {
  readonly id: string
  readonly password: string | undefined
  readonly type: 'SingleTenant' | 'UserAssignedMSI'
  readonly tenant: string
}

/** All problems of the environment at once. Names variables and remedies, never values. */
export class ConfigError extends Error {
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(
      `The environment has ${problems.length} problem(s):\n${problems.map((problem) => `  - ${problem}`).join('\n')}`,
    )
    this.name = 'ConfigError'
    this.problems = problems
  }
}

/** Hosts of the Bot Connector in Microsoft's clouds. */
const TEAMS_HOSTS = [
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
]

/** Setting any one of these makes the SDK trust the named services instead of Microsoft's. */
const CHANNEL_SETTINGS = [
  'ToChannelFromBotLoginUrl',
  'ToChannelFromBotOAuthScope',
  'ToBotFromChannelTokenIssuer',
  'OAuthUrl',
  'ToBotFromChannelOpenIdMetadataUrl',
  'ToBotFromEmulatorOpenIdMetadataUrl',
  'CallerId',
  'ChannelService',
  'OpenIdMetadataUrl',
]

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

const environment = z.object({
  PORT: z
    .string()
    .default('3978')
    .refine((value) => /^\d+$/.test(value) && Number(value) <= 65_535, 'PORT must be a number from 0 to 65535.'),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: z
    .string()
    .optional()
    .refine(
      (value) => !value || /^postgres(ql)?:\/\//.test(value),
      'DATABASE_URL must begin with postgres:// – or unset it to use SQLite in DATA_DIR.',
    ),
  MicrosoftAppId: z
    .string()
    .optional()
    .refine((value) => !value || GUID.test(value), 'MicrosoftAppId must be the GUID of the app registration.'),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppType: z
    .string()
    .optional()
    .refine(
      (value) => !value || value === 'SingleTenant' || value === 'UserAssignedMSI',
      'MicrosoftAppType must be SingleTenant or UserAssignedMSI; multi-tenant bots can no longer be created.',
    ),
  MicrosoftAppTenantId: z
    .string()
    .optional()
    .refine((value) => !value || GUID.test(value), 'MicrosoftAppTenantId must be the GUID of the tenant.'),
  ALLOWED_TENANTS: z
    .string()
    .optional()
    .refine(
      (value) => list(value).every((tenant) => GUID.test(tenant)),
      'ALLOWED_TENANTS must be tenant GUIDs separated by commas.',
    ),
  SERVICE_URL_HOSTS: z
    .string()
    .optional()
    .refine(
      (value) => list(value).every((host) => /^[a-z0-9.-]+(:\d+)?$/i.test(host)),
      'SERVICE_URL_HOSTS must be host names separated by commas, without https://.',
    ),
  APPLICATIONINSIGHTS_CONNECTION_STRING: z
    .string()
    .optional()
    .refine(
      (value) => !value || /InstrumentationKey=/i.test(value),
      'APPLICATIONINSIGHTS_CONNECTION_STRING must contain InstrumentationKey=.',
    ),
  LOG_LEVEL: z
    .string()
    .default('info')
    .refine(
      (value) => ['fatal', 'error', 'warn', 'info', 'debug', 'silent'].includes(value),
      'LOG_LEVEL must be fatal, error, warn, info, debug or silent.',
    ),
  NODE_ENV: z.string().optional(),
})

/**
 * Reads the environment once.
 * @throws ConfigError with every problem found
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = environment.safeParse(given)
  const problems = parsed.success ? [] : parsed.error.issues.map((issue) => issue.message)
  const production = given['NODE_ENV'] === 'production'
  const overrides = CHANNEL_SETTINGS.filter((name) => given[name] !== undefined)
  if (production && !given['MicrosoftAppId']) {
    problems.push('MicrosoftAppId is missing. Production needs it, because without it nobody is authenticated.')
  }
  if (production && overrides.length > 0) {
    problems.push(
      `${overrides.join(', ')} must not be set in production: tokens of other issuers would be trusted. Unset them.`,
    )
  }
  if (given['MicrosoftAppId']) {
    const managed = given['MicrosoftAppType'] === 'UserAssignedMSI'
    if (!managed && !given['MicrosoftAppPassword']) {
      problems.push(
        'MicrosoftAppPassword is missing. Set it, or MicrosoftAppType=UserAssignedMSI to use a managed identity.',
      )
    }
    if (!given['MicrosoftAppTenantId'])
      problems.push('MicrosoftAppTenantId is missing. Set it to the tenant of the app registration.')
  }
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems)
  return build(parsed.data, production, Object.fromEntries(overrides.map((name) => [name, given[name]!])))
}

function build(env: z.infer<typeof environment>, production: boolean, channelSettings: Record<string, string>): Config {
  const app: AppRegistration | undefined = env.MicrosoftAppId
    ? {
        id: env.MicrosoftAppId.toLowerCase(),
        password: env.MicrosoftAppPassword,
        type: env.MicrosoftAppType === 'UserAssignedMSI' ? 'UserAssignedMSI' : 'SingleTenant',
        tenant: env.MicrosoftAppTenantId!,
      }
    : undefined
  const serviceHosts = list(env.SERVICE_URL_HOSTS)
  return {
    port: Number(env.PORT),
    host: app ? '0.0.0.0' : '127.0.0.1',
    production,
    store: env.DATABASE_URL
      ? { engine: 'postgres', url: env.DATABASE_URL }
      : { engine: 'sqlite', folder: env.DATA_DIR },
    app,
    tenants: new Set(app ? [app.tenant, ...list(env.ALLOWED_TENANTS)].map((tenant) => tenant.toLowerCase()) : []),
    serviceHosts: new Set([...TEAMS_HOSTS, ...serviceHosts].map((host) => host.toLowerCase())),
    logLevel: env.LOG_LEVEL,
    telemetry: env.APPLICATIONINSIGHTS_CONNECTION_STRING,
    channelSettings,
  }
}

function list(value: string | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
}

/** True for addresses of this machine. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || (isIP(host) === 4 && host.startsWith('127.'))
}
