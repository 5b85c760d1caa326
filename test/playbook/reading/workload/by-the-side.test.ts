import { readText } from '../../../../playbook/reading/read-text.ts'
import { prepared } from '../../../support/story.ts'

/** Products that a message names by the side: a way to reach somebody, a tool for another service, what runs already. */

const workloadOf = (text: string): string | undefined => readText(prepared, text).workload

test.each([
  ['The DNS entries and Entra Connect are being done this week for Exchange Online, usable in May.', 'exchange'],
  ['Proxy is open, AAD Connect is staged, the mailboxes can be used from June.', 'exchange'],
  ["They use Teams already; it's OneDrive that waits for the privacy officer.", 'onedrive'],
  ['Windows 365 and such aside, Teams is all they want to add.', 'teams'],
  ['Teams had two outages in spring. They want Teams Phone, but the trust is gone.', 'teams-phone'],
])('“%s” is about %s', (text, workload) => {
  expect(workloadOf(text)).toBe(workload)
})

test('a way to reach somebody is no workload', () => {
  expect(workloadOf('Tried three people five times by mail, Teams and phone, nobody answers.')).toBeUndefined()
  expect(workloadOf('Intune: reached out by phone, mail and Teams, no reply.')).toBe('intune')
})

test.each([
  ['Entra Connect is not installed, so Entra ID P1 waits.', 'entra-id'],
  ['Teams is deployed by phone and mail training, users are not ready.', 'teams'],
  ['They use Teams already, the use is low.', 'teams'],
])('“%s” is still about %s', (text, workload) => {
  expect(workloadOf(text)).toBe(workload)
})
