import { story } from '../../support/story.ts'

/** “Neither, it's licences”: the third reason decides at once. */

const TWO = ['FM', 'Ravenna Teams: the proxy blocks calls and the IT lead left'] as const

for (const said of [
  "neither, it's licences",
  'neither its the licences',
  'none of these, licences',
  'no, neither - it is the licences',
  'another: licences',
  'something else: licences',
]) {
  story(`the third reason is taken: ${said}`, [
    TWO,
    ['bot', 'Which of the two holds it up?'],
    ['FM', said],
    [
      'bot',
      'Taken as neither of the two, but Billing, Licensing',
      'Blocked › Billing, Licensing',
      /because of (?:the )?licences|because licences/,
    ],
    ['bot never', /Note: .*(?:proxy|IT lead|neither)/i],
    ['FM', 'undo'],
    ['bot', 'Which of the two holds it up?'],
  ])
}

story('what is no reason by itself asks the whole question', [
  TWO,
  ['FM', 'neither'],
  ['bot', 'What stands in the way?'],
])

story('a sentence behind it is read whole', [
  TWO,
  ['FM', 'neither, the works council has to sign first and has not met'],
  ['bot never', 'Which of the two'],
])
