import type { FileOutcome } from '../../../dialogs/incoming.ts'
import { press } from '../../support/card-content.ts'
import { Player } from '../../support/story.ts'

/** What a conversation remembers of lists that were pasted: the newest one, until it was read in. */
const listOf = (customer: string): string => `customer,workload\n${`${customer},Teams\n`.repeat(500)}`

function paste(player: Player, customer: string): Record<string, unknown> {
  player.play({ kind: 'list', text: listOf(customer), rows: 500 })
  expect(player.said).toContain('This is a list of 500 rows')
  return press(player.cards.at(-1), 'Read these rows in')
}

const READ: FileOutcome = {
  kind: 'imported',
  added: 1,
  changed: 0,
  unchanged: 0,
  bad: [],
  badRows: 0,
  withoutStatus: 0,
  ignored: [],
}
const sizeOf = (player: Player): number => JSON.stringify(player.state).length

test('of many lists the newest is kept', () => {
  const player = new Player()
  for (const customer of ['Zentrova', 'Kelburn', 'Ostrava Mills']) paste(player, customer)
  expect(player.state.setAside?.map(({ text }) => text.slice(0, 30))).toEqual([listOf('Ostrava Mills').slice(0, 30)])
})

test.each<[string, FileOutcome]>([
  ['was read in', READ],
  ['could not be read', { kind: 'unreadable', problem: 'The first line has no column workload.' }],
])('a list that %s is not kept', (_, outcome) => {
  const player = new Player()
  const before = sizeOf(player)
  const data = paste(player, 'Zentrova')
  player.play({ kind: 'action', data, outcome })
  expect(player.state.setAside ?? []).toEqual([])
  expect(sizeOf(player)).toBeLessThan(before + 1000)
})

test('a list takes no place of the texts that other buttons take, and they take none of it', () => {
  const player = new Player()
  const texts = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, text: `news ${id}` }))
  player.state = { ...player.state, setAside: texts }
  paste(player, 'Zentrova')
  expect(player.state.setAside?.filter((each) => texts.some(({ id }) => id === each.id))).toHaveLength(6)
  const long = Array.from({ length: 70 }, (_, i) => `Nobody there has time for reason ${i}, says the group.`).join('\n')
  player.play({ kind: 'text', text: `${long}\nContoso Teams: no champion\nFabrikam Exchange: mailboxes move` })
  const kept = player.state.setAside?.map(({ text }) => text) ?? []
  expect(kept).not.toContain('news a')
  expect(kept).toEqual(expect.arrayContaining(['news b', 'news f', listOf('Zentrova')]))
})
