import { Player, type Row, story } from '../../support/story.ts'

const BLOCKED = 'nobody is trained and there is no champion, they won’t go live'
const keeps = (about: string): Row[] => [
  ['FM', `${about}: ${BLOCKED}`],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
]
/** A customer, and one whose name begins like theirs and was changed last. */
const both: Row[] = [...keeps('Contoso Teams'), ...keeps('Contoso Pharma Teams')]
const ALONE = 'Contoso alone; for Contoso Pharma say the whole name.'

const COMMANDS: readonly string[] = [
  'history contoso teams',
  'history contoso',
  'plan contoso teams',
  'plan contoso',
  'readiness contoso teams',
  'stakeholders contoso',
  'hand over contoso',
  'move the date for contoso teams to 30 april',
  'comment contoso teams: talked to Jo today',
  'status contoso',
  'status contoso teams',
  'where are we with contoso',
  'value contoso teams',
]

describe('whose whole name is typed is meant, and the other is told of', () => {
  for (const command of COMMANDS) {
    story(command, [
      ...both,
      ['FM', command],
      ['bot', 'Contoso · Microsoft Teams', ALONE],
      ['bot never', 'Contoso Pharma · ', 'Which one do you mean?', 'Whose history?'],
    ])
  }
})

story('the longer name is as plain as before', [
  ...both,
  ['FM', 'history contoso pharma teams'],
  ['bot', 'History', 'Contoso Pharma · Microsoft Teams'],
  ['bot never', 'alone'],
])

story('a part of both names asks which', [
  ...keeps('Contoso Foods Teams'),
  ...keeps('Contoso Pharma Teams'),
  ['FM', 'history contoso teams'],
  ['bot', 'Whose history?', 'Contoso Foods', 'Contoso Pharma'],
  ['bot never', 'alone'],
])

story('of who keeps nothing for that workload nothing else is opened', [
  ...keeps('Contoso Intune'),
  ...keeps('Contoso Pharma Teams'),
  ['FM', 'plan contoso teams'],
  ['bot', 'I keep no customer of that name', ALONE],
  ['FM', 'history contoso teams'],
  ['bot', 'Nothing is kept for “contoso teams”', ALONE],
])

story('who keeps nothing for what is asked is not told of', [
  ...keeps('Contoso Teams'),
  ...keeps('Contoso Pharma Intune'),
  ['FM', 'history contoso teams'],
  ['bot', 'History', 'Contoso · Microsoft Teams'],
  ['bot never', 'alone'],
])

story('also where several are asked for', [
  ...both,
  ...keeps('Fabrikam Teams'),
  ['FM', 'status contoso and fabrikam'],
  ['bot', 'Contoso · Microsoft Teams', 'Fabrikam · Microsoft Teams'],
  ['bot', 'Contoso and Fabrikam alone; for Contoso Pharma say the whole name.'],
  ['bot never', 'Contoso Pharma · '],
])

story('what is begun and not kept is of the named one, too', [
  ...keeps('Contoso Teams'),
  ['FM', `Contoso Pharma Teams: ${BLOCKED}`],
  ['FM', 'status contoso'],
  ['bot', 'Contoso · Microsoft Teams'],
  ['bot never', 'begun and not kept'],
])

test('of many others two are named', () => {
  const player = new Player()
  for (const each of ['Contoso', 'Contoso Ltd Foods', 'Contoso Pharma', 'Contoso Steel']) {
    player.play({ kind: 'text', text: `${each} Teams: ${BLOCKED}` })
    player.press('Keep this status', { dateUnknown: 'true' })
  }
  player.play({ kind: 'text', text: 'plan contoso' })
  expect(player.said).toContain('Contoso alone; for Contoso Ltd Foods, Contoso Pharma or others say the whole name.')
})
