import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { readAppIds } from '../../tools/package/app-ids.ts'
import { packagedManifest, sources } from '../../tools/package/server.ts'

// Processes are started; a busy machine may be slow, and nothing below waits longer than it must.
jest.setTimeout(60_000)

const BOT = '0b6a3f0e-0000-4000-8000-00000000B071'
const HOST = 'playbook.azurewebsites.net'

describe('ids from the environment', () => {
  test('none: placeholders, for development', () => {
    const { ids, development } = readAppIds({})
    expect(development).toBe(true)
    expect(ids.BOT_DOMAIN).toBe('playbook.example.com')
  })

  test('bot and host are enough; the app has the id of the bot, and no tab', () => {
    expect(readAppIds({ MicrosoftAppId: BOT, PUBLIC_HOST: HOST })).toEqual({
      ids: {
        BOT_ID: BOT.toLowerCase(),
        TEAMS_APP_ID: BOT.toLowerCase(),
        BOT_DOMAIN: HOST,
        TAB_APP_ID: undefined,
      },
      development: false,
    })
  })

  test.each<[Record<string, string>, RegExp]>([
    [{ PUBLIC_HOST: HOST }, /MicrosoftAppId is missing\. Set it/],
    [{ MicrosoftAppId: BOT }, /PUBLIC_HOST is missing\. Set it/],
    [{ MicrosoftAppId: 'bot', PUBLIC_HOST: HOST }, /MicrosoftAppId must be a GUID/],
    [{ MicrosoftAppId: BOT, PUBLIC_HOST: `https://${HOST}` }, /PUBLIC_HOST must be a host name/],
    [{ MicrosoftAppId: BOT, PUBLIC_HOST: 'localhost' }, /PUBLIC_HOST must be a host name/],
    [{ MicrosoftAppId: BOT, PUBLIC_HOST: HOST, TAB_APP_ID: BOT }, /the tab has its own/],
    [{ TAB_APP_ID: 'tab' }, /MicrosoftAppId is missing[^]*PUBLIC_HOST is missing[^]*TAB_APP_ID must be a GUID/],
  ])('%j is refused with what to do', (env, message) => {
    expect(() => readAppIds(env)).toThrow(message)
  })

  test('what is missing is named as the deployment puts it out', () => {
    const { outputs } = JSON.parse(readFileSync('deploy/azuredeploy.json', 'utf8')) as { outputs: object }
    let message = ''
    try {
      readAppIds({ TAB_APP_ID: BOT })
    } catch (error) {
      message = (error as Error).message
    }
    const named = [...message.matchAll(/output (\S+) of the deployment/g)].map((match) => match[1]!)
    expect(named).toEqual(['BOT_ID', 'BOT_DOMAIN'])
    expect(Object.keys(outputs)).toEqual(expect.arrayContaining(named))
  })
})

test('the packaged service starts as `npm run bot` does here, with its flags', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  const files = sources('.')
  const packaged = (JSON.parse(packagedManifest('.', files).toString()) as { scripts: Record<string, string> }).scripts
  expect(scripts['bot']).toMatch(/^node --\S+ bot\/main\.ts$/)
  expect(packaged).toMatchObject({ start: scripts['bot'], bot: scripts['bot'] })
  for (const command of Object.values(packaged)) {
    expect([command, files.includes(command.split(' ').at(-1)!)]).toEqual([command, true])
  }
})

test('the server has every file of ours that one of its files imports', () => {
  const files = new Set(sources('.'))
  for (const file of files) {
    if (!file.endsWith('.ts')) continue
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from|import\() ?'(\.[^']+)'/g)) {
      const imported = join(file, '..', path!)
      expect([file, imported, files.has(imported)]).toEqual([file, imported, true])
    }
  }
})

describe('the Teams app', () => {
  let folder: string
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'package-'))))
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  const env = (more: Record<string, string>) => ({ PATH: process.env['PATH'], PACKAGE_FOLDER: folder, ...more })
  const run = (more: Record<string, string>): string =>
    execFileSync(process.execPath, ['tools/package.ts', '--app'], { env: env(more), stdio: 'pipe' })
      .toString()
      .trim()

  test('has its ids, icons and no placeholder, and is the same each time', () => {
    const path = run({ MicrosoftAppId: BOT, PUBLIC_HOST: HOST })
    expect(path).toBe(join(folder, 'teams-app.zip'))
    const first = readFileSync(path)
    const files = unzipSync(first)
    const manifest = JSON.parse(strFromU8(files['manifest.json']!)) as {
      id: string
      bots: { botId: string }[]
      icons: Record<string, string>
    }
    expect(manifest.id).toBe(BOT.toLowerCase())
    expect(manifest.bots[0]!.botId).toBe(BOT.toLowerCase())
    expect(strFromU8(files['manifest.json']!)).not.toContain('${{')
    for (const icon of Object.values(manifest.icons)) {
      expect(Buffer.from(files[icon]!).equals(readFileSync(join('manifest', icon)))).toBe(true)
    }
    expect(readFileSync(run({ MicrosoftAppId: BOT, PUBLIC_HOST: HOST })).equals(first)).toBe(true)
  })

  interface WithTab {
    readonly staticTabs?: unknown
    readonly webApplicationInfo?: { readonly id: string }
    readonly localizationInfo: { readonly defaultLanguageFile: string }
  }
  const opened = (more: Record<string, string>) => {
    const files = unzipSync(readFileSync(run({ MicrosoftAppId: BOT, PUBLIC_HOST: HOST, ...more })))
    const manifest = JSON.parse(strFromU8(files['manifest.json']!)) as WithTab
    return { manifest, strings: strFromU8(files[manifest.localizationInfo.defaultLanguageFile]!) }
  }

  test('has its tab, and the strings of it, when the tab is registered', () => {
    const tab = '0b6a3f0e-0000-4000-8000-0000000007ab'
    const { manifest, strings } = opened({ TAB_APP_ID: tab })
    expect(manifest.webApplicationInfo!.id).toBe(tab)
    expect(manifest.staticTabs).toBeDefined()
    expect(strings).toContain('"staticTabs[')
  })

  test('has neither without', () => {
    const { manifest, strings } = opened({})
    for (const name of ['staticTabs', 'configurableTabs', 'webApplicationInfo'])
      expect(manifest).not.toHaveProperty(name)
    expect(strings).not.toContain('Tabs[')
    expect(strings).toContain('"bots[')
  })

  test('for development says so, also in its name', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/package.ts', '--app'], { env: env({}) })
    expect(status).toBe(0)
    expect(stdout.toString()).toContain('teams-app.development.zip')
    expect(stderr.toString()).toContain('not to be uploaded')
  })

  test('is refused without its ids', () => {
    const half = env({ MicrosoftAppId: BOT })
    const { status, stderr } = spawnSync(process.execPath, ['tools/package.ts', '--app'], { env: half })
    expect([status, stderr.toString()]).toEqual([2, expect.stringContaining('PUBLIC_HOST is missing. Set it')])
  })
})
