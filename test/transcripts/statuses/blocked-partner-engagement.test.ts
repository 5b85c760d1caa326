import { story } from '../../support/story.ts'

story('the partner contract is unsigned', [
  ['FM', 'Wingtip Toys Intune: the statement of work with their partner is not signed, so the partner has not begun'],
  ['bot', 'Blocked › Partner Engagement'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['bot', 'Kept', 'Wingtip Toys'],
  ['kept', 1],
])
