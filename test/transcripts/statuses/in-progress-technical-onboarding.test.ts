import { story } from '../../support/story.ts'

story('the admins set it up', [
  ['FM', 'Trey Research Intune: admins configure policies and enrol the first test devices this sprint, all on track'],
  ['bot', 'In Progress › Technical Onboarding and Deployment', 'Target date'],
  ['FM presses', 'Keep this status', { date: '2026-09-30' }],
  ['bot', 'Kept', 'Target date: 30 Sep 2026'],
  ['kept', 1],
])
