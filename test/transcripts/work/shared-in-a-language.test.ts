import { story } from '../../support/story.ts'

for (const asked of [
  'share the workbook with alpine in german',
  'share the workbook in german with alpine',
  'share the german workbook with alpine',
  'send the workbook to Alpine in a German version',
]) {
  story(`“${asked}” is for Alpine, and says what the playbook has`, [
    ['FM', asked],
    ['bot', 'Share with the customer', 'The playbook has its resources in English only', 'German', 'adoption-workbook'],
    ['bot', /notes what they got: alpine\n/i],
  ])
}

story('Resources in another language', [
  ['FM', 'resources for teams in french'],
  ['bot', 'English only', 'French'],
])

story('Without a language nothing is said of it', [
  ['FM', 'share the workbook with alpine'],
  ['bot never', 'English only'],
])
