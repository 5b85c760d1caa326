import { Player } from '../../support/story.ts'

/** Names that read like sentences, or like two customers. */
const NAMES = ['Will & Grace', 'Just Eat', 'Bed, Bath & Beyond', 'Nobody Is Perfect', 'Yo! Sushi', 'The Works']
const CHECK = 'Check it and press Save'

function keeper(name: string): Player {
  const player = new Player()
  player.play({ kind: 'text', text: 'new' })
  player.press('Go on', { customer: name, workload: 'teams', text: 'nobody is trained, no champion' })
  player.press('Keep this status', { dateUnknown: 'true' })
  expect(player.said).toContain('Kept')
  return player
}

/** What is typed for a name, and what the answer must hold. */
const COMMANDS: readonly (readonly [string, (name: string) => string, string])[] = [
  ['acm', (name) => `acm ${name}`, 'ACM conversation'],
  ['acm with', (name) => `acm with ${name}`, 'ACM conversation'],
  ['acm note', (name) => `acm ${name} note`, 'Not begun yet.'],
  ['referral', (name) => `referral ${name}`, 'work with a partner now?'],
  ['comment', (name) => `comment ${name} teams: talked to Jo today`, 'Comment: talked to Jo today'],
  ['comment on', (name) => `comment on ${name} teams: talked to Jo today`, 'Comment: talked to Jo today'],
  ['comment behind', (name) => `${name} comment: talked to Jo today`, 'Comment: talked to Jo today'],
  [
    'note for',
    (name) => `note for ${name}: Jo Park trains 20 champions until May.`,
    'Note: Jo Park trains 20 champions',
  ],
  ['note behind', (name) => `${name} teams note: Jo Park trains 20 champions until May.`, 'Note: Jo Park trains 20'],
  ['post', (name) => `post ${name}`, 'Nowhere to post yet'],
  ['post a workload', (name) => `post ${name} teams`, 'Nowhere to post yet'],
  ['move the date', (name) => `move the date for ${name} teams to 30 april`, CHECK],
  ['move', (name) => `move ${name} to 30 april`, CHECK],
  ['value', (name) => `value ${name} teams`, 'Value-add discussion'],
  ['share', (name) => `share champions with ${name}`, 'Share with the customer'],
]

describe.each(NAMES)('%s', (name) => {
  test.each(COMMANDS)('%s finds who is called so, in lower case as well', (_what, typed, expected) => {
    const player = keeper(name)
    for (const written of [name, name.toLowerCase()]) {
      player.play({ kind: 'text', text: 'who are you' })
      player.play({ kind: 'text', text: typed(written) })
      expect(player.said).toContain(expected)
      expect(player.said.toLowerCase()).toContain(name.toLowerCase())
      expect(player.state.assessments.filter(({ kept }) => !kept)).toEqual([])
    }
  })
})

test.each([
  'move will & grace to 30 april',
  'comment will & grace teams: talked to Jo today',
  'acm will & grace',
  'referral will & grace',
])('“%s” is no command where nobody is called so', (text) => {
  const player = keeper('Contoso')
  player.play({ kind: 'text', text })
  expect(player.said).not.toMatch(/Check it and press Save|ACM conversation|work with a partner now/)
})

test.each(['acm skills are missing at will & grace', 'post will & grace said nothing since may, they are silent'])(
  '“%s” stays news also where such a customer is kept',
  (text) => {
    const player = keeper('Will & Grace')
    player.play({ kind: 'text', text })
    expect(player.said).not.toMatch(/ACM conversation|Nowhere to post/)
  },
)
