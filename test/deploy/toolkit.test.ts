import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** The files of the Microsoft 365 Agents Toolkit, as far as they can be looked at without it. */
interface Action {
  readonly uses: string
  readonly with: Readonly<Record<string, unknown>>
  readonly writeToEnvironmentFile?: Readonly<Record<string, string>>
}
type Stage = 'provision' | 'deploy' | 'publish'
type File = { readonly version: string; readonly environmentFolderPath: string } & Partial<
  Record<Stage, readonly Action[]>
>

const FILES = [
  ['m365agents.yml', '.env.dev'],
  ['m365agents.local.yml', '.env.local'],
] as const
/** What the toolkit knows to do, as far as we use it. */
const KNOWN = new Set([
  'teamsApp/create',
  'teamsApp/zipAppPackage',
  'teamsApp/validateAppPackage',
  'teamsApp/update',
  'teamsApp/publishAppPackage',
  'aadApp/create',
  'aadApp/update',
  'arm/deploy',
  'botFramework/create',
  'cli/runNpmCommand',
  'script',
  'file/createOrUpdateEnvironmentFile',
])
const PLACEHOLDER = /\$\{\{(\w+)\}\}/g
const names = (text: string) => [...text.matchAll(PLACEHOLDER)].map((match) => match[1]!)
const outputs = Object.keys(
  (JSON.parse(readFileSync('deploy/azuredeploy.json', 'utf8')) as { outputs: object }).outputs,
)

describe.each(FILES)('%s', (name, environment) => {
  const text = readFileSync(name, 'utf8')
  const file = parse(text) as File
  const actions = (['provision', 'deploy', 'publish'] as const).flatMap((stage) => file[stage] ?? [])
  const variables = readFileSync(join(file.environmentFolderPath, environment), 'utf8')
    .split('\n')
    .filter((line) => /^\w+=/.test(line))
    .map((line) => line.split('=') as [string, string])

  test('does what the toolkit knows, in the version that it names', () => {
    expect(text).toContain(`m365-agents-toolkits/${file.version}/yaml.schema.json`)
    for (const { uses } of actions) expect([uses, KNOWN.has(uses)]).toEqual([uses, true])
  })

  test('the files that it names are there', () => {
    const inputs = actions.flatMap((action) => {
      const templates = (action.with['templates'] ?? []) as { path: string; parameters: string }[]
      return [action.with['manifestPath'], ...templates.flatMap(({ path, parameters }) => [path, parameters])]
    })
    const paths = inputs.filter((path) => typeof path === 'string')
    expect(paths.length).toBeGreaterThan(0)
    for (const path of paths) expect([path, existsSync(path)]).toEqual([path, true])
  })

  test('every value is known before it is used', () => {
    const known = new Set(variables.filter(([, value]) => value !== '').map(([key]) => key))
    const asked = variables.map(([key]) => key).filter((key) => /^(ALERT_|AZURE_|BOT_ENDPOINT$)|^SECRET_/.test(key))
    for (const key of [...asked, ...(name === 'm365agents.local.yml' ? ['BOT_DOMAIN'] : [])]) known.add(key)
    for (const action of actions) {
      const inside = [
        action.with['manifestPath'],
        ...((action.with['templates'] ?? []) as { parameters: string }[]).map(({ parameters }) => parameters),
      ]
      const read = inside.filter((path) => typeof path === 'string').map((path) => readFileSync(path, 'utf8'))
      for (const needed of names(JSON.stringify(action.with) + read.join())) {
        // Secrets are asked for when they are needed.
        const isSecret = needed.startsWith('SECRET_')
        expect([action.uses, needed, isSecret || known.has(needed)]).toEqual([action.uses, needed, true])
      }
      for (const written of Object.values(action.writeToEnvironmentFile ?? {})) known.add(written)
      if (action.uses === 'arm/deploy') for (const output of outputs) known.add(output)
    }
  })

  test('the tab is registered before its app is packaged, and what is registered for it is ours', () => {
    const uses = actions.map(({ uses, writeToEnvironmentFile }) =>
      uses === 'aadApp/create' ? `${uses} ${writeToEnvironmentFile?.['clientId']}` : uses,
    )
    const steps = ['aadApp/create TAB_APP_ID', 'aadApp/update', 'teamsApp/zipAppPackage'].map((each) =>
      uses.indexOf(each),
    )
    expect(steps).not.toContain(-1)
    expect(steps).toEqual(steps.toSorted((a, b) => a - b))
    const update = actions.find(({ uses }) => uses === 'aadApp/update')
    expect(update?.with['manifestPath']).toBe('./deploy/tab-registration.json')
  })

  test('npm commands are ours', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
    for (const action of actions.filter(({ uses }) => uses === 'cli/runNpmCommand')) {
      const [, script] = /^run (\S+)/.exec(String(action.with['args'])) ?? []
      if (script !== undefined) expect(scripts).toHaveProperty(script)
    }
  })

  test('its environment holds no secret and no id', () => {
    for (const [key, value] of variables) if (key !== 'TEAMSFX_ENV') expect([key, value]).toEqual([key, ''])
  })
})

test('the bot of this machine knows its tab', () => {
  const local = parse(readFileSync('m365agents.local.yml', 'utf8')) as File
  const written = local.deploy?.find(({ uses }) => uses === 'file/createOrUpdateEnvironmentFile')
  expect(written?.with['envs']).toMatchObject({ TAB_APP_ID: '${{TAB_APP_ID}}', PUBLIC_HOST: '${{BOT_DOMAIN}}' })
})

test('the tab is registered as the service wants its tokens: version 2, one scope, Teams’ two clients, who is a guest', () => {
  const registration = JSON.parse(readFileSync('deploy/tab-registration.json', 'utf8')) as {
    optionalClaims?: { accessToken: { name: string }[] }
    api: {
      requestedAccessTokenVersion: number
      oauth2PermissionScopes: { id: string; value: string }[]
      preAuthorizedApplications: { appId: string; delegatedPermissionIds: string[] }[]
    }
  }
  const [scope] = registration.api.oauth2PermissionScopes
  expect([registration.api.requestedAccessTokenVersion, scope!.value]).toEqual([2, 'access_as_user'])
  expect(registration.api.preAuthorizedApplications).toEqual(
    ['1fec8e78-bce4-4aaf-ab1b-5451cc387264', '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'].map((appId) => ({
      appId,
      delegatedPermissionIds: [scope!.id],
    })),
  )
  expect(registration.optionalClaims?.accessToken.map(({ name }) => name)).toEqual(['acct'])
})

test('nothing is said of hosts in which the tab cannot sign anybody in', () => {
  const registration = readFileSync('deploy/tab-registration.json', 'utf8')
  expect(registration).not.toMatch(/Outlook|Microsoft 365/)
})

test('who follows the run book by hand sets the same claim', () => {
  expect(readFileSync('deploy/README.md', 'utf8')).toMatch(
    /_Token configuration_ › optional claim `acct` in the access token/,
  )
})
