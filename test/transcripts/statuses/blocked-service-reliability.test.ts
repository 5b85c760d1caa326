import { story } from '../../support/story.ts'

story('an outage cost the trust', [
  ['FM', 'Proseware Exchange: after the two outages last month they lost confidence in the availability and paused'],
  ['bot', 'Blocked › Service Reliability'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['bot', 'Kept', 'Proseware'],
  ['kept', 1],
])
