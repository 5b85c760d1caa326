import { readReferralRequest } from '../../../dialogs/referral/requests.ts'
import { AGREED, DETAILS, KEPT } from '../../support/referral-story.ts'
import { Player, story } from '../../support/story.ts'

for (const asked of [
  'referral contoso: no account team, no partner',
  'Refer Contoso - without a partner and no ATU',
  'pls request a partner for Contoso: they don’t have an account team; no own partner yet',
  'Referral Contoso: no partner or account team',
]) {
  story(`“${asked}” takes what decides the way`, [
    ...KEPT,
    ['FM', asked],
    ['bot', 'Contoso', 'What do they need?'],
    ['FM presses', 'Save', DETAILS],
    ['bot', 'Ask for consent first'],
    ['FM presses', 'They agreed', AGREED],
    ['FM', 'referral contoso'],
    ['bot', 'there is no account team: QuickLeads (task 983)'],
  ])
}

story('what it leaves open is asked, and what was told is not forgotten by the answer', [
  ...KEPT,
  ['FM', 'referral contoso: no account team'],
  ['bot', 'Does the customer work with a partner now?'],
  ['FM presses', 'No partner'],
  ['bot', 'What do they need?'],
])

story('put away and taken up again, it is still known', [
  ...KEPT,
  ['FM', 'referral contoso: no partner'],
  ['bot', 'Does the customer have a Microsoft account team?'],
  ['FM presses', 'Later'],
  ['FM presses', 'Find the way'],
  ['bot', 'Does the customer have a Microsoft account team?'],
])

story('a request that is there is not changed by it, and says so', [
  ...KEPT,
  ['FM', 'referral contoso'],
  ['FM presses', 'No partner'],
  ['FM', 'referral contoso: account team'],
  ['bot', 'was not taken over'],
])

test('of a customer who is not known nothing begins', () => {
  const player = new Player()
  player.play({ kind: 'text', text: 'referral tailwind toys: no account team, no partner' })
  expect(player.said).toContain('I keep no customer of that name that is yours.')
  expect(player.state.assessments).toEqual([])
})

test.each([
  'Referral pending: no partner answered',
  'Partner for Contoso: not contracted yet',
  'Referral Contoso: the partner declined, no answer since',
])('“%s” tells of a customer', (text) => {
  expect(readReferralRequest({ kind: 'text', text })?.kind).not.toBe('typed')
})
