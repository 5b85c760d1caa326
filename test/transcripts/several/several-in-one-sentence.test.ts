import { Player } from '../../support/story.ts'

/** Customers in one sentence, in lower case: none of their news goes into another's record. */

const told = (player: Player) => player.state.assessments.map(({ customer, text }) => [customer, text])
const say = (...texts: string[]): Player => {
  const player = new Player()
  for (const text of texts) player.play({ kind: 'text', text })
  return player
}
const EACH = /\[(Of [^\]]*, each their own)\]/

test.each([
  [
    'litware teams no licences, kelvora teams nobody trained, zentrix exo migration til may',
    ['litware teams no licences', 'kelvora teams nobody trained', 'zentrix exo migration til may'],
  ],
  [
    'litware teams nobody trained, kelvora teams no licences',
    ['litware teams nobody trained', 'kelvora teams no licences'],
  ],
  [
    'litware teams is blocked by the firewall; brivanta teams they use zoom',
    ['litware teams is blocked by the firewall', 'brivanta teams they use zoom'],
  ],
])('clearly headed they are parted: %s', (text, parts) => {
  expect(told(say(text)).map(([, said]) => said)).toEqual(parts)
})

test.each([
  [
    'litware teams nobody trained but kelvora is ready to go on 1 may',
    ['litware teams nobody trained', 'kelvora is ready to go on 1 may'],
  ],
  [
    'litware waits for the firewall while quorlo waits for licences (both teams)',
    ['litware waits for the firewall', 'quorlo waits for licences (both teams)'],
  ],
  [
    'litware has no champion for teams, by the way kelvora dpo objects',
    ['litware has no champion for teams', 'kelvora dpo objects'],
  ],
])('or it is asked, and one press parts them: %s', (text, parts) => {
  const player = say(text)
  expect(player.said).toContain('Whose news is that? Nothing was added yet.')
  expect(told(player)).toEqual([])
  player.press(EACH.exec(player.said)![1]!)
  expect(told(player).map(([, said]) => said)).toEqual(parts)
})

test('all of it may be of the first', () => {
  const player = say('litware teams nobody trained but kelvora is ready to go on 1 may')
  player.press('All of it of Litware')
  expect(told(player)).toEqual([['Litware', 'litware teams nobody trained but kelvora is ready to go on 1 may']])
})

test('who is open keeps what is theirs', () => {
  const open = 'Tailspin Teams: security forbids guests'
  const player = say(open, 'litware teams nobody trained but kelvora is ready to go on 1 may')
  player.press(EACH.exec(player.said)![1]!)
  expect(told(player)).toEqual([
    ['Litware', 'litware teams nobody trained'],
    ['Kelvora', 'kelvora is ready to go on 1 may'],
    ['Tailspin', open],
  ])
})

test.each([
  'litware teams nobody trained but legal is ready to go',
  'litware teams nobody trained, headsets are missing, welders have no accounts',
  'litware teams waits for the firewall while exchange works',
  'litware teams no licences, sales uses zoom, marketing is against it',
  'litware exo migration is slow, netskope blocks the mailboxes',
  'litware teams nobody trained, megan wants a pilot but peter is against it',
  'litware teams rollout is late, warehouse has no wifi, luckily the partner helps',
  'litware teams nobody trained, slack stays but zoom goes',
  'litware teams is late, but the ceo wants it, and munich is done',
])('of one customer alone: %s', (text) => {
  expect(told(say(text)).map(([customer]) => customer)).toEqual(['Litware'])
})
