import { story } from '../../support/story.ts'

const KEPT = [
  ['FM', 'Alpine Teams: nobody is trained, unblocked 30 june'],
  ['FM', 'keep it'],
] as const
const OPEN = [
  ['FM', 'Baldwin Teams: the firewall blocks it'],
  ['bot', 'Baldwin · Microsoft Teams', 'Blocked › Customer IT Infrastructure'],
] as const

for (const said of ['alpine done', 'alpine is done', 'Alpine Teams is finished', 'alpine is done now'])
  story(`“${said}” is about Alpine while Baldwin is open, and is asked about`, [
    ...KEPT,
    ...OPEN,
    ['FM', said],
    ['bot', 'Alpine · Microsoft Teams', 'No status is called “done”', 'nothing was changed'],
    ['FM', 'keep it with 1 june'],
    ['bot', 'Kept', 'Baldwin · Microsoft Teams'],
    ['bot never', 'done'],
  ])

story('Without an open assessment it is asked about as well', [
  ...KEPT,
  ['FM', 'alpine done'],
  ['bot', 'Alpine', 'No status is called “done”'],
])

story('What is done is news', [
  ...KEPT,
  ...OPEN,
  ['FM', 'alpine teams is done migrating'],
  ['bot', 'Alpine · Microsoft Teams'],
  ['bot never', 'No status is called'],
])

story('A stage that is done is no customer', [
  ...KEPT,
  ...OPEN,
  ['FM', 'the pilot is done'],
  ['bot never', 'No status is called'],
])

story('A customer of whom nothing is kept is added to nothing', [
  ...OPEN,
  ['FM', 'alpine done'],
  ['bot', 'I could not use that'],
])
