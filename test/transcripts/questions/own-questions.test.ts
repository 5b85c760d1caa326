import { Player, story, type Row } from '../../support/story.ts'

const LITWARE = ['FM', 'litware teams: hr says nobody has time to be trained, 1 june'] as const
const WOODGROVE = [
  'FM',
  'woodgrove teams: they want it but the data protection officer has doubts about the guest access',
] as const

const ASKED = [
  'whats the diff between adoption readiness and change mgmt',
  'how fast does the partner call',
  'and if the regulator forbids it',
  'what else could it be',
  'whos the owner then',
  'who do i have to tell',
  'how long do i have',
  'do partners cost money',
  'what should not be in a note',
  'diff adoption readiness / change management',
  'what if the customer never answers',
  'who has to act on billing',
  'who do i have to inform for no intent',
  'what date do i enter when they dont know',
  'what is in the acm checklist',
  'who sees my notes',
  'is this in ftop now',
  'in-country data center which l2',
  'could it also be change management',
  'what kills adoption',
  'what are the five building blocks',
  'how do i undo',
  'can you read german',
]

test.each(ASKED)('“%s” begins no assessment', (question) => {
  const player = new Player()
  player.play({ kind: 'text', text: question })
  expect(player.state.assessments).toEqual([])
  expect(player.said).not.toContain('Does the customer want to use it?')
})

test.each(ASKED)('“%s” is added to nothing that is open, and kept with nothing', (question) => {
  for (const [, said] of [LITWARE, WOODGROVE]) {
    const player = new Player()
    player.play({ kind: 'text', text: said })
    const before = player.state.assessments
    player.play({ kind: 'text', text: question })
    expect(player.state.assessments).toEqual(before)
    player.play({ kind: 'text', text: 'keep it' })
    expect(JSON.stringify([player.state, player.kept])).not.toContain(question)
  }
})

story('the two that are asked about are told apart, and the note stays as it was', [
  LITWARE,
  ['FM', 'whats the diff between adoption readiness and change mgmt'],
  ['bot', '“Adoption Readiness” or “IT Change Management and Resourcing”'],
  ['FM', 'how fast does the partner call'],
  ['bot', 'three business days', '[The customer said this]'],
  ['FM', 'keep it'],
  ['bot', 'HR says nobody has time to be trained'],
  ['bot never', 'diff', 'partner call'],
])

story('what would be is said, and added to nothing', [
  WOODGROVE,
  ['FM', 'and if the regulator forbids it'],
  ['bot', 'Woodgrove', 'it would be Blocked › Legal/Regulatory', 'Nothing was added', '[The customer said this]'],
  ['FM presses', 'Tell the two apart'],
  ['bot', 'Security/Privacy', 'Legal/Regulatory'],
  ['FM', 'suppose the it team has no people'],
  ['bot', 'Blocked › IT Change Management and Resourcing'],
  ['FM', 'what else could it be'],
  ['bot', 'Security/Privacy'],
  ['FM', 'what if they ask for the guest access again'],
  ['bot never', 'Added'],
  ['FM', 'resume'],
  ['bot', 'guest access'],
  ['bot never', 'regulator forbids it.'],
])

story('it may have been what the customer said', [
  WOODGROVE,
  ['FM', 'and if the regulator forbids it'],
  ['FM presses', 'The customer said this'],
  ['bot', 'Added to what you said before.'],
])

story('who has to act is told of the status that is open', [
  LITWARE,
  ['FM', 'whos the owner then'],
  ['bot', 'Who has to act', '[What is Adoption Readiness]'],
  ['FM', 'who do i have to tell'],
  ['bot', 'Who has to act'],
  ['FM', 'how long does that take'],
  ['bot', 'I cannot answer that.', '[What is Adoption Readiness]'],
])

const ANSWERED: readonly (readonly [string, string])[] = [
  ['do partners cost money', 'for a fee'],
  ['who pays the partner', 'for a fee'],
  ['which services do the partners charge for?', 'for a fee'],
  ['is the partner free', 'for a fee'],
  ['how fast does the partner call', 'within three business days'],
  ['how many days does the partner have', 'within three business days'],
  ['can i refer without consent', 'before the customer has agreed'],
  ['what should not be in a note', 'Never: usage figures'],
  ['what does not belong into a note', 'Never: usage figures'],
  ['can i write currently in the note', 'hide the intent'],
  ['what date do i enter when they dont know', '“not known”'],
  ['which date do i put if there is no date', '“not known”'],
  ['what is in the acm checklist', 'Prepare, Conduct, Partner'],
  ['who sees my notes', 'let into the customer'],
  ['can my colleague see this', 'let into the customer'],
  ['where is my data', 'database of your organisation'],
  ['is this in ftop now', 'no connection to FTOP'],
  ['how do i get it into ftop', 'no connection to FTOP'],
  ['can you read german', 'I read English only'],
  ['how do i undo', '“undo” takes back'],
  ['how do i change the workload', '“workload is Intune”'],
  ['what kills adoption', 'resistors'],
  ['what are the five building blocks', 'Project team'],
  ['who has to act on billing', 'Seller, LSS or LSA'],
  ['who do i have to inform for no intent', 'tell the account team'],
  ['what if the customer never answers', 'Status Unknown › Customer Unresponsive'],
  ['diff adoption readiness / change management', '“Adoption Readiness” or “IT Change Management and Resourcing”'],
  ['difference adoption readiness and legal', '“Adoption Readiness” or “Legal/Regulatory”'],
  ['in-country data center which l2', 'Product Feature/Capability'],
  ['is there a law that forbids the service?', '[What is Legal/Regulatory]'],
]
test.each(ANSWERED)('“%s” is answered with “%s”', (question, says) => {
  const player = new Player()
  player.play({ kind: 'text', text: question })
  expect(player.said).toContain(says)
})

/** Alike, and told. */
const TOLD: readonly string[] = [
  'what is missing is a champion who trains the users',
  'who will train them is still open',
  'the question is who pays the trainer',
  'they asked who trains them',
  'and if they get a trainer they start in july',
  'what the users need is training',
  'has no budget for trainers now',
  'they ask what if the trainer never comes',
  'how the night shift is trained is unclear',
  'why they refuse is simple: nobody was trained',
]
test.each(TOLD)('“%s” is added as before', (text) => {
  const player = new Player()
  player.play({ kind: 'text', text: LITWARE[1] })
  player.play({ kind: 'text', text })
  expect(player.state.assessments[0]!.text).toContain(text)
})

const KEPT: readonly Row[] = [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
]
story('of a customer who is kept, their status is nearest', [
  ...KEPT,
  ['FM', 'why does contoso hate training so much'],
  ['bot', 'I cannot answer that.', '[Status Contoso]'],
])
