import { Player, story } from '../../support/story.ts'

story('a date that was moved since goes along when the workload is put right', [
  ['FM', 'Larkfield Teams: nobody is trained, 30 june'],
  ['FM', 'keep it'],
  ['FM', 'move larkfield to 15 july'],
  ['FM presses', 'Save'],
  ['FM', 'actually that was sharepoint not teams'],
  ['bot', 'It is now Larkfield · SharePoint Online.', 'The date is as you changed it since.', '2026-07-15'],
  ['bot never', '2026-06-30', 'Read from'],
  ['FM', 'keep it'],
  ['bot', '✓ Kept', 'Larkfield · SharePoint Online', '15 Jul 2026'],
  ['FM', 'status larkfield'],
  ['bot', 'SharePoint Online', 'Unblock by 15 Jul'],
  ['bot never', 'Microsoft Teams'],
])

story('an edited note and DIBS go along when the customer is put right', [
  ['FM', 'Larkfield Teams: nobody is trained, 30 june'],
  ['FM', 'keep it'],
  [
    'FM',
    'larkfield note: The customer intends to use Teams and is blocked because Larkfield lacks trainers in 3 plants.',
  ],
  ['FM presses', 'Save'],
  ['FM', 'larkfield teams success owner is Dana Smith'],
  ['FM presses', 'Save'],
  ['FM', 'no, that was Tolbrook'],
  [
    'bot',
    'It is now Tolbrook · Microsoft Teams.',
    'The note is as you changed it since.',
    'Tolbrook lacks trainers in 3 plants',
  ],
  ['bot never', 'Larkfield lacks'],
  ['FM', 'keep it'],
  ['bot', '✓ Kept', 'Tolbrook · Microsoft Teams', 'lacks trainers in 3 plants', 'The DIBS went with it.'],
  ['FM', 'status tolbrook'],
  ['FM presses', 'Open'],
  ['bot', 'lacks trainers in 3 plants', 'Success owner: Dana Smith', '30 Jun 2026'],
])

story('DIBS stay where something was kept before, and that is said', [
  ['FM', 'Larkfield Teams: migration under way until 15 may'],
  ['FM', 'keep it'],
  ['FM', 'larkfield teams success owner is Dana Smith'],
  ['FM presses', 'Save'],
  ['FM', 'Larkfield Teams: nobody is trained, 30 june'],
  ['FM', 'keep it'],
  ['FM', 'no, that was Tolbrook'],
  ['FM', 'keep it'],
  [
    'bot',
    '✓ Kept',
    'Tolbrook · Microsoft Teams',
    'is In Progress › Migration again, as before.',
    'Its DIBS stay with it.',
  ],
])

test.each([
  ['no its IT not users, the helpdesk has no people', 'What was kept stays until you keep this.'],
  ['and they have no champion either', 'Added to what you kept.'],
])('what goes on about a kept status has the date that was moved elsewhere since: %s', (text, notice) => {
  const player = new Player()
  player.play({ kind: 'text', text: 'Larkfield Teams: nobody is trained, 30 june' })
  player.play({ kind: 'text', text: 'keep it' })
  const elsewhere = new Player({}, player.records)
  elsewhere.play({ kind: 'text', text: 'move larkfield to 15 july' })
  elsewhere.press('Save')
  player.play({ kind: 'text', text })
  expect(player.said).toContain(notice)
  expect(player.said).toContain('2026-07-15')
})

story('“Correct this” opens what was kept as it was changed since', [
  ['FM', 'Larkfield Teams: nobody is trained, 30 june'],
  ['FM', 'keep it'],
  ['FM', 'move larkfield to 15 july'],
  ['FM presses', 'Save'],
  ['FM presses old', 'Correct this', 2],
  ['bot', 'The date is as you changed it since.', '2026-07-15'],
])
