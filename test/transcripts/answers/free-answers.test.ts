import { Player, story } from '../../support/story.ts'

/** What is typed at “What stands in the way?”, whose first answers are the users and the IT team. */
function answered(text: string): Player {
  const player = new Player()
  player.day = '2026-11-23'
  player.play({ kind: 'text', text: 'contoso teams: it is stuck' })
  expect(player.said).toContain('What stands in the way?')
  player.play({ kind: 'text', text })
  return player
}
const ANSWERS = (player: Player) => Object.values(player.state.assessments[0]!.answers)

test.each(['1', 'first one', 'the first', 'the 1st one', 'option 1', 'number 1', "I'd say the first one", 'answer 1.'])(
  '“%s” is the first answer',
  (text) => {
    const player = answered(text)
    expect(player.said).toContain('Blocked › Adoption Readiness')
    expect(player.said).not.toMatch(/Added|^Note: .*first/m)
  },
)

test.each(['2', 'the 2nd one', 'the second', 'second option', 'probably the second one', '#2'])(
  '“%s” is the second answer',
  (text) => {
    expect(answered(text).said).toContain('Blocked › IT Change Management')
  },
)

test.each([
  'not sure',
  'not sure, what would the playbook say',
  'Not sure, what would you take?',
  'no idea tbh',
  "i don't know yet",
  'ask me later',
  'depends',
  'hard to say',
  'need to ask them',
])('“%s” leaves it open, and is added nowhere', (text) => {
  const player = answered(text)
  expect(ANSWERS(player)).toContain('not-sure')
  expect(player.state.assessments[0]!.text).toBe('contoso teams: it is stuck')
})

test.each(['neither', 'none of these', 'nothing of this'])('“%s” is the answer that nothing fits', (text) => {
  const player = answered(text)
  expect(player.said).not.toContain('could not use')
  expect(ANSWERS(player)).toHaveLength(1)
  expect(ANSWERS(player)).not.toContain('not-sure')
})

test.each(['both', 'both of these', 'all of them', 'a mix of both'])('“%s” is told that one answer counts', (text) => {
  const player = answered(text)
  expect(player.said).toContain('One answer counts')
  expect(player.said).toContain('What stands in the way?')
  expect(player.state.assessments[0]!.text).toBe('contoso teams: it is stuck')
})

test.each([
  'why do you ask',
  'Why do you ask that?',
  'why?',
  'what do you mean?',
  'what do you mean by that',
  'what for?',
])('“%s” is told why it is asked', (text) => {
  const player = answered(text)
  expect(player.said).toContain('Why I ask: Each obstacle has its own L2')
  expect(player.said).toContain('What stands in the way?')
  expect(ANSWERS(player)).toEqual([])
})

test.each(['users mostly but IT too', 'the users and IT', 'the network, and the users'])(
  'of two that are named none is taken for the only one: %s',
  (text) => {
    const player = answered(text)
    expect(player.said).not.toContain('Taken as')
    expect(player.state.assessments[0]!.text).toContain(text)
  },
)

test.each([
  'not sure they want it before june',
  'depends on their budget',
  'both admins left',
  'first users are not trained',
  'the second site has no network',
  'neither IT nor users have time',
  'why they wait is the firewall',
  'later this year they hire a trainer',
])('“%s” is what the customer said', (text) => {
  const player = answered(text)
  expect(player.state.assessments[0]!.text).toContain(text)
})

story('where no question is open, nothing answers one', [
  ['FM', 'contoso teams: users are not trained, no date'],
  ['FM', 'both of these'],
  ['bot never', 'One answer counts'],
  ['FM', 'why do you ask'],
  ['bot never', 'Why I ask'],
])
