import { Player } from '../../support/story.ts'

/** What is kept when all of it is typed. */
function keptBy(...texts: readonly string[]): { readonly kept: Player['kept']; readonly said: string } {
  const player = new Player()
  for (const text of texts) player.play({ kind: 'text', text })
  return { kept: player.kept, said: player.said }
}

describe('the day on which work was to be done is not the one on which a later block is over', () => {
  test.each([
    ['Contoso SharePoint: the files are being copied until 19 june', 'all of it stopped, their only admin quit'],
    ['Contoso Intune: rollout is running until 5 may', 'the VPN broke and everything stopped'],
    ['Contoso Exchange: migration is under way, finished by 12 june', 'it is stopped, there are no licences any more'],
    ['Northwind Teams: they are deploying, live on 12 june', 'blocked by the firewall'],
    ['Contoso Exchange migration goes on until 30 june, 200 of 900 moved', 'works council forbids it by law'],
    ['Contoso Teams: rollout is running, target is 30 june', 'the trainers quit, nobody is trained'],
  ])('%s – %s', (first, then) => {
    const { kept, said } = keptBy(first, then, 'keep it')
    expect(kept).toEqual([])
    expect(said).not.toMatch(/date: 2026/)
  })

  test('it is asked for, and what was said of the day is read again when the block is taken back', () => {
    const player = new Player()
    player.play({ kind: 'text', text: 'Contoso SharePoint: the files are being copied until 19 june' })
    player.play({ kind: 'text', text: 'all of it stopped, their only admin quit' })
    expect(player.said).toContain('Projected unblock date (required, or tick below)')
    player.play({ kind: 'text', text: 'undo' })
    expect(player.said).toContain('Target date: 2026-06-19')
  })

  test.each([
    [
      'Contoso SharePoint: the files are being copied until 19 june',
      'stopped, their only admin quit, fixed by 1 july',
      '2026-07-01',
    ],
    ['Contoso Teams: the firewall blocks it, fixed by 1 june', 'and the proxy is too slow', '2026-06-01'],
    ['Contoso Teams: nobody is trained until 1 june', 'and there are no champions', '2026-06-01'],
    ['Contoso Exchange: stuck until 1 june', 'the firewall blocks it', '2026-06-01'],
  ])('what is said of the block itself is its day: %s – %s', (first, then, day) => {
    expect(keptBy(first, then, 'keep it').kept).toEqual([expect.objectContaining({ unblockDate: day })])
  })
})

test.each([
  'Contoso Teams: no licences, the trial runs out on 30 april',
  'Contoso Teams licences expire on 30 april, rollout planned',
  'Contoso Exchange: the subscription lapses by 30 april, no budget to renew it',
  'Contoso Intune: licences are missing, the old ones expire in april',
])('the day on which something runs out is not the day on which the block is over: %s', (text) => {
  const { kept, said } = keptBy(text, 'keep it')
  expect(kept).toEqual([])
  expect(said).not.toMatch(/date: 2026/)
})

describe('what the customer said of a day stays, whatever date is set', () => {
  test.each([
    ['contoso sharepoint migration starts 11 may', '31 july', 'starts 11 May'],
    ['contoso teams: nobody is trained, the courses are on 20 april', '30 june', '20 April'],
    ['contoso teams: users not trained, training begins in may', '30 june', 'begins in May'],
    ['contoso teams: users not trained, courses begin on 20 april', '30 june', 'begin on 20 April'],
    ['contoso intune rollout begins in april', '30 june', 'in April'],
    ['contoso sharepoint goes live 4 may', '1 june', 'goes live 4 May'],
    ['contoso exchange: the admin left, a new one starts on 13 april', '1 june', '13 Apr'],
  ])('%s', (text, date, note) => {
    for (const then of [`keep it with ${date}`, date]) {
      const { kept } = keptBy(text, ...(then === date ? [date, 'keep it'] : [then]))
      expect(kept).toHaveLength(1)
      expect(kept[0]!.note).toContain(note)
    }
  })

  test.each([
    ['contoso teams: the firewall blocks it until 1 april', 'until 15 May 2026'],
    ['contoso teams: the firewall blocks it, on hold till 1 april', '15 May 2026'],
    ['contoso exchange: mailboxes are being moved until 1 april', 'until 15 May 2026'],
    ['contoso exchange: mailboxes are being moved, target 1 april', /^(?!.*April)/],
  ])('and the words that told the date follow it: %s', (text, note) => {
    expect(keptBy(text, 'keep it with 15 may').kept[0]!.note).toMatch(note)
  })

  test('a start that was moved is told as it is now', () => {
    const { kept } = keptBy('contoso sharepoint migration starts 11 may', 'slips to 1 june', 'keep it')
    expect(kept[0]!.note).not.toContain('11 May')
  })
})

describe('a number that begins the next line or point is no day', () => {
  test.each([
    ['Contoso\n1. Teams: nobody trained, done by may\n2. SharePoint: no licences', '2026-05-31'],
    ['Contoso Teams: nobody is trained, until June\n3 other topics are for next time', '2026-06-01'],
    ['Contoso Exchange migration done by April\n20 mailboxes are left', '2026-04-30'],
    ['Contoso Teams: nobody is trained, done by the end of may\n12 users still on Notes', '2026-05-31'],
    ['Contoso Teams: 1) nobody trained, done by may 2) the CFO asks why', '2026-05-31'],
  ])('%s', (text, day) => {
    const player = new Player()
    player.play({ kind: 'text', text })
    expect(player.said).toContain(`date: ${day}`)
  })
})
