import { Player } from '../../support/story.ts'

/** News that only says how the date of a kept status was moved opens its form with that date. */
function told(customer: string, text: string): string {
  const player = new Player()
  player.play({ kind: 'text', text: `${customer} teams: they deploy now, go live 29 may` })
  player.play({ kind: 'text', text: 'keep it' })
  player.play({ kind: 'text', text })
  return player.said
}

test.each([
  ['Zimmerli Ltd', 'zimmerli ltd moved launch to 26 june', '2026-06-26'],
  ['Zimmerli Ltd', 'Zimmerli moved their go-live back to 26 june', '2026-06-26'],
  ['Zimmerli Ltd', 'zimmerli ltd go live is 26 june now not 29 may', '2026-06-26'],
  ['Zimmerli Ltd', 'zimmerli go live will be 26 june instead', '2026-06-26'],
  ['Zimmerli Ltd', 'zimmerli teams will be 2 weeks late', '2026-06-12'],
  ['Oak Hill', 'oak hill is 3 weeks late', '2026-06-19'],
  ['Oak Hill', 'oak hill is running two weeks behind', '2026-06-12'],
  ['Pebble Valley Dairy', 'pebble valley dairy pushed the rollout to 26 june', '2026-06-26'],
])('%s: “%s”', (customer, text, day) => {
  const said = told(customer, text)
  expect(said).toContain(`Target date: ${day}`)
  expect(said).not.toContain('Does the customer want to use it?')
})

test.each(['zimmerli moved the mailboxes to 26 servers', 'zimmerli is late with the training, nobody is trained'])(
  '“%s” is other news',
  (text) => {
    expect(told('Zimmerli', text)).not.toMatch(/press Save/)
  },
)
