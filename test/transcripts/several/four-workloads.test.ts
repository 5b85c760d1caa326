import { story } from '../../support/story.ts'

const FOUR =
  'Harbor Bank: teams nobody is trained till may, exchange half moved, sharepoint no idea, not asked yet, viva they use Slack and stay'

story('four workloads in one sentence are offered on one card, each with its own words', [
  ['FM', FOUR],
  ['bot', 'This names four workloads', 'Viva Engage: “viva they use Slack and stay”', '[Only Viva Engage]'],
  ['FM presses', 'Assess all four'],
  ['bot', 'Exchange Online, SharePoint Online and Viva Engage come after this', 'Blocked › Adoption Readiness'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['bot', 'blocked because nobody is trained.', '[Go on with Exchange Online]'],
])

story('of five workloads the first is assessed, and the others wait with their words', [
  ['FM', `${FOUR}, intune waits for licences`],
  ['bot', 'You also named Exchange Online, SharePoint Online, Viva Engage and Intune', 'Blocked › Adoption Readiness'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['bot', 'blocked because nobody is trained.', '[Assess Exchange Online next]'],
])
