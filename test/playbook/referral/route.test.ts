import { routeQuestions } from '../../../playbook/content/referral.ts'
import { routeOf, withAnswer } from '../../../playbook/referral/route.ts'
import type { RouteFacts, Via } from '../../../playbook/referral/model.ts'

/** The playbook's way to an ACM partner: who is there first, then the account team, then QuickLeads. */
const partner = { partner: 'yes', partnerName: 'Tailspin' } as const

test.each<[string, RouteFacts, Via[], object]>([
  ['nothing is known', {}, [], { question: 'partner' }],
  ['there is a partner', { partner: 'yes' }, [], { question: 'acm' }],
  ['the partner does it', { ...partner, acm: 'yes' }, [], { route: 'keep', via: 'partner', because: /unbroken/ }],
  ['the partner does not', { ...partner, acm: 'no' }, [], { question: 'existing' }],
  ['the customer stays', { ...partner, acm: 'no', existing: 'keep' }, [], { route: 'keep', via: 'partner' }],
  ['another beside', { ...partner, acm: 'no', existing: 'supplement' }, [], { question: 'accountTeam' }],
  [
    'beside, by the account team',
    { ...partner, acm: 'no', existing: 'supplement', accountTeam: 'yes' },
    [],
    { route: 'supplement', via: 'account-team', because: /several/ },
  ],
  [
    'beside, without one',
    { ...partner, acm: 'no', existing: 'supplement', accountTeam: 'no' },
    [],
    { route: 'supplement', via: 'quickleads', because: /task 983/ },
  ],
  ['no partner', { partner: 'no' }, [], { question: 'accountTeam' }],
  [
    'an account team',
    { partner: 'no', accountTeam: 'yes' },
    [],
    { route: 'account-team', via: 'account-team', because: /several adoption partners near the customer/ },
  ],
  [
    'neither',
    { partner: 'no', accountTeam: 'no' },
    [],
    { route: 'quickleads', via: 'quickleads', because: /no account team: QuickLeads \(task 983\)/ },
  ],
  ['the partner declined', { ...partner, acm: 'yes' }, ['partner'], { question: 'accountTeam' }],
  [
    'the partner declined, and there is an account team',
    { ...partner, acm: 'yes', accountTeam: 'yes' },
    ['partner'],
    { route: 'account-team', because: /next one/ },
  ],
  [
    'the account team found nobody',
    { partner: 'no', accountTeam: 'yes' },
    ['account-team'],
    { route: 'quickleads', because: /asked without result. My advice, not the playbook’s rule[^]*\(task 983\)/ },
  ],
  [
    'the account team found nobody to work beside their partner',
    { ...partner, acm: 'no', existing: 'supplement', accountTeam: 'yes' },
    ['account-team'],
    { route: 'supplement', via: 'quickleads', because: /partner stays[^]*My advice, not the playbook’s rule/ },
  ],
  ['everybody was asked', { partner: 'no', accountTeam: 'yes' }, ['account-team', 'quickleads'], { kind: 'exhausted' }],
])('%s', (_, facts, tried, expected) => {
  const { because, ...rest } = expected as { because?: RegExp }
  const step = routeOf(facts, tried)
  expect(step).toMatchObject(rest)
  if (because) expect(step).toMatchObject({ because: expect.stringMatching(because) as string })
})

test('without an account team QuickLeads is the playbook’s rule, and nobody’s advice', () => {
  const step = routeOf({ partner: 'no', accountTeam: 'no' })
  expect(step.kind === 'route' && step.because).not.toContain('advice')
})

test.each(['training', 'out-of-scope'] as const)(
  'a partner for %s is found by QuickLeads at once, as the playbook says of value-add discussions',
  (purpose) => {
    expect(routeOf({ purpose })).toMatchObject({
      route: 'quickleads',
      via: 'quickleads',
      because: expect.stringMatching(/value-add discussion: QuickLeads \(task 983\)/) as string,
    })
    expect(routeOf({ purpose }, ['quickleads'])).toEqual({ kind: 'exhausted' })
  },
)

test('another answer takes back what followed from the first', () => {
  const facts: RouteFacts = { ...partner, acm: 'no', existing: 'keep', accountTeam: 'yes' }
  expect(withAnswer(facts, 'acm', 'yes')).toEqual({ ...partner, acm: 'yes', accountTeam: 'yes' })
  expect(withAnswer(facts, 'partner', 'no')).toEqual({ partner: 'no' })
})

test('what is no choice of a question is no answer', () => {
  for (const { id } of routeQuestions) expect(withAnswer({}, id, 'perhaps')).toBeUndefined()
  for (const { id, choices } of routeQuestions) {
    for (const choice of choices) expect(withAnswer({}, id, choice.id)).toBeDefined()
  }
})
