import { withoutTakenOff } from '../../../playbook/reading/obstacle/taken-off.ts'
import { recommend } from '../../../playbook/recommendation/recommend.ts'
import { prepared } from '../../support/story.ts'

/** “It isn't X. It's Y”: what is denied is no reason, and is not quoted as one. */

const first = (text: string): string => recommend(prepared, { text }).ranked[0]!.status.id

test.each([
  [
    "It isn't the customer's own team that is short of people. It's the system house: it has no engineer for Intune until May.",
    'partner-engagement',
    "isn't",
  ],
  [
    'Not the admins, it’s the contractor who lost two engineers, so Exchange waits until April.',
    'partner-engagement',
    'admins',
  ],
  [
    "It isn't the integrator who is short of engineers. It is their own IT that has nobody for Intune until May.",
    'it-change-management',
    'integrator',
  ],
  [
    'The problem is not their IT but the integrator, whose two Intune people quit. On hold until March.',
    'partner-engagement',
    'their IT',
  ],
  [
    "It isn't that IT lacks people. The seats sit in the wrong tenant and LSS has to move them first.",
    'billing-licensing',
    'lacks people',
  ],
  [
    "It's not that IT is short of people, it's that no nurse has been shown how Teams works.",
    'adoption-readiness',
    'short of people',
  ],
  [
    'It was never the firewall that held Teams up; it is the accounting add-in, which crashes in the new client.',
    'app-compatibility',
    'firewall',
  ],
  [
    "The reason isn't a law about patient data. It's the CISO's own policy that no client data goes into the cloud.",
    'security-privacy',
    'law',
  ],
  ['The users are not the problem; it is the old VPN which breaks Teams meetings.', 'it-infrastructure', 'users'],
])('“%s” is %s', (text, status, denied) => {
  const { ranked, told } = recommend(prepared, { text })
  expect(ranked[0]!.status.id).toBe(status)
  expect(told.map(({ quote }) => quote).join(' / ')).not.toContain(denied)
})

test.each([
  'It isn’t ready, the proxy still drops the calls.',
  'It is not installed yet. It is planned for May.',
  'The firewall is the problem, it is not going to be replaced before May.',
  'It isn’t clear whether they want it. It is a new subscription.',
  'The users are not trained, it is a matter of weeks.',
])('“%s” denies nothing for something else', (text) => {
  expect(withoutTakenOff(text)).toBe(text)
})

test('a sentence alone that denies is read', () => {
  expect(first("It isn't the users who are not ready.")).toBe(first("It isn't the users who are not ready."))
  expect(withoutTakenOff("It isn't the users who are not ready.")).toContain('users')
})
