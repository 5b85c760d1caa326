import { CHANNEL, Player, story } from '../../support/story.ts'

const NOTE = 'They intend to go live and are blocked because the wards release nobody for a course.'
const BLOCKED = 'nobody is trained and there is no champion, they won’t go live'
const SAME = 'has the same note'

story('the same note for two workloads of a customer is said, and kept', [
  ['FM', `Contoso Exchange: ${BLOCKED}`],
  ['FM presses', 'Keep this status', { note: NOTE, dateUnknown: 'true' }],
  ['bot never', SAME],
  ['FM', `Contoso Teams: ${BLOCKED}`],
  ['FM presses', 'Keep this status', { note: ` ${NOTE.toUpperCase()}`, dateUnknown: 'true' }],
  ['bot', 'Kept', 'Exchange Online has the same note. Say what is true of Microsoft Teams'],
  ['kept', 2],
  ['FM', `Contoso Intune: ${BLOCKED}`],
  ['FM presses', 'Keep this status', { note: NOTE, dateUnknown: 'true' }],
  ['bot', 'Kept', 'Exchange Online and Microsoft Teams have the same note. Say what is true of Intune'],
  ['kept', 3],
])

story('kept in words it is said as well', [
  ['FM', `Contoso Exchange: ${BLOCKED}`],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM', `Contoso Teams: ${BLOCKED}, date not known`],
  ['FM', 'keep it'],
  ['bot', 'Kept', 'Exchange Online has the same note'],
  ['kept', 2],
])

story('another note, another customer, or the same workload again: nothing is said', [
  ['FM', `Contoso Exchange: ${BLOCKED}`],
  ['FM presses', 'Keep this status', { note: NOTE, dateUnknown: 'true' }],
  ['FM', `Contoso Teams: ${BLOCKED}`],
  ['FM presses', 'Keep this status', { note: `${NOTE} The heads say so.`, dateUnknown: 'true' }],
  ['bot never', SAME],
  ['FM', `Fabrikam Teams: ${BLOCKED}`],
  ['FM presses', 'Keep this status', { note: NOTE, dateUnknown: 'true' }],
  ['bot never', SAME],
  ['FM', `Contoso Exchange: ${BLOCKED}`],
  ['FM presses', 'Keep this status', { note: NOTE, dateUnknown: 'true' }],
  ['bot never', SAME],
  ['kept', 4],
])

const SILENT = 'five mails and three calls to the IT lead since January, no reply at all, unmanaged'

story('who does not answer may have the same note everywhere', [
  ['FM', `Southridge Exchange: ${SILENT}`],
  ['FM presses', 'Keep this status'],
  ['FM', `Southridge Teams: ${SILENT}`],
  ['FM presses', 'Keep this status'],
  ['bot', 'Kept'],
  ['bot never', SAME],
  ['kept', 2],
])

story('so may a tenant that is not valid, which is set for all its workloads', [
  ['FM', 'Tailspin Exchange: the tenant is a duplicate and will be deleted'],
  ['FM presses', 'Keep this status'],
  ['FM', 'Tailspin Teams: the tenant is a duplicate and will be deleted'],
  ['FM presses', 'Keep this status'],
  ['bot', 'Kept'],
  ['bot never', SAME],
  ['kept', 2],
])

story('a note that is edited is compared as well, and saved', [
  ['FM', `Contoso Exchange: ${BLOCKED}`],
  ['FM presses', 'Keep this status', { note: NOTE, dateUnknown: 'true' }],
  ['FM', `Contoso Teams: ${BLOCKED}`],
  ['FM presses', 'Keep this status', { note: `${NOTE} The heads say so.`, dateUnknown: 'true' }],
  ['FM', `contoso teams note: ${NOTE}`],
  ['FM presses', 'Save'],
  ['bot', 'Note saved', 'Exchange Online has the same note. Say what is true of Microsoft Teams'],
])

story('what is corrected to another workload is not compared with what is taken back', [
  ['FM', `Contoso Exchange: ${BLOCKED}`],
  ['FM presses', 'Keep this status', { note: NOTE, dateUnknown: 'true' }],
  ['FM presses', 'Correct this'],
  ['FM presses', 'Change customer or workload'],
  ['FM presses', 'Use these', { workload: 'teams' }],
  ['FM presses', 'Keep this status'],
  ['bot', 'Kept', 'Microsoft Teams'],
  ['bot never', SAME],
])

test('what somebody else keeps is not told, nor anything where others read along', () => {
  const alex = new Player()
  alex.play({ kind: 'text', text: `Contoso Exchange: ${BLOCKED}` })
  alex.press('Keep this status', { note: NOTE, dateUnknown: 'true' })
  const megan = new Player({ id: 'fm-2', name: 'Megan Bowen' }, alex.records)
  megan.play({ kind: 'text', text: `Contoso Teams: ${BLOCKED}` })
  megan.press('Keep this status', { note: NOTE, dateUnknown: 'true' })
  expect(megan.allSaid).toContain('✓ Kept')
  expect(megan.allSaid).not.toContain(SAME)
  alex.where = CHANNEL
  alex.play({ kind: 'text', text: `Contoso Intune: ${BLOCKED}` })
  alex.press('Keep this status', { note: NOTE, dateUnknown: 'true' })
  expect(alex.said).toContain('Kept')
  expect(alex.said).not.toContain(SAME)
})

const GOES_ON = 'They intend to train all shops by June, the trainer is there.'

story('so is the note with which a blocked entitlement goes on', [
  ['FM', `Contoso Exchange: ${BLOCKED}`],
  ['FM presses', 'Keep this status', { note: GOES_ON, dateUnknown: 'true' }],
  ['FM', `Contoso Teams: ${BLOCKED}`],
  ['FM presses', 'Keep this status', { note: NOTE, dateUnknown: 'true' }],
  ['FM', 'status contoso teams'],
  ['FM presses', 'Open'],
  ['FM presses', 'Unblocked'],
  ['FM presses', 'Save', { status: 'user-adoption', date: '2026-06-01', note: GOES_ON }],
  ['bot', 'Kept. Exchange Online has the same note.'],
])
