import { keepMigration } from '../../support/kept-migration.ts'
import { Player } from '../../support/story.ts'

/** Customers whose names have two or three letters are told apart from others in one message, and their news is kept for nobody else. */

/** A player who keeps Teams of customers with long and with short names. */
function keeping(...names: readonly string[]): Player {
  const player = new Player()
  for (const customer of names.length > 0 ? names : ['Proseware', 'Adatum', 'ZF', '9K', 'LG', 'UBX', 'Q7'])
    keepMigration(player, { customer, workload: 'teams' })
  return player
}

/** The open assessments after these messages, each with its customer and what was told; the first one is shown. */
function toldOf(player: Player, ...texts: readonly string[]): readonly string[] {
  for (const text of texts) player.play({ kind: 'text', text })
  return player.state.assessments.map(({ customer, text }) => `${customer} | ${text}`)
}

test.each([
  ['ZF: no champion, LG: no budget', 'ZF: no champion', 'LG: no budget'],
  ['LG: no budget. ZF: no champion', 'LG: no budget.', 'ZF: no champion'],
  ['ZF has no champion, LG has no budget', 'ZF has no champion', 'LG has no budget'],
  ['ZF has no champion and 9K needs licences for all', 'ZF has no champion', '9K needs licences for all'],
  ['ZF has no champion while LG is short of licences', 'ZF has no champion', 'LG is short of licences'],
  ['ZF: no champion; 9K: no licences at all', 'ZF: no champion', '9K: no licences at all'],
  ['ZF: no champion\n9K: no licences at all', 'ZF: no champion', '9K: no licences at all'],
  ['- ZF: no champion\n- LG: no budget', 'ZF: no champion', 'LG: no budget'],
  ['1) ZF: no champion\n2) 9K: no budget', 'ZF: no champion', '9K: no budget'],
  ['zf: no champion, lg: no budget', 'zf: no champion', 'lg: no budget'],
  ['UBX Teams: no champion, Q7 Intune: no budget', 'UBX Teams: no champion', 'Q7 Intune: no budget'],
  ['ZF no champion, LG no budget', 'ZF no champion', 'LG no budget'],
  ['ZF got no champion. LG got no budget.', 'ZF got no champion.', 'LG got no budget.'],
])('two short names in one message have each their own news: %s', (text, first, second) => {
  const [shown, waiting, ...others] = toldOf(keeping(), text)
  expect([shown, waiting, others]).toEqual([`${named(first)} | ${first}`, `${named(second)} | ${second}`, []])
})

/** The kept customer whose name begins what is told. */
function named(told: string): string {
  return /^[\p{L}\p{N}]+/u.exec(told)![0].toUpperCase()
}

test('each is kept with its own words', () => {
  const player = keeping()
  toldOf(
    player,
    'ZF: no champion, LG: no budget',
    'keep it with date not known',
    'resume',
    'Teams',
    'keep it with date not known',
  )
  expect(player.kept.map(({ customer }) => customer)).toEqual(['ZF', 'LG'])
  expect(player.kept[0]!.note).not.toMatch(/budget|LG/)
  expect(player.kept[1]!.note).not.toMatch(/champion|ZF/)
})

test.each([
  ['Proseware has no budget. 9K has no licences.', 'Proseware has no budget.', '9K | 9K has no licences.'],
  [
    'Proseware SharePoint: nobody is trained. 9K: legal forbids the cloud.',
    'Proseware SharePoint: nobody is trained.',
    '9K | 9K: legal forbids the cloud.',
  ],
  [
    'Proseware has no budget. ZF’s admin left and nobody is trained.',
    'Proseware has no budget.',
    'ZF | ZF’s admin left and nobody is trained.',
  ],
  [
    'Proseware has no budget. ZF rollout is late, nobody is trained.',
    'Proseware has no budget.',
    'ZF | ZF rollout is late, nobody is trained.',
  ],
  ['Proseware has no budget and ZF has no licences', 'Proseware has no budget', 'ZF | ZF has no licences'],
  ['Proseware has no budget, 9K: no licences at all', 'Proseware has no budget', '9K | 9K: no licences at all'],
  ['Proseware:\n- no budget\nUBX:\n- no licences', 'Proseware no budget', 'UBX | UBX\nno licences'],
])('only the second name is short: %s', (text, own, second) => {
  const [shown, waiting, ...others] = toldOf(keeping(), text)
  expect(shown!.replace(/\s*\n-?\s*/g, ' ')).toBe(`Proseware | ${own}`)
  expect(waiting?.replace('\n- ', '\n')).toBe(second)
  expect(others).toEqual([])
})

test.each([
  'and 9K has no licences',
  'also 9K: legal forbids it',
  'ok and LG: no budget',
  'ok, and ZF has no budget',
  'btw LG has no budget',
  'same for LG',
  'ZF too',
  'LG rollout is late',
  'spoke to 9K, they have no budget',
])('with another customer open, “%s” is news of the short name', (text) => {
  const [shown, left] = toldOf(keeping(), 'Proseware SharePoint: nobody is trained', text)
  expect(shown).toMatch(new RegExp(`^${/9K|LG|ZF/.exec(text)![0]} \\| `))
  expect(left).toBe('Proseware | Proseware SharePoint: nobody is trained')
})

test.each([
  'no budget at LG and 9K',
  'no budget at ZF, LG and 9K',
  'ZF and 9K have no budget',
  'no budget at Adatum and 9K',
])('in a list each is asked about: %s', (text) => {
  const player = keeping()
  expect(toldOf(player, text)).toEqual([])
  expect(player.said).toContain('Whose news is that?')
  for (const name of text.match(/Adatum|LG|9K|ZF/g)!) expect(player.said).toContain(`[${name}]`)
})

describe('a short word that is no name there changes no owner', () => {
  test.each([
    ['LG', 'Proseware Intune: nobody is trained, they use LG laptops'],
    ['LG', 'Proseware Intune: nobody is trained. LG laptops are too old, 60 LG printers as well.'],
    ['9K', 'Proseware Intune: 12K seats and 9K are not licensed'],
    ['9K', 'Proseware Intune: 12K users, 9K have no licences'],
    ['9K', 'Proseware Intune: licences are missing. 9K seats are not paid.'],
    ['IT', 'Proseware Intune: nobody is trained. IT has no budget.'],
    ['GE', 'Proseware Intune: nobody is trained, we ge no answer'],
    ['ZF', 'Proseware Intune: nobody is trained and the ZF fleet is not enrolled'],
    ['Gap', 'Proseware Intune: nobody is trained, gap is too big'],
    ['ALL', 'Proseware Intune: nobody is trained. All have no licences.'],
    ['NO', 'Proseware Intune: nobody is trained. No: they have no champion.'],
  ])('kept %s: %s', (name, text) => {
    expect(toldOf(keeping('Proseware', name), text)).toEqual([`Proseware | ${text}`])
  })

  test('nobody is kept who is called so', () => {
    const text = 'Proseware Intune: nobody is trained. ZF: no licences.'
    expect(toldOf(keeping('Proseware'), text)).toEqual([`Proseware | ${text}`])
  })
})
