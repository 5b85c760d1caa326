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

test.each([
  [
    'The outages of last spring had scared them. That is forgotten, they are configuring Exchange Online, usable on 10 March.',
    'technical-onboarding',
  ],
  [
    "After the breakdowns in 2022 they had lost their trust. It's back, SharePoint is being set up by May.",
    'technical-onboarding',
  ],
  [
    'Two outages made them doubt the service. No doubts any more, and Intune is being configured, 3 June.',
    'technical-onboarding',
  ],
  ['Availability was a fear once, is none now. They set up Teams Phone, ready on 4 May.', 'technical-onboarding'],
  [
    'They had lost their faith after the downtime. We won it back, and Exchange connectors are being built by 4 April.',
    'technical-onboarding',
  ],
  ['An outage in June stopped them; they resumed in July; 70% of the mail is over now.', 'migration'],
  ['The bug with shortcuts is gone thanks to GetHelp, copying to OneDrive goes on, 60%.', 'migration'],
  [
    'GetHelp solved the fault with the queues, they go on with the config of Teams Phone, live on 9 May.',
    'technical-onboarding',
  ],
  [
    'The champions they were missing have been found, and Teams is being set up, ready on 3 May.',
    'technical-onboarding',
  ],
  [
    'Their former integrator had run away in spring; the new one has begun, hybrid and DNS are being done, mail by July.',
    'technical-onboarding',
  ],
])('what is over is no reason: “%s”', (text, status) => {
  const { ranked, strength } = recommend(prepared, { text })
  expect(ranked[0]!.status.id).toBe(status)
  expect(strength).not.toBe('open')
})

test.each([
  [
    'After the outage in May their trust has not come back; they wait with Exchange until they see figures.',
    'service-reliability',
  ],
  [
    'Three outages last winter frightened them. That is not forgotten, nothing goes on with Exchange Online.',
    'service-reliability',
  ],
  [
    'GetHelp has confirmed the bug, a fix is planned for June, until then the rollout of Teams waits.',
    'product-feature',
  ],
  [
    'The outages are forgotten by Microsoft, not by them. They do not trust Teams any more and wait.',
    'service-reliability',
  ],
])('what is not over is one: “%s”', (text, status) => {
  expect(first(text)).toBe(status)
})
