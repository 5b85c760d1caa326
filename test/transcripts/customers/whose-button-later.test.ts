import { seeded } from '../../support/seeded.ts'
import type { Player } from '../../support/story.ts'

/** The button of “Whose news is that?” that names what was open means that, also when it is pressed later. */
function told(player: Player, ...texts: readonly string[]): string {
  for (const text of texts) player.play({ kind: 'text', text })
  return player.said
}

const textOf = ({ state }: Player, name: string): string =>
  state.assessments
    .filter(({ customer }) => customer === name)
    .map(({ text }) => text)
    .join('\n')

/** A question that was asked about a text while Lindenhof was open. */
function asked(text: string): Player {
  const player = seeded()
  told(player, 'Lindenhof Intune: nobody is trained and there is no champion', text)
  expect(player.said).toContain('Whose news is that?')
  return player
}

const WORDS = 'Fabrikam Holding and they have to ask the works council'
const HEAD = 'Quillavey says the pilot is fine'

test.each([HEAD, WORDS])('“%s”, pressed after another was begun', (text) => {
  const player = asked(text)
  told(player, 'Zellweg Teams: their proxy blocks the calls')
  player.press('Lindenhof · Intune', {}, 1)
  expect(textOf(player, 'Lindenhof')).toContain(text)
  expect(textOf(player, 'Zellweg')).not.toContain(text)
})

test('pressed after it was kept, it is still of Lindenhof', () => {
  const player = asked(HEAD)
  told(player, 'keep it with 1 june', 'Zellweg Teams: their proxy blocks the calls')
  const back =
    player.cards.length - 1 - player.cards.findLastIndex((card) => JSON.stringify(card).includes('Whose news'))
  player.press('Lindenhof · Intune', {}, back)
  expect(textOf(player, 'Zellweg')).not.toContain('the pilot')
  expect(player.said).toContain('Lindenhof')
})

describe('what is news of a shown status is of its workload', () => {
  test.each(['press', 'name'])('by %s', (how) => {
    const player = seeded()
    told(
      player,
      'Lindenhof Intune: nobody is trained and there is no champion',
      'status fabrikam',
      'the CIO is against it',
    )
    if (how === 'press') player.press('Fabrikam')
    else told(player, 'fabrikam')
    expect(player.said).toContain('Fabrikam · Exchange Online')
  })
})
