import type { TurnAnswer } from '../../../api/wire.ts'
import { actionsOf, inputsOf, press, textOf } from '../../support/card-content.ts'
import { change, newEntitlement } from '../../support/entitlements.ts'
import { TENANT, World, type TestService } from '../../support/service.ts'
import { ADELE, startTab, type TabWorld } from '../../support/tab.ts'

/** What the tab shows can be pressed there, and what is typed there is read as in the chat. */
let world: World
let tab: TabWorld
let service: TestService

beforeEach(async () => {
  world = await World.create()
  tab = await startTab(world)
  service = tab.service
  const overdue = { owner_id: ADELE, owner_name: 'Adele Vance', target_date: '2020-01-01' }
  await service.store.transaction(({ records }) =>
    records.add(
      newEntitlement('e1', { tenant: TENANT, set: overdue }),
      change('h1', { by_id: ADELE, by_name: 'Adele Vance' }),
    ),
  )
})
afterEach(() => service.stop())

async function turn(body: object): Promise<TurnAnswer> {
  const answer = await tab.ask('/turn', { method: 'POST', body })
  expect([answer.status, answer.text]).toEqual([200, expect.any(String)])
  return JSON.parse(answer.text) as TurnAnswer
}
const cardsOf = ({ replies }: TurnAnswer): readonly unknown[] =>
  replies.flatMap((reply) => (reply.kind === 'card' ? [reply.card] : []))
const saidIn = (answer: TurnAnswer): string =>
  answer.replies.map((reply) => (reply.kind === 'card' ? textOf(reply.card) : reply.text)).join('\n')

const NEWS = 'Northwind Teams: nobody is trained and there is no champion, they won’t go live'

test('a button that stands for a command does what the command does', async () => {
  const [card] = cardsOf(await turn({ text: 'did the partner of northwind call?' }))
  const pressed = await turn({ action: press(card, 'What I can do') })
  expect(saidIn(pressed)).toBe(saidIn(await turn({ text: 'help' })))
})

/** What leads to the card, each said or pressed one after the other. */
const WAYS: readonly (readonly [string, ...(string | { readonly press: string })[]])[] = [
  ['the help', 'help'],
  ['a recommendation', NEWS],
  ['a supposition', NEWS, 'what would it be if the regulator forbids it?'],
  ['a supposition of nothing', 'did the partner of northwind call?'],
  ['a list', 'status'],
  ['an entitlement', 'status contoso', { press: 'Open' }],
  ['a change of status without a name', 'change the status'],
  ['what is due', 'reminders'],
  ['what was looked at', 'reminders', { press: 'Looked at' }],
  ['what was taken back', 'reminders', { press: 'Looked at' }, 'undo'],
  ['a command for somebody who is not kept', 'history fabrikam'],
  ['resources', 'resources champions'],
  ['resources for a customer', 'share champions with contoso'],
  ['readiness', 'readiness contoso'],
  ['a plan', 'plan contoso teams'],
  ['an ACM conversation', 'acm contoso'],
  ['a status that stays', 'contoso teams is still as it was'],
  ['an order with the status', NEWS, 'keep it and remind me next week'],
]

test.each(WAYS)('every button of %s is known', async (_name, ...way) => {
  let answer: TurnAnswer | undefined
  for (const step of way) {
    const shown = answer && cardsOf(answer)[0]
    answer = await turn(typeof step === 'string' ? { text: step } : { action: press(shown, step.press) })
  }
  const cards = cardsOf(answer!)
  for (const card of cards) {
    for (const { title, data, ignoresInputs } of actionsOf(card)) {
      const pressed = saidIn(await turn({ action: ignoresInputs ? data : { ...inputsOf(card), ...data } }))
      expect([title, pressed]).toEqual([title, expect.not.stringContaining('That button is no longer known.')])
    }
  }
  expect(cards.flatMap(actionsOf).length).toBeGreaterThan(0)
})

test('dictated marks are marks', async () => {
  const dictated = await turn({
    text: 'northwind teams is stuck comma nobody is trained and there is no champion full stop they will not go live full stop',
  })
  expect(saidIn(dictated)).toContain('Northwind')
  const { state } = (await service.rows('conversation'))[0]!
  expect(state).toContain(
    'northwind teams is stuck, nobody is trained and there is no champion. they will not go live.',
  )
})

test('the typed title of a button for the chat is answered as the button would be', async () => {
  await turn({ text: NEWS })
  expect(saidIn(await turn({ text: 'keep and request a partner' }))).toContain(
    'Requests for partners are made in our chat',
  )
})
