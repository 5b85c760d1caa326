import { story } from '../../support/story.ts'

for (const said of [
  'Alpine Exchange migration runs until 15 may',
  'Alpine Exchange: the migration is running, until 15 may',
  'Alpine Exchange migration 40% target 15 may',
  'Alpine EXO mig 40% tgt 15/5',
]) {
  story(`“${said}” needs no question`, [
    ['FM', said],
    ['bot', 'Alpine · Exchange Online', 'In Progress › Migration', '2026-05-15'],
    ['bot never', 'Why I ask'],
  ])
}

story('A migration to another product is none of ours', [
  ['FM', 'Alpine Exchange migration to gmail runs until 15 may'],
  ['bot', 'Does the customer want to use it?'],
])

story('Who is blocked while data moves is blocked', [
  ['FM', 'Alpine Exchange migration runs until 15 may, nobody is trained'],
  ['bot', 'Blocked › Adoption Readiness'],
])
