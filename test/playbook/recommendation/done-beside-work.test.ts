import { recommend } from '../../../playbook/recommendation/recommend.ts'
import { prepared } from '../../support/story.ts'

/** An obstacle that is told as finished is no reason where the text says that work runs. */

const first = (text: string): string => recommend(prepared, { text }).ranked[0]!.status.id

test.each([
  [
    'Confidence in Exchange Online is restored since the breakdown in May, 600 mailboxes went over this week.',
    'migration',
  ],
  [
    'First the licences were wrong, then the reseller had no consultant. Anyway, 150 sites went to SharePoint Online this week and 400 follow by May.',
    'migration',
  ],
])('“%s” is in progress', (text, status) => {
  const { ranked, asks } = recommend(prepared, { text })
  expect([ranked[0]!.status.id, asks]).toEqual([status, false])
})

test.each([
  ['The pilot of Teams runs. The forests are not merged yet, so nothing goes on with Exchange Online.', 'Blocked'],
  [
    'Two of five domains were merged, the rest is a mess, so Exchange Online cannot start until the directories are clean.',
    'Blocked',
  ],
  ['The agreement was signed in May. Now the firewall drops the calls, so Teams Phone is on hold.', 'Blocked'],
  [
    'The users were trained and the pilot was fine. Then the group signed with RingCentral for six years, so Teams Phone is off.',
    'No Intent',
  ],
])('“%s” is still %s', (text, l1) => {
  expect(recommend(prepared, { text }).ranked[0]!.status.l1).toBe(l1)
})

test('a missing feature that is still to come stands in the way', () => {
  expect(
    first('They are setting up Teams Phone as soon as the missing feature has shipped; until then it is on hold.'),
  ).toBe('product-feature')
})

test('a telegram of what is finished is no reason either', () => {
  const text = 'Proxy swapped, certificates renewed. They are rolling Intune out to the first plant now, done by June.'
  expect(first(text)).toBe('technical-onboarding')
})
