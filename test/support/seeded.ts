import { Player, playRow, type Row } from './story.ts'

const SEEDS = [
  'Contoso Teams: nobody is trained and there is no champion',
  'date not known',
  'Fabrikam Exchange Online: migration under way until 15 May',
  'Northwind Intune: their AD must be cleaned up first, until 30 April',
  'Tailwind OneDrive: they stay on Dropbox, never want it',
  'Adatum Teams: set up is under way, pilot on 20 March',
]

/** A player who keeps Contoso Teams, Fabrikam Exchange, Northwind Intune, Tailwind OneDrive and Adatum Teams, and speaks anew. */
export function seeded(): Player {
  const before = new Player()
  for (const text of SEEDS) {
    before.play({ kind: 'text', text })
    before.play({ kind: 'text', text: 'keep it' })
  }
  expect(before.kept.map(({ customer }) => customer)).toEqual([
    'Contoso',
    'Fabrikam',
    'Northwind',
    'Tailwind',
    'Adatum',
  ])
  return new Player({}, before.records)
}

/** Declares a story of somebody who keeps these five. */
export function seededStory(title: string, rows: readonly Row[]): void {
  test(title, () => {
    const player = seeded()
    for (const row of rows) playRow(player, row)
  })
}
