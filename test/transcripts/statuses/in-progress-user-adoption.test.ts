import { story } from '../../support/story.ts'

story('use should rise', [
  [
    'FM',
    'Alpine Ski House Teams: live for everybody, nothing to migrate, 7 % active users, champions run weekly sessions to raise usage',
  ],
  ['bot', 'In Progress › Solution or User Adoption'],
  ['FM presses', 'Keep this status', { date: '2026-05-15' }],
  ['bot', 'Kept', 'Target date'],
  ['kept', 1],
])
