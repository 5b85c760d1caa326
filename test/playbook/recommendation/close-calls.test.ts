import { recommend } from '../../../playbook/recommendation/recommend.ts'
import type { StatusId } from '../../../playbook/model.ts'
import { prepared } from '../../support/story.ts'

/** Sentences whose words speak for one status and whose meaning for another, as the playbook's definitions draw the line. */
const CLOSE: readonly (readonly [StatusId, string])[] = [
  // Customer and partner are silent: nobody knows what they intend. The partner alone: Blocked.
  ['customer-unresponsive', 'Customer and partner unresponsive'],
  ['customer-unresponsive', 'Fabrikam: customer and partner have not replied since May, 5 emails, 2 calls'],
  ['customer-unresponsive', 'Neither the customer nor their partner answered our calls'],
  ['customer-unresponsive', 'The reseller and the IT manager have both gone quiet'],
  ['partner-engagement', 'the partner is unresponsive since July, the customer waits for them'],
  ['partner-engagement', "their integrator never answered the customer's calls about the migration"],
  // Whoever begins later intends to begin; whoever says what keeps them does not merely begin later.
  ['technical-onboarding', "Contoso Intune: they won't deploy for the next 90 days"],
  ['technical-onboarding', 'they will not deploy this year, next year they will'],
  ['technical-onboarding', "they won't start before autumn"],
  ['technical-onboarding', 'no deployment planned within 90 days'],
  ['technical-onboarding', 'not going to roll it out for another six months, then they will'],
  ['adoption-readiness', "users won't start before spring because nobody is trained"],
  ['competitive-solution', "they won't deploy Teams this year or ever, they keep Slack"],
  ['on-premises', 'not going to roll out Exchange Online for another two years, they stay with their servers'],
  // Deploying with any partner is In Progress.
  ['technical-onboarding', 'Their partner, who is no FRP, deploys Teams'],
  ['technical-onboarding', 'They deploy with their own partner, not an FRP'],
  ['partner-engagement', 'their partner is no FRP and cannot do it, they look for another'],
  ['partner-engagement', 'they want it deployed by a partner and have none'],
  // Everything is moved, and the use is to follow.
  ['user-adoption', 'All mailboxes are moved, now people should use the calendar sharing'],
  ['migration', 'all people should use the new file shares, copying runs until May'],
  // A law that asks for what Microsoft does not have is a missing capability.
  ['product-feature', 'The law demands a data centre in the country, which does not exist'],
  ['legal-regulatory', 'their law does not allow data outside the country'],
  // The reason of a refusal is not denied with it.
  ['security-privacy', 'They do not want identity in the cloud for security reasons'],
  ['legal-regulatory', 'they are not deploying it due to the new regulations'],
  // A rule that asks for what the service cannot do is a missing capability.
  ['product-feature', "Litware Teams Phone: they can't record calls on the trading floor, the regulator wants it"],
  ['product-feature', 'the regulator wants every call recorded and Teams cannot do that for their desks'],
  ['legal-regulatory', 'the regulator wants an opinion first'],
  // What was in the way is gone.
  ['technical-onboarding', 'Adventure Works: VPN fixed, rollout from 7 Dec till 29 Jan'],
  ['technical-onboarding', 'proxy replaced, enrollment starts Monday'],
  ['technical-onboarding', 'legal gave the go-ahead, they start in March'],
  ['legal-regulatory', 'the regulator has not given its ok'],
  ['legal-regulatory', 'the regulator will give its ok in March at the earliest'],
  ['legal-regulatory', 'the regulator gave its ok for mail only, chats are forbidden'],
]

test.each(CLOSE)('%s: %s', (status, text) => {
  expect(recommend(prepared, { text }).ranked[0]!.status.id).toBe(status)
})

test('a customer who begins later and says no more is not called clear without a look at the intent', () => {
  const { strength } = recommend(prepared, { text: "Contoso Intune: they won't deploy for the next 90 days" })
  expect(strength).not.toBe('clear')
})

test.each([
  'Woodgrove Bank says the regulator gave its ok',
  'the CISO has given the green light',
  'the works council has said yes last week',
])('who could have stood in the way and does not is no obstacle, so that it is asked what is: %s', (text) => {
  expect(recommend(prepared, { text })).toMatchObject({ asks: true })
})
