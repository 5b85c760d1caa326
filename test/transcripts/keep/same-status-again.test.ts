import { Player } from '../../support/story.ts'

const KEPT = ['Adatum Teams: nobody is trained, 30 June', 'keep it'] as const
const AGAIN = 'Adatum Teams: nobody is trained and there is no champion'

function play(...texts: readonly string[]): Player {
  const player = new Player()
  for (const text of texts) player.play({ kind: 'text', text })
  return player
}

describe('the same status, said again', () => {
  test('has the kept date, which “keep it” keeps', () => {
    const player = play(...KEPT, AGAIN)
    expect(player.said).toContain('Projected unblock date: 2026-06-30')
    player.play({ kind: 'text', text: 'keep it' })
    expect(player.kept).toHaveLength(2)
    expect(player.kept[1]).toMatchObject({ unblockDate: '2026-06-30', dateUnknown: false })
    expect(player.said).toContain('The status stays. The note is new; the history has the earlier one.')
    expect(player.said).not.toContain('Date: ')
  })

  test('keeps by the button as well', () => {
    const player = play(...KEPT, AGAIN)
    player.press('Keep this status')
    expect(player.kept[1]).toMatchObject({ unblockDate: '2026-06-30' })
  })

  test('says which day took the place of which', () => {
    const player = play(...KEPT, AGAIN, 'keep it with 15 July')
    expect(player.kept[1]).toMatchObject({ unblockDate: '2026-07-15' })
    expect(player.said).toContain('Date: 30 Jun 2026 → 15 Jul 2026.')
  })

  test('“date not known” stays not known, and may be set', () => {
    const player = play('Adatum Teams: nobody is trained', 'keep it, date not known', AGAIN, 'keep it')
    expect(player.kept[1]).toMatchObject({ unblockDate: null, dateUnknown: true })
  })

  test('a tick at “Date not known” takes the kept date back', () => {
    const player = play(...KEPT, AGAIN)
    player.press('Keep this status', { dateUnknown: 'true', date: '' })
    expect(player.kept[1]).toMatchObject({ unblockDate: null, dateUnknown: true })
    expect(player.said).toContain('Date: 30 Jun 2026 → not known.')
  })

  test('a cleared date is asked for', () => {
    const player = play(...KEPT, AGAIN)
    player.press('Keep this status', { date: '' })
    expect(player.kept).toHaveLength(1)
  })

  test('another status has its own date', () => {
    const player = play(...KEPT, 'Adatum Teams: users are trained now, the mailboxes are migrating')
    expect(player.said).not.toContain('2026-06-30')
  })

  test('a day that has passed does not hold on', () => {
    const player = play(...KEPT)
    player.day = '2026-07-20'
    player.play({ kind: 'text', text: AGAIN })
    expect(player.said).not.toContain('Projected unblock date: 2026-06-30')
  })

  test('nothing is missing', () => {
    expect(play(...KEPT, AGAIN, 'what is missing?').said).toContain('Nothing is missing')
  })
})
