import { cardFaults } from '../support/card-check.ts'
import { Player } from '../support/story.ts'

type Action = { readonly type: string; readonly title: string; readonly mode?: string }
interface Drawn {
  readonly body: readonly unknown[]
  readonly actions: readonly Action[]
}

const READINESS = 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'

function recommended(text: string): { readonly card: Drawn; readonly shown: string[]; readonly menu: string[] } {
  const player = new Player()
  player.play({ kind: 'text', text })
  const card = player.cards.at(-1) as Drawn
  const titles = (isInMenu: boolean): string[] =>
    card.actions.filter(({ mode }) => (mode === 'secondary') === isInMenu).map(({ title }) => title)
  return { card, shown: titles(false), menu: titles(true) }
}

test('what is needed in a call is in sight, one row of buttons, what is rarely needed in its one menu', () => {
  const { card, shown, menu } = recommended(READINESS)
  expect(shown).toEqual(['Keep this status', 'Another status', 'Keep and post', 'Ask me more'])
  expect(menu).toEqual([
    'Tip questions',
    'What would change it',
    'Check the note',
    'Keep and request a partner',
    'Keep, then readiness',
    'Change customer or workload',
    'Cancel',
  ])
  // The answers to the tip questions are out of sight until they are asked for.
  const rows = JSON.stringify(card.body.filter((each) => !JSON.stringify(each).includes('"tips"')))
  expect(rows).not.toContain('"ActionSet"')
})

test('a customer who asks for a partner has a button for it in sight', () => {
  const { shown } = recommended(`${READINESS}. They ask for a partner to train the users.`)
  expect(shown).toContain('Keep and request a partner')
})

test('two menus, a menu alone and a long row are faults of a card', () => {
  const inMenu = { type: 'Action.Submit', title: 'B', mode: 'secondary' }
  const shown = { type: 'Action.Submit', title: 'A' }
  const withRows = (...rows: unknown[][]): unknown => ({
    type: 'AdaptiveCard',
    version: '1.5',
    body: rows.map((actions) => ({ type: 'ActionSet', actions })),
  })
  expect(cardFaults(withRows([shown, inMenu], [shown]))).toEqual([])
  expect(cardFaults(withRows([shown, inMenu], [shown, inMenu]))).toEqual(['the card has 2 menus: A, B | A, B'])
  expect(cardFaults(withRows([inMenu]))).toEqual(['a row has a menu alone: B'])
  expect(cardFaults(withRows(Array.from({ length: 7 }, () => shown)))[0]).toContain('a row has more than 6 buttons')
})
