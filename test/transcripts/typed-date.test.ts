import { Player, story } from '../support/story.ts'

const blocked = 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'
const moving = 'Tailspin SharePoint: the site is live and document libraries are being copied with SPMT, half are done'

describe.each(['not known', 'date not known', 'Unknown yet', 'no date.', 'the unblock date is still open', 'tbd'])(
  'where a card asks for the unblock date, “%s”',
  (answer) => {
    story('ticks “Date not known” and is no part of the text', [
      ['FM', blocked],
      ['FM presses', 'Keep this status'],
      ['bot', 'Blocked needs a projected unblock date'],
      ['FM', answer],
      ['bot', 'Contoso · Microsoft Teams', '“Date not known” is ticked.', 'Date not known: true'],
      ['FM', 'what did I say?'],
      ['bot never', answer],
      ['FM', 'keep it'],
      ['bot', 'Kept', 'Projected unblock date: not known'],
    ])
  },
)

test.each([
  ['30 june', '2026-06-30'],
  ['End of April.', '2026-04-30'],
  ['15.4.', '2026-04-15'],
  ['maybe in May', '2026-05-31'],
  ['until May', '2026-05-01'],
  ['in 3 weeks', '2026-03-23'],
  ['the unblock date is 2 June', '2026-06-02'],
])('where a card asks for the date, “%s” sets it', (answer, day) => {
  const player = new Player()
  player.play({ kind: 'text', text: blocked })
  player.play({ kind: 'text', text: answer })
  expect(player.said).toContain('The projected unblock date is now')
  expect(player.state.assessments).toHaveLength(1)
  player.play({ kind: 'text', text: 'keep it' })
  expect(player.kept).toEqual([expect.objectContaining({ unblockDate: day, situation: blocked })])
})

story('a day that was typed takes the place of the one before, and of “not known”', [
  ['FM', `${blocked} until mid April`],
  ['FM', '2 May'],
  ['bot', 'Projected unblock date: 2026-05-02', 'is now 2 May 2026'],
  ['FM', 'unknown'],
  ['bot', 'Date not known: true'],
  ['bot never', '2026-05-02'],
  ['FM', '3 May'],
  ['bot', 'Projected unblock date: 2026-05-03', 'Date not known: false'],
])

story('a target date is set alike, and cannot be unknown', [
  ['FM', moving],
  ['FM', 'not known'],
  ['bot', 'In Progress needs a target date', 'Tailspin · SharePoint Online'],
  ['FM', 'mid may'],
  ['bot', 'Target date: 2026-05-15', 'The target date is now 15 May 2026.'],
])

story('a day that is past, or could be two, is asked for again', [
  ['FM', blocked],
  ['FM', '3/4'],
  ['bot', 'Write it with the month’s name', 'Contoso · Microsoft Teams'],
  ['FM', '30 June 2020'],
  ['bot', 'Write it with the month’s name'],
])

story('where no date is asked for, a day sets none', [
  ['FM', 'Fabrikam Intune: they use Jamf for all devices, renewed for three years, not interested'],
  ['FM', '30 June'],
  ['bot never', 'date is now'],
])

story('a sentence may end with it: the tick is set, and the note does not repeat it', [
  ['FM', `${blocked}, unblock date not known`],
  ['bot', 'Date not known: true', 'Read from “unblock date not known”. Please check.'],
  ['bot never', /Note: [^\n]*not known/],
  ['FM', 'they now say it will be blocked until 15 August'],
  ['bot', 'Projected unblock date: 2026-08-15', 'Date not known: false'],
  ['FM', 'undo'],
  ['bot', 'Date not known: true'],
])
