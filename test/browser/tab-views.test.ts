import type { Page } from 'playwright-core'
import { faultsIn } from './axe.ts'
import { soon } from './soon.ts'
import { mediaOf, useSite, type Theme } from './tab-site.ts'

const SENTENCE = 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'

/** Every view, and what is there once it can be used. */
const VIEWS = {
  portfolio: ['#/portfolio', '[role=row][aria-rowindex="2"] a'],
  charts: ['#/portfolio?pane=charts', 'svg rect'],
  changes: ['#/portfolio?pane=changes', 'h2'],
  customer: ['#/customer/c0', 'article h3'],
  call: ['#/call', 'textarea'],
  playbook: ['#/playbook/status/adoption-readiness', 'article h2'],
  map: ['#/playbook/map', '[aria-pressed]'],
  versions: ['#/playbook/versions', 'select'],
} as const
type View = keyof typeof VIEWS

const LOOKS: readonly (readonly [Theme, number])[] = (['light', 'dark', 'contrast'] as const).flatMap((theme) =>
  [1280, 360].map((width) => [theme, width] as const),
)

const site = useSite(200)

async function open(view: View): Promise<Page> {
  const [route, shown] = VIEWS[view]
  const page = await site.open(route)
  await page.locator(shown).first().waitFor()
  if (view === 'call') {
    await page.getByLabel('What did the customer say?').fill(SENTENCE)
    await page.getByRole('heading', { level: 2 }).waitFor()
  }
  return page
}

test.each(Object.keys(VIEWS) as View[])(
  '%s has no serious fault of accessibility and does not scroll sideways, in every theme, wide and narrow',
  async (view) => {
    const page = await open(view)
    const problems: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text())
    })
    page.on('pageerror', (error) => problems.push(error.message))
    for (const [theme, width] of LOOKS) {
      await page.emulateMedia(mediaOf(theme))
      await page.setViewportSize({ width, height: width < 500 ? 740 : 800 })
      await page.locator(VIEWS[view][1]).first().waitFor()
      await site.screenshot(page, `${view}-${theme}`)
      await soon(async () =>
        expect({
          theme,
          width,
          faults: await faultsIn(theme, page),
          isTooWide: (await page.evaluate<number>('document.querySelector("main").scrollWidth')) > width,
        }).toEqual({ theme, width, faults: [], isTooWide: false }),
      )
    }
    expect(problems).toEqual([])
  },
)

test('the versions of the playbook open with two that differ', async () => {
  const page = await open('versions')
  await page
    .getByText(/^(Before|New):$/)
    .first()
    .waitFor()
  expect(await page.getByText('Nothing that people read differs').count()).toBe(0)
  await page.screenshot({ path: 'artifacts/tab-versions-differ-1280.png' })
})
