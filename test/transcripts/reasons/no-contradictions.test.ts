import { Player } from '../../support/story.ts'

/** What is answered does not speak against itself. */

function played(...texts: readonly string[]): Player {
  const player = new Player()
  for (const text of texts) player.play({ kind: 'text', text })
  return player
}

const KEPT = ['Wingtip Teams: nobody has been trained', 'keep it with 8 may']

test.each(['open wingtip', 'find wingtip', 'see wingtip teams', 'view wingtip', 'look up wingtip please'])(
  '“%s” opens what is kept',
  (text) => {
    expect(played(...KEPT, text).said).toMatch(/Your statuses[^]*Wingtip · Microsoft Teams/)
  },
)

test('of whom nothing is kept that is said', () => {
  expect(played(...KEPT, 'open fabrikam').said).toContain('Nothing is kept for “fabrikam”')
})

test.each(['open issues at wingtip are the proxy', 'see they have no budget', 'find out who the sponsor is'])(
  '“%s” opens nothing',
  (text) => {
    expect(played(...KEPT, text).said).not.toContain('Your statuses')
  },
)

test.each(['acm deck', 'acm slides', 'slides for acm', 'show me the acm material'])(
  '“%s” asks for resources',
  (text) => {
    const player = played(...KEPT, text)
    expect(player.said).toContain('ACM Conversation Deck')
    expect(player.said).not.toMatch(/no customer of that name|Does the customer want/)
    expect(player.state.assessments).toHaveLength(1)
  },
)

test('“acm done” asks with whom', () => {
  expect(played(...KEPT, 'acm done').said).toContain('ACM conversation with whom?')
  expect(played(...KEPT, 'acm wingtip').said).toContain('Wingtip')
})

test.each([
  'morning',
  'Morning all',
  'evening',
  'hey there',
  'hello team',
  'show help',
  'I need help',
  'give me some help',
])('“%s” is answered with the help', (text) => {
  expect(played(text).said).toContain('Which status is true?')
})

test.each(['morning call went well', 'evening shift has no devices', 'they need help'])(
  '“%s” is no greeting',
  (text) => {
    expect(played(text).said).not.toContain('Which status is true?')
  },
)

test.each(['is 30% active adoption', 'does webex count as adoption'])(
  'where the answer calls others nearer, one of those is defined: %s',
  (text) => {
    const { said } = played(text)
    const nearest = /Nearest is (.+?), then/.exec(said)![1]!
    expect(said.split('\n')).toContain(nearest)
    expect(said.split('\n')).not.toContain('Blocked › Adoption Readiness')
  },
)
