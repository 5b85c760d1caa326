import { story } from '../../support/story.ts'

const migrating = [
  'FM',
  'Tailspin SharePoint: the site is live and document libraries are being copied with SPMT, half are done',
] as const

story('In Progress needs a target date that is not past', [
  migrating,
  ['FM presses', 'Keep this status'],
  ['bot', 'In Progress needs a target date'],
  ['FM presses', 'Keep this status', { date: '2026-02-01' }],
  ['bot', 'lies in the past', 'Target date: 2026-02-01'],
  ['FM presses', 'Keep this status', { date: '2026-02-30' }],
  ['bot', 'is not a date'],
  ['kept', 0],
  ['FM presses', 'Keep this status', { date: '2026-03-02' }],
  ['bot', 'Kept', 'Target date: 2 Mar 2026'],
])

story('Blocked needs an unblock date or an explicit not known', [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['bot', 'Date not known: false'],
  ['FM presses', 'Keep this status'],
  ['bot', 'or tick “Date not known”', 'Date not known: false'],
  ['FM presses', 'Keep this status', { date: '2025-01-01' }],
  ['bot', 'The unblock date lies in the past'],
  ['kept', 0],
])

story('Unresponsive needs the attempts', [
  ['FM', 'Southridge Exchange: we mailed, rang and wrote on LinkedIn again and again since January, no reply at all'],
  ['FM presses', 'Keep this status'],
  ['bot', 'Say how many attempts were made'],
  ['kept', 0],
])

story('that something is missing stands at the end of the card, above the button that was pressed', [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status'],
  ['bot', /Note: [\s\S]*⚠ Not kept yet: see the marked field above\.\n\[Keep this status\]/],
])

const DATE = 'Projected unblock date (required, or tick below)'

story('what is required says so before it is asked to be kept, and what is wrong stands at its field', [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['bot', `${DATE}\nDate not known: false`],
  ['FM presses', 'Keep this status'],
  ['bot', `${DATE}\n⚠ Blocked needs a projected unblock date, or tick “Date not known”.\nDate not known: false`],
  ['FM presses', 'Keep this status', { date: '2025-01-01' }],
  [
    'bot',
    'Projected unblock date: 2025-01-01\n⚠ The unblock date lies in the past. Choose today or later, or clear it.\n',
  ],
  migrating,
  ['bot', 'Target date (required)\n'],
])

story('customer, workload and attempts say that they are required, and what is wrong beneath them', [
  ['FM', 'nobody is trained and there is no champion, they won’t go live'],
  ['bot', 'Customer (required)\n', 'Workload (required)\n'],
  ['FM presses', 'Keep this status'],
  ['bot', 'Customer (required)\n⚠ Fill in the customer.\n', /⚠ Choose the workload\.\nProjected unblock date/],
  ['FM', 'new'],
  ['FM', 'Southridge Exchange: we mailed, rang and wrote on LinkedIn again and again since January, no reply at all'],
  ['bot', 'Attempts: how many, how, to whom, managed or not (required)'],
  ['FM presses', 'Keep this status'],
  ['bot', 'Attempts: how many, how, to whom, managed or not (required)', /⚠ Say how many attempts[^\n]*\nNote/],
])

const LONG_NOTE = `They intend to go live and are blocked because nobody is trained.${' The heads say so.'.repeat(63)}`

story('a note longer than any form takes is not kept, and stays on the card to be shortened', [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { note: LONG_NOTE, dateUnknown: 'true' }],
  ['bot', 'The note has 1,199 characters, and 1,000 are kept. Shorten it.', LONG_NOTE],
  ['kept', 0],
  ['FM presses', 'Keep this status', { note: 'They intend to go live and are blocked because nobody is trained.' }],
  ['bot', 'Kept'],
  ['kept', 1],
])
