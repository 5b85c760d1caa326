import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TeamsManifestLatest } from '@microsoft/app-manifest'
import { readAcmCommand } from '../../dialogs/acm/commands.ts'
import { readCommand } from '../../dialogs/commands/commands.ts'
import type { Command } from '../../dialogs/commands/model.ts'
import { readReferralRequest } from '../../dialogs/referral/requests.ts'
import { drawIcons } from '../../manifest/draw-icons.ts'
import { prepared } from '../support/story.ts'
import { stringsOf } from '../../manifest/strings.ts'
import { readPng, type Pixel } from './read-png.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'manifest')
const TEXT = readFileSync(join(FOLDER, 'manifest.json'), 'utf8')

/** What is filled in when the app is packaged. */
const VALUES: Readonly<Record<string, string>> = {
  TEAMS_APP_ID: '0b6a3f0e-0000-4000-8000-00000000a990',
  BOT_ID: '0b6a3f0e-0000-4000-8000-00000000b071',
  BOT_DOMAIN: 'playbook.example.com',
  TAB_APP_ID: '0b6a3f0e-0000-4000-8000-00000000007a',
}
const PLACEHOLDER = /\$\{\{(\w+)\}\}/g

const manifest = JSON.parse(TEXT.replace(PLACEHOLDER, (_, name: string) => VALUES[name]!)) as TeamsManifestLatest
const bot = manifest.bots![0]!
const commandLists = bot.commandLists!
const commands = commandLists.flatMap((list) =>
  list.commands.map(({ title, description }) => ({ scope: list.scopes.join(), title, description: description! })),
)

/** The faults against the schema that the manifest names. */
function faults(text: string): string[] {
  const answer = execFileSync(process.execPath, [join(import.meta.dirname, 'validate.ts')], { input: text })
  return JSON.parse(answer.toString()) as string[]
}

describe('the schema', () => {
  test('the filled manifest keeps to it', () => {
    expect(faults(JSON.stringify(manifest))).toEqual([])
  })

  test('ids that were not filled in are found', () => {
    const found = faults(TEXT).join('\n')
    for (const path of ['/id ', '/bots/0/botId ', '/composeExtensions/0/botId ', '/webApplicationInfo/id ']) {
      expect(found).toContain(path)
    }
  })

  test('its version is the one named', () => {
    expect(manifest.$schema).toContain(`/teams/v${manifest.manifestVersion}/`)
  })
})

describe('what it asks for', () => {
  test('three ids and a domain are filled in', () => {
    const names = new Set([...TEXT.matchAll(PLACEHOLDER)].map((match) => match[1]!))
    expect([...names].sort()).toEqual(Object.keys(VALUES).sort())
  })

  test('who is writing, and nothing else', () => {
    expect(manifest.permissions).toEqual(['identity'])
    expect(manifest).not.toHaveProperty('devicePermissions')
    expect(manifest).not.toHaveProperty('authorization')
  })

  test('no domain but its own', () => {
    expect(manifest.validDomains).toEqual([VALUES['BOT_DOMAIN']])
    const hosts = [...JSON.stringify(manifest).matchAll(/https:\/\/([^/"]+)/g)].map((match) => match[1]!)
    const own = hosts.filter((host) => host !== 'developer.microsoft.com')
    expect(new Set(own)).toEqual(new Set(manifest.validDomains))
  })

  test('a registration of its own for the tab, named by the domain that shows it', () => {
    const { TAB_APP_ID, BOT_DOMAIN, BOT_ID } = VALUES
    expect(manifest.webApplicationInfo).toEqual({ id: TAB_APP_ID, resource: `api://${BOT_DOMAIN}/${TAB_APP_ID}` })
    expect(TAB_APP_ID).not.toBe(BOT_ID)
  })
})

describe('where it is found', () => {
  test('as a bot, beside the chat, in channels, beside a meeting, and where people type', () => {
    expect(manifest.bots).toHaveLength(1)
    expect(manifest.staticTabs!.map(({ entityId }) => entityId)).toEqual([
      'portfolio',
      'call',
      'playbook',
      'conversations',
      'about',
    ])
    expect(manifest.configurableTabs).toMatchObject([
      { scopes: ['team', 'groupChat'], context: expect.arrayContaining(['channelTab', 'meetingSidePanel']) },
    ])
    expect(manifest.composeExtensions!.map(({ botId }) => botId)).toEqual([bot.botId])
  })

  test('the message extension searches what the service answers, and takes messages', () => {
    const commands = manifest.composeExtensions![0]!.commands!
    const answered = readFileSync(join(FOLDER, '..', 'bot', 'extension', 'extension.ts'), 'utf8')
    for (const { id, type, parameters } of commands) {
      if (type !== 'query') continue
      expect(answered).toContain(`case '${id}':`)
      expect(parameters!.map(({ name }) => name)).toEqual(['search'])
    }
    expect(commands.filter(({ type }) => type === 'action')).toMatchObject([
      { id: 'assess', context: ['message'], fetchTask: true },
    ])
  })

  test('every string has its place in the language file, and the file keeps to its schema', () => {
    const { defaultLanguageFile, additionalLanguages = [] } = manifest.localizationInfo!
    const files = [defaultLanguageFile!, ...additionalLanguages.map(({ file }) => file)]
    const strings = stringsOf(JSON.parse(TEXT) as Parameters<typeof stringsOf>[0])
    const version = join('v1.30', 'MicrosoftTeams.Localization.schema.json')
    const schemas = join('node_modules', '@microsoft', 'app-manifest', 'build', 'json-schemas', 'teams')
    const schema = JSON.parse(readFileSync(join(schemas, version), 'utf8')) as {
      properties: Record<string, unknown>
      patternProperties: Record<string, { maxLength?: number }>
    }
    for (const file of files) {
      const translated = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Record<string, string>
      expect(Object.keys(translated).sort()).toEqual(Object.keys(strings).sort())
      for (const [key, value] of Object.entries(translated)) {
        const pattern = Object.entries(schema.patternProperties).find(([each]) => new RegExp(each).test(key))
        expect([key, key in schema.properties || pattern !== undefined]).toEqual([key, true])
        expect(value.length).toBeLessThanOrEqual(pattern?.[1].maxLength ?? 4000)
      }
    }
    // When this fails: node manifest/strings.ts
    expect(JSON.parse(readFileSync(join(FOLDER, defaultLanguageFile!), 'utf8'))).toEqual(strings)
  })
})

describe('what is read in Teams', () => {
  test('is not too long', () => {
    const { name, description } = manifest
    expect(name.short.length).toBeLessThanOrEqual(30)
    expect(name.full!.length).toBeLessThanOrEqual(100)
    expect(description.short.length).toBeLessThanOrEqual(80)
    expect(description.full.length).toBeLessThanOrEqual(4000)
    for (const command of commands) {
      expect(command.title.length).toBeLessThanOrEqual(32)
      expect(command.description.length).toBeLessThanOrEqual(128)
    }
  })

  test('a version is three numbers; Teams refuses any other', () => {
    expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/)
  })
})

describe('the commands', () => {
  /** A menu entry is put into the box to be sent as it is, or, where it ends openly, to be completed. */
  const MEANS: Readonly<
    Record<string, { kind: Command['kind'] | 'acm' | 'referral'; open?: boolean; personal?: boolean }>
  > = {
    assess: { kind: 'assess' },
    status: { kind: 'status' },
    acm: { kind: 'acm' },
    resources: { kind: 'resources' },
    value: { kind: 'value', personal: true },
    referral: { kind: 'referral', personal: true },
    'what is': { kind: 'define', open: true },
    help: { kind: 'help' },
  }

  /** As a turn reads it. */
  const meaning = (text: string): Command | { readonly kind: 'acm' | 'referral' } | undefined => {
    if (readReferralRequest({ kind: 'text', text })) return { kind: 'referral' }
    return readAcmCommand(text) ? { kind: 'acm' } : readCommand(prepared, text)
  }

  test('every scope has its own list of at most ten, and all have the commands that are answered there', () => {
    expect(bot.scopes).toEqual(['personal', 'team', 'groupChat'])
    expect(commandLists.map((list) => list.scopes)).toEqual(bot.scopes.map((scope) => [scope]))
    for (const list of commandLists) {
      const answered = Object.keys(MEANS).filter((title) => list.scopes.includes('personal') || !MEANS[title]!.personal)
      expect(list.commands.map(({ title }) => title)).toEqual(answered)
      expect(list.commands.length).toBeLessThanOrEqual(10)
    }
    expect(new Set(commands.map(({ description }) => description)).size).toBe(commands.length)
  })

  test.each(commands)('$scope: “$title” is understood, and so is its example', ({ title, description }) => {
    const { kind, open } = MEANS[title]!
    const examples = [...description.matchAll(/“(.+?)”/g)].map((match) => match[1]!)
    if (open) expect(examples).not.toEqual([])
    else expect(meaning(title)?.kind).toBe(kind)
    for (const example of examples) {
      const command = meaning(example)
      expect(example.startsWith(`${title} `)).toBe(true)
      expect(command?.kind).toBe(kind)
      if (command?.kind === 'define') expect(command.status).toBeDefined()
    }
  })

  test('the full description names them all', () => {
    const named = [...manifest.description.full.matchAll(/^- (.+?) – /gm)].map((match) => match[1]!)
    expect(named.map((text) => meaning(text)?.kind)).toEqual(Object.values(MEANS).map(({ kind }) => kind))
  })
})

describe('the icons', () => {
  const drawn = drawIcons()
  const files = { color: manifest.icons.color, outline: manifest.icons.outline }
  const color = readPng(readFileSync(join(FOLDER, files.color)))
  const outline = readPng(readFileSync(join(FOLDER, files.outline)))

  test.each(Object.entries(drawn))('%s is what manifest/draw-icons.ts draws', (name, bytes) => {
    expect(Object.values(files)).toContain(name)
    // Not toEqual: it would print thousands of bytes. When this fails: node manifest/draw-icons.ts
    expect(readFileSync(join(FOLDER, name)).equals(bytes)).toBe(true)
  })

  test('the colour icon is opaque, and its mark keeps to the middle 120 pixels', () => {
    const margin = ({ x, y }: Pixel) => Math.min(x, y, 191 - x, 191 - y) < 36
    expect([color.width, color.height]).toEqual([192, 192])
    expect(new Set(color.pixels.map(({ alpha }) => alpha))).toEqual(new Set([255]))
    expect(new Set(color.pixels.filter(margin).map(({ colour }) => colour))).toEqual(
      new Set([manifest.accentColor.toLowerCase()]),
    )
    expect(color.pixels.some(({ colour }) => colour === '#ffffff')).toBe(true)
  })

  test('the outline is white on nothing', () => {
    expect([outline.width, outline.height]).toEqual([32, 32])
    expect(new Set(outline.pixels.map(({ colour }) => colour))).toEqual(new Set(['#ffffff']))
    expect(outline.pixels.filter(({ alpha }) => alpha === 0).length).toBeGreaterThan(512)
    expect(outline.pixels.some(({ alpha }) => alpha === 255)).toBe(true)
  })
})
