import { played } from '../../support/played.ts'
import { Player } from '../../support/story.ts'

const DATED = 'contoso intune: firewall blocks enrolment, 15 jan'
/** The same, once the customer was corrected: nothing else is added, and nothing names the wrong one. */
const OF_ADATUM = 'Adatum intune: firewall blocks enrolment, 15 jan'
const UNDATED = 'contoso intune: firewall blocks enrolment'

test.each([
  'keep it please, unblock date 1 feb',
  'keep it for 1 feb thanks',
  'keep it 1 feb',
  '1 feb, keep',
  '1 feb, keep it please',
  'keep it, date is 1 feb',
  'save it by 1 feb 👍',
  'ok keep it - 1 feb',
])('“%s” keeps it with that date, and nothing else', (text) => {
  const [kept, ...others] = played(UNDATED, text).kept
  expect(others).toEqual([])
  expect(kept).toMatchObject({ unblockDate: '2027-02-01', dateUnknown: false })
  expect(kept!.note).toBe(played(UNDATED, '1 feb', 'keep it').kept[0]!.note)
})

test.each([
  'keep it, date not known',
  'keep it without a date',
  'keep it tbd',
  'date not known, keep it',
  'keep with date unknown',
  'keep it with no date',
  'no date, save it',
])('“%s” keeps it with “Date not known”', (text) => {
  const [kept, ...others] = played(UNDATED, text).kept
  expect(others).toEqual([])
  expect(kept).toMatchObject({ unblockDate: null, dateUnknown: true })
  expect(kept!.note).toBe(played(UNDATED, 'date not known', 'keep it').kept[0]!.note)
})

test('with a date, and posted', () => {
  const player = new Player()
  player.day = '2026-11-23'
  player.places = [{ conversation: '19:a', name: 'Rollout › General', outsiders: false }]
  for (const text of [UNDATED, 'keep it with 1 feb and post it']) player.play({ kind: 'text', text })
  expect(player.kept[0]).toMatchObject({ unblockDate: '2027-02-01' })
  expect(player.said).toContain('Rollout › General')
})

test('In Progress is not kept without its date', () => {
  const player = played('contoso teams: migration under way', 'keep it without a date')
  expect(player.kept).toEqual([])
  expect(player.said).toContain('target date')
})

test.each([
  'keep it 👍',
  'keep it 🙏 thanks',
  '👍 keep it',
  'keep it and the next one please',
  'keep it, nothing else',
  'keep it for now',
  'keep it! done for today',
])('“%s” keeps it', (text) => {
  expect(played(DATED, text).kept).toHaveLength(1)
})

test.each(['y', 'confirm', 'approve', 'submit', 'kepe it', 'done'])('“%s” is asked back with one press', (text) => {
  const player = played(DATED, text)
  expect(player.kept).toEqual([])
  expect(player.said).toContain('Not kept yet. Keep it?')
  expect(player.state.assessments[0]!.text).toBe(DATED)
})

test.each(['sorry wrong chat', 'Sent from my iPhone', 'wrong chat, sorry'])('“%s” is added to nothing', (text) => {
  const player = played(DATED, text)
  expect(player.state.assessments[0]!.text).toBe(DATED)
  expect(player.state.assessments[0]!.customer).toBe('Contoso')
})

test.each([
  'keep it but as it change management',
  'keep it as it change management',
  'save it, but it should be it change management',
])('“%s” sets the other status first, and keeps nothing', (text) => {
  const player = played(DATED, text)
  expect(player.kept).toEqual([])
  expect(player.said).toContain('IT Change Management')
  expect(player.state.assessments[0]!.text).toBe(DATED)
})

test('with why, one press keeps the other status', () => {
  const player = played(DATED, 'keep it but as it change management because nobody maintains the firewall')
  expect(player.kept).toEqual([])
  player.press('Keep this status')
  expect(player.kept[0]).toMatchObject({ status: 'it-change-management' })
})

test.each([
  'keep it but the note should say the proxy blocks enrolment',
  'keep it, note: the proxy blocks enrolment',
  'keep it with the note “the proxy blocks enrolment”',
])('“%s” writes the note first, and keeps nothing', (text) => {
  const player = played(DATED, text)
  expect(player.kept).toEqual([])
  player.press('Keep this status')
  expect(player.kept[0]!.note).toMatch(/^the proxy blocks enrolment$/i)
})

test.each([
  ['wrong customer, adatum. keep', '2027-01-15'],
  ['wrong customer, adatum. keep it', '2027-01-15'],
  ['that was adatum, and 20 jan', '2027-01-20'],
  ['its adatum not contoso and 20 jan, keep it', '2027-01-20'],
  ['it’s Adatum, not Contoso. keep it', '2027-01-15'],
  ['its adatum', '2027-01-15'],
])('“%s” corrects the customer and all that it says, and keeps nothing unseen', (text, date) => {
  const player = played('adatum teams: users are not trained, 1 feb', 'keep it', DATED, text)
  expect(player.kept).toHaveLength(1)
  expect(player.state.assessments[0]).toMatchObject({ customer: 'Adatum', workload: 'intune', text: OF_ADATUM })
  expect(player.state.assessments[0]!.draft.date).toBe(date)
  player.play({ kind: 'text', text: 'keep it' })
  expect(player.kept[1]).toMatchObject({ customer: 'Adatum', unblockDate: date })
  expect(player.kept[1]!.note).not.toMatch(/wrong|adatum/i)
})

test.each(['its kaspersky', 'it’s slow', 'that was friday', 'its megan', 'it was the proxy, and 20 users'])(
  '“%s” names no customer who is known',
  (text) => {
    expect(played(DATED, text).state.assessments[0]!.customer).toBe('Contoso')
  },
)

test.each([
  ['its adatum', '2027-01-15'],
  ['that was adatum, and 20 jan', '2027-01-20'],
])('“%s”, of whom nothing is known, is asked with one press', (text, date) => {
  const player = played(DATED, text)
  expect(player.said).toContain('Is the customer Adatum?')
  expect(player.state.assessments[0]).toMatchObject({ customer: 'Contoso', text: DATED, draft: { date: '2027-01-15' } })
  player.press('Yes, Adatum')
  expect(player.state.assessments[0]).toMatchObject({ customer: 'Adatum', text: OF_ADATUM, draft: { date } })
})

test('where a question is open, a product is an answer', () => {
  const player = played('contoso teams: it is stuck', 'its zentrix')
  expect(player.said).not.toContain('Is the customer')
})
