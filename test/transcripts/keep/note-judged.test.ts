import { story } from '../../support/story.ts'

const blocked = [['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live']] as const

story('a note of one’s own is judged, and what is missing is said', [
  ...blocked,
  ['bot never', 'Great note', 'Could be better', 'Poor note'],
  ['FM presses', 'Check the note', { note: 'They are blocked for now.', dateUnknown: 'true' }],
  ['bot', '⚠ Poor note: '],
  ['FM presses', 'Check the note', { note: 'They want to start, but nobody trains the users before June.' }],
  ['bot', '✓ Great note'],
])

story('a poor note is kept when the FM presses again, and never changed', [
  ...blocked,
  ['FM presses', 'Keep this status', { note: 'Blocked.', dateUnknown: 'true' }],
  ['bot', 'The note says too little. Mend it, or press again to keep it as it is.', '⚠ Poor note', 'Note: Blocked.'],
  ['kept', 0],
  ['FM presses', 'Keep this status'],
  ['bot', '✓ Kept', 'Blocked.'],
  ['kept', 1],
])

story('another poor note is warned of anew', [
  ...blocked,
  ['FM presses', 'Keep this status', { note: 'Blocked.', dateUnknown: 'true' }],
  ['FM presses', 'Keep this status', { note: 'On hold.' }],
  ['bot', 'The note says too little.'],
  ['kept', 0],
])

story('the drafted note is kept without a word about it', [
  ...blocked,
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['bot', '✓ Kept'],
  ['kept', 1],
])

story('the drafted note is judged when the FM asks for it', [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live before June'],
  ['bot never', 'Great note', 'Could be better', 'Poor note'],
  ['FM presses', 'Check the note'],
  ['bot', '✓ Great note'],
])

story('a drafted note that names nothing is said to fit any customer', [
  ['FM', 'Contoso Teams: no intent, they have a competing product'],
  ['FM presses', 'Check the note'],
  ['bot', 'Could be better: It would fit any customer. Say which product does the job'],
])

story('days of a message are dates in its note, as long as it is surely the day of the message', [
  ['day', '2026-11-18'],
  ['FM', 'Contoso Intune: there only admin quit last wk, nobody can run it before march'],
  ['bot', 'their only admin quit in the week of 9 Nov 2026', 'only admin quit last wk”'],
  ['day', '2026-11-25'],
  ['FM', 'and their IT team has no budget to hire one'],
  ['bot', 'admin quit last week'],
  ['bot never', 'the week of'],
])
