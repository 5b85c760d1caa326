import { story } from '../../support/story.ts'

for (const [fix, day] of [
  ['vendor fix june', '2026-06-30'],
  ['fix maybe september', '2026-09-30'],
  ['patch eta june', '2026-06-30'],
] as const) {
  story(`“${fix}” offers its month`, [
    ['FM', `Alpine OPP: excel add-in not certified, ${fix}`],
    ['bot', 'Blocked › App Compatibility', day],
  ])
}

story('A patch that has been is no date', [
  ['FM', 'Alpine OPP: excel add-in crashes since the last patch june'],
  ['bot', 'Blocked › App Compatibility'],
  ['bot never', '2026-06-30'],
])
