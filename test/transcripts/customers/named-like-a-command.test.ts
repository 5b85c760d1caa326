import { story } from '../../support/story.ts'

story('a customer whose name begins like a command has news of its own', [
  ['FM', 'Plan International Exchange: mailboxes are migrating until 15 may'],
  ['bot', 'Plan International · Exchange Online', 'In Progress › Migration'],
  ['bot never', 'answer it there'],
])

story('what belongs to a plan leads there, as before', [
  ['FM', 'Larkfield Teams: nobody is trained, 30 june'],
  ['FM', 'keep it'],
  ['FM', 'Plan Larkfield: the second cohort is the branch offices'],
  ['bot', 'answer it there', '[Open the plan]'],
])
