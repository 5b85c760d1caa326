import { recommend } from '../../../playbook/recommendation/recommend.ts'
import { prepared } from '../../support/story.ts'

/** What is loud in the words and may be over, or is not decided yet, is asked. */

const nextOf = (text: string): string | undefined => {
  const { asks, next } = recommend(prepared, { text })
  return asks ? next?.id : undefined
}

test.each([
  'Contoso Teams: nobody of the nurses is trained\nall of them got trained last week',
  'Contoso Teams: nobody is trained; everybody got trained in March',
  'Fabrikam Intune: their only admin left\nthey found a new admin',
  'Fabrikam Intune: their only admin left; they hired one',
  'Tailwind SharePoint: no budget for it this year\nthe budget came through',
  'Tailwind Exchange: the licences are missing\nlicences are assigned now',
  'Contoso OneDrive: the DPO forbids it\nthe DPO gave his ok',
  'Contoso Apps: the SAP add-in crashes\nthe add-in works again',
  'Contoso Apps: the SAP add-in crashes\nadd-in patched yesterday',
  'Contoso Teams: two outages, they lost their trust\ntrust is back, they go on',
  'Contoso Teams: the partner has no time\nthe partner sends two people from April',
  'Contoso Exchange: the firewall blocks it\nno wait, the firewall is fixed already',
  'Contoso Exchange: the firewall blocks it\nit is not the firewall',
  'Contoso Teams: they use Zoom\nthey cancel Zoom in April',
  'Contoso Teams: they stay with Slack\nSlack is gone since Monday',
  'Contoso OneDrive: they use Dropbox\nContoso wants OneDrive now',
  'Contoso Teams: the CEO does not want it\nnew CEO, big fan',
  'Northwind Exchange got two new admins',
  'Northwind Teams: the partner has capacity now',
  'Northwind Apps: the add-in no longer crashes',
  'Northwind Intune: the Jamf contract is cancelled',
])('“%s”: does it go on?', (text) => expect(nextOf(text)).toBe('intent'))

test.each([
  'Contoso Teams: the CEO decides on 5 May',
  'Contoso Teams: the board decides in April',
  'Contoso Teams: the CEO wants to see a demo first',
  'Contoso Viva Engage: never heard of it',
])('“%s” is no No Intent', (text) => expect(nextOf(text)).toBe('intent'))

test.each([
  'Contoso Exchange: the migration to Gmail is running, 40 of 200 mailboxes are over',
  'Contoso Teams: the Slack rollout started in May',
  'Contoso Exchange: all mailboxes are being moved to Google Workspace',
])('“%s” is no progress of ours', (text) => expect(nextOf(text)).toBe('intent'))

test.each([
  ['Contoso Exchange: the migration from Gmail is running, 40 of 200 mailboxes are over', 'migration'],
  ['Contoso Teams: channels are being moved from Slack to Teams, 3 of 40 are over', 'migration'],
])('“%s” is', (text, status) => {
  const { ranked, asks } = recommend(prepared, { text })
  expect([asks, ranked[0]!.status.id]).toEqual([false, status])
})

test.each([
  'Contoso Exchange: the migration is finished',
  'Contoso Exchange: they finished moving the mailboxes',
  'Contoso Exchange: migration completed, users happy',
  'Contoso SharePoint: all files are copied',
])('“%s”: what comes next?', (text) => expect(nextOf(text)).toBe('phase'))

test.each([
  'Contoso Teams: I called once since 12 March, no answer',
  'Contoso Teams: one mail so far, no answer',
  'Contoso Exchange: rang them once, they never called back',
  'Contoso Exchange: I have tried only once and nobody answers',
  'Contoso Intune: left a single voicemail in May, unmanaged, no reply',
])('“%s”: one attempt is not several, so what was heard?', (text) => expect(nextOf(text)).toBe('contact'))

test.each([
  'Contoso Exchange: sent one mail a week since May, no answer',
  'Contoso Exchange: one call each month, no reply',
  'Contoso Exchange: one mail after another, radio silence',
  'Contoso Exchange: one call and three mails, no reply',
  'Contoso Exchange: called once, then chased by mail, no reply',
  'Contoso Teams: called once and the partner tried too, no answer',
  'Contoso Teams: called once in May\nsecond call today, no answer',
])('“%s” is Customer Unresponsive', (text) => {
  const { ranked, asks } = recommend(prepared, { text })
  expect([asks, ranked[0]!.status.id]).toEqual([false, 'customer-unresponsive'])
})

test.each([
  ['only just tried', 'Contoso Teams: no reply to my first mail of yesterday'],
  ['only just tried', 'Northwind Intune: no answer, I rang for the first time'],
  ['not tried', 'Contoso Teams - the seller says they never pick up. I have not called them'],
  ['not tried', 'Contoso Exchange: mail bounced, no telephone number'],
  ['not tried', 'Northwind Intune: out of office for a month, no deputy'],
  ['hearsay', 'from the seller: "Contoso goes Google" - not heard it from them. Exchange'],
  ['they answered', 'Contoso Exchange: the customer replied once saying “not this spring”, then silence, 2 mails'],
  ['they answered', 'Contoso Teams: I mailed twice, he called back and asks for a workshop'],
  ['they answered', 'Contoso Teams: 3 mails no answer, but the reseller spoke to them on Monday'],
  ['they answered', 'Contoso Exchange. Rang Paula: she has no idea about seats'],
  ['they talk', "Contoso Teams: they don't reply to the audit form, but we meet every week"],
  ['a paper', "Contoso Teams: they haven't replied to the security survey yet"],
])('%s: “%s” asks what was heard', (_, text) => expect(nextOf(text)).toBe('contact'))

test.each([
  'contoso wants Teams but their legal team has not replied to the CFO for a month',
  'Contoso wants Intune, the works council never answered',
])('the silence of others is no silent customer: “%s”', (text) => expect(nextOf(text)).not.toBeUndefined())

test.each([
  'Northwind: their legal wants consent from the works council before Teams goes live',
  'Northwind Teams: the lawyers need the consent of the works council first',
])('whose rule it is that lawyers hold up: “%s”', (text) => expect(nextOf(text)).toBe('rule-origin'))

test('a law that is named stays clear', () =>
  expect(nextOf('Northwind Teams: the works council forbids it by law')).toBeUndefined())

test.each([
  'Contoso Teams: partner answers, but owner of the customer doesn’t respond',
  'Contoso Exchange: 2 admins of whom none answers, partner says customer closes down',
])('whose silence it is: “%s”', (text) => expect(nextOf(text)).toBe('who-is-silent'))

test.each([
  'Contoso Exchange: the customer has not answered since March, mails and calls',
  'Contoso Exchange: nobody at the customer has responded to calls or mails',
  'Contoso Teams: unresponsive since May',
  'Contoso Teams: radio silence',
  'Contoso Teams: they never answer',
  'Contoso Teams: the kickoff took place, then three invitations were declined, no reply to mails',
])('“%s” is plain', (text) => {
  const { ranked, asks } = recommend(prepared, { text })
  expect([asks, ranked[0]!.status.id]).toEqual([false, 'customer-unresponsive'])
})

test('which of the two it is after one attempt, the answer decides', () => {
  const text = 'Contoso Teams: one mail so far, no answer'
  const after = (choice: string) => recommend(prepared, { text, answers: { contact: choice } }).ranked[0]!.status.id
  expect([after('silence'), after('not-asked')]).toEqual(['customer-unresponsive', 'new-subscription'])
})

test.each([
  ['Contoso Teams: nobody is trained, licences are fine', 'adoption-readiness'],
  ['Contoso Teams: nobody is trained\nhalf of them got trained', 'adoption-readiness'],
  ['Contoso Teams: nobody is trained\nthe training is booked for June', 'adoption-readiness'],
  ['Contoso Exchange: their only admin left\nthey want to hire a new admin', 'it-change-management'],
  ['Contoso Exchange: their only admin left\nthe new admin starts in June', 'it-change-management'],
  ['Contoso Exchange: the licence problem is solved, now the admin is on leave', 'it-change-management'],
  ['Contoso Intune: they stay with Jamf', 'competitive-solution'],
  ['Contoso Teams: they dropped it for good, the board sees no value', 'executive-sponsorship'],
  ['Contoso Exchange: mailboxes are being moved until the migration is finished in June', 'migration'],
])('“%s” stays %s', (text, status) => {
  const { ranked, asks } = recommend(prepared, { text })
  expect([asks, ranked[0]!.status.id]).toEqual([false, status])
})

test('an answer settles it, also that it still stands in the way', () => {
  const text = 'Contoso Teams: nobody is trained\neverybody got trained'
  const blocked = recommend(prepared, { text, answers: { intent: 'blocked' } })
  expect([blocked.asks, blocked.ranked[0]!.status.id]).toEqual([false, 'adoption-readiness'])
  const moving = recommend(prepared, { text, answers: { intent: 'moving', phase: 'raising-use' } })
  expect([moving.asks, moving.ranked[0]!.status.id]).toEqual([false, 'user-adoption'])
})

test.each(['Contoso OneDrive: 7 TB of drawings, 12 users', 'Contoso Exchange: 30 mailboxes with more than 80 GB'])(
  '“%s” is an amount and no move: do they want it?',
  (text) => expect(nextOf(text)).toBe('intent'),
)

test.each([
  'Contoso OneDrive: 7 TB of drawings are copied, 2 TB are left',
  'Contoso Exchange: the last 80 GB move tonight',
])('“%s” is a move and not asked about', (text) =>
  expect(recommend(prepared, { text }).ranked[0]!.status.id).toBe('migration'),
)

test.each([
  'Contoso Exchange: they fear a vendor lock-in',
  'Contoso Teams: the owner does not trust American clouds',
  'Contoso Exchange: worried to be dependent on one vendor',
])('“%s”: what do they worry about?', (text) => expect(nextOf(text)).toBe('worry'))
