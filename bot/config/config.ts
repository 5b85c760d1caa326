import { isIP } from 'node:net'
import { z } from 'zod'
import type { ReminderSpans } from '../../playbook/reminders.ts'
import type { StoreLocation } from '../../store/engine/open.ts'
import type { Settings } from '../telemetry/telemetry.ts'
import type { Administrators } from './administrators.ts'
import { days, hosts, limits, list, listOf, optional, text, wholeFrom } from './config-values.ts'
import { isGuid } from '../../store/guid.ts'
import type { ContactKeys } from '../contact-data/contact-key.ts'
import { readReferralSettings, referralEnvironment, type ReferralSettings } from './referral-config.ts'
import { TEAMS_LIMITS, type Limit, type LimitSettings } from '../sending/limits.ts'

export interface Config {
  readonly port: number
  /** The registration of the tab; undefined: there is no tab in Teams. */
  readonly tab: { readonly id: string } | undefined
  /** 127.0.0.1 without an app id, because nobody is authenticated then. */
  readonly host: string
  readonly store: StoreLocation
  /** Where files of the service lie. */
  readonly dataFolder: string
  /** Undefined: local development without tokens. */
  readonly app: AppRegistration | undefined
  /** Tenants whose people may use the bot. Empty only without an app id. */
  readonly tenants: ReadonlySet<string>
  /** Exact hosts (with port, when it is not the default one) that the bot sends to. */
  readonly serviceHosts: ReadonlySet<string>
  /** After how many days FMs are reminded. */
  readonly reminders: ReminderSpans
  /** Where files that people drop may be fetched from, besides SharePoint. */
  readonly fileHosts: ReadonlySet<string>
  /** Who may have others' records erased, and assign others' entitlements to a colleague. */
  readonly administrators: Administrators
  /** Days after which what nobody touched is erased; 0: never. */
  readonly retentionDays: number
  /** What contact data is encrypted with. */
  readonly contactKeys: ContactKeys
  readonly referrals: ReferralSettings
  readonly logLevel: string
  /** Undefined: none is sent. */
  readonly telemetry: Settings | undefined
  /** How much all instances send together, so that Teams need not refuse. */
  readonly limits: LimitSettings
  /** Conversations that nobody has written in for so long are forgotten. In days. */
  readonly keptDays: number
  /** Settings that point the SDK to other sign-in services; empty in production. */
  readonly channelSettings: Readonly<Record<string, string>>
}

interface AppRegistration {
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

/** The Bot Connector of the public cloud. Government clouds have other hosts, other issuers and other sign-in services. */
const TEAMS_HOSTS = ['smba.trafficmanager.net']

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

const environment = z.object({
  ...referralEnvironment,
  PORT: text(wholeFrom(0, 65_535), 'PORT must be a number from 0 to 65535.').default('3978'),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: optional(
    (value) => /^postgres(ql)?:\/\//.test(value),
    'DATABASE_URL must begin with postgres:// – or unset it to use SQLite in DATA_DIR.',
  ),
  MicrosoftAppId: optional(isGuid, 'MicrosoftAppId must be the GUID of the app registration.'),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppType: optional(
    (value) => value === 'SingleTenant' || value === 'UserAssignedMSI',
    'MicrosoftAppType must be SingleTenant or UserAssignedMSI; multi-tenant bots can no longer be created.',
  ),
  TAB_APP_ID: optional(isGuid, 'TAB_APP_ID must be the GUID of the tab’s app registration.'),
  MicrosoftAppTenantId: optional(isGuid, 'MicrosoftAppTenantId must be the GUID of the tenant.'),
  ALLOWED_TENANTS: listOf(isGuid, 'ALLOWED_TENANTS must be tenant GUIDs separated by commas.'),
  SERVICE_URL_HOSTS: hosts('SERVICE_URL_HOSTS'),
  FILE_HOSTS: hosts('FILE_HOSTS'),
  ADMINISTRATORS: listOf(isGuid, 'ADMINISTRATORS must be Entra object ids (GUIDs) separated by commas.'),
  RETENTION_DAYS: text(
    wholeFrom(0, 99_999),
    'RETENTION_DAYS must be a whole number of days; 0 keeps everything for ever.',
  ).default('730'),
  APPLICATIONINSIGHTS_CONNECTION_STRING: optional(
    (value) => /InstrumentationKey=/i.test(value),
    'APPLICATIONINSIGHTS_CONNECTION_STRING must contain InstrumentationKey=.',
  ),
  TELEMETRY_SAMPLING: text(
    (value) => /^\d{1,3}(\.\d+)?$/.test(value) && Number(value) > 0 && Number(value) <= 100,
    'TELEMETRY_SAMPLING must be a percentage above 0 and up to 100.',
  ).default('100'),
  REMIND_UNTOUCHED_DAYS: days('REMIND_UNTOUCHED_DAYS', 30),
  REMIND_UNKNOWN_DAYS: days('REMIND_UNKNOWN_DAYS', 14),
  LOG_LEVEL: text(
    (value) => ['fatal', 'error', 'warn', 'info', 'debug', 'silent'].includes(value),
    'LOG_LEVEL must be fatal, error, warn, info, debug or silent.',
  ).default('info'),
  THREAD_LIMITS: limits('THREAD_LIMITS'),
  TENANT_LIMITS: limits('TENANT_LIMITS'),
  KEEP_CONVERSATIONS_DAYS: days('KEEP_CONVERSATIONS_DAYS', 180),
  NODE_ENV: z.string().optional(),
})

/** The names of all variables that are read. */
export const SETTINGS: readonly string[] = Object.keys(environment.shape)

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
  const trying = ['development', 'test'].includes(given['NODE_ENV'] ?? '')
  const elsewhere = overrides.filter((name) => !isLocal(given[name]!))
  if (production && overrides.length > 0) {
    problems.push(
      `${overrides.join(', ')} must not be set in production: tokens of other issuers would be trusted. Unset them.`,
    )
  } else if (given['MicrosoftAppId'] && !trying && elsewhere.length > 0) {
    problems.push(
      `${elsewhere.join(', ')} would trust other sign-in services. Unset them, or set NODE_ENV=development to try something.`,
    )
  }
  if (given['MicrosoftAppId']) {
    const managed = given['MicrosoftAppType'] === 'UserAssignedMSI'
    if (!managed && !given['MicrosoftAppPassword']) {
      problems.push(
        'MicrosoftAppPassword is missing. Set it, or MicrosoftAppType=UserAssignedMSI to use a managed identity.',
      )
    }
    if (given['TAB_APP_ID']?.toLowerCase() === given['MicrosoftAppId'].toLowerCase()) {
      problems.push(
        'TAB_APP_ID is the same as MicrosoftAppId. Register the tab separately: a token of the one must not open the other.',
      )
    }
    if (managed && given['MicrosoftAppPassword']) {
      problems.push('MicrosoftAppPassword must not be set with MicrosoftAppType=UserAssignedMSI. Unset it.')
    }
    if (!given['MicrosoftAppTenantId'])
      problems.push('MicrosoftAppTenantId is missing. Set it to the tenant of the app registration.')
  }
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems)
  return build(parsed.data, Object.fromEntries(overrides.map((name) => [name, given[name]!])))
}

function build(env: z.infer<typeof environment>, channelSettings: Record<string, string>): Config {
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
    dataFolder: env.DATA_DIR,
    tab: app && env.TAB_APP_ID ? { id: env.TAB_APP_ID.toLowerCase() } : undefined,
    host: app ? '0.0.0.0' : '127.0.0.1',
    store: env.DATABASE_URL
      ? { engine: 'postgres', url: env.DATABASE_URL }
      : { engine: 'sqlite', folder: env.DATA_DIR },
    app,
    tenants: new Set(app ? [app.tenant, ...list(env.ALLOWED_TENANTS)].map((tenant) => tenant.toLowerCase()) : []),
    serviceHosts: new Set([...TEAMS_HOSTS, ...serviceHosts].map((host) => host.toLowerCase())),
    reminders: { untouchedDays: Number(env.REMIND_UNTOUCHED_DAYS), unknownDays: Number(env.REMIND_UNKNOWN_DAYS) },
    fileHosts: new Set(list(env.FILE_HOSTS).map((host) => host.toLowerCase())),
    administrators: app ? new Set(list(env.ADMINISTRATORS).map((id) => id.toLowerCase())) : 'everybody',
    retentionDays: Number(env.RETENTION_DAYS),
    ...readReferralSettings(env),
    logLevel: env.LOG_LEVEL,
    telemetry: env.APPLICATIONINSIGHTS_CONNECTION_STRING
      ? { connectionString: env.APPLICATIONINSIGHTS_CONNECTION_STRING, sampling: Number(env.TELEMETRY_SAMPLING) }
      : undefined,
    limits: {
      thread: readLimits(env.THREAD_LIMITS) ?? TEAMS_LIMITS.thread,
      tenant: readLimits(env.TENANT_LIMITS) ?? TEAMS_LIMITS.tenant,
    },
    keptDays: Number(env.KEEP_CONVERSATIONS_DAYS),
    channelSettings,
  }
}

function readLimits(value: string | undefined): Limit[] | undefined {
  if (!value) return undefined
  return list(value === 'off' ? '' : value).map((limit) => {
    const [count, seconds] = limit.split('/').map(Number)
    return { count: count!, withinMs: seconds! * 1000 }
  })
}

/** An address of this machine. */
function isLocal(url: string): boolean {
  return URL.canParse(url) && isLoopback(new URL(url).hostname)
}

/** True for addresses of this machine. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || (isIP(host) === 4 && host.startsWith('127.'))
}
