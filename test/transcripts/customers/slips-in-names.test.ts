import { story } from '../../support/story.ts'

story('a slip in a name is nobody’s news, and no status comes of it', [
  ['FM', 'Larkfeld Teams: nobody is trained, 30 june'],
  ['FM', 'keep it'],
  ['FM', 'Larkfeld is a typo, it’s Larkfield'],
  ['bot', 'Nothing was renamed. Nothing was added to an assessment.'],
  ['bot never', 'Duplicate/Invalid'],
])

story('where nothing is kept of the name, the open assessment is put right', [
  ['FM', 'Larkfeld Teams: nobody is trained, 30 june'],
  ['FM', 'Larkfeld is a typo, it’s Larkfield'],
  ['bot', 'Nothing is kept of Larkfeld.', '[Yes, Larkfield]'],
  ['bot never', 'Duplicate/Invalid'],
  ['FM presses', 'Yes, Larkfield'],
  ['bot', 'It is now Larkfield · Microsoft Teams.', 'Blocked › Adoption Readiness'],
])

story('what should be otherwise is news, as long as it is no name', [
  ['FM', 'Larkfield Teams: the rollout should be done by june, nobody is trained'],
  ['bot', 'Larkfield · Microsoft Teams', 'Blocked › Adoption Readiness'],
  ['FM', 'larkfield should be live by june'],
  ['bot never', 'renamed', 'Rename'],
])
