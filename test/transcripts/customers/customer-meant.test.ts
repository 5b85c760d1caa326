import { Player } from '../../support/story.ts'

/** The end of a message may take back the customer that it began with. */

test.each([
  'Contoso Teams: they bought the wrong plan, E1 instead of E3, no wait thats Fabrikam',
  'Contoso Teams: they bought the wrong plan, E1 instead of E3. Sorry, I mean Fabrikam.',
  'Contoso Teams: they bought the wrong plan, E1 instead of E3 – no, sorry, it was Fabrikam',
])('“%s” is the second customer’s news, and its note is free of the slip', (text) => {
  const player = new Player()
  player.play({ kind: 'text', text })
  expect(player.said).toMatch(/^Fabrikam · Microsoft Teams/)
  expect(player.said).not.toMatch(/Contoso|no wait|sorry/i)
})

test('a customer who is known is meant in small letters, too', () => {
  const player = new Player()
  for (const text of ['Northwind SharePoint: nobody is trained', 'keep it with 5 may'])
    player.play({ kind: 'text', text })
  player.play({ kind: 'text', text: 'contoso teams bought the wrong plan, E1 instead of E3, no wait thats northwind' })
  expect(player.said).toMatch(/^Northwind · Microsoft Teams/)
})

test.each([
  'Contoso Teams: the proxy blocks it, no wait that’s the firewall',
  'Contoso Teams: they bought E1, sorry, that is not enough for them',
  'Contoso SharePoint: their add-in fails, sorry that is OneDrive',
])('“%s” names no other customer', (text) => {
  const player = new Player()
  player.play({ kind: 'text', text })
  expect(player.said).toMatch(/Contoso/)
})
