import { playbook } from '../../playbook/content/playbook.ts'
import type { StatusId } from '../../playbook/model.ts'

const questions = new Map(playbook.questions.map((question) => [question.id, question]))

const OURS = [
  'tip-stays-for-good',
  'tip-server-rights',
  'tip-outage-history',
  'tip-usable',
  'tip-deploy-date',
  'tip-data-left',
  'tip-low-use',
  'tip-campaign',
]

test.each(OURS)('%s, which no page of the playbook asks, claims nothing of it', (id) => {
  const { why, source } = questions.get(id)!
  expect(why).not.toMatch(/playbook/i)
  expect(source).toBeNull()
})

test('every other tip question is one of a page of the playbook, and says so', () => {
  for (const { id, kind, why, source } of playbook.questions)
    if (kind === 'tip' && !OURS.includes(id)) {
      expect(why).toMatch(/playbook/)
      expect(source).toMatch(/^l1l2l3-/)
    }
})

test('that an agreement with employees is a matter of readiness is told as our own rule', () => {
  const { why, source } = questions.get('rule-origin')!
  expect(why).toMatch(/our own rule/)
  expect(source).toBeNull()
})

/** What the pages ask, with a word that the question cannot do without. */
test.each<[StatusId, RegExp]>([
  ['product-feature', /competitors/],
  ['security-privacy', /which workloads/i],
  ['service-reliability', /How do they judge/],
  ['service-reliability', /own servers.*cloud mail|cloud mail.*own servers/],
  ['executive-sponsorship', /business drivers/],
  ['it-change-management', /frequent updates.*internal software/],
  ['product-feature', /apps.*to be managed/],
])('a tip of %s asks %s', (status, words) => {
  const asked = playbook.questions.filter(({ tipOf }) => tipOf === status)
  const found = asked.filter(({ text }) => words.test(text))
  expect(found).toHaveLength(1)
  for (const { evidence, says } of found[0]!.choices) {
    expect(says).not.toBe('')
    expect(Object.keys(evidence).length).toBeGreaterThan(0)
  }
})
