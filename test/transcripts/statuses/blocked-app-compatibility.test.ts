import { story } from '../../support/story.ts'

story('an add-in crashes', [
  ['FM', 'Fourth Coffee OPP: their ERP add-in for Excel crashes in the new version and the vendor does not support it'],
  ['bot', 'Blocked › App Compatibility', 'Microsoft 365 Apps'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['bot', 'Kept', 'Fourth Coffee'],
  ['kept', 1],
])
