import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

type Impact = 'minor' | 'moderate' | 'serious' | 'critical'

/** What axe-core finds, as rule and place; serious or critical unless said otherwise. */
export async function faults(page: Page, impacts: readonly Impact[] = ['serious', 'critical']): Promise<string[]> {
  await page.evaluate(AXE)
  const { violations } = (await page.evaluate('axe.run()')) as {
    violations: { id: string; impact: Impact; nodes: { html: string }[] }[]
  }
  return violations
    .filter(({ impact }) => impacts.includes(impact))
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
}
