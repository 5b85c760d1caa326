import { Player } from '../../support/story.ts'

/** Questions about what is kept of a customer whose name is typed in lower case. */

function kept(): Player {
  const player = new Player()
  player.play({ kind: 'text', text: 'Birch Valley Dairy Teams: they set it up, go-live 1 April' })
  player.play({ kind: 'text', text: 'keep it' })
  expect(player.kept).toHaveLength(1)
  return player
}

test.each([
  'when is birch valley dairy’s target date',
  'when is birch valley dairy go-live?',
  'what is the target date of birch valley dairy',
  'what did i note for birch valley dairy',
  'where’s birch valley dairy',
  'wheres birch valley dairy?',
  'any blockers at birch valley dairy?',
])('“%s” shows what is kept', (text) => {
  const player = kept()
  player.play({ kind: 'text', text })
  expect(player.said).toContain('Birch Valley Dairy · Microsoft Teams')
  expect(player.said).toContain('Your statuses')
  expect(player.state.assessments).toHaveLength(1)
})

test.each(['what is the target date of blocked', 'what is the status of a customer', 'where is the note'])(
  '“%s” is no question about a customer',
  (text) => {
    const player = kept()
    player.play({ kind: 'text', text })
    expect(player.said).not.toContain('Your statuses')
  },
)
