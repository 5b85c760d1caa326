import { Player, playRow, type Row } from '../../support/story.ts'

/** Who is kept is found however a sentence names them: with an "'s", behind or before what a call is called, beside another. */

const LITWARE = 'Litware Teams: nobody is trained and there is no champion'

/** Somebody who keeps these customers, and has spoken of none of them in this conversation. */
function keeping(customers: readonly string[]): Player {
  const before = new Player()
  for (const customer of customers) {
    before.play({ kind: 'text', text: `${customer} Teams: migration under way until 15 January` })
    before.play({ kind: 'text', text: `customer is ${customer}` })
    before.play({ kind: 'text', text: 'keep it' })
  }
  expect(before.kept.map(({ customer }) => customer)).toEqual(customers)
  return new Player({}, before.records)
}

/** Tells it all to somebody who keeps these customers, while Litware is open. */
function whileOpen(customers: readonly string[], title: string, rows: readonly Row[]): void {
  test(title, () => {
    const player = keeping(customers)
    for (const row of [['FM', LITWARE] as const, ...rows]) playRow(player, row)
  })
}

function isAbout(customers: readonly string[], customer: string, texts: readonly string[]): void {
  for (const text of texts) {
    whileOpen(customers, `${customer} is meant: ${text}`, [
      ['FM', text],
      ['bot', new RegExp(`^${customer}(?: ·|$)`, 'm'), 'Litware · Microsoft Teams is not kept yet'],
      ['bot never', 'Added to', 'Whose news'],
      ['FM', 'resume litware'],
      ['bot never', text],
    ])
  }
}

isAbout(['Contoso', 'Fabrikam'], 'Contoso', [
  'contoso’s admin left',
  "contoso's licences are overdue",
  "spoke to contoso's CIO, no budget before June",
  'contosos admin left',
  "nobody at contoso's plant is trained",
  "the CFO wants to cancel contoso's contract",
  "call with contoso's IT lead: nobody has the skills",
  "CONTOSO'S CFO has no money for it",
  'Contoso´s works council forbids it',
  "the users of contoso's Berlin office are not trained",
  'contoso call notes: nobody is trained',
  'contoso meeting note: nobody is trained and no champion',
  'contoso weekly: nobody is trained',
  'contoso update: nobody is trained',
  'contoso sync: nobody is trained',
  'Contoso call: nobody is trained',
  'contoso weekly call - nobody is trained',
  'contoso status update: nobody is trained',
  'contoso kickoff: nobody is trained',
  'contoso steerco 12 May: nobody is trained',
  'contoso GmbH call notes: nobody is trained',
  'Contoso Daily: nobody is trained',
  'Notes contoso call: nobody is trained',
  'archive contoso mailboxes before the move',
  'Contoso merges with Fabrikam, everything waits',
  'go-live of contoso teams depends on the trainers, nobody is trained',
])

isAbout(['Contoso', 'Fabrikam'], 'Fabrikam', [
  "mail from Fabrikam's IT: the admin resigned",
  "fabrikam's works council forbids it",
  'Fabrikam’s works council forbids it',
  "Fabrikam's legal team says the law forbids it",
])

isAbout(['Levi’s'], 'Levi’s', [
  "levi's admin left, nobody has the skills",
  "Levi's Teams: nobody is trained",
  'levis admin left, nobody has the skills',
  "spoke to levis's CIO, no budget before June",
])

isAbout(['Adventure Works'], 'Adventure Works', [
  "adventure works' admin left",
  "spoke to adventure works's CIO, no budget before June",
  "adventure work's admin left",
])

isAbout(['Margie’s Travel'], 'Margie’s Travel', [
  "margie's travel's admin left",
  'spoke to margies travel, no budget before June',
])

isAbout(['Northwind Traders'], 'Northwind Traders', ["northwind's admin left, nobody has the skills"])

isAbout(['Relay'], 'Relay', ["relay's admin left", "nobody is trained at Relay's plant"])

for (const text of [
  'litware’s admin left',
  'litware call notes: no budget before June',
  'the relays of their provider drop the mails',
  'their cio said that levity is not what the users need',
]) {
  whileOpen(['Relay', 'Levi’s'], `news of whom is open is added: ${text}`, [
    ['FM', text],
    ['bot', /^Litware · Microsoft Teams/m, 'Added to what you said before.'],
  ])
}

for (const [kept, text, name] of [
  ['Contoso', 'Contoso Pharma Intune: nobody in IT has the skills', 'Contoso Pharma'],
  ['Trey', 'Trey’s Bakery Intune: nobody in IT has the skills', 'Trey’s Bakery'],
  ['Adam', 'Adams Intune: nobody in IT has the skills', 'Adams'],
] as const) {
  whileOpen([kept], `a longer name is another customer’s: ${text}`, [
    ['FM', text],
    ['bot', new RegExp(`^${name} ·`, 'm'), 'Litware · Microsoft Teams is not kept yet'],
  ])
}

whileOpen(['Contoso'], 'who may be another one is asked about', [
  ['FM', 'nobody is trained at contoso pharma'],
  ['bot', 'Whose news is that?', '[Contoso]', '[Contoso Pharma]', '[Litware · Microsoft Teams]'],
  ['bot never', 'Of each of them'],
])

for (const text of ['contoso & fabrikam: no admin', 'Contoso + Fabrikam: no admin']) {
  whileOpen(['Contoso', 'Fabrikam'], `two who are kept and head it are no customer together: ${text}`, [
    ['FM', text],
    [
      'bot',
      /^Contoso · Microsoft Teams\n/,
      'What you said of Fabrikam waits',
      'Litware · Microsoft Teams is not kept yet',
    ],
    ['bot', 'Taken for Microsoft Teams, all that is kept of Contoso.'],
    ['bot never', /Contoso (?:and|&|\+) Fabrikam/],
    ['FM', 'resume fabrikam'],
    ['bot', /^Fabrikam\n/],
  ])
}

whileOpen(['Contoso', 'Fabrikam'], 'two who are kept are no customer together', [
  ['FM', 'contoso and fabrikam have the same bug'],
  [
    'bot',
    'Whose news is that? Nothing was added yet.',
    '[Contoso]',
    '[Fabrikam]',
    '[Of each of them]',
    '[Litware · Microsoft Teams]',
  ],
  ['bot never', /\[Contoso (?:and|&|\+) Fabrikam\]/],
  ['FM presses', 'Fabrikam'],
  ['bot', /^Fabrikam/m, 'Litware · Microsoft Teams is not kept yet'],
  ['FM', 'resume litware'],
  ['bot never', 'fabrikam'],
])

whileOpen(['Contoso', 'Fabrikam'], 'what is said of both is said of each, with their own name', [
  ['FM', 'contoso and fabrikam have the same bug in the outlook add-in'],
  ['FM presses', 'Of each of them'],
  ['bot', /^Contoso/m, 'What you said of Fabrikam waits: “resume” brings it back.'],
  ['bot never', 'Contoso and Fabrikam', 'contoso and fabrikam'],
  ['FM', 'resume fabrikam'],
  ['bot', /^Fabrikam/m],
  ['bot never', 'ontoso'],
])

whileOpen(['Contoso'], 'of both, one may be open', [
  ['FM', 'contoso and litware have the same bug'],
  ['bot', 'Whose news is that?', '[Contoso]', '[Litware]', '[Of each of them]'],
  ['FM presses', 'Litware'],
  ['bot', /^Litware · Microsoft Teams/m, 'Added to what you said before.'],
])

whileOpen(['Contoso', 'Fabrikam'], 'what is said of three is said of each', [
  ['FM', 'contoso, fabrikam and litware have the same bug in the outlook add-in'],
  ['bot', 'Whose news is that?', '[Contoso]', '[Fabrikam]', '[Litware]', '[Of each of them]'],
  ['FM presses', 'Of each of them'],
  ['bot never', 'contoso, fabrikam', 'and litware'],
])

whileOpen(['Contoso', 'Fabrikam'], 'two who are named apart are asked about, without a press for both', [
  ['FM', 'the bug that contoso has is now at fabrikam as well'],
  ['bot', 'Whose news is that?', '[Contoso]', '[Fabrikam]', '[Litware · Microsoft Teams]'],
  ['bot never', 'Of each of them'],
])

whileOpen(['Johnson and Partners', 'Johnson'], 'a name with “and” in it is one', [
  ['FM', 'johnson and partners have no champion for it'],
  ['bot', /^Johnson and Partners/m],
])

test('nothing open, two who are kept are asked about as well', () => {
  const player = keeping(['Contoso', 'Fabrikam'])
  player.play({ kind: 'text', text: 'contoso and fabrikam have the same bug' })
  expect(player.said).toContain('Whose news is that?')
  expect(player.state.assessments).toEqual([])
})
