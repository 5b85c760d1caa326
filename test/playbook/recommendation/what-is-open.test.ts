import { readText } from '../../../playbook/reading/read-text.ts'
import { unsettled } from '../../../playbook/recommendation/unsettled.ts'
import { prepared } from '../../support/story.ts'

/** What a text leaves open about a status, whatever else it speaks for. */
function openOf(id: string, text: string): string | undefined {
  const first = prepared.playbook.statuses.findIndex((status) => status.id === id)
  return unsettled(prepared, readText(prepared, text), first)?.id
}

/** One for each rule, where there is another text about the same status of which nothing is open. */
test.each([
  ['new-subscription', 'maybe they will get Intune', 'intent'],
  ['partner-engagement', 'the customer chose a partner', 'intent'],
  ['migration', 'the migration to Gmail runs', 'intent'],
  ['migration', '40 TB in 300 libraries', 'intent'],
  ['migration', 'all mailboxes are moved', 'phase'],
  ['migration', 'all mailboxes are moved by April', undefined],
  ['migration', 'they move the mailboxes', undefined],
  ['adoption-readiness', 'maybe nobody is trained', 'obstacle'],
  ['security-privacy', 'legal wants a contract first', 'rule-origin'],
  ['security-privacy', 'the works council wants an agreement', 'rule-origin'],
  ['legal-regulatory', 'they need a data centre in Oslo, is there one?', 'rule-origin'],
  ['security-privacy', 'their own policy forbids it', undefined],
  ['competitive-solution', 'they decide in May', 'intent'],
  ['competitive-solution', 'they use Slack instead and stay with it', undefined],
  ['adoption-readiness', 'nobody was trained, but everybody got trained', 'intent'],
  ['adoption-readiness', 'nobody is trained', undefined],
])('%s: “%s” leaves open %s', (id, text, question) => {
  expect(openOf(id, text)).toBe(question)
})
