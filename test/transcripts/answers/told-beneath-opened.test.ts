import { seeded } from '../../support/seeded.ts'
import type { Player } from '../../support/story.ts'

/** What is typed beneath an opened entitlement is about it. */
const NEWS = 'the add-ins are mended, they plan the pilot for June'

function opened(customer: string, record: string, player: Player): Player {
  const { id, version } = player.records.seen(player.who).find((each) => each.customer === customer)!
  player.play({ kind: 'action', data: { verb: 'open', record, entitlement: id, version } })
  return player
}
function told(player: Player, ...texts: readonly string[]): string {
  for (const text of texts) player.play({ kind: 'text', text })
  return player.said
}

test('in a panel of the tab', () => {
  expect(told(opened('Tailwind', 'tab:e', seeded()), NEWS)).toContain('Tailwind · OneDrive')
})

test('also behind a look at its history, and where something else was begun', () => {
  const player = seeded()
  told(player, 'Wingtip Exchange: something about the mailboxes')
  opened('Tailwind', 'tab:e', player)
  player.press('History')
  expect(told(player, NEWS)).toContain('Tailwind · OneDrive')
})

test('in the chat, where nothing else is open', () => {
  expect(told(opened('Tailwind', 'r1', seeded()), NEWS)).toContain('Tailwind · OneDrive')
  const begun = seeded()
  told(begun, 'Wingtip Exchange: something about the mailboxes')
  expect(told(opened('Tailwind', 'r1', begun), 'the users of the branch are trained')).toContain('Wingtip')
})

test('what names another customer is about that one', () => {
  const said = told(opened('Tailwind', 'tab:e', seeded()), 'Wingtip Intune: their only admin left, nobody runs it')
  expect(said).toContain('Wingtip · Intune')
  expect(said).not.toContain('Tailwind')
})

test('the status that follows is kept over the one that was opened', () => {
  const player = opened('Tailwind', 'tab:e', seeded())
  told(player, 'they left Dropbox, the files are being moved to OneDrive until 20 June', 'keep it')
  const kept = player.records.seen(player.who).filter(({ customer }) => customer === 'Tailwind')
  expect(kept).toMatchObject([{ workload: 'onedrive', status: 'migration' }])
})
