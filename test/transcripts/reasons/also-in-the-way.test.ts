import { story } from '../../support/story.ts'

const READY = [
  ['FM', 'Alpine Teams: nobody is trained, unblocked 30 june'],
  ['bot', 'Blocked › Adoption Readiness'],
] as const

for (const said of [
  'legal is in the way as well',
  'the network is in the way as well',
  'security is a problem too',
  'licences are also a blocker',
  'also the partner is a problem',
]) {
  story(`“${said}” is a second reason`, [
    ...READY,
    ['FM', said],
    ['bot', 'Alpine · Microsoft Teams', 'Which of the two holds it up?'],
  ])
}

story('Behind a keep it is more of what was kept', [
  ...READY,
  ['FM', 'keep it'],
  ['FM', 'legal is in the way as well'],
  ['bot', 'Alpine · Microsoft Teams', 'Added to what you kept', 'Which of the two holds it up?'],
])

story('Alone, lawyers in the way may stand for a law or a policy', [
  ['FM', 'Alpine Teams: legal is in the way'],
  ['bot', 'Where does the rule come from that stops them?'],
])

story('What is no problem is no reason', [
  ['FM', 'Alpine Teams: the network is not a problem, nobody is trained'],
  ['bot', 'Blocked › Adoption Readiness'],
])
