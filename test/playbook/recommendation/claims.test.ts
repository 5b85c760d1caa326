import { playbook } from '../../../playbook/content/playbook.ts'
import { recommend } from '../../../playbook/recommendation/recommend.ts'
import { prepared } from '../../support/story.ts'

/** A fixed sentence is printed for every message of its status: it says no more than the status itself. */

/** What the fixed words of a card claim: the reason, and the rule that holds here. */
const claims = (text: string): string => {
  const { ranked, contrast } = recommend(prepared, { text })
  return `${ranked[0]!.status.because}; ${contrast.firstWhen}; ${ranked[0]!.reasons.map(({ says }) => says).join('; ')}`
}

test.each([
  ['Fabrikam Teams: the CISO is worried about guests', /forbid|stops it|rule that/],
  ['Fabrikam Teams: the penetration test is still open', /forbid|rule that/],
  ['Fabrikam Teams: they are worried about HIPAA', /forbid/],
  ['Fabrikam Exchange: by law mails must be kept 8 years', /forbid/],
  ['Fabrikam SharePoint: the 2016 farm stays because of the workflows', /does the job|for good/],
  ['Fabrikam Windows: LTSC on all machines and it stays', /server|does the job/],
  ['Fabrikam Exchange: they are afraid of vendor lock-in', /outage|slow|reliable/],
  [
    'Fabrikam Exchange: the migration from Gmail begins on Tuesday',
    /is being moved(?! or)|data is moving(?! or)|can be used/,
  ],
  [
    'Fabrikam SharePoint: a bug in the search, ticket open',
    /lacks something they need(?!, or)|lacks a function(?! or)/,
  ],
  ['Fabrikam Teams: no time to train the sellers', /nobody/],
])('the card for “%s” claims nothing that was not said', (text, never) => {
  expect(claims(text)).not.toMatch(never)
})

test('no rule and no reason of a status tells more than the status', () => {
  const fixed = [
    ...playbook.contrasts.flatMap(({ first, second }) => [first, second]),
    ...playbook.statuses.filter(({ id }) => id !== 'competitive-solution').map(({ because }) => because),
  ]
  for (const each of fixed)
    expect(each).not.toMatch(/for good|forbid|does the job|\bnever\b|\boutages?\b|measured|cannot be used/)
})
