import { textOf } from '../../support/card-content.ts'
import { TENANT, World, type TestService } from '../../support/service.ts'
import { ADELE } from '../../support/tab.ts'

/** What the dialog on a message shows can be pressed there, and the message is read as in the chat. */
const CHAT = '19:colleagues@thread.v2'

let world: World
let service: TestService

beforeEach(async () => {
  world = await World.create()
  service = await world.start()
  world.connector.rosters.set(CHAT, [{ id: '29:adele', aadObjectId: ADELE, tenantId: TENANT, userRole: 'user' }])
})
afterEach(() => service.stop())

interface Task {
  readonly value: string | { readonly card: { readonly content: unknown } }
}

async function invoke(name: string, value: object): Promise<Task['value']> {
  const conversation = { id: CHAT, conversationType: 'groupChat', tenantId: TENANT }
  const asked = { type: 'invoke', name: `composeExtension/${name}`, value: { commandId: 'assess', ...value } }
  const answer = await service.post(world.message('', { ...asked, conversation }), await world.bearer())
  expect(answer.status).toBe(200)
  const { task } = JSON.parse(answer.text) as { task?: Task }
  // A busy machine says first that it takes longer, and to try again.
  return task ? task.value : invoke(name, value)
}
const assess = (content: string) => invoke('fetchTask', { messagePayload: { body: { contentType: 'text', content } } })
const saidIn = (shown: Task['value']): string => (typeof shown === 'string' ? shown : textOf(shown.card.content))

interface Button {
  readonly title: string
  readonly data: object
}

/** The buttons of a dialog send what they have as `data`. */
function buttonsOf(node: unknown): Button[] {
  if (typeof node !== 'object' || node === null) return []
  const { type, title, data } = node as { type?: string; title?: string; data?: object }
  if (type === 'Action.Submit') return [{ title: title!, data: data! }]
  return Object.values(node).flatMap(buttonsOf)
}

test('a button that stands for a command does what the command does', async () => {
  const shown = await assess('did the partner of northwind call?')
  const button = buttonsOf(shown).find(({ title }) => title === 'What I can do')!
  expect(saidIn(await invoke('submitAction', { data: button.data }))).toBe(saidIn(await assess('help')))
})

test.each([
  'help',
  'did the partner of northwind call?',
  'Northwind Teams: nobody is trained and there is no champion, they won’t go live',
  'resources champions',
])('every button of the dialog on “%s” is known', async (text) => {
  const buttons = buttonsOf(await assess(text))
  expect(buttons.length).toBeGreaterThan(0)
  for (const { title, data } of buttons) {
    const pressed = saidIn(await invoke('submitAction', { data }))
    expect([title, pressed]).toEqual([title, expect.not.stringContaining('That button is no longer known.')])
  }
})

test('dictated marks are marks', async () => {
  await assess(
    'northwind teams is stuck comma nobody is trained and there is no champion full stop they wait full stop',
  )
  const { state } = (await service.rows('conversation'))[0]!
  expect(state).toContain('northwind teams is stuck, nobody is trained and there is no champion. they wait.')
})
