import { Player } from '../../support/story.ts'

/** Fourteen hours before UTC: what happens in the story on one day is the next day there. */
const nextDay = (moment: string): string => new Date(Date.parse(moment) + 14 * 3_600_000).toISOString().slice(0, 10)

function elsewhere(): Player {
  const player = new Player()
  player.dayOf = nextDay
  return player
}

test('what was kept was kept on a day of the person, also where nothing is changed', () => {
  const player = elsewhere()
  player.play({ kind: 'text', text: 'Contoso Teams: nobody is trained and there is no champion, they won’t go live' })
  player.press('Keep this status', { date: '2026-04-01', dateUnknown: 'false' })
  expect(player.said).toContain('3 Mar 2026')
  player.press('Correct this')
  player.press('Keep this status', { date: '2026-04-01', dateUnknown: 'false' })
  expect(player.said).toContain('You changed nothing: it stays as it was kept on 3 Mar 2026.')
})

test('of a day that is none, nothing is said to have changed since', () => {
  const player = elsewhere()
  player.play({ kind: 'text', text: 'what changed since 31 feb' })
  expect(player.said).not.toContain('Changed since')
})
