import type { Press } from '../../cards/presses/press.ts'
import { pressOf, pressToAsk, pressToOpen, type Pressed } from '../../tab/work/presses.ts'
import { pressFaults } from '../support/press-check.ts'
import { prepared } from '../support/story.ts'

const ENTITLEMENT = { id: 'e1', version: 3, workload: 'teams' } as const
const PARTS: readonly Pressed[] = ['acm', 'stakeholders', 'readiness', 'plan', 'value', 'resources', 'access']

/** The compiler holds them to what buttons may send; here, that one dialog reads each. */
const PRESSES: readonly Press[] = [
  ...PARTS.map((part) => pressOf(part, 'c1', ENTITLEMENT)),
  pressToOpen(ENTITLEMENT),
  pressToAsk('c1'),
]

test.each(PRESSES.map((press) => [press.verb, press] as const))('“%s” of the tab is read by one dialog', (_, data) => {
  const card = { type: 'AdaptiveCard', body: [], actions: [{ type: 'Action.Execute', title: 'Open', data }] }
  expect(pressFaults(prepared, card)).toEqual([])
})

test('a press that nobody reads is a fault', () => {
  const data = { ...pressToAsk('c1'), verb: 'ask-let-out' }
  const card = { type: 'AdaptiveCard', body: [], actions: [{ type: 'Action.Execute', title: 'Open', data }] }
  expect(pressFaults(prepared, card)[0]).toContain('which nobody reads')
})
