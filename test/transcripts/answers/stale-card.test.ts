import { story } from '../../support/story.ts'

story('a button of an older card changes nothing and shows where it stands', [
  ['FM', 'assess'],
  ['FM presses', 'Go on', { customer: 'Contoso', workload: 'teams' }],
  ['FM presses', 'Answer', { choice: 'blocked' }],
  ['bot', 'What stands in the way?'],
  ['FM presses old', 'Answer', 1, { choice: 'no' }],
  ['bot', 'That card was out of date.', 'What stands in the way?'],
])

story('keeping twice keeps once', [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['kept', 1],
  ['FM presses old', 'Keep this status', 1],
  ['bot', 'Kept'],
  ['kept', 1],
])

story('a corrected status is a new entry', [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM presses', 'Correct this'],
  ['bot', 'the earlier one stays in the history'],
  [
    'FM presses',
    'Keep this status',
    { date: '2026-08-01', note: 'They want it, but the trainer fell ill and no other is found.' },
  ],
  ['bot', 'Kept', 'They want it, but the trainer fell ill and no other is found.', '1 Aug 2026'],
  ['kept', 2],
])

story('pressing “keep” twice with something missing says twice what is missing', [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status'],
  ['bot', 'Blocked needs a projected unblock date'],
  ['FM presses old', 'Keep this status', 1],
  ['bot', 'Blocked needs a projected unblock date'],
  ['bot never', 'out of date'],
  ['kept', 0],
])

story('a poor note is asked about again when “keep” is pressed twice, and is not kept by that', [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true', note: 'see mail' }],
  ['bot', 'The note says too little.'],
  ['FM presses old', 'Keep this status', 1, { dateUnknown: 'true', note: 'see mail' }],
  ['bot', 'The note says too little.'],
  ['kept', 0],
])

story('a button of an old card of what was kept says when it was kept and how it is corrected', [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM presses old', 'Another status', 1],
  ['bot', 'This was kept on 2 Mar 2026, and nothing was changed.', '[Correct this]'],
])
