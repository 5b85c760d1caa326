import { MemoryRecords } from '../../support/memory-records.ts'
import { AGREED, CONTACT, DETAILS } from '../../support/referral-story.ts'
import { Player, playRow, story, type Row } from '../../support/story.ts'

/** Partners that are wanted after a value-add discussion: for training, for adoption, for work outside of the benefit. */
const AT_RISK: readonly Row[] = [
  ['FM', 'Contoso OneDrive: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM', 'value contoso onedrive'],
  ['FM presses', 'Note the discussion'],
  ['FM presses', 'Save', { outcome: 'They want somebody to do it.', outOfScope: 'true' }],
  ['bot', 'Request one for:', '[Training]', '[Adoption and change management]', '[Out-of-scope work]'],
]
const { service: _, ...WITHOUT_SERVICE } = DETAILS
const TO_EMAIL: readonly Row[] = [
  ['FM presses', 'They agreed', AGREED],
  ['FM presses', 'Save', CONTACT],
  ['FM presses', 'Save', { fee: 'true', days: 'true' }],
]

story('training: QuickLeads at once, and every word is about training', [
  ...AT_RISK,
  ['FM presses', 'Training'],
  ['bot', 'Contoso · training partner', 'What do they need?', 'Step 2 of 5', 'Training, in person or digital'],
  ['bot never', 'Advisory', 'Does the customer work with a partner now?'],
  ['FM presses', 'Save', WITHOUT_SERVICE],
  [
    'bot',
    'Ask for consent first',
    'to training partners that match your request',
    'about help with training at Contoso?',
  ],
  ['bot never', 'adoption'],
  ...TO_EMAIL,
  ['bot', 'Send it through QuickLeads, task 983.'],
  ['bot', 'Training partner request: Contoso – Training', 'Contoso would like help with training its people'],
  ['bot', 'Please match them with training partners by location and specialty.', 'Service: Training'],
  ['bot never', 'adoption and change', 'adoption partner', 'no partner for this'],
  ['FM presses', 'Back'],
  ['bot', 'QuickLeads (task 983)', '✓ Request: Training, Munich, Germany'],
  ['bot never', 'Change the way it goes'],
  ['FM presses', 'Write the e-mail'],
  ['FM presses', 'I have sent it'],
  ['FM presses', 'No answer'],
  ['bot', 'Everybody who could be asked has been.'],
])

story('work outside of the benefit', [
  ...AT_RISK,
  ['FM presses', 'Out-of-scope work'],
  ['bot', 'Contoso · partner for out-of-scope work', 'Work outside the FastTrack benefit'],
  ['FM presses', 'Save', { ...WITHOUT_SERVICE, need: 'A tool of theirs must be rewritten', specialty: 'Development' }],
  ['bot', 'about work outside the FastTrack benefit at Contoso?'],
  ...TO_EMAIL,
  [
    'bot',
    'Partner request: Contoso – Work outside the FastTrack benefit',
    'Please match them with partners by location',
  ],
  ['bot never', 'adoption'],
])

story('adoption and change management goes its way by the rule, as from anywhere else', [
  ...AT_RISK,
  ['FM presses', 'Adoption and change management'],
  ['bot', 'Contoso · adoption partner', 'Does the customer work with a partner now?'],
])

story('who only looks has begun nothing, and finds again what for', [
  ...AT_RISK,
  ['FM presses', 'Training'],
  ['FM presses', 'Later'],
  ['bot', 'Contoso · training partner', 'Nothing is kept of it.'],
  ['FM presses', 'Find the way'],
  ['bot', 'Contoso · training partner', 'What do they need?'],
])

const CLOSED: readonly Row[] = [
  ['FM presses', 'Close it'],
  ['FM presses', 'Close', { reason: 'They have somebody' }],
]

story('one request at a time: another one waits until it is closed, and is begun for what was pressed then', [
  ...AT_RISK,
  ['FM presses', 'Training'],
  ['FM presses', 'Save', WITHOUT_SERVICE],
  ['FM', 'value contoso onedrive'],
  ['FM presses', 'Adoption and change management'],
  ['bot', 'Contoso · training partner', 'A request for training is open. Close it first'],
  ...CLOSED,
  ['bot', '[Begin a new one]', '[For adoption]'],
  ['FM presses', 'Begin a new one'],
  ['bot', 'Contoso · training partner', 'What do they need?'],
  ['FM', 'referral contoso'],
  ['FM presses', 'For adoption'],
  ['bot', 'Contoso · adoption partner', 'Does the customer work with a partner now?'],
  ['FM', 'value contoso onedrive'],
  ['FM presses', 'Out-of-scope work'],
  ['bot', 'Contoso · partner for out-of-scope work', 'What do they need?'],
])

test('a forged answer or another way changes nothing of what it is for', () => {
  const player = new Player({}, new MemoryRecords())
  for (const row of [...AT_RISK, ['FM presses', 'Training'], ['FM presses', 'Save', WITHOUT_SERVICE]] as Row[])
    playRow(player, row)
  const { referral } = player.referrals.kept[0]!
  const on = { record: referral.id, version: referral.version }
  player.play({ kind: 'action', data: { verb: 'referral-answer', ...on, question: 'partner', choice: 'yes' } })
  expect(player.said).toContain('does not fit how it stands now')
  player.play({ kind: 'action', data: { verb: 'referral-edit', ...on, what: 'route' } })
  expect(player.said).toContain('does not fit how it stands now')
  expect(player.referrals.kept[0]!.referral.facts).toEqual({ purpose: 'training' })
  player.play({ kind: 'action', data: { verb: 'referral', record: 'x', customer: 'Contoso', purpose: 'anything' } })
  expect(player.referrals.kept).toHaveLength(1)
})

test('what the version before kept of such a request is shown all the same', () => {
  const player = new Player({}, new MemoryRecords())
  for (const row of [...AT_RISK, ['FM presses', 'Training'], ['FM presses', 'Save', WITHOUT_SERVICE]] as Row[])
    playRow(player, row)
  const kept = player.referrals.kept[0]!
  kept.referral = { ...kept.referral, details: { ...kept.referral.details!, service: 'advisory' } }
  player.play({ kind: 'text', text: 'referral contoso' })
  expect(player.said).toContain('✓ Request: Training, Munich, Germany')
})
