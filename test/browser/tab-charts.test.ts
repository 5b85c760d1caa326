import type { Page } from 'playwright-core'
import { faults } from './axe.ts'
import { CONTOSO } from './tab-seed-work.ts'
import { useSite, type Site, type Theme } from './tab-site.ts'
import { soon } from './soon.ts'

/** The charts of the tab: what stands at their axes can be read on a phone. */
const CHARTS = {
  blockers: { route: '#/portfolio?pane=charts', shown: 'svg rect', labels: 'svg:has(rect) text' },
  adoption: { route: `#/customer/${CONTOSO}`, shown: 'svg polyline', labels: 'svg:has(polyline) text' },
  plan: {
    route: `#/customer/${CONTOSO}`,
    shown: '[aria-label="Phases of the plan"]',
    labels: '[aria-label="Phases of the plan"] + div span, [aria-label="Phases of the plan"] + div + p',
  },
} as const
type Chart = keyof typeof CHARTS

/** High enough for all of it: the page scrolls inside. */
const WHOLE = 7000
/** In CSS pixels, as drawn. */
const SMALLEST = 12

interface Label {
  readonly text: string
  /** Of its letters, as drawn. */
  readonly size: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const site = useSite(300)

async function open(chart: Chart, options: Parameters<Site['open']>[1]): Promise<Page> {
  const { route, shown } = CHARTS[chart]
  const page = await site.open(route, { height: WHOLE, ...options })
  await page.locator(shown).first().waitFor()
  return page
}

async function labelsOf(page: Page, chart: Chart): Promise<Label[]> {
  const selector = JSON.stringify(CHARTS[chart].labels)
  const labels = await page.evaluate(`[...document.querySelectorAll(${selector})].map((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    const scale = element instanceof SVGGraphicsElement ? element.getScreenCTM().a : 1
    const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale
    return { text: element.textContent, size, left, right, top, bottom }
  })`)
  return labels as Label[]
}

const overlaps = (one: Label, other: Label): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

describe.each(Object.keys(CHARTS) as Chart[])('%s', (chart) => {
  test.each([360, 390, 800, 1280])('at %i px its labels are large enough, apart, and in the page', async (width) => {
    const labels = await labelsOf(await open(chart, { width }), chart)
    expect(labels.length).toBeGreaterThan(3)
    expect(labels.filter(({ size }) => size < SMALLEST - 0.01)).toEqual([])
    const pairs = labels.flatMap((one, at) => labels.slice(at + 1).map((other) => [one, other] as const))
    expect(pairs.filter(([one, other]) => overlaps(one, other))).toEqual([])
    expect(labels.filter(({ left, right }) => left < 0 || right > width)).toEqual([])
  })
})

test('a chart follows the width of its place', async () => {
  const page = await open('blockers', { width: 1280 })
  await page.setViewportSize({ width: 360, height: WHOLE })
  await page.waitForFunction(`(() => {
    const { clientWidth, viewBox } = document.querySelector('svg:has(rect)')
    return clientWidth < 360 && viewBox.baseVal.width === clientWidth
  })()`)
  const labels = await labelsOf(page, 'blockers')
  expect(labels.filter(({ size }) => size < SMALLEST - 0.01)).toEqual([])
})

test.each<[Chart, Theme, number]>([
  ['blockers', 'light', 360],
  ['blockers', 'dark', 360],
  ['blockers', 'light', 800],
  ['blockers', 'dark', 800],
  ['plan', 'light', 360],
  ['plan', 'dark', 800],
])('%s in %s at %i px has no fault of accessibility and does not scroll sideways', async (chart, theme, width) => {
  const page = await open(chart, { theme, width })
  await site.screenshot(page, `axis-${chart}-${theme}`)
  await soon(async () => expect(await faults(page, ['minor', 'moderate', 'serious', 'critical'])).toEqual([]))
  await soon(async () =>
    expect(await page.evaluate('document.querySelector("main").scrollWidth')).toBeLessThanOrEqual(width),
  )
})
