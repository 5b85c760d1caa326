import { withoutOthers } from '../../../playbook/reading/obstacle/of-others.ts'
import { recommend } from '../../../playbook/recommendation/recommend.ts'
import { prepared } from '../../support/story.ts'

/** What another firm has is told for comparison, and is no reason for the customer's status. */

test.each([
  [
    'The firm next door had issues with the add-in, not ours. Ours waits for the works council.',
    'legal-regulatory',
    'add-in',
  ],
  ['The company across the street uses Slack; the VPN breaks the meetings here.', 'it-infrastructure', 'Slack'],
  ['A neighbouring firm lost its mails in an outage, ours has no admin left.', 'it-change-management', 'outage'],
  ['Here the firewall blocks the service; at my other account it was the works council.', 'it-infrastructure', 'works'],
  [
    'Unlike our last customer, which had no sponsor, this one has a network too slow for calls.',
    'it-infrastructure',
    'spon',
  ],
  [
    'The company in the same building disputes its invoice; our customer has no admin left.',
    'it-change-management',
    'invo',
  ],
])('“%s” is %s', (text, status, others) => {
  const { ranked, told } = recommend(prepared, { text })
  expect(ranked[0]!.status.id).toBe(status)
  expect(told.map(({ quote }) => quote).join(' / ')).not.toContain(others)
})

test('only the clauses of the other firm are blanked, and places stay', () => {
  const text = 'Their sister company lost its admin, and here the proxy drops calls.'
  const rest = withoutOthers(text)
  expect(rest).toHaveLength(text.length)
  expect(rest.trim()).toBe(', and here the proxy drops calls.')
})

test.each([
  // The customer has it as well.
  'The firm next door had issues with the add-in and so does ours: it crashes Outlook.',
  'The firm next door had issues with the add-in. Same here, it crashes Outlook.',
  'Same issue as the firm next door: the add-in crashes Outlook.',
  'Like our last customer, this one needs the works council to agree first.',
  // What the other firm does is done to the customer.
  'Their sister company blocks the service on the firewall that both use, nothing works here.',
  'Their neighbouring firm runs the proxy for them, and it drops every call here.',
  'Their sister company has no admin left, who also ran the tenant.',
  // It is whom the message is about.
  'My other account has no admin left, nobody there can deploy it before the summer.',
  'The firm next door has no admin.',
])('“%s” is all read', (text) => {
  expect(withoutOthers(text)).toBe(text)
})
