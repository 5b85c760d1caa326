import { story } from '../../support/story.ts'

story('the lines are too thin', [
  [
    'FM',
    'Northwind OneDrive: the branch offices share an old MPLS line, bandwidth must be upgraded before they can start',
  ],
  ['bot', 'Northwind · OneDrive for Business', 'Blocked › Customer IT Infrastructure and Remediation'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['bot', 'Kept', 'not known'],
  ['kept', 1],
])
