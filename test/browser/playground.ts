import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { followCards } from './drawn.ts'
import { openDoor, type Person } from './playground-people.ts'
import { ended, freePort, until } from '../support/processes.ts'

/** Screenshots are written here to be looked at. */
const ARTIFACTS = 'artifacts'
const WAIT_MS = 30_000

/** The bot with the local Playground, and a browser that has it open. */
export interface Playground {
  readonly page: Page
  /** Types a message and sends it. */
  say(text: string): Promise<void>
  /** Presses a button of the newest card that has it, and waits until what came of it is drawn. */
  press(title: string): Promise<void>
  /** Says something and keeps the status that is recommended for it; an unblock date is not known. */
  keep(text: string): Promise<void>
  /** Waits until a text stands in the chat, and what was pressed before is drawn. */
  see(text: string | RegExp): Promise<void>
  /** Loads the page again, as another visit would. */
  reload(): Promise<void>
  screenshot(name: string): Promise<void>
  /** From now on, what is done on the page is done by this person of the Playground; at first it is Alex Wilber. */
  become(person: Person): void
  /** Opens a conversation by its name in the list, such as "My Team - General". */
  goTo(conversation: string): Promise<void>
  /** Ends the service alone and starts it again on the same data. */
  restart(): Promise<void>
  close(): Promise<void>
}

/** Starts everything on free ports with an empty data folder. */
export async function openPlayground(width: number): Promise<Playground> {
  mkdirSync(ARTIFACTS, { recursive: true })
  const port = await freePort()
  const playgroundPort = await freePort()
  const data = mkdtempSync(join(tmpdir(), 'playbook-bot-'))
  const start = (args: string[], env: Record<string, string>): ChildProcess =>
    spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: 'ignore' })
  const startBot = (): ChildProcess => start(['bot/main.ts'], { PORT: String(port), DATA_DIR: data })
  let bot = startBot()
  await until(`http://127.0.0.1:${port}/readyz`, WAIT_MS)
  const door = await openDoor(`http://127.0.0.1:${port}/api/messages`)
  const client = start(
    [
      '--import',
      './tools/on-this-machine.ts',
      'node_modules/@microsoft/m365agentsplayground/cli.js',
      'start',
      '-e',
      door.url,
      '-c',
      'msteams',
      '-p',
      String(playgroundPort),
      '--disable-telemetry',
    ],
    { TEAMSAPPTESTER_BROWSER: 'none' },
  )
  await until(`http://localhost:${playgroundPort}/`, WAIT_MS)
  const context = await browser(width)
  const page = context.pages()[0] ?? (await context.newPage())
  const drawn = followCards(page)
  await page.goto(`http://localhost:${playgroundPort}/`)
  if (width < 800) await onlyTheChat(page)
  const playground: Playground = {
    page,
    async say(text) {
      await page.locator('[role=textbox]').first().click()
      await page.keyboard.type(text)
      await page.keyboard.press('Enter')
    },
    async press(title) {
      await page.getByRole('button', { name: title, exact: true }).last().click()
      await drawn()
    },
    async keep(text) {
      await playground.say(text)
      const button = page.getByRole('button', { name: 'Keep this status' }).last()
      await button.waitFor()
      const notKnown = page.getByText('Date not known')
      if ((await notKnown.count()) > 0) await notKnown.last().click()
      await button.click()
      await button.waitFor({ state: 'detached' })
      await drawn()
    },
    async see(text) {
      await page.getByText(text).last().waitFor({ timeout: 15_000 })
      await drawn()
    },
    async reload() {
      await page.reload()
      await page.locator('[role=textbox]').first().waitFor()
      if (width < 800) await onlyTheChat(page)
    },
    async screenshot(name) {
      await page.waitForTimeout(400)
      await page.screenshot({ path: join(ARTIFACTS, `${name}-${width}.png`) })
    },
    become: (person) => door.become(person),
    async goTo(conversation) {
      const item = page.getByRole('treeitem', { name: conversation, exact: true })
      if (width < 800) await slideList(page)
      try {
        await item.click({ timeout: 5000 })
      } catch (error) {
        if (width >= 800) throw error
        // The list had been open, or still moved: then it is out of sight now.
        await slideList(page)
        await item.click()
      }
      if (width < 800) await slideList(page)
    },
    async restart() {
      bot.kill('SIGTERM')
      await ended(bot)
      bot = startBot()
      await until(`http://127.0.0.1:${port}/readyz`, WAIT_MS)
    },
    async close() {
      await context.close()
      for (const child of [bot, client]) {
        child.kill('SIGTERM')
        await ended(child)
      }
      await door.close()
    },
  }
  return playground
}

/** The Playground has no phone layout: its panels are folded away, so that the chat has the width of a phone. */
/** Slides the list of conversations in or out, and waits until it has come to rest. */
async function slideList(page: Page): Promise<void> {
  await page.getByTitle('Toggle app bar and conversation window').click()
  await page.waitForTimeout(700)
}

async function onlyTheChat(page: Page): Promise<void> {
  await page.getByTitle('Hide log panel').click()
  await slideList(page)
}

function browser(width: number): Promise<BrowserContext> {
  return chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'chromium-')), {
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    headless: true,
    viewport: { width, height: 900 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
