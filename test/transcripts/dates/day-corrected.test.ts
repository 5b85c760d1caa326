import { story } from '../../support/story.ts'

const SAID = ['FM', 'Contoso Teams: HR has no time for training until 1 May'] as const

story('a day is corrected in one’s own words', [
  SAID,
  ['FM', '5 June'],
  ['bot', 'The projected unblock date is now 5 Jun 2026'],
  ['FM', 'wrong, its 6 June'],
  ['bot', 'The projected unblock date is now 6 Jun 2026'],
  ['bot never', '(wrong)'],
  ['FM', 'I meant 7 June'],
  ['bot', 'The projected unblock date is now 7 Jun 2026'],
  ['FM', 'not 7 but 8 June'],
  ['bot', 'The projected unblock date is now 8 Jun 2026'],
  ['FM', '9 June is right'],
  ['bot', 'The projected unblock date is now 9 Jun 2026'],
  ['FM', 'keep'],
  ['FM', 'i meant 10 June'],
  ['bot', 'Contoso · Microsoft Teams', '2026-06-10', '[Save]'],
])
