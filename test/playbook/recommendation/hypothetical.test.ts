import { draftNote } from '../../../playbook/note/note.ts'
import { recommend } from '../../../playbook/recommendation/recommend.ts'
import { prepared } from '../../support/story.ts'

/** What would stand in the way under a condition that is not met is no reason, for the status as little as for the note. */

test.each([
  'Adatum Intune: would be blocked by HIPAA if they stored patient data, but they don’t',
  'Adatum Teams: they would be stuck if the last admin left, which nobody expects',
  'Adatum Teams: should the firewall fail again, the calls would drop; today it works',
  'Adatum Intune: were the only admin to leave, nobody could do it',
])('“%s” is asked about', (text) => {
  const { asks, strength, next } = recommend(prepared, { text })
  expect([asks, strength, next?.id]).toEqual([true, 'open', 'intent'])
})

test.each([
  ['If the proxy of Adatum breaks again we’d be blocked in Teams, but so far all fine, pilot on 7 May', 'breaks'],
  ['Adatum Teams: in case the budget gets cut, the rollout stops. For now it goes on, go-live 1 May', 'budget'],
])('“%s” goes on', (text, supposed) => {
  const { ranked, strength } = recommend(prepared, { text })
  const { status } = ranked[0]!
  expect([status.id, strength === 'open']).toEqual(['technical-onboarding', false])
  expect(draftNote(prepared, status, { customer: 'Adatum', workload: 'teams', text, answers: {} })).not.toContain(
    supposed,
  )
})

test.each([
  ['Adatum Teams: they’d start tomorrow if the firewall let the media through', 'it-infrastructure'],
  ['Adatum Exchange: if they moved the patient data it would violate HIPAA', 'legal-regulatory'],
  ['Adatum Teams: the CISO asks if the calls could be tapped and holds it back', 'security-privacy'],
])('“%s” tells the obstacle', (text, status) => {
  expect(recommend(prepared, { text }).ranked[0]!.status.id).toBe(status)
})
