import { story } from '../../support/story.ts'

story('the server stays', [
  [
    'FM',
    'Lucerne SharePoint: they stay on their SharePoint 2019 farm on-premises, it does everything they need, no plans to move',
  ],
  ['bot', 'No Intent › Using Microsoft On-Premises Solution'],
  ['FM presses', 'Keep this status'],
  ['bot', 'Kept', 'Lucerne'],
  ['kept', 1],
])
