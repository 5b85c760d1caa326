import { story } from '../../support/story.ts'

story('an own policy forbids it', [
  [
    'FM',
    'Litware SharePoint: their CISO says the company security policy does not allow client data in the cloud, wants to see audit reports first',
  ],
  ['bot', 'Blocked › Security/Privacy (Non-Product/Feature)'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['bot', 'Kept', 'Litware'],
  ['kept', 1],
])
