import { story } from '../../support/story.ts'

story('the wrong SKU was bought', [
  ['FM', 'Relecloud Teams: wrong SKU bought, the licences must be swapped by the seller before they can go on'],
  ['bot', 'Blocked › Billing, Licensing and Subscription'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['bot', 'Kept', 'Relecloud'],
  ['kept', 1],
])
