import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { seed } from './tab-seed.ts'
import { freePort, until } from '../support/processes.ts'

const ARTIFACTS = 'artifacts'
const WAIT_MS = 60_000
const ACTION_MS = 15_000

export type Theme = 'light' | 'dark' | 'contrast'

/** The service with a seeded data folder, and a browser for its tab. */
export interface Site {
  /** Address of the tab. */
  readonly url: string
  /** A page of its own session. */
  open(
    route: string,
    options?: { readonly width?: number; readonly height?: number; readonly theme?: Theme },
  ): Promise<Page>
  screenshot(page: Page, name: string): Promise<void>
}

interface OpenSite extends Site {
  /** What a test opened is closed after it: each open page asks the service every few seconds. */
  closePages(): Promise<void>
  close(): Promise<void>
}

/** What a browser tells of a theme. */
export function mediaOf(theme: Theme) {
  return {
    colorScheme: theme === 'light' ? 'light' : 'dark',
    contrast: theme === 'contrast' ? 'more' : 'no-preference',
  } as const
}

/** For the tests of a file: the service with so many entitlements on a free port, and a browser. */
export function useSite(entitlements: number): Site {
  let site: OpenSite
  beforeAll(async () => {
    site = await openSite(entitlements)
  })
  afterEach(() => site.closePages())
  afterAll(() => site.close())
  return {
    get url() {
      return site.url
    },
    open: (route, options) => site.open(route, options),
    screenshot: (page, name) => site.screenshot(page, name),
  }
}

async function openSite(entitlements: number): Promise<OpenSite> {
  mkdirSync(ARTIFACTS, { recursive: true })
  const folder = mkdtempSync(join(tmpdir(), 'playbook-tab-'))
  await seed(folder, entitlements, new Date().toISOString().slice(0, 10))
  const port = await freePort()
  const service: ChildProcess = spawn(process.execPath, ['bot/main.ts'], {
    env: { ...process.env, PORT: String(port), DATA_DIR: folder },
    stdio: 'ignore',
  })
  await until(`http://127.0.0.1:${port}/readyz`, WAIT_MS)
  const browser: Browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    headless: true,
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
  const url = `http://127.0.0.1:${port}/tab/`
  const contexts: BrowserContext[] = []
  return {
    url,
    async open(route, { width = 1280, height = 800, theme = 'light' } = {}) {
      const context = await browser.newContext({
        viewport: { width, height },
        ...mediaOf(theme),
        reducedMotion: 'reduce',
        acceptDownloads: true,
      })
      contexts.push(context)
      const page = await context.newPage()
      page.setDefaultTimeout(ACTION_MS)
      await page.goto(`${url}${route}`)
      return page
    },
    async screenshot(page, name) {
      await page.waitForTimeout(300)
      await page.screenshot({ path: join(ARTIFACTS, `tab-${name}-${page.viewportSize()?.width}.png`) })
    },
    async closePages() {
      await Promise.all(contexts.splice(0).map((context) => context.close()))
    },
    async close() {
      await browser.close()
      service.kill('SIGTERM')
      await new Promise<void>((resolve) => {
        if (service.exitCode !== null) resolve()
        else service.once('exit', () => resolve())
      })
    },
  }
}
