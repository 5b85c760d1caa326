import { Player } from '../../support/story.ts'

/** “Yes” and “no”, in the words of a chat, answer what the bot has just asked. */

function played(...texts: readonly string[]): Player {
  const player = new Player()
  for (const text of texts) player.play({ kind: 'text', text })
  return player
}

const SHOWN = 'Litware Teams: migration under way until 15 January 2027'

test.each(['yes', 'Yep!', 'ok', 'yes please', 'sure, keep it', 'ok do it', 'yes save it thanks', 'go ahead', '👍🏽'])(
  'right behind “Keep it?”, “%s” keeps',
  (text) => {
    const player = played(SHOWN, 'looks good', text)
    expect(player.said).toContain('✓ Kept')
    expect(player.kept).toHaveLength(1)
  },
)

test.each(['no', 'nope', 'not yet', 'no thanks', 'not now', 'later', 'no, dont keep it'])(
  'right behind “Keep it?”, “%s” leaves it open',
  (text) => {
    const player = played(SHOWN, 'looks good', text)
    expect(player.said).toContain('It is not kept, and stays open')
    expect(player.kept).toEqual([])
    player.play({ kind: 'text', text: 'keep it' })
    expect(player.kept).toHaveLength(1)
  },
)

test('a day said with “yes” is kept with it', () => {
  const player = played('Litware Teams: nobody has been trained', 'thanks', 'yes, with 8 june')
  expect(player.kept).toMatchObject([{ unblockDate: '2026-06-08' }])
})

test.each(['thanks', 'great'])('“%s” is no yes: it asks again', (text) => {
  const player = played(SHOWN, 'looks good', text)
  expect(player.kept).toEqual([])
  expect(player.said).toContain('Not kept yet. Keep it?')
})

test.each(['what is migration', 'status litware', 'no', 'they have 200 more mailboxes', 'help'])(
  'behind “%s” the question is past, and “yes” keeps nothing',
  (between) => {
    const player = played(SHOWN, 'looks good', between, 'yes')
    expect(player.kept).toEqual([])
  },
)

test('the question past, a press between counts as well', () => {
  const player = played(SHOWN, 'looks good')
  player.press('Check the note', {}, 1)
  player.play({ kind: 'text', text: 'yes' })
  expect(player.kept).toEqual([])
})

test.each(['no its legal', 'yes but the admin left', 'yes they said so'])(
  '“%s” says more, and keeps nothing',
  (text) => {
    expect(played(SHOWN, 'looks good', text).kept).toEqual([])
  },
)

const ASKED = 'Litware Intune'

test.each(['yes', 'y', 'yep', 'they do', 'yes they want it', 'sure they do', 'they want to use it'])(
  'where two answers begin with yes, “%s” is asked which',
  (text) => {
    const player = played(ASKED, text)
    expect(player.said).toContain(
      'Which of them? “Yes, and work is planned or going on” or “Yes, but something stops them”.',
    )
    expect(player.state.assessments[0]!.text).toBe(ASKED)
    player.play({ kind: 'text', text: '2' })
    expect(player.said).toContain('What stands in the way?')
  },
)

test.each([
  'no',
  'they dont',
  'they don’t want it',
  'no they do not',
  'no, they dont want to use it',
  'nope they don’t',
])('“%s” is no', (text) => {
  const player = played(ASKED, text)
  expect(player.state.assessments[0]!.answers).toEqual({ intent: 'no' })
  expect(player.state.assessments[0]!.text).toBe(ASKED)
})

test.each([
  'no they want it',
  'they do not answer',
  'yes but legal says no',
  'they want zoom',
  'they dont want it, the ceo hates it',
])('“%s” says something else', (text) => {
  const { answers, text: said } = played(ASKED, text).state.assessments[0]!
  expect(answers).toEqual({})
  expect(said).toContain(text)
})

test('where an answer wants more than yes, that is said, and not that nothing can be kept', () => {
  const player = played('Litware Teams is stuck', 'yes')
  expect(player.said).toContain('This wants more than yes')
  expect(player.said).not.toContain('no status to keep')
})
