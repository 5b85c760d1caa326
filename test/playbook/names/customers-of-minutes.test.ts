import { splitCustomers } from '../../../playbook/names/several/split-customers.ts'
import { prepared } from '../../support/story.ts'

const known = new Map([
  ['contoso', 'Contoso'],
  ['fabrikam', 'Fabrikam'],
])
const partsOf = (text: string, of: ReadonlyMap<string, string> = new Map()): Record<string, string> | undefined => {
  const apart = splitCustomers(prepared, text, of)
  return apart && Object.fromEntries(apart.parts.map((part) => [part.customer, part.text]))
}
const leftOf = (text: string) => splitCustomers(prepared, text, known)?.left

test.each([
  [
    'bullets',
    '- Contoso Teams: nobody is trained\n- Fabrikam Exchange: mailboxes are being moved until 15 April',
    {
      Contoso: 'Contoso Teams: nobody is trained',
      Fabrikam: 'Fabrikam Exchange: mailboxes are being moved until 15 April',
    },
  ],
  [
    'names alone on a line',
    'Minutes 2 March\nContoso\nTeams: nobody is trained\nFabrikam\nExchange: mailboxes are being moved',
    { Contoso: 'Contoso\nTeams: nobody is trained', Fabrikam: 'Fabrikam\nExchange: mailboxes are being moved' },
  ],
  [
    'the same workload of both',
    'Contoso\n- Teams: nobody is trained\nFabrikam\n- Intune: no budget for the licences\n- Teams: happy with slack',
    {
      Contoso: 'Contoso\n- Teams: nobody is trained',
      Fabrikam: 'Fabrikam\n- Intune: no budget for the licences\n- Teams: happy with slack',
    },
  ],
  [
    'numbers',
    '1) Contoso: nobody is trained on Teams\n   a) no champion either\n2) Fabrikam: mailboxes are being moved until 15 April',
    {
      Contoso: 'Contoso: nobody is trained on Teams\na) no champion either',
      Fabrikam: 'Fabrikam: mailboxes are being moved until 15 April',
    },
  ],
  [
    'a heading of all',
    'Call notes\n\nContoso: nobody is trained on Teams\nFabrikam: mailboxes are being moved\nAdatum: their only admin left, Intune is on hold',
    {
      Contoso: 'Contoso: nobody is trained on Teams',
      Fabrikam: 'Fabrikam: mailboxes are being moved',
      Adatum: 'Adatum: their only admin left, Intune is on hold',
    },
  ],
  [
    'a second heading of minutes; its day is no part of what was said',
    'Minutes Contoso 2 March\nTeams: nobody is trained\nMinutes Fabrikam 2 March\nExchange: mailboxes are being moved',
    { Contoso: 'Contoso\nTeams: nobody is trained', Fabrikam: 'Fabrikam\nExchange: mailboxes are being moved' },
  ],
  [
    'headings that say what they are, and a partner',
    'Customer: Contoso\nTeams: nobody is trained\nPartner Avanade: has no time before May\nCustomer: Fabrikam\nExchange: mailboxes are moving\nAvanade: SOW for the migration is signed',
    {
      Contoso: 'Contoso\nTeams: nobody is trained\nPartner Avanade: has no time before May',
      Fabrikam: 'Fabrikam\nExchange: mailboxes are moving\nAvanade: SOW for the migration is signed',
    },
  ],
  [
    'bold words, people below “Present”, and actions of both',
    '**Contoso**\nPresent:\nIsaiah Langer\nEnrico Cattaneo\n\n• Teams: nobody is trained, no champion\n\n**Fabrikam**\n• Intune: only admin left, rollout on hold\n\nAction items\n• Contoso to send the list of users\n• Fabrikam to name a new admin',
    {
      Contoso: 'Contoso\n• Teams: nobody is trained, no champion\nContoso to send the list of users',
      Fabrikam: 'Fabrikam\n• Intune: only admin left, rollout on hold\nFabrikam to name a new admin',
    },
  ],
  [
    'no capitals',
    'contoso\nteams nobody trained, no champion\nfabrikam\nexchange mailboxes moving till 15 april',
    {
      Contoso: 'Contoso\nteams nobody trained, no champion',
      Fabrikam: 'Fabrikam\nexchange mailboxes moving till 15 april',
    },
  ],
  [
    'people in between',
    'Hi all, notes from today\n\n- Contoso: nobody trained on Teams, no champion\n- Peter: will chase them\n- Fabrikam: mailboxes moving until 15 April\n- Adele Vance to send the deck',
    {
      Contoso: 'Contoso: nobody trained on Teams, no champion\n- Peter: will chase them',
      Fabrikam: 'Fabrikam: mailboxes moving until 15 April\n- Adele Vance to send the deck',
    },
  ],
  [
    'one who is named again',
    'Contoso Teams: nobody is trained\nFabrikam Exchange: mailboxes are moving until 15 April\nContoso Intune: their only admin left',
    {
      Contoso: 'Contoso Teams: nobody is trained\nContoso Intune: their only admin left',
      Fabrikam: 'Fabrikam Exchange: mailboxes are moving until 15 April',
    },
  ],
  [
    'headings of their own',
    '## Contoso\nTeams – blocked, nobody is trained\nDecisions:\ntraining starts in June\n## Fabrikam\nExchange – moving, done by 15 April\nRisks:\nnetwork is slow',
    {
      Contoso: 'Contoso\nTeams – blocked, nobody is trained\nDecisions:\ntraining starts in June',
      Fabrikam: 'Fabrikam\nExchange – moving, done by 15 April\nRisks:\nnetwork is slow',
    },
  ],
  [
    'names of ordinary words',
    'Minutes weekly\nWide World Importers\nTeams: nobody is trained, no champion\nCity Power and Light\nExchange: mailboxes are being moved',
    {
      'Wide World Importers': 'Wide World Importers\nTeams: nobody is trained, no champion',
      'City Power and Light': 'City Power and Light\nExchange: mailboxes are being moved',
    },
  ],
  [
    'bullets whose lines got lost',
    '• Contoso Teams: nobody is trained • Fabrikam Exchange: mailboxes are moving until 15 April',
    { Contoso: 'Contoso Teams: nobody is trained', Fabrikam: 'Fabrikam Exchange: mailboxes are moving until 15 April' },
  ],
  [
    'the same of the next',
    'Contoso: nobody is trained on Teams\nFabrikam: same here\nAdatum: same',
    {
      Contoso: 'Contoso: nobody is trained on Teams',
      Fabrikam: 'Fabrikam: nobody is trained on Teams',
      Adatum: 'Adatum: nobody is trained on Teams',
    },
  ],
])('minutes of several customers: %s', (_, text, parts) => {
  expect(partsOf(text)).toEqual(parts)
  expect(partsOf(text, known)).toEqual(parts)
})

test.each([
  ['Contoso Teams is blocked by legal, while Fabrikam starts in June with Exchange', ['Contoso', 'Fabrikam']],
  ['contoso - nobody trained; fabrikam - same', ['Contoso', 'Fabrikam']],
  ['Contoso, Fabrikam: no budget for Teams', ['Contoso', 'Fabrikam']],
  ['Contoso / Fabrikam Teams: no budget', ['Contoso', 'Fabrikam']],
  ['Contoso Teams: nobody is trained. Same for Fabrikam.', ['Contoso', 'Fabrikam']],
  ['Contoso Teams: nobody is trained, same for Fabrikam and Adatum', ['Contoso', 'Fabrikam', 'Adatum']],
  ['Contoso Teams: nobody is trained. The same goes for Fabrikam.', ['Contoso', 'Fabrikam']],
])('“%s” is about %j', (text, names) => expect(Object.keys(partsOf(text) ?? {})).toEqual(names))

test('the same is said in the same words', () => {
  expect(partsOf('Contoso Teams: nobody is trained. Same for Fabrikam.')).toEqual({
    Contoso: 'Contoso Teams: nobody is trained.',
    Fabrikam: 'Fabrikam Teams: nobody is trained.',
  })
})

test.each([
  'Contoso Teams: nobody is trained, and Fabrikam has no budget for it',
  'Contoso is waiting for legal, Fabrikam too',
  'Contoso has no budget and Fabrikam is waiting for the works council',
  'Contoso and Fabrikam: no budget for Teams',
  'At Contoso nobody is trained on Teams. At Fabrikam the mailboxes are moving until 15 April.',
])('“%s” is about both where both are known', (text) => {
  expect(partsOf(text)).toBeUndefined()
  expect(Object.keys(partsOf(text, known) ?? {})).toEqual(['Contoso', 'Fabrikam'])
})

test.each([
  'Contoso Teams: nobody is trained. Fabrikam bought them in May and wants their tenant.',
  'Contoso Teams: nobody is trained. Their partner Fabrikam does not answer.',
  'Contoso Teams: nobody is trained. Same for Exchange.',
  'Contoso Teams: nobody is trained; Adele says the same',
  'Contoso said Fabrikam has no budget for Teams',
  'Contoso, Berlin: nobody is trained on Teams',
  'Contoso\nTeams: nobody is trained\nAvanade: no capacity until May\nNext steps\n- Avanade to send the SOW\n- next call 5 May',
  'Contoso\nTeams: nobody is trained\nNext steps: Adele to book the training, Contoso to send the list',
  'Minutes Contoso\nAttendees\nIsaiah Langer\nEnrico Cattaneo\n\nTeams: nobody is trained',
  'Blockers\nTeams: nobody is trained at Contoso\nWins\nExchange: mailboxes are moving until 15 April',
])('“%s” is about one customer', (text) => expect(partsOf(text, known)).toBeUndefined())

test('what names nobody, or says too little, is taken for nobody', () => {
  const [contoso, fabrikam] = ['Contoso Teams: nobody is trained', 'Fabrikam Exchange: mailboxes are moving']
  expect(leftOf(`Nobody has time this week because of the audit.\n${contoso}\n${fabrikam}`)).toEqual([
    { text: 'Nobody has time this week because of the audit.' },
  ])
  expect(leftOf(`${contoso}\n${fabrikam}\nActions:\nContoso to send the list\nI ask for more bandwidth`)).toEqual([
    { text: 'I ask for more bandwidth' },
  ])
  expect(leftOf('Contoso Teams is live. Fabrikam is fine.')).toEqual([
    { customer: 'Fabrikam', text: 'Fabrikam is fine.' },
  ])
})
