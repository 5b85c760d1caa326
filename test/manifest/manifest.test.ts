import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TeamsManifestLatest } from '@microsoft/app-manifest'
import { readAcmCommand } from '../../dialogs/acm-commands.ts'
import { readCommand, type Command } from '../../dialogs/commands.ts'
import { drawIcons } from '../../manifest/draw-icons.ts'
import { prepared } from '../support/story.ts'
import { readPng, type Pixel } from './read-png.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'manifest')
const TEXT = readFileSync(join(FOLDER, 'manifest.json'), 'utf8')

/** What is filled in when the app is packaged. */
const VALUES: Readonly<Record<string, string>> = {
  TEAMS_APP_ID: '0b6a3f0e-0000-4000-8000-00000000a990',
  BOT_ID: '0b6a3f0e-0000-4000-8000-00000000b071',
  BOT_DOMAIN: 'playbook.example.com',
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
    expect(faults(TEXT)).toEqual([expect.stringMatching(/^\/id /), expect.stringMatching(/^\/bots\/0\/botId /)])
  })

  test('its version is the one named', () => {
    expect(manifest.$schema).toContain(`/teams/v${manifest.manifestVersion}/`)
  })
})

describe('what it asks for', () => {
  test('two ids and a domain are filled in', () => {
    const names = new Set([...TEXT.matchAll(PLACEHOLDER)].map((match) => match[1]!))
    expect([...names].sort()).toEqual(Object.keys(VALUES).sort())
  })

  test('who is writing, and nothing else', () => {
    expect(manifest.permissions).toEqual(['identity'])
    expect(manifest).not.toHaveProperty('devicePermissions')
    expect(manifest).not.toHaveProperty('authorization')
    expect(manifest).not.toHaveProperty('webApplicationInfo')
  })

  test('no domain but its own', () => {
    const { websiteUrl, privacyUrl, termsOfUseUrl } = manifest.developer
    const hosts = [websiteUrl, privacyUrl, termsOfUseUrl].map((url) => new URL(url).host)
    expect(manifest.validDomains).toEqual([VALUES['BOT_DOMAIN']])
    expect(new Set(hosts)).toEqual(new Set(manifest.validDomains))
  })

  test('a bot, no tab and no message extension', () => {
    expect(manifest.bots).toHaveLength(1)
    for (const other of ['staticTabs', 'configurableTabs', 'composeExtensions'])
      expect(manifest).not.toHaveProperty(other)
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
  const MEANS: Readonly<Record<string, { kind: Command['kind'] | 'acm'; open?: boolean; personal?: boolean }>> = {
    assess: { kind: 'assess' },
    status: { kind: 'status' },
    acm: { kind: 'acm' },
    resources: { kind: 'resources' },
    value: { kind: 'value', personal: true },
    'what is': { kind: 'define', open: true },
    help: { kind: 'help' },
  }

  /** As a turn reads it. */
  const meaning = (text: string): Command | { readonly kind: 'acm' } | undefined =>
    readAcmCommand(text) ? { kind: 'acm' } : readCommand(prepared, text)

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
