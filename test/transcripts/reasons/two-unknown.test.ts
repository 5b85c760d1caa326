import { Player } from '../../support/story.ts'

function said(...texts: string[]): Player {
  const player = new Player()
  for (const text of texts) player.play({ kind: 'text', text })
  return player
}
const customers = (player: Player) => player.state.assessments.map(({ customer }) => customer)

test.each([
  'Contoso and Fabrikam: nobody is trained on Teams',
  'contoso and fabrikam: nobody is trained on teams',
  'Contoso and Fabrikam Teams: nobody is trained',
  'Contoso and Fabrikam - nobody is trained on Teams',
  'Contoso and Fabrikam have no champions for Teams',
  'Contoso and Fabrikam wait for a license for Exchange',
  'At Contoso and Fabrikam nobody is trained on Teams',
  'Spoke to Contoso and Fabrikam: no champions for Teams',
  'For Contoso and Fabrikam: nobody is trained on Teams',
  'Contoso and Fabrikam lack champions for Teams',
])('“%s”: one press says it of both', (text) => {
  const player = said(text)
  expect(player.said).toContain('Whose news is that?')
  expect(player.state.assessments).toEqual([])
  player.press('Of each of them')
  expect(customers(player)).toEqual(['Contoso', 'Fabrikam'])
  const [contoso, fabrikam] = player.state.assessments.map((each) => each.text)
  expect(contoso).not.toMatch(/fabrikam/i)
  expect(fabrikam).toBe(contoso!.replace('Contoso', 'Fabrikam'))
})

test('or one customer is called so, who is then known', () => {
  const player = said('Contoso and Fabrikam: nobody is trained on Teams')
  player.press('One customer: Contoso and Fabrikam')
  expect(customers(player)).toEqual(['Contoso and Fabrikam'])
  player.play({ kind: 'text', text: 'Contoso and Fabrikam: there is no champion either' })
  expect(player.said).not.toContain('Whose news')
  expect(player.state.assessments[0]!.text).toContain('no champion either')
})

test('while another is open nothing is added to theirs, unless it is said so', () => {
  const open = 'Adatum SharePoint: security forbids it'
  const player = said(open, 'Contoso and Fabrikam: nobody is trained on Teams')
  expect(player.state.assessments.map(({ text }) => text)).toEqual([open])
  player.press('Of each of them')
  expect(customers(player)).toEqual(['Contoso', 'Fabrikam', 'Adatum'])
})

test('a list with commas and “and” is a list to its end', () => {
  expect(customers(said('Contoso, Fabrikam and Litware: nobody is trained on Teams'))).toEqual([
    'Contoso',
    'Fabrikam',
    'Litware',
  ])
})

test.each([
  ['Marks and Spencer: nobody is trained on Teams', 'Marks and Spencer'],
  ['Smith & Sons: nobody is trained on Teams', 'Smith & Sons'],
  ['Procter and Gamble Teams: nobody is trained', 'Procter and Gamble'],
  ['Wingtip and Partners: no champion for Teams', 'Wingtip and Partners'],
  ['City Power and Light: no champion for Teams', 'City Power and Light'],
  ['Black and Decker Exchange: mailboxes are moving', 'Black and Decker'],
  ['Crate and Barrel Intune: blocked by legal', 'Crate and Barrel'],
  ['Ernst & Young: no champion for Teams', 'Ernst & Young'],
  ['Dunmore & Pike: no champion for Teams', 'Dunmore & Pike'],
  ['Ministry of Mosses and Ferns, Exchange: no budget', 'Ministry of Mosses and Ferns'],
  ['Tiffany and Co: no champion for Teams', 'Tiffany and Co'],
])('“%s” is of one customer as before, and nothing is asked', (text, customer) => {
  const player = said(text)
  expect(player.said).not.toContain('Whose news')
  expect(customers(player)).toEqual([customer])
})
