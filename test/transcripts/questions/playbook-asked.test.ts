import { readCommand } from '../../../dialogs/commands/commands.ts'
import { Player, prepared, story } from '../../support/story.ts'

const said = ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'] as const

/** Questions about the playbook, what is answered first, and what stands below it. */
const asked: readonly (readonly [string, string, string])[] = [
  ['when is it legal and when security?', '', 'What tells them apart'],
  ['when do I use app compat, when product feature', '', 'What tells them apart'],
  ['whats the difference btw adoption readiness and it change mgmt', '', 'What tells them apart'],
  ['difference b/w billing and partner engagement', '', 'What tells them apart'],
  [
    'is a merger executive sponsorship or it infra?',
    'It depends:\nAttention: priorities lie elsewhere → Executive Sponsorship\nDirectories or networks must be merged first → Customer IT Infrastructure',
    'What tells them apart',
  ],
  [
    'is a merger executive sponsorship or adoption readiness?',
    'It depends:\nAttention: priorities lie elsewhere → Executive Sponsorship\nDirectories or networks must be merged first → Customer IT Infrastructure and Remediation\nLicences or seats move, or the tenant is edited → Billing, Licensing and Subscription\nThis tenant ends → Duplicate/Invalid\nAdoption Readiness is not among them.',
    'What tells them apart',
  ],
  ['is a data centre legal or product feature?', 'From that alone I cannot tell.', 'What tells them apart'],
  [
    'is a broken add-in app compatibility or service reliability?',
    'Rather Blocked › App Compatibility: ',
    'What tells',
  ],
  ['is a purple hat app compatibility or service reliability?', 'From that alone I cannot tell.', 'What tells them'],
  ['does a merger count as no intent?', 'It depends:', 'No Intent'],
  [
    'the company was bought up, is that billing or duplicate?',
    'It depends:\nLicences or seats move, or the tenant is edited → Billing, Licensing and Subscription\nThis tenant ends → Duplicate/Invalid',
    'Billing, Licensing and Subscription',
  ],
  [
    'customer says they dont want fasttrack help, is that no intent?',
    'Most likely not; rather In Progress › Technical Onboarding and Deployment',
    'Declining FastTrack’s help is not No Intent',
  ],
  ['the users have no time for training, is that a blocker', 'Yes, Blocked › Adoption Readiness', 'Its L2s'],
  ['the users have no time for training - would that be legal', 'No, that is Blocked › Adoption Readiness', 'A law or'],
  [
    'exchange hosted by a third party - what status?',
    'That is No Intent › Using Microsoft On-Premises Solution',
    'This is it',
  ],
  ['partner is silent, which L2 is it', 'That is Blocked › Partner Engagement', 'This is it'],
  ['they are on g suite, whats that', 'Most likely No Intent › Using Competitive Solution', 'This is it'],
  ['the firm hosts its mail on its own exchange servers, which one is it?', 'That is No Intent › Using', 'This is it'],
  ['nobody is trained, what would that be?', 'That is Blocked › Adoption Readiness', 'This is it'],
  ['users have no time for training. what do i put?', 'That is Blocked › Adoption Readiness', 'This is it'],
  ['who owns follow up on blocked', 'The account team owns the follow-up.', 'Its L2s'],
  ['who owns the followup for no intent?', 'Record the reason, and tell the account team', 'Its L2s'],
  ['who is responsible for legal', 'Who has to act: Account team, with legal', 'This is it'],
  ['do i need a date for no intent?', 'No. Only In Progress (target date) and Blocked (projected unblock', 'Its L2s'],
  ['is a date required for app compat', 'Yes: the projected unblock date, or “not known”.', 'This is it'],
  ['whats the target date for in progress', 'In Progress: the day a set of users', 'Its L2s'],
  ['how many attempts for unresponsive', 'Several, through several channels', 'This is it'],
  [
    'what is target date',
    '',
    'In Progress: the day a set of users is to be onboarded beyond technical enablement. It must not be past.\nBlocked: the day on which',
  ],
  ['what does DIBS mean again', 'DIBS', 'Due date'.replace('Due', '**D**ue')],
  ['what is a blocker exactly?', 'Blocked', 'Its L2s'],
  ['tip questions for app compat', 'Blocked › App Compatibility\n• Was it tested', 'This is it'],
  ['which questions do i ask for licensing', 'Blocked › Billing, Licensing and Subscription\n•', 'This is it'],
  ['what should I ask to confirm adoption readiness', 'Blocked › Adoption Readiness\n•', 'This is it'],
  ['tips for Unknown', 'Status Unknown\n', 'nobody knows the intent\n• '],
  ['tips unresponsive', 'Status Unknown › Customer Unresponsive\n• ', 'This is it'],
  ['what should i ask for blocked', 'Blocked\n', 'Type “tips for” and one of them for the others.'],
  ['what does "target date" mean for blocked', 'Blocked: the day on which', 'Its L2s'],
  ['what does “unblock date” mean for in progress?', 'In Progress: the day a set of users', 'Its L2s'],
  ['who do I tell when it is no intent?', 'Record the reason, and tell the account team', 'Its L2s'],
  ['who do i have to inform if it’s legal', 'Who has to act: Account team, with legal', 'This is it'],
  ['can i show the bvd deck to the customer', 'No: “Business Value Discussion Content (BVD)”. Internal only', 'Show'],
  ['is it ok to send customers the task report?', 'No: “Tenant Task Report (Power BI)”', 'Show resources'],
  ['is the bvd internal', 'No: “Business Value Discussion Content (BVD)”', 'Show resources'],
  ['may I share the teams kit with Contoso', 'Yes: “Microsoft Teams Customer Success Kit”', 'Share it'],
  [
    'can we show them the acm conversation deck',
    'No: “ACM Conversation Deck (Internal Only)”',
    'Yes: “ACM Conversation',
  ],
  ['how do i export my list', 'The tab writes your list as CSV or Excel', 'Nothing was added'],
  ['where can I download my list?', 'The tab writes your list as CSV or Excel', 'Nothing was added'],
]

test.each(asked)('“%s” is answered first, and nothing is added to an assessment', (question, first, then) => {
  const player = new Player()
  player.play({ kind: 'text', text: said[1] })
  player.play({ kind: 'text', text: question })
  expect(player.said.startsWith(first)).toBe(true)
  expect(player.said).toContain(then)
  expect(player.state.assessments.map(({ text }) => text)).toEqual([said[1]])
})

test.each([
  'Contoso Exchange is hosted by a third party - what status?',
  'Contoso says they do not want our help, is that no intent?',
  'contoso exchange is hosted by a third party, what status?',
  'they asked which status',
  'they asked about the pilot, what is it',
  'nobody knows the licence, which one it is',
  'questions about licensing',
  'tips for users are missing',
  'tips about blocked senders are missing',
  'they asked what "target" means for blocked senders',
  'who do they tell when it is done?',
  'is the network internal to them?',
  'can I show Teams to the customer, asks the partner',
  'can I use Slack with the customer, they asked',
  'who owns the follow up is unclear, legal or IT',
  'when legal is done and when security agrees they go live',
  'they want to know when it is legal',
  'their lawyers say no, is that legal in Poland?',
])('“%s” tells of a customer', (text) => {
  expect(readCommand(prepared, text)).toBeUndefined()
})

story('what may be shared leads to sharing it', [
  said,
  ['FM', 'can I share the teams kit with Contoso?'],
  ['FM presses', 'Share it'],
  ['bot', 'Contoso', 'Microsoft Teams Customer Success Kit'],
])

test('in a channel, what may be shown is for members in their personal chats', () => {
  const player = new Player()
  player.where = { kind: 'channel', conversation: 'c', place: 'p', membership: 'member', outsiders: false }
  player.play({ kind: 'text', text: 'can i show the bvd deck to the customer' })
  expect(player.said).toBe('That is for you alone: ask me in our personal chat.')
})
