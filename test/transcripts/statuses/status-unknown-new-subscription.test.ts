import { story } from '../../support/story.ts'

story('a new line nobody asked about', [
  ['FM', 'Coho Winery Defender: new subscription showed up on the tenant this week, nobody has asked them about it'],
  ['bot', 'Status Unknown › New Subscription or Workload'],
  ['FM presses', 'Keep this status'],
  ['bot', 'Kept', 'Coho Winery'],
  ['kept', 1],
])
