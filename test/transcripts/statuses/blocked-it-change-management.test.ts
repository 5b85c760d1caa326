import { story } from '../../support/story.ts'

story('the only admin left', [
  ['FM', 'Fabrikam Intune: their only admin resigned and IT has nobody with the skills, the rollout is on hold'],
  ['bot', 'Fabrikam · Intune', 'Blocked › IT Change Management and Resourcing'],
  ['FM presses', 'Keep this status', { date: '2026-06-01', dateUnknown: 'false' }],
  ['bot', 'Kept', '1 Jun 2026'],
  ['kept', 1],
])
