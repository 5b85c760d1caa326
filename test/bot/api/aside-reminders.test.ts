import { press, textOf } from '../../support/card-content.ts'
import { change, newEntitlement } from '../../support/entitlements.ts'
import { TENANT, World } from '../../support/service.ts'
import { ADELE, startTab, type TabWorld } from '../../support/tab.ts'

/** Reminders in the tab, for one who has never written to the bot in a chat. */
let world: World
let tab: TabWorld
beforeEach(async () => {
  world = await World.create()
  tab = await startTab(world)
  const set = { owner_id: ADELE, owner_name: 'Adele Vance', target_date: '2020-01-01' }
  await tab.service.store.transaction(({ records }) =>
    records.add(newEntitlement('e1', { tenant: TENANT, set }), change('h1', { by_id: ADELE, by_name: 'Adele Vance' })),
  )
})
afterEach(() => tab.service.stop())

async function turn(body: unknown): Promise<{ said: string; card: object }> {
  const { status, text } = await tab.ask('/turn', { method: 'POST', body })
  expect(status).toBe(200)
  const [reply] = (JSON.parse(text) as { replies: { text?: string; card?: object }[] }).replies
  const card = reply!.card ?? {}
  return { said: reply!.text ?? textOf(card), card }
}

const WHERE = 'Reminders come to our chat, as soon as you have written to me there.'

test.each(['reminders', 'status overdue'])('“%s” shows what is due, and where reminders would come', async (text) => {
  const { said } = await turn({ text })
  expect(said).toContain('1 status needs a look')
  expect(said).toContain(WHERE)
  expect(said).not.toContain('Reminders come on')
})

test.each(['reminders off', 'reminders on', 'reminders at 8'])(
  '“%s” says where it can be set, and keeps nothing',
  async (text) => {
    const { said } = await turn({ text })
    expect(said).toContain(WHERE)
    expect(await tab.service.rows('person')).toEqual([])
  },
)

test('what is marked as done is done, and can be taken back', async () => {
  const { card } = await turn({ text: 'status overdue' })
  const done = await turn({ action: press(card, 'Looked at') })
  expect(done.said).toContain('Nothing is due')
  const marks = await tab.service.rows('reminder_mark')
  expect(new Set(marks.map((mark) => `${mark.person} ${mark.entitlement_id}`))).toEqual(new Set([`${ADELE} e1`]))
  expect((await turn({ text: 'reminders' })).said).toContain('Nothing is due')
  expect((await turn({ action: press(done.card, 'Undo') })).said).toContain('1 status needs a look')
  expect(await tab.service.rows('reminder_mark')).toEqual([])
})

test('dates to come are listed, and what has passed is told apart', async () => {
  const set = { owner_id: ADELE, owner_name: 'Adele Vance', status: 'migration', target_date: '2999-03-01' }
  const later = { ...set, target_date: '2999-04-01' }
  await tab.service.store.transaction(async ({ records }) => {
    const who = { by_id: ADELE, by_name: 'Adele Vance' }
    await records.add(newEntitlement('e2', { tenant: TENANT, set: later, workload: 'intune' }), change('h2', who))
    await records.add(newEntitlement('e3', { tenant: TENANT, set, workload: 'exchange' }), change('h3', who))
  })
  const { said } = await turn({ text: 'which dates are coming up?' })
  expect(said).toMatch(/2 dates to come[^]*1 Mar 2999[^]*1 Apr 2999[^]*3 statuses are overdue/)
})
