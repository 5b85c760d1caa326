import { story } from '../../support/story.ts'

const KEPT = [
  ['FM', 'Contoso Teams: nobody is trained, until 15 May'],
  ['FM', 'keep it'],
] as const

describe.each([
  'what was contosos target date',
  "what was contoso's target date",
  'what is the date of contoso',
  "what is contoso's target date",
  'when is contoso unblocked',
  'when is contoso due?',
])('“%s”', (question) => {
  story('is answered with the date', [
    ...KEPT,
    ['FM', question],
    ['bot', 'Contoso · Microsoft Teams', 'Unblock by 15 May'],
  ])
  story('and with the day from which it was moved', [
    ...KEPT,
    ['FM', 'move contoso to 20 june'],
    ['FM presses', 'Save'],
    ['FM', question],
    ['bot', 'The date is 20 Jun 2026', 'moved from 15 May 2026'],
  ])
})
