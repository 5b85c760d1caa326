import { story } from '../support/story.ts'

story('a competitor does the job', [
  ['FM', 'Humongous Insurance Teams: they use Slack, renewed it for three years and are not interested'],
  ['bot', 'No Intent › Using Competitive Solution'],
  ['FM presses', 'Keep this status'],
  ['bot', 'Kept', 'does not intend to use'],
  ['kept', 1],
])
