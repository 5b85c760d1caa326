import { Player } from '../../support/story.ts'

/** What the card asks of the attempts is typed in the words that it asks for. */

function played(...texts: readonly string[]): Player {
  const player = new Player()
  for (const text of texts) player.play({ kind: 'text', text })
  return player
}

const attemptsOf = (player: Player): string | undefined => player.state.assessments[0]!.draft.attempts

test.each([
  ['managed', 'managed'],
  ['unmanaged', 'unmanaged'],
  ['not managed', 'unmanaged'],
  ['a managed account', 'managed'],
  ['no account team', 'unmanaged'],
])('“%s” says what the account is', (text, account) => {
  const player = played('Wingtip Teams: 5 calls to the CFO, no answer', text)
  expect(attemptsOf(player)).toBe(`5 calls to the CFO; ${account}`)
  expect(player.said).not.toContain('Is the account managed?')
  player.play({ kind: 'text', text: 'keep it' })
  expect(player.kept[0]!.attempts).toBe(`5 calls to the CFO; ${account}`)
})

test('it is said again, and first of all', () => {
  expect(attemptsOf(played('Wingtip Teams: 5 calls, no answer', 'managed', 'sorry, unmanaged'))).toBe(
    '5 calls; unmanaged',
  )
  const player = played('Wingtip Teams is unresponsive', 'managed')
  player.play({ kind: 'text', text: 'keep it' })
  expect(player.said).toContain('Say how many attempts were made')
  player.play({ kind: 'text', text: '5 calls to the CFO' })
  expect(attemptsOf(player)).toBe('5 calls to the CFO; managed')
})

test.each([
  ['6 calls', '6 calls to the CFO; managed'],
  ['6 calls, 2 mails', '6 calls, 2 mails to the CFO; managed'],
  ['6 calls to the CIO', '6 calls to the CIO; managed'],
  ['6 calls to the CFO, unmanaged', '6 calls to the CFO; unmanaged'],
])('attempts counted anew keep whom they went to: %s', (text, attempts) => {
  const player = played('Wingtip Teams: 5 calls to the CFO, no answer', 'managed', text)
  expect(attemptsOf(player)).toBe(attempts)
  player.play({ kind: 'text', text: 'keep it' })
  expect(player.kept).toHaveLength(1)
})

test('whom they went to is typed, and stays when something else is taken back', () => {
  const player = played('Wingtip Teams: 5 calls, no answer', 'the CFO', 'their helpdesk is new', 'undo')
  expect(attemptsOf(player)).toBe('5 calls to the CFO')
  player.play({ kind: 'text', text: '6 calls to the CIO' })
  player.play({ kind: 'text', text: 'undo' })
  expect(attemptsOf(player)).toBe('5 calls')
})

test.each(['they managed it', 'the partner managed the move', 'managed devices only', 'managed'])(
  'where nothing asks for it, “%s” is none of that',
  (text) => {
    const player = played('Wingtip Teams: nobody has been trained', text)
    expect(attemptsOf(player)).toBeUndefined()
  },
)
