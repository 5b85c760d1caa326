import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
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
  close(): Promise<void>
}

/** Builds the tab and starts the service on a free port with so many entitlements. */
export async function openSite(entitlements: number): Promise<Site> {
  execFileSync(process.execPath, ['tools/build-tab.js'], { stdio: ['ignore', 'ignore', 'inherit'] })
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
        colorScheme: theme === 'light' ? 'light' : 'dark',
        contrast: theme === 'contrast' ? 'more' : 'no-preference',
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
    async close() {
      await Promise.all(contexts.map((context) => context.close()))
      await browser.close()
      service.kill('SIGTERM')
      await new Promise<void>((resolve) => {
        if (service.exitCode !== null) resolve()
        else service.once('exit', () => resolve())
      })
    },
  }
}
