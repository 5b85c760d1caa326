import { judgeNote } from '../../../playbook/note/judge-note.ts'
import type { StatusId } from '../../../playbook/model.ts'
import { prepared } from '../../support/story.ts'

/** With whom the FM speaks gives no why: news of the engagement stays that, whoever takes part. */
const judged = (id: StatusId, note: string) => judgeNote(prepared, note, { status: prepared.status.get(id)! })
const kinds = (id: StatusId, note: string): string[] => judged(id, note).findings.map(({ kind }) => kind)

test.each([
  ['new-subscription', 'Scheduling a call with the IT director next week'],
  ['new-subscription', 'We have a meeting with the CFO on 9 December.'],
  ['new-subscription', 'Met their CIO and the project manager.'],
  ['technical-onboarding', 'Follow-up call with the CIO and the IT team by 4 December'],
  ['it-infrastructure', 'Sent a reminder to the admin and the CISO.'],
] as const)('%s: “%s” is poor', (id, note) => {
  expect(judged(id, note).verdict).toBe('poor')
  expect(kinds(id, note)).toContain('engagement-only')
})

test.each([
  ['new-subscription', 'The entitlement is new; a call with the CIO about its use is on 9 December.'],
  ['new-subscription', 'Bought last month, the CIO has not been asked.'],
  ['executive-sponsorship', 'The CIO does not answer and the board stopped the project.'],
  ['it-change-management', 'Call with the CIO: their only admin left.'],
  ['it-infrastructure', 'Waiting for the network team to open the firewall ports.'],
  ['customer-unresponsive', 'Four calls to the CIO and the IT manager, no answer.'],
  ['partner-engagement', 'The partner does not answer calls.'],
] as const)('%s: “%s” is more than that', (id, note) => {
  expect(kinds(id, note)).not.toContain('engagement-only')
})
