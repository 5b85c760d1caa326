import { recommend } from '../../../playbook/recommendation/recommend.ts'
import { prepared } from '../../support/story.ts'

/** What is complained of need not stop anything: where work goes on, or only a few are hit, it is asked. */

const nextOf = (text: string): string | undefined => {
  const { asks, next } = recommend(prepared, { text })
  return asks ? next?.id : undefined
}

test.each([
  'Contoso Exchange: two outages in January, they grumbled but carry on',
  'Contoso Teams: Teams was down for an hour, they shrugged, the rollout continues',
  'Contoso Intune: two of the six admins left, the others carry on',
  'Contoso Exchange: IT budget was halved, the migration is limited to the head office, 200 people',
  'Contoso Apps: the CRM add-in crashes on 3 laptops, deployment to the rest continues',
  'Contoso Intune: enrolment fails on 8 of 600 phones',
  'Contoso Windows: the VPN client does not start for a handful of users, all others are migrated',
  'Contoso Teams: the firewall blocks video in one branch, the other branches are live',
])('“%s”: does it stop them?', (text) => expect(nextOf(text)).toBe('intent'))

test.each([
  [
    'Contoso Exchange: after two outages they carry on with their own server and trust us no more',
    'service-reliability',
  ],
  ['Contoso Apps: the CRM add-in crashes on 300 of 600 laptops', 'app-compatibility'],
  ['Contoso Intune: both admins left, they cannot go on', 'it-change-management'],
  ['Contoso Intune: the licences expired, the reseller has to renew them, then they go on', 'billing-licensing'],
  ['Contoso Teams: nobody is trained, so the rollout continues only after the course', 'adoption-readiness'],
])('“%s” stays %s', (text, status) => {
  const { ranked, asks } = recommend(prepared, { text })
  expect([asks, ranked[0]!.status.id]).toEqual([false, status])
})
