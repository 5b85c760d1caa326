import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import type { Theme } from './tab-site.ts'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

type Impact = 'minor' | 'moderate' | 'serious' | 'critical'

const SERIOUS = ['serious', 'critical'] as const

/** What axe-core finds, as rule and place; serious or critical unless said otherwise. */
export async function faults(page: Page, impacts: readonly Impact[] = SERIOUS): Promise<string[]> {
  return found(page, impacts, 'axe.run()')
}

/** Serious faults that a colour has. What else axe-core finds is the same in every theme, and takes five times as long. */
export async function faultsOfColour(page: Page): Promise<string[]> {
  return found(page, SERIOUS, "axe.run({ runOnly: ['color-contrast'] })")
}

/** Where a view is looked at in every theme: all serious faults in the light one, those of colours in the others. */
export async function faultsIn(theme: Theme, page: Page): Promise<string[]> {
  return theme === 'light' ? faults(page) : faultsOfColour(page)
}

async function found(page: Page, impacts: readonly Impact[], run: string): Promise<string[]> {
  await page.evaluate(AXE)
  const { violations } = (await page.evaluate(run)) as {
    violations: { id: string; impact: Impact; nodes: { html: string }[] }[]
  }
  return violations
    .filter(({ impact }) => impacts.includes(impact))
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
}
