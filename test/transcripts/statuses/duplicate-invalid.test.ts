import { story } from '../../support/story.ts'

story('a tenant twice', [
  ['FM', 'Blue Yonder Exchange: duplicate tenant, created twice by mistake, this one is empty and never used'],
  ['bot', 'Duplicate/Invalid'],
  ['FM presses', 'Keep this status'],
  ['bot', 'Kept', 'Blue Yonder'],
  ['kept', 1],
])

for (const text of [
  'graphic design institute is a test tenant, nobody will use it',
  'Blue Yonder: the tenant was created twice, this one is empty and never used',
]) {
  story(`“${text}” holds for every workload of the tenant, and what to do is said`, [
    ['FM', text],
    ['FM', 'keep it'],
    ['bot', 'Choose the workload. A tenant that is not valid is so in all of them: keep this for one, then for each'],
    ['kept', 0],
    ['FM presses', 'Keep this status', { workload: 'teams' }],
    ['bot', 'Kept', 'If the whole tenant is not valid, set the same for its other workloads: “status” lists them.'],
    ['kept', 1],
  ])
}

story('of another status nothing is said of other workloads', [
  ['FM', 'Blue Yonder: they use Slack and are happy with it, they will never change'],
  ['FM', 'keep it'],
  ['bot', 'Choose the workload.'],
  ['bot never', 'in all of them'],
  ['FM presses', 'Keep this status', { workload: 'teams' }],
  ['bot', 'Kept'],
  ['bot never', 'other workloads'],
])
