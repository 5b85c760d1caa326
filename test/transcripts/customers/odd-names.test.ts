import { readErasureCommand } from '../../../dialogs/erasure/commands.ts'
import { readAddressed } from '../../../dialogs/typed/addressed.ts'
import { customerKey } from '../../../playbook/names/customer-key.ts'
import { keepMigration } from '../../support/kept-migration.ts'
import { Player, prepared } from '../../support/story.ts'

/** Whoever is kept is found again, whatever the name is made of, and what is kept of them is shown before something follows it. */

/** Written so, and found in lower case as well. */
const NAMES = [
  // Ampersands, plus, strokes
  'Johnson & Johnson',
  'Tarn & Tarn',
  'AT&T',
  'H&N',
  'P & J',
  'R&D Labs',
  'J&J Health Co',
  'Marl & Spindle',
  'C&D',
  'Tarn&Holm',
  '1&1',
  'Alder+Birch',
  'Alder + Birch',
  'Kanal+',
  'N+ Works',
  'A/B Foods',
  'Nord/Süd',
  'Smith, Jones & Partners',
  'Bed, Bath & Beyond',
  // Quotation marks, brackets, other signs
  'A&B "Quoted" Co',
  'Lit "Big" Bros',
  'Ben "Gold"',
  'AT&T "West"',
  "Ben 'Gold'",
  '“Curly” Quote Co',
  'Acorn (Holdings)',
  'Foods (UK) Ltd',
  '[Brackets] Inc',
  'North; South',
  'North: South',
  'North | South',
  'North – South',
  'Tab_Co',
  'Under_Score',
  'Ha*Ha',
  '~Tilde',
  '#Hash',
  '50% Off',
  'Yo! Sushi',
  'Yahu!',
  'F# Studio',
  'C++ Works',
  // Hyphens, apostrophes, full stops
  'Tab-Co',
  'T-Mobil',
  'E-Plus',
  'X-Ray Labs',
  'North-South',
  "Levin's",
  'Levin’s',
  "O'Nolan",
  'O’Nolan',
  "L'Aurore",
  'S.p.A. Bianchi',
  'A.P. Holler',
  'Bookit.com',
  'St. Agatha',
  'Dr. Linde',
  'J. Crow',
  'a.b.c Foods',
  // Digits
  '3M',
  '7-Twelve',
  '24 Hour Fitness',
  '20th Decade',
  '99 Cents',
  'Studio 54',
  '4712',
  '365 Foods',
  // Other letters
  'Société Claire',
  'Müllerhof',
  'Öko-Haus',
  'Ærø',
  'Škola',
  'Łąka Works',
  'Straße AG',
  'トヨダ',
  '华光',
  'Ромашка',
  'Маяк Плюс',
  'Ελιά',
  'שלווה',
  'شركة النور',
  '한빛',
  // Ordinary words, also in capitals, and words of sentences
  'TARGET',
  'Relay',
  'Orange',
  'Gap',
  'All Angels',
  'First National',
  'One Stop',
  'Just Eat',
  'Will & Sons',
  'Nobody Studios',
  // Words of workloads and statuses
  'Teams Sports',
  'Exchange Bank',
  'Windows World',
  'Edge Consulting',
  'SharePoint Builders',
  'Security First',
  'Legal & General',
  'Partner Re',
  'Progress Rail',
  'Blocked Drains',
  'Training Camp',
  'Champion',
  'Status Quo',
  'History Channel',
  'Note Bakery',
  // Capitals only, and short ones
  'WIDE LAKE IMPORTS',
  'SAP',
  'BP',
  'EY',
  'HP',
  'KLM',
  'UBX',
  'O2',
  'Q8',
  'New Lund New Lund',
  'Tok Tok',
  'easyAir',
  'de Linden',
  'van der Berg',
]

/** A list of words that names a workload shows what is kept of that. */
const LISTED_BY_WORKLOAD = new Set(['Teams Sports'])

const FRAMES: Readonly<Record<string, (name: string) => string>> = {
  'in front of the workload': (name) => `${name} Teams: nobody is trained and there is no champion`,
  'in front of a colon': (name) => `${name}: nobody is trained for Teams and there is no champion`,
  'as the subject': (name) => `${name} has nobody trained for Teams and there is no champion`,
  'behind “at”': (name) => `Nobody is trained for Teams and there is no champion at ${name}`,
}
const KEPT = 'Kept so far: In Progress › Migration, 6 Feb 2027'

/** A player who keeps two workloads of a customer, and one of another. */
function keeping(name: string): Player {
  const player = new Player()
  keepMigration(player, { entitlement: 'e1', customer: name, workload: 'teams' })
  keepMigration(player, { entitlement: 'e2', customer: name, workload: 'intune' })
  keepMigration(player, { entitlement: 'e3', customer: 'Northwind', workload: 'teams' })
  return player
}

function said(player: Player, text: string): string {
  player.play({ kind: 'text', text })
  return player.said
}

describe.each(NAMES)('%s', (name) => {
  test.each(Object.entries(FRAMES))('%s: what is kept is shown, and followed by what is kept next', (_where, text) => {
    const player = keeping(name)
    expect(said(player, text(name))).toContain(KEPT)
    for (const each of ['date not known', 'keep it']) said(player, each)
    expect(player.kept.map(({ entitlement }) => entitlement)).toEqual(['e1'])
    expect(said(keeping(name), text(name.toLowerCase()))).toContain(KEPT)
  })

  test('commands find the customer', () => {
    for (const typed of [name, name.toLowerCase()]) {
      const list = said(keeping(name), `status ${typed}`)
      expect(list).toContain(name)
      if (!LISTED_BY_WORKLOAD.has(name)) expect(list).toContain('Intune')
      expect(list).not.toContain('Northwind')
      expect(said(keeping(name), `history ${typed} teams`)).toMatch(/History/)
      const renamed = readAddressed(prepared, `rename ${typed} to Wingtip Toys`)?.otherName
      expect([customerKey(renamed?.old ?? ''), renamed?.name]).toEqual([customerKey(name), 'Wingtip Toys'])
      expect(readErasureCommand(`forget customer ${typed}`)).toMatchObject({ customer: customerKey(name) })
    }
  })

  test('a customer can be called so', () => {
    const typed = /[,;:!]|^\p{Ll}/u.test(name) ? `"${name}"` : name
    expect(readAddressed(prepared, `rename proseware to ${typed}`)?.otherName?.name).toBe(name)
  })
})
