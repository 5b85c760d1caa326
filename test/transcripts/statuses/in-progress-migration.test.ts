import { story } from '../../support/story.ts'

story('data is moving', [
  ['FM', 'Tailspin SharePoint: the site is live and document libraries are being copied with SPMT, half are done'],
  ['bot', 'In Progress › Migration'],
  ['FM presses', 'Keep this status', { date: '2026-05-15' }],
  ['bot', 'Kept', 'Target date: 15 May 2026'],
  ['kept', 1],
])
