import { isGuid } from '../../store/guid.ts'

/** The values for `${{NAME}}` in the manifest. */
export interface AppIds {
  /** The id of the Teams app; by default the bot's id, which Teams allows. */
  readonly TEAMS_APP_ID: string
  readonly BOT_ID: string
  /** Host of the service, without https://. */
  readonly BOT_DOMAIN: string
  /** The tab's own registration; undefined if the app has no tab. */
  readonly TAB_APP_ID: string | undefined
}

/** The ids are missing or invalid; `message` names every variable and what to do. */
export class AppIdsError extends Error {}

const HOST = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i
/** Ids that nobody has, for a package that is only looked at. */
const PLACEHOLDER: AppIds = {
  TEAMS_APP_ID: '00000000-0000-4000-8000-00000000a990',
  BOT_ID: '00000000-0000-4000-8000-00000000b071',
  BOT_DOMAIN: 'playbook.example.com',
  TAB_APP_ID: '00000000-0000-4000-8000-0000000007ab',
}

/**
 * Reads the ids from the environment. If none is set: placeholders, for a development package.
 * @throws AppIdsError with everything that is missing or wrong
 */
export function readAppIds(env: Readonly<Record<string, string | undefined>>): { ids: AppIds; development: boolean } {
  const { MicrosoftAppId: bot, PUBLIC_HOST: host, TEAMS_APP_ID: app, TAB_APP_ID: tab } = env
  if (!bot && !host && !app && !tab) return { ids: PLACEHOLDER, development: true }
  const problems = [
    ...(bot
      ? guid('MicrosoftAppId', bot)
      : ['MicrosoftAppId is missing. Set it to the client id of the bot: output BOT_ID of the deployment.']),
    ...(host
      ? HOST.test(host)
        ? []
        : ['PUBLIC_HOST must be a host name like playbook.azurewebsites.net, without https:// and path.']
      : ['PUBLIC_HOST is missing. Set it to the host name of the service: output BOT_DOMAIN of the deployment.']),
    ...(app ? guid('TEAMS_APP_ID', app) : []),
    ...(tab ? guid('TAB_APP_ID', tab) : []),
    ...(tab && tab.toLowerCase() === bot?.toLowerCase()
      ? ['TAB_APP_ID must not be the registration of the bot: the tab has its own, see deploy/README.md.']
      : []),
  ]
  if (problems.length > 0) throw new AppIdsError(problems.join('\n'))
  const ids = { BOT_ID: bot!.toLowerCase(), TEAMS_APP_ID: (app || bot!).toLowerCase(), BOT_DOMAIN: host!.toLowerCase() }
  return { ids: { ...ids, TAB_APP_ID: tab?.toLowerCase() || undefined }, development: false }
}

function guid(name: string, value: string): string[] {
  return isGuid(value) ? [] : [`${name} must be a GUID like 00000000-0000-0000-0000-000000000000.`]
}
