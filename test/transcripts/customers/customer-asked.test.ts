import { Player, story } from '../../support/story.ts'

/** What the customer asked is news of them, and no question of the FM's. */
test.each([
  'contoso asked where we stand',
  "Contoso's CIO asked where we stand",
  'customer asks where we are',
  'contoso wonders where we are',
  'Fabrikam knows where we are',
  'litware: asked where we stand',
  'Woodgrove forgot where we are',
  'adatum emailed, where do we stand',
  'Tailspin is confused where we are',
  'contoso pinged me, where are we',
  'northwind told us where they think we are',
  'Contoso IT checked where we stand',
])('“%s” is what the customer said', (text) => {
  const player = new Player()
  player.play({ kind: 'text', text })
  expect(player.said).not.toContain('Nothing is kept for')
  expect(player.state.assessments[0]?.text).toBe(text)
})

test.each([
  ['contoso where are we', 'contoso'],
  ['contoso, where do we stand?', 'contoso'],
  ['Contoso: where do we stand', 'Contoso'],
  ['contoso teams where do we stand?', 'contoso teams'],
  ['adventure works - where are we now?', 'adventure works'],
  ['Northwind Traders where are we', 'Northwind Traders'],
  ['where are we with contoso', 'contoso'],
  ['how far are we with fabrikam teams', 'fabrikam teams'],
])('“%s” still asks for “%s”', (text, filter) => {
  const player = new Player()
  player.play({ kind: 'text', text })
  expect(player.said).toContain(`Nothing is kept for “${filter}”`)
  expect(player.state.assessments).toEqual([])
})

story('a name of ordinary words is found where it is kept', [
  ['FM', 'City Power and Light Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM', 'city power and light where are we'],
  ['bot', 'Your statuses', 'City Power and Light'],
])
