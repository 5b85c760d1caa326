import { story } from '../../support/story.ts'

story('the supervisor has not approved', [
  [
    'FM',
    'Woodgrove Bank Exchange: the banking regulator has not approved outsourcing mail to a cloud, by law they must wait',
  ],
  ['bot', 'Blocked › Legal/Regulatory', 'Exchange Online'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['bot', 'Kept', 'Woodgrove Bank'],
  ['kept', 1],
])
