import { Player, story } from '../../support/story.ts'

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
      ['bot never', `go live\n${answer}`],
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
  ['bot', /In Progress needs a target date.* beyond technical enablement/, 'Tailspin · SharePoint Online'],
  ['FM', 'mid may'],
  ['bot', 'Target date: 2026-05-15', 'The target date is now 15 May 2026.'],
])

story('a day that could be two is taken with the day first, and is to be checked', [
  ['FM', blocked],
  ['FM', '3/4'],
  ['bot', 'The projected unblock date is now 3 Apr 2026. Day and month could be the other way round: please check.'],
])

story('a day that is past is asked for again', [
  ['FM', blocked],
  ['FM', '30 June 2020'],
  ['bot', 'Write it with the month’s name'],
])

story('where no date is asked for, a day sets none, and changes no status', [
  ['FM', 'Fabrikam Intune: they use Jamf for all devices, renewed for three years, not interested'],
  ['FM', '30 June'],
  ['bot', 'No Intent › Using Competitive Solution', 'This status has no date'],
  ['bot never', 'date is now'],
])

describe.each([
  ['they want it over by the 12th of May', '2026-05-12'],
  ['and the vendor now expects it to be fixed by 12 May', '2026-05-12'],
  ['no wait, it slips to 12 May', '2026-05-12'],
  ['Sorry, the date was moved back to the end of May.', '2026-05-31'],
  ['first week of may', '2026-05-08'],
  ['in about six weeks', '2026-04-13'],
  ['~10 days', '2026-03-12'],
  ['by 5/30/2026', '2026-05-30'],
  ['KW 20', '2026-05-15'],
  ['mid Q2 I guess', '2026-05-15'],
  ['before easter', '2026-04-05'],
])('behind a settled status, “%s”', (said, day) => {
  story('sets the date, and the status stays', [
    ['FM', blocked],
    ['bot', 'Blocked › Adoption Readiness'],
    ['FM', said],
    ['bot', 'Blocked › Adoption Readiness', `Projected unblock date: ${day}`, 'The projected unblock date is now'],
    ['FM', 'what did I say?'],
    ['bot never', said],
  ])
})

story('behind a settled status, “no ETA yet” ticks “Date not known”', [
  ['FM', blocked],
  ['FM', 'they say there is no ETA yet'],
  ['bot', 'Blocked › Adoption Readiness', '“Date not known” is ticked.', 'Date not known: true'],
])

story('what tells more than a date is no date alone', [
  ['FM', blocked],
  ['FM', 'the champion starts on 12 May, then the courses begin'],
  ['bot never', 'The projected unblock date is now'],
])

story('a sentence may end with it: the tick is set, and the note does not repeat it', [
  ['FM', `${blocked}, unblock date not known`],
  ['bot', 'Date not known: true', 'Read from “unblock date not known”. Please check.'],
  ['bot never', /Note: [^\n]*not known/],
  ['FM', 'the trainer is ill, they now say it will be blocked until 15 August'],
  ['bot', 'Projected unblock date: 2026-08-15', 'Date not known: false'],
  ['FM', 'undo'],
  ['bot', 'Date not known: true'],
])

test.each([
  ['month-first', '2026-04-05'],
  ['day-first', '2026-05-04'],
] as const)('day and month are read in the order of the person’s language: %s', (order, day) => {
  const player = new Player()
  player.dayOrder = order
  player.play({ kind: 'text', text: `${blocked} until 04/05/2026` })
  expect(player.said).toContain(`Projected unblock date: ${day}`)
  player.play({ kind: 'text', text: '04/05/2026' })
  expect(player.said).toContain(`Projected unblock date: ${day}`)
})

story('the date may be called by its name', [
  ['FM', moving],
  ['FM', 'target 15.5.'],
  ['bot', 'The target date is now 15 May 2026.'],
  ['FM', 'target date: 30 May'],
  ['bot', 'The target date is now 30 May 2026.'],
])
