import { CHANNEL, Player, story } from '../../support/story.ts'
import { inputsOf } from '../../support/card-content.ts'
import { MemoryRecords } from '../../support/memory-records.ts'

/** The Adoption & Change Management conversation, from the first look to the note. */
const KEEP = [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
] as const

function fm(records = new MemoryRecords(), who = {}): Player {
  return new Player(who, records)
}
const say = (player: Player, text: string): void => player.play({ kind: 'text', text })

function keep(player: Player, text: string = KEEP[0][1]): void {
  say(player, text)
  player.press('Keep this status', { dateUnknown: 'true' })
  expect(player.said).toContain('✓ Kept')
}

const MEGAN = { id: 'fm-2', name: 'Megan Bowen' }

/** Alex and Megan both have an entitlement of Contoso. */
function both(): { alex: Player; megan: Player } {
  const records = new MemoryRecords()
  const alex = fm(records)
  const megan = fm(records, MEGAN)
  keep(alex)
  records.letIn(alex.who, megan.who)
  keep(megan, 'Contoso Intune: their only admin left, the rollout is on hold')
  return { alex, megan }
}

const PREPARED = {
  'kickoff-held': 'true',
  'strategies-introduced': 'true',
  'benefit-understood': 'true',
  'roles-defined': 'true',
  'licences-known': 'true',
  'conversation-agreed': 'true',
  'resources-chosen': 'true',
}
const CONDUCTED = {
  'deck-reviewed': 'true',
  'adoption-guide': 'true',
  'adoption-certification': 'true',
  'champions-network': 'true',
  'teams-kit': 'true',
  'onedrive-kit': 'true',
}
const ABLE = { skills: 'yes', bandwidth: 'yes' }
const NOTE = {
  participants: 'Ana (IT), Ben (HR)',
  discussion: 'Champions in every department\nTraining in May',
  questions: 'Is there a Spanish guide?',
  actions: 'Showed the adoption workbook',
}

story('from start to note: the customer can do it alone', [
  ...KEEP,
  ['FM', 'acm contoso'],
  [
    'bot',
    'Contoso\nACM conversation',
    '1 Prepare\n0 of 8',
    '3 Partner\nafter skills and bandwidth',
    '[Start: 1 Prepare]',
  ],
  ['FM presses', 'Start: 1 Prepare'],
  [
    'bot',
    '1 Prepare',
    '0 of 8',
    'Kickoff meeting held',
    '• DIBS confirmed',
    /Microsoft Teams lacks due date, business reason[^\n]*\n\[Fill in DIBS\]/,
    '[Next: 2 Conduct]',
    '[Back]',
  ],
  ['FM presses', 'Next: 2 Conduct', PREPARED],
  ['bot', '2 Conduct', '0 of 6', 'Do their own teams have the skills', 'Champions network'],
  ['FM presses', 'Next: 3 Partner', { ...CONDUCTED, ...ABLE }],
  ['bot', '3 Partner', 'not needed', '– Nothing to do here – they have the skills and the bandwidth'],
  ['bot never', 'Partner presentation'],
  ['FM presses', 'Next: 4 Value-add'],
  ['bot', '4 Value-add', 'only if a value discussion is offered'],
  ['FM presses', 'Next: 5 Complete'],
  [
    'bot',
    '5 Complete',
    '2 of 3',
    '✓ Their skills and bandwidth are known – skills: yes, bandwidth: yes',
    'Still missing\n1 Prepare: DIBS confirmed and kept for every workload\n5 Complete: Their decisions\n[Complete]',
  ],
  ['FM presses', 'Note', { decisions: 'They name champions themselves' }],
  [
    'bot',
    'Engagement Management note',
    'Still missing\nTo write: Participants · Discussion points of your own · Customer questions · FastTrack actions of your own\n1 Prepare: DIBS confirmed and kept for every workload',
  ],
  ['FM presses', 'Write'],
  ['FM presses', 'Save and show the note', NOTE],
  ['bot', 'Participants:\n- Ana (IT), Ben (HR)', '- Champions in every department\n- Training in May', 'Text to copy'],
  ['FM presses', 'Back'],
  ['bot', '5 Complete', '3 of 3', 'They name champions themselves'],
  ['FM presses', 'Complete', { 'rfa-known': 'true' }],
  [
    'bot',
    '✓ Completed',
    'By Alex Wilber, 2 Mar 2026',
    '**In FTOP:** mark task 4047 (Conduct Adoption & Change Management Conversation) complete.',
    '**Next:** Conduct Technical Assessment, for customers who are ready to launch a new workload.',
    'Customer engagement is closed: false',
    'They know how to open an RFA when they need help again: true',
  ],
  ['FM presses', 'Text to copy'],
  ['bot', 'Text to copy: Contoso – Adoption & Change Management conversation, 2 Mar 2026'],
  ['FM presses', 'Back'],
  ['bot', 'Engagement Management note', '[Text to copy]', '[Back]'],
  ['FM', 'acm contoso'],
  ['FM presses', 'Show the note', { 'engagement-closed': 'true' }],
  ['bot', 'Outcome:\n- The customer engagement is closed\n- Contoso knows how to open an RFA'],
  ['FM', 'acm contoso'],
  ['bot', '✓ Completed', 'Customer engagement is closed: true'],
  ['FM presses', 'Reopen'],
  ['bot', 'Open again. What was said stays.', '5 Complete', '3 of 3', '[Complete]'],
])

test('the text to copy is that of the conversation as it stands now, also on a card of before', () => {
  const alex = fm()
  keep(alex)
  say(alex, 'acm contoso note')
  expect(alex.said).toContain('Not begun yet.')
  const old = alex.cards.length
  say(alex, 'acm contoso')
  alex.press('Start: 1 Prepare')
  alex.press('Next: 2 Conduct', PREPARED)
  alex.press('Next: 3 Partner', { ...CONDUCTED, ...ABLE })
  alex.press('Text to copy', {}, alex.cards.length - old)
  const copy = inputsOf(alex.cards.at(-1))['copy']
  expect(copy).toContain('The kickoff meeting was held')
  expect(copy).not.toContain('8 open')
  // To look at it changes nothing.
  expect(alex.effects).toEqual([])
})

test('the note is plain text with everything that is known, ready to be pasted', () => {
  const alex = fm()
  keep(alex)
  say(alex, 'acm contoso')
  alex.press('Start: 1 Prepare')
  alex.press('Next: 2 Conduct', PREPARED)
  alex.press('Next: 3 Partner', { ...CONDUCTED, ...ABLE })
  alex.press('Note')
  alex.press('Write')
  alex.press('Save and show the note', NOTE)
  alex.press('Text to copy')
  expect(inputsOf(alex.cards.at(-1))['copy']).toBe(`Contoso – Adoption & Change Management conversation, 2 Mar 2026
Playbook task: 4047 Conduct Adoption & Change Management Conversation

Participants:
- Ana (IT), Ben (HR)

Discussion points:
- Champions in every department
- Training in May
- The kickoff meeting was held
- Success strategies and first resources were shown in the kickoff (“Adopt” slide)
- Contoso knows what the FastTrack benefit is worth to them
- The teams have met; roles and responsibilities are settled
- Contoso knows the service features of the licences they own
- Contoso agreed to this conversation
- Contoso knows which resources to begin with
- Their own teams have the skills and the bandwidth to drive adoption

Customer questions:
- Is there a Spanish guide?

FastTrack actions:
- Showed the adoption workbook
- Went through the ACM deck: planning and driving adoption
- Showed the Microsoft 365 Adoption Guide, for planning
- Showed the Adoption Specialist course and certification
- Showed the champions network
- Showed the Teams Customer Success Kit
- Showed the OneDrive Adoption Kit

Partner:
- None needed: they have the skills and the bandwidth`)
})

story('completing is refused while outputs lack, and done with a reason that stands in the note', [
  ...KEEP,
  ['FM', 'acm contoso'],
  ['FM presses', 'Start: 1 Prepare'],
  ['FM presses', 'Next: 2 Conduct', PREPARED],
  ['FM presses', 'Next: 3 Partner', { ...CONDUCTED, 'onedrive-kit': 'false', ...ABLE }],
  ['FM presses', 'Next: 4 Value-add'],
  ['FM presses', 'Next: 5 Complete'],
  [
    'bot',
    'Still missing\n1 Prepare: DIBS confirmed and kept for every workload\n2 Conduct: OneDrive Adoption Kit\n5 Complete: Their decisions\n[Go on: 1 Prepare]\n[Complete]',
  ],
  ['FM presses', 'Complete'],
  [
    'bot',
    '⚠ Missing in 2 Conduct: OneDrive Adoption Kit',
    '⚠ Missing in 5 Complete: Their decisions',
    '[Go to 2 Conduct]',
    '[Complete with this reason]',
  ],
  ['bot never', 'Completed', 'Missing in 1 Prepare'],
  ['FM presses', 'Complete with this reason', { decisions: 'Begin in May' }],
  ['bot', 'Say why it is completed all the same', 'Begin in May'],
  ['FM presses', 'Complete with this reason', { reason: 'They have no OneDrive yet' }],
  ['bot', '✓ Completed', 'Without: OneDrive Adoption Kit. Reason: They have no OneDrive yet'],
  ['FM', 'acm contoso note'],
  ['bot', 'Completed without:\n- OneDrive Adoption Kit\n- Reason: They have no OneDrive yet'],
])

story('what is missing leads to its part, and a reason that was begun is not lost on the way', [
  ...KEEP,
  ['FM', 'acm contoso'],
  ['FM presses', 'Start: 1 Prepare'],
  ['FM', 'acm contoso'],
  ['bot', '[Go on: 1 Prepare]'],
  ['FM presses', 'Go on: 1 Prepare'],
  ['FM presses', 'Next: 2 Conduct'],
  ['FM presses', 'Next: 3 Partner'],
  ['FM presses', 'Next: 4 Value-add'],
  ['FM presses', 'Next: 5 Complete'],
  ['FM presses', 'Complete'],
  ['bot', 'Missing in 5 Complete: Their skills and bandwidth are known'],
  ['FM presses', 'Go to 2 Conduct', { reason: 'Only a first call' }],
  ['bot', '2 Conduct'],
  ['FM presses', 'Next: 3 Partner', ABLE],
  ['FM presses', 'Next: 4 Value-add'],
  ['FM presses', 'Next: 5 Complete'],
  ['bot', 'Why complete it all the same?: Only a first call'],
])

story('a customer without bandwidth goes to a partner through QuickLeads, which asks for more', [
  ...KEEP,
  ['FM', 'acm contoso'],
  ['FM presses', 'Start: 1 Prepare'],
  ['FM presses', 'Next: 2 Conduct'],
  ['FM presses', 'Next: 3 Partner', { skills: 'yes', bandwidth: 'no' }],
  [
    'bot',
    '3 Partner',
    '1 of 3',
    '✓ A FastTrack Ready Partner would add what their own teams lack – they lack bandwidth',
    'No account team: QuickLeads, task 983',
  ],
  ['FM presses', 'Next: 4 Value-add', { 'partner-presentation': 'true', route: 'quickleads' }],
  ['bot', '3 Partner', 'QuickLeads asks for three more', '3 of 6', 'They said yes to sharing their contact data'],
  [
    'FM presses',
    'Next: 4 Value-add',
    { 'referral-email': 'true', 'verbal-approval': 'true', 'partners-will-call': 'true' },
  ],
  ['bot', '4 Value-add'],
  ['FM', 'acm contoso note'],
  [
    'bot',
    'Partner:\n- A FastTrack Ready Partner would add',
    '- They have no account team and want a FastTrack Ready Partner through QuickLeads (task 983)',
    '- They agreed to share their contact data',
  ],
])

const KEPT_UP_TO_PARTNER = [
  ...KEEP,
  ['FM', 'acm contoso'],
  ['FM presses', 'Start: 1 Prepare'],
  ['FM presses', 'Next: 2 Conduct'],
  ['FM presses', 'Next: 3 Partner', { skills: 'no', bandwidth: 'no' }],
] as const

story('of the ways to a partner one applies: the others, and what belongs to them, are not asked for', [
  ...KEEP,
  ['FM', 'acm contoso'],
  ['FM presses', 'Start: 1 Prepare'],
  ['FM presses', 'Next: 2 Conduct'],
  ['FM presses', 'Next: 3 Partner', { skills: 'no', bandwidth: 'no' }],
  ['FM presses', 'Back', { 'partner-presentation': 'true', route: 'own-partner' }],
  ['bot', 'Help of a partner introduced'],
  ['FM presses', 'Next: 3 Partner', { 'partner-introduced': 'true' }],
  ['bot', '3 of 4', '✓ A partner is engaged already, but not for ACM'],
  ['bot never', 'Referral request', 'sharing their contact data'],
  ['FM presses', 'Next: 4 Value-add'],
  ['FM presses', 'Next: 5 Complete'],
  [
    'bot',
    '• A Ready Partner, a partner of their own who can do ACM',
    'is settled – ask whether their partner does ACM',
  ],
  ['bot never', 'The way to a partner'],
  ['FM presses', 'Complete', { decisions: 'Begin in May' }],
  ['bot', '⚠ Missing in 5 Complete: A Ready Partner, a partner of their own'],
])

story('a partner of their own is asked about at once, and settles it once it can support ACM', [
  ...KEPT_UP_TO_PARTNER,
  ['FM presses', 'Next: 4 Value-add', { 'partner-presentation': 'true', route: 'own-partner' }],
  ['bot', '3 Partner', 'One more: can their partner support ACM?', 'Their own partner can support ACM: false'],
  ['FM presses', 'Next: 4 Value-add', { 'own-partner-acm': 'true' }],
  ['FM presses', 'Next: 5 Complete'],
  ['bot', '✓ A Ready Partner, a partner of their own who can do ACM', '– their own partner can support ACM'],
  ['FM presses', 'Note'],
  ['bot', 'Partner:\n', '- They already have a partner that can support ACM'],
  ['bot never', 'not for ACM', 'asked whether'],
])

story('each part has the links that it needs, with who may see them', [
  ...KEEP,
  ['FM', 'acm contoso'],
  ['FM presses', 'Start: 1 Prepare'],
  ['bot', '⛔ Internal only: [ACM Conversation Deck (internal)](https://microsoft.sharepoint.com/:p:/t/ftccm/'],
  ['bot never', 'AA7628m'],
  ['FM presses', 'Next: 2 Conduct'],
  ['bot', '✓ Customer-ready: [ACM Conversation Deck (for customers)](https://aka.ms/AA7628m)', 'Learning Pathways'],
  [
    'bot',
    'Champions network: false\n[Open it](https://aka.ms/O365Champions) · for customers',
    'OneDrive Adoption Kit: false\n[Open it](',
    '(https://aka.ms/AdoptionCert)',
    '(https://aka.ms/TeamsCommsKit)',
    '(https://aka.ms/M365AG)',
  ],
  ['bot never', 'microsoft.sharepoint.com'],
  ['FM presses', 'Next: 3 Partner'],
  ['bot never', 'aka.ms', 'excitement days'],
  ['FM presses', 'Back'],
  ['FM presses', 'Next: 3 Partner', { skills: 'yes', bandwidth: 'no' }],
  [
    'bot',
    '⛔ Internal only: [ACM Partner Deck (internal)](https://aka.ms/AA63lt6)',
    '✓ Customer-ready: [ACM Partner Deck (for customers)]',
  ],
  ['bot', 'training in person and excitement days'],
  ['bot never', 'AA6cav5'],
  ['FM presses', 'Next: 4 Value-add', { route: 'quickleads' }],
  [
    'bot',
    '⛔ Internal only: [FastTrack Partner Referral Request (e-mail template) (internal)](https://aka.ms/AA6cav5)',
  ],
  ['FM presses', 'Next: 4 Value-add'],
  ['FM presses', 'Next: 5 Complete'],
  ['bot', '⛔ Internal only: [Tenant Task Report (Power BI) (internal)](https://msit.powerbi.com/'],
  ['FM presses', 'Note'],
  ['bot never', 'https:', 'Internal only'],
])

test('in a channel no part shows its links, and no button leads to them', () => {
  const alex = fm()
  keep(alex)
  say(alex, 'acm contoso')
  alex.press('Start: 1 Prepare')
  const there = fm(alex.records)
  there.where = CHANNEL
  say(there, 'acm contoso')
  expect(there.said).not.toMatch(/https?:|Internal only|Customer-ready/)
})

story('an item is ticked with a remark, said not to apply with a reason, and unticked', [
  ...KEEP,
  ['FM', 'acm contoso'],
  ['FM presses', 'Start: 1 Prepare'],
  ['FM presses', 'Next: 2 Conduct'],
  ['FM presses', 'Remark or not applicable', { 'champions-network': 'true' }],
  [
    'bot',
    'Which one?',
    '( ) Teams Customer Success Kit\n',
    'Customer-ready ACM deck reviewed: planning and driving adoption (always applies)',
    'Remark, or why it does not apply',
  ],
  ['FM presses', 'Tick with remark', { remark: 'sent by mail' }],
  ['bot', 'Choose which one.', 'does not apply: sent by mail'],
  ['FM presses', 'Tick with remark', { item: 'adoption-guide' }],
  ['bot', '2 of 6', 'Microsoft 365 Adoption Guide, for planning: true\nsent by mail', 'Champions network: true'],
  ['FM presses', 'Remark or not applicable'],
  ['FM presses', 'Not applicable', { item: 'onedrive-kit' }],
  ['bot', 'Say why it does not apply.'],
  ['FM presses', 'Not applicable', { item: 'onedrive-kit', remark: 'no OneDrive licences' }],
  ['bot', '2 of 5', '– OneDrive Adoption Kit – not applicable: no OneDrive licences'],
  ['FM presses', 'Remark or not applicable'],
  ['FM presses', 'Not applicable', { item: 'deck-reviewed', remark: 'no time' }],
  ['bot', 'The playbook knows no case without this one.', 'no time'],
  ['FM presses', 'Untick', { item: 'onedrive-kit' }],
  ['bot', '2 of 6', 'OneDrive Adoption Kit: false'],
  ['FM', 'acm contoso note'],
  ['bot', '- Showed the Microsoft 365 Adoption Guide, for planning (sent by mail)'],
])

test('where everything applies a remark alone is offered, and no item says so of itself', () => {
  const alex = fm()
  keep(alex)
  say(alex, 'acm contoso')
  alex.press('Start: 1 Prepare')
  expect(alex.said).not.toContain('not applicable')
  alex.press('Add a remark', { 'kickoff-held': 'true' })
  expect(alex.said).toContain('( ) Kickoff meeting held\n')
  expect(alex.said).not.toMatch(/always applies|\[Not applicable\]/)
})

test('a value-add discussion asks for its own items, for an expert only where one was requested', () => {
  const alex = fm()
  keep(alex)
  say(alex, 'acm contoso')
  for (const button of ['Start: 1 Prepare', 'Next: 2 Conduct', 'Next: 3 Partner', 'Next: 4 Value-add'])
    alex.press(button)
  expect(Object.keys(inputsOf(alex.cards.at(-1)))).toEqual(['value-add-offered'])
  alex.press('Next: 5 Complete', { 'value-add-offered': 'true' })
  expect(alex.said).toContain('4 Value-add: 3 open')
  alex.press('Back')
  expect(alex.said).toContain('Ready Partners’ services for their workloads introduced')
  expect(alex.said).toContain('1 of 4')
  expect(alex.said).not.toContain('taken off the tenant')
  alex.press('Next: 5 Complete', { 'sme-assigned': 'true', 'frp-services-introduced': 'true' })
  alex.press('Back')
  expect(alex.said).toContain('3 of 5')
  expect(alex.said).toContain('taken off the tenant')
  alex.press('Remark or not applicable')
  alex.press('Not applicable', { item: 'changes-recorded', remark: 'nothing changed' })
  expect(alex.said).toContain('3 of 4')
})

test('completed again after it was reopened, it forgets what it was completed without', () => {
  const alex = fm()
  keep(alex)
  say(alex, 'acm contoso')
  for (const button of ['Start: 1 Prepare', 'Next: 2 Conduct']) alex.press(button)
  alex.press('Next: 3 Partner', ABLE)
  for (const button of ['Next: 4 Value-add', 'Next: 5 Complete', 'Complete']) alex.press(button)
  alex.press('Complete with this reason', { decisions: 'Begin in May', reason: 'First call' })
  expect(alex.said).toContain('Without: Customer-ready ACM deck reviewed')
  alex.press('Reopen')
  alex.press('Back')
  alex.press('Back')
  alex.press('Back')
  alex.press('Next: 3 Partner', CONDUCTED)
  for (const button of ['Next: 4 Value-add', 'Next: 5 Complete', 'Complete']) alex.press(button)
  expect(alex.said).toContain('✓ Completed')
  expect(alex.said).not.toContain('Without')
  expect(alex.records.acm.log.map(({ kind }) => kind).filter((kind) => /complete|reopen/.test(kind))).toEqual([
    'complete',
    'reopen',
    'complete',
  ])
})

test('DIBS tick themselves, say from where, and follow the records', () => {
  const alex = fm()
  keep(alex)
  say(alex, 'acm contoso')
  alex.press('Start: 1 Prepare')
  expect(alex.said).toContain('Microsoft Teams lacks due date, business reason, success owner')
  alex.press('Fill in DIBS', { 'kickoff-held': 'true' })
  expect(alex.said).toContain('Contoso · Microsoft Teams')
  expect(alex.said).toContain('Success owner: who at the customer answers for it?')
  alex.press('Save', { dueDate: '2026-06-01', intent: 'Meetings', businessReason: 'Travel', successOwner: 'Ana' })
  expect(alex.said).toContain('Success owner: Ana')
  alex.press('Back to the checklist')
  expect(alex.said).toContain('✓ DIBS confirmed and kept for every workload – from your entitlements: Microsoft Teams')
  // What was ticked on the way there is not lost.
  expect(alex.said).toContain('2 of 8')
  expect(alex.said).not.toContain('Fill in DIBS')
  // Another workload comes in: the tick is gone by itself.
  keep(alex, 'Contoso Intune: their only admin left, the rollout is on hold')
  say(alex, 'acm contoso')
  alex.press('Go on: 1 Prepare')
  expect(alex.said).toContain('• DIBS confirmed and kept for every workload – Intune lacks due date')
})

test('from the form of DIBS the way leads back to the checklist, also without saving', () => {
  const alex = fm()
  keep(alex)
  say(alex, 'acm contoso')
  alex.press('Start: 1 Prepare')
  alex.press('Fill in DIBS', { 'kickoff-held': 'true' })
  alex.press('Back without saving')
  expect(alex.said).toContain('1 Prepare\n1 of 8')
  expect(alex.said).toContain('Kickoff meeting held: true')
  // A form that is shown again because something was wrong leads back all the same.
  alex.press('Fill in DIBS')
  alex.press('Save', { seats: 'many' })
  expect(alex.said).toContain('Success owner: who at the customer answers for it?')
  alex.press('Back without saving')
  expect(alex.said).toContain('1 Prepare\n1 of 8')
})

test('of several workloads without DIBS one is chosen; the last one opens at once', () => {
  const alex = fm()
  keep(alex)
  keep(alex, 'Contoso Intune: their only admin left, the rollout is on hold')
  say(alex, 'Contoso Exchange: they stay on Gmail for good and want no Exchange')
  alex.press('Keep this status')
  keep(alex, 'Contoso Residences Teams: nobody is trained and there is no champion')
  say(alex, 'acm contoso')
  const dibs = { dueDate: '2026-06-01', intent: 'Meetings', businessReason: 'Travel', successOwner: 'Ana' }
  alex.press('Start: 1 Prepare')
  alex.press('Fill in DIBS', { 'kickoff-held': 'true' })
  expect(alex.said).toContain('Which one do you mean?\n1–2 of 2 for “Contoso”')
  expect(alex.said).toContain('[Back to the checklist]')
  alex.press('Edit DIBS')
  alex.press('Save', dibs)
  alex.press('Back to the checklist')
  alex.press('Fill in DIBS')
  alex.press('Save', dibs)
  alex.press('Back to the checklist')
  expect(alex.said).toContain('2 of 8')
  expect(alex.said).toContain('✓ DIBS confirmed and kept for every workload')
})

test('DIBS that lack with a colleague are said to be theirs', () => {
  const { alex } = both()
  say(alex, 'acm contoso')
  alex.press('Start: 1 Prepare')
  alex.press('Fill in DIBS')
  alex.press('Save', { dueDate: '2026-06-01', intent: 'Meetings', businessReason: 'Travel', successOwner: 'Ana' })
  alex.press('Back to the checklist')
  alex.press('Fill in DIBS', { 'kickoff-held': 'true' })
  expect(alex.said).toContain('What lacks is not yours to fill in: Intune. Ask who keeps it.')
  expect(alex.said).toContain('Kickoff meeting held: true')
})

test('a resource that was shared and a value-add discussion that was noted tick themselves', () => {
  const alex = fm()
  keep(alex, 'Contoso OneDrive: nobody is trained and there is no champion, they won’t go live')
  say(alex, 'share champions with contoso')
  alex.press('Text for an e-mail')
  alex.press('I sent it: note that')
  say(alex, 'value contoso onedrive')
  alex.press('Note the discussion')
  alex.press('Save', { outcome: 'They want it', partnerServices: 'true' })
  say(alex, 'acm contoso')
  alex.press('Start: 1 Prepare')
  alex.press('Next: 2 Conduct')
  expect(alex.said).toContain('✓ Champions network – shared by Alex Wilber, 2 Mar 2026')
  expect(inputsOf(alex.cards.at(-1))).not.toHaveProperty('champions-network')
  alex.press('Next: 3 Partner')
  alex.press('Next: 4 Value-add')
  expect(alex.said).toContain('after a Services Workshop – task 3718 noted by Alex Wilber, 2 Mar 2026')
  expect(alex.said).toContain('gone through with them – noted with the discussion')
  expect(alex.said).toContain('2 of 4')
  say(alex, 'acm contoso note')
  expect(alex.said).toContain(
    'Playbook task: 4047 Conduct Adoption & Change Management Conversation; 3718 OneDrive - Deliver OneDrive Business Value Deck',
  )
})

test('what a referral says is ticked with its source, and cannot be ticked by hand', () => {
  const alex = fm()
  keep(alex)
  const at = '2026-02-20T10:00:00.000Z'
  alex.records.acm.facts.set('Contoso', {
    partnerRoute: { route: 'quickleads', steps: ['verbal-approval'], by: 'Megan Bowen', at },
  })
  say(alex, 'acm contoso')
  alex.press('Start: 1 Prepare')
  alex.press('Next: 2 Conduct')
  alex.press('Next: 3 Partner', { skills: 'no' })
  expect(alex.said).toContain('✓ They said yes to sharing their contact data – referral by Megan Bowen, 20 Feb 2026')
  expect(alex.said).toContain('• They know that the best matched partners call them, within three business days – the')
  expect(inputsOf(alex.cards.at(-1))).not.toHaveProperty('route')
  // The request itself goes to others: whether the customer got its e-mail, the FM says.
  expect(alex.said).toContain('Referral request e-mail given to them: false')
})

test('another FM of the customer takes it up where it was left, and sees who ticked what', () => {
  const { alex, megan } = both()
  say(alex, 'acm contoso')
  alex.press('Start: 1 Prepare')
  alex.press('Next: 2 Conduct', { 'kickoff-held': 'true' })
  say(megan, 'acm CONTOSO LTD')
  expect(megan.said).toContain('Last changed by Alex Wilber, 2 Mar 2026')
  expect(megan.said).toContain('1 of 8')
  megan.press('Go on: 1 Prepare')
  expect(megan.said).toContain('Kickoff meeting held: true\nAlex Wilber, 2 Mar 2026')
  expect(megan.records.acm.log.map(({ kind, item, by }) => `${by} ${kind} ${item ?? ''}`)).toEqual([
    'Alex Wilber begin ',
    'Alex Wilber done kickoff-held',
  ])
})

test('two FMs at once lose nothing: a card that is out of date shows the newest and hands over what was ticked', () => {
  const { alex, megan } = both()
  say(alex, 'acm contoso')
  alex.press('Start: 1 Prepare')
  say(megan, 'acm contoso')
  megan.press('Go on: 1 Prepare')
  alex.press('Next: 2 Conduct', { 'kickoff-held': 'true' })
  megan.press('Next: 2 Conduct', { 'roles-defined': 'true' })
  expect(megan.said).toContain(
    'Alex Wilber changed this on 2 Mar 2026. Here is the newest. What you ticked and typed is taken over.',
  )
  expect(megan.said).toContain('1 Prepare')
  expect(megan.said).toContain('Kickoff meeting held: true')
  expect(megan.said).toContain('settled: true')
  expect(megan.said).toContain('2 of 8')
})

test('of a text that two wrote at once both stay; of one answer the newer', () => {
  const { alex, megan } = both()
  for (const player of [alex, megan]) {
    say(player, 'acm contoso')
    player.press(player === alex ? 'Start: 1 Prepare' : 'Go on: 1 Prepare')
    player.press('Note')
    player.press('Write')
  }
  alex.press('Save and show the note', { questions: 'Is there a Spanish guide?' })
  megan.press('Save and show the note', { questions: 'Who trains the champions?', participants: 'Ana' })
  expect(megan.said).toContain('Customer questions: both are kept.')
  expect(inputsOf(megan.cards.at(-1))).toMatchObject({
    questions: 'Is there a Spanish guide?\nWho trains the champions?',
    participants: 'Ana',
  })
  for (const player of [alex, megan]) {
    say(player, 'acm contoso')
    player.press('Go on: 1 Prepare')
    player.press('Next: 2 Conduct')
  }
  alex.press('Next: 3 Partner', { skills: 'yes' })
  megan.press('Next: 3 Partner', { skills: 'no' })
  expect(megan.said).toContain('“Skills”: the newer one stays.')
  expect(inputsOf(megan.cards.at(-1))['skills']).toBe('yes')
})

test('a card that is out of date neither completes nor marks, and keeps what was typed in the form', () => {
  const { alex, megan } = both()
  say(alex, 'acm contoso')
  alex.press('Start: 1 Prepare')
  alex.press('Add a remark')
  say(megan, 'acm contoso')
  megan.press('Go on: 1 Prepare')
  megan.press('Back', { 'kickoff-held': 'true' })
  alex.press('Tick with remark', { item: 'roles-defined', remark: 'RACI sent' })
  expect(alex.said).toContain('Megan Bowen changed this on 2 Mar 2026.')
  expect(inputsOf(alex.cards.at(-1))).toMatchObject({ item: 'roles-defined', remark: 'RACI sent' })
  expect(alex.effects).toEqual([])
  alex.press('Tick with remark')
  expect(alex.said).toContain('settled: true\nRACI sent')
  alex.press('Next: 2 Conduct')
  alex.press('Next: 3 Partner')
  alex.press('Next: 4 Value-add')
  alex.press('Next: 5 Complete')
  megan.press('Go on: 1 Prepare')
  megan.press('Back', { 'conversation-agreed': 'true' })
  alex.press('Complete', { decisions: 'Begin in May' })
  expect(alex.said).toContain('What you ticked and typed is taken over.')
  expect(alex.said).not.toContain('Missing:')
  expect(alex.said).toContain('Begin in May')
})

test('whoever has no part in the customer gets a polite no, and does not learn whether it is there', () => {
  const { alex } = both()
  const nestor = fm(alex.records, { id: 'fm-3', name: 'Nestor Wilke' })
  const foreign = fm(alex.records, { tenant: 'tenant-2' })
  for (const player of [nestor, foreign]) {
    say(player, 'acm contoso')
    const refusal = player.said
    expect(refusal).toContain('ask who keeps it to let you in')
    say(player, 'acm nowhere')
    expect(player.said).toBe(refusal.replace('Contoso', 'Nowhere'))
    say(player, 'acm')
    expect(player.said).toContain('With which customer?')
  }
  say(alex, 'acm contoso')
  alex.press('Start: 1 Prepare')
  nestor.cards.push(alex.cards.at(-1))
  nestor.press('Next: 2 Conduct', { 'kickoff-held': 'true' })
  expect(nestor.said).toContain('I keep no customer of that name that is yours.')
  expect(nestor.effects).toEqual([])
})

test('guests neither see nor change it', () => {
  const { alex } = both()
  say(alex, 'acm contoso')
  alex.press('Start: 1 Prepare')
  const guest = fm(alex.records, { ...MEGAN, guest: true })
  say(guest, 'acm contoso')
  expect(guest.said).toContain('guests can neither see nor change them')
  guest.cards.push(alex.cards.at(-1))
  guest.press('Next: 2 Conduct', { 'kickoff-held': 'true' })
  expect(guest.said).toContain('guests can neither see nor change them')
  expect(guest.effects).toEqual([])
})

test('without a customer: the open ones, and else customers to begin with', () => {
  const { alex } = both()
  keep(alex, 'Fabrikam Teams: nobody is trained and there is no champion, they won’t go live')
  say(alex, 'acm')
  expect(alex.said).toContain('ACM conversation with whom?')
  expect(alex.said).toContain('Contoso\nnot begun')
  expect(alex.said).toContain('Fabrikam\nnot begun')
  say(alex, 'acm fabrikam')
  alex.press('Start: 1 Prepare')
  alex.press('Back', { 'kickoff-held': 'true' })
  say(alex, 'acm')
  expect(alex.said).toContain('Open ACM conversations\nFabrikam\n1 of ')
  expect(alex.said).not.toContain('Contoso\n')
  alex.press('Open')
  expect(alex.said).toContain('[Go on: 1 Prepare]')
})

test('only a list that leaves some out is said to be the first ones', () => {
  const alex = fm()
  const names = ['Contoso', 'Fabrikam', 'Litware', 'Proseware', 'Tailspin', 'Trey', 'Wingtip']
  for (const name of names) keep(alex, `${name} Teams: nobody is trained and there is no champion`)
  say(alex, 'acm')
  expect(alex.said).toContain('The first 6. Type acm and a customer')
  say(alex, 'acm fabrikam')
  alex.press('Start: 1 Prepare')
  say(alex, 'acm')
  expect(alex.said).toContain('Open ACM conversations\nFabrikam')
  expect(alex.said).not.toContain('The first')
  expect(alex.said).toContain('Or type acm and a customer')
  for (const name of names) {
    say(alex, `acm ${name}`)
    if (alex.said.includes('[Start: 1 Prepare]')) alex.press('Start: 1 Prepare')
  }
  say(alex, 'acm')
  expect(alex.said).toContain('The first 6. Type acm and a customer')
})

test('of several customers that fit, one is chosen', () => {
  const alex = fm()
  keep(alex)
  keep(alex, 'Contoso Pharma Teams: nobody is trained and there is no champion, they won’t go live')
  say(alex, 'acm conto')
  expect(alex.said).toContain('Which customer?')
  say(alex, 'acm contoso')
  expect(alex.said).toContain('[Start: 1 Prepare]')
})

test('in a channel it is a short card with the progress only, and nothing while outsiders read', () => {
  const { alex } = both()
  say(alex, 'acm contoso')
  alex.press('Start: 1 Prepare')
  alex.press('Add a remark')
  alex.press('Tick with remark', { item: 'kickoff-held', remark: 'with Ana' })
  const there = fm(alex.records)
  there.where = CHANNEL
  say(there, 'acm contoso')
  expect(there.said).toBe('No status of that customer is posted here.')
  const [entitlement] = alex.records.owned(alex.who)
  const conversation = CHANNEL.place
  const post = { entitlement: entitlement!.id, conversation, byId: 'fm-1', byName: 'Alex Wilber', at: '' }
  alex.records.carryOut({ kind: 'post', tenant: 'tenant-1', ...post })
  for (const typed of ['acm contoso', 'acm', 'acm contoso note']) {
    say(there, typed)
    expect(there.said).toContain('Contoso – 1 of ')
    expect(there.said).toContain('1 Prepare · 1 of 8')
    expect(there.said).not.toMatch(/Ana|Alex|\[/)
  }
  there.where = { ...CHANNEL, outsiders: true }
  say(there, 'acm contoso')
  expect(there.said).toContain('People from outside may be reading here')
  there.where = { ...CHANNEL, membership: 'guest' }
  say(there, 'acm contoso')
  expect(there.said).toContain('Guests can read this')
  there.where = CHANNEL
  there.cards.push(alex.cards.at(-1))
  there.press('Next: 2 Conduct')
  expect(there.said).toContain('ask me in our personal chat')
  expect(there.effects).toEqual([])
})

test('the note is posted where nobody from outside reads, and nowhere else', () => {
  const alex = fm()
  keep(alex)
  alex.places = [
    { conversation: '19:in', name: 'EMEA › Rollout', outsiders: false },
    { conversation: '19:out', name: 'Contoso shared', outsiders: true },
  ]
  say(alex, 'acm contoso')
  alex.press('Start: 1 Prepare')
  alex.press('Note', { 'kickoff-held': 'true' })
  alex.press('Post to a channel')
  expect(alex.said).toContain('EMEA › Rollout')
  expect(alex.said).toContain('places where people from outside read are left out')
  expect(alex.said).not.toContain('Contoso shared')
  alex.press('Post the note', { place: '19:out' })
  expect(alex.said).toContain('People from outside read there')
  expect(alex.effects).toEqual([])
  alex.press('Post the note')
  expect(alex.said).toContain('Posted to EMEA › Rollout.')
  expect(alex.effects).toMatchObject([{ kind: 'postAcmNote', conversation: '19:in' }])
})

test('a note too long for a card is sent as plain text, whole; it is not posted cut', () => {
  const alex = fm()
  keep(alex)
  alex.places = [{ conversation: '19:in', name: 'EMEA › Rollout', outsiders: false }]
  say(alex, 'acm contoso')
  alex.press('Start: 1 Prepare')
  alex.press('Note')
  const short = alex.cards.at(-1)
  alex.press('Write')
  const long = Object.fromEntries(Object.keys(NOTE).map((id) => [id, `${id} ${'word '.repeat(298)}end`]))
  alex.press('Save and show the note', long)
  expect(alex.said).toContain('Engagement Management note')
  alex.press('Write')
  const longer = Object.fromEntries(Object.keys(NOTE).map((id) => [id, `${id} ${'word '.repeat(590)}end`]))
  alex.press('Save and go back', longer)
  say(alex, 'acm contoso note')
  expect(alex.said).toMatch(/^Contoso – Adoption/)
  for (const id of Object.keys(NOTE)) expect(alex.said).toContain(longer[id]!)
  alex.cards.push(short)
  alex.press('Post to a channel')
  alex.press('Post the note')
  expect(alex.said).toContain('The note is too long for a card.')
  expect(alex.effects).toEqual([])
})

test('what is said about adoption is no command', () => {
  const alex = fm()
  for (const text of [
    'acm is not planned at Contoso',
    'adoption readiness',
    'what is acm',
    'acm was done, they want training',
  ]) {
    say(alex, text)
    expect(alex.said).not.toContain('With which customer?')
    expect(alex.said).not.toContain('I keep no customer')
  }
})

story('what their teams have and lack is one sentence in the note', [
  ...KEEP,
  ['FM', 'acm contoso'],
  ['FM presses', 'Start: 1 Prepare'],
  ['FM presses', 'Next: 2 Conduct'],
  ['FM presses', 'Next: 3 Partner', { skills: 'yes', bandwidth: 'no' }],
  ['FM', 'acm contoso note'],
  ['bot', '- Their own teams have the skills to drive adoption, but not the bandwidth'],
])

story('what is missing stands part by part, and the main action leads there while it would refuse completion', [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM', 'acm contoso'],
  ['FM presses', 'Start: 1 Prepare'],
  ['FM presses', 'Next: 2 Conduct'],
  ['FM presses', 'Next: 3 Partner'],
  ['FM presses', 'Next: 4 Value-add'],
  ['FM presses', 'Next: 5 Complete'],
  ['bot', 'Still missing\n1 Prepare: 8 open\n2 Conduct: 6 open\n5 Complete: 3 open\n[Go on: 1 Prepare]\n[Complete]'],
  ['FM presses', 'Go on: 1 Prepare', { decisions: 'They name champions' }],
  ['bot', '1 Prepare', '0 of 8'],
])
