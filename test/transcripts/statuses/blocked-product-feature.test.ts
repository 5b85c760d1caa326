import { story } from '../../support/story.ts'

story('the service lacks a function', [
  ['FM', 'Adatum Viva Engage: they wait for a missing feature on the roadmap, without it they cannot deploy'],
  ['bot', 'Blocked › Product Feature/Capability'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['bot', 'Kept', 'Adatum'],
  ['kept', 1],
])
