import { ALEX, alexAndBob } from '../support/alex-and-bob.ts'
import { BOB } from '../support/tab.ts'
import { actionsOf } from '../support/card-content.ts'
import type { Chat } from '../support/chat.ts'
import { letIn } from '../support/let-in.ts'
import { prepare, request } from '../support/referral-chat.ts'
import { TENANT, type TestService } from '../support/service.ts'

/**
 * What somebody who was taken out still holds, cards and what “undo” speaks of, changes and shows nothing any more; what
 * they left in the e-mail of a request is forgotten with them.
 */
const NOTE = 'Trainer booked for May, the champion is being looked for.'
const HOLD = 'Contoso Teams: their only admin left, the rollout is on hold, nobody is there to do it'

let service: TestService
let alex: Chat
let bob: Chat

beforeEach(async () => {
  ;({ service, alex, bob } = await alexAndBob())
  await bob.type('hello')
  await letIn(service, ALEX, BOB)
})

const ofContoso = async () => (await service.rows('entitlement')).find(({ customer_name: name }) => name === 'Contoso')!
const seenByBob = async () => {
  const viewer = { tenant: TENANT, id: BOB, key: null, place: undefined }
  const { id } = await ofContoso()
  return service.store.transaction(({ records }) => records.visible(viewer, id))
}

/** Bob follows Alex's status with his own. */
async function keepAfterAlex(): Promise<void> {
  await bob.type(HOLD)
  for (const title of ['Show the status now', 'Keep this status', 'Keep this status'])
    if (actionsOf(bob.card).some((each) => each.title === title))
      await bob.press(title, title === 'Keep this status' ? bob.asked({ dateUnknown: 'true' }) : {})
  expect((await ofContoso()).updated_by_id).toBe(BOB)
}

async function takeBobOut(): Promise<void> {
  await alex.type('who is in contoso')
  await alex.press('Take out Bob')
  await alex.press('Take out')
  await service.allSent()
  expect(await seenByBob()).toBeUndefined()
}

test('what they kept last is not taken back with “undo”', async () => {
  await keepAfterAlex()
  const before = await ofContoso()
  await takeBobOut()
  await bob.type('undo')
  await bob.press('Take it back')
  expect(bob.said).toContain('not there any more')
  expect([await ofContoso(), await seenByBob()]).toEqual([before, undefined])
})

test('what they kept last stays when they correct it to another customer', async () => {
  await keepAfterAlex()
  const before = await ofContoso()
  await bob.press('Correct this')
  await bob.press('Change customer or workload')
  const form = bob.card
  await takeBobOut()
  bob.card = form
  await bob.press('Use these', bob.asked({ customer: 'Fabrikam', workload: 'teams' }))
  await bob.press('Keep this status', bob.asked({ dateUnknown: 'true' }))
  const kept = (await service.rows('entitlement')).map(({ customer_name: name }) => name)
  expect(kept.toSorted()).toEqual(['Contoso', 'Fabrikam'])
  expect(bob.said).not.toContain('as before')
  expect([await ofContoso(), await seenByBob()]).toEqual([before, undefined])
})

test('no button of a card that they have, no typed “save” and no “undo” changes or shows it', async () => {
  const cards: unknown[] = []
  const see = async (step: Promise<void>) => {
    await step
    cards.push(bob.card)
  }
  await see(keepAfterAlex())
  await see(bob.press('Correct this'))
  for (const typed of ['history', 'dibs', 'readiness', 'stakeholders']) await see(bob.type(`${typed} contoso`))
  await see(bob.type('status contoso'))
  await see(bob.press('Open'))
  const opened = bob.card
  for (const title of ['Edit note', 'Edit DIBS', 'Move date', 'Unblocked', 'Comment', 'New status', 'History']) {
    bob.card = opened
    await see(bob.press(title))
  }
  await bob.type(`contoso teams note: ${NOTE}`)
  await see(bob.press('Save'))
  await see(bob.type('undo'))
  await see(bob.type('contoso teams comment: They ask for a date.'))
  const before = await ofContoso()
  expect([before.note, before.version]).toEqual([NOTE, 3])
  await takeBobOut()
  const stays = async (what: string) => {
    expect([what, bob.said]).toEqual([what, expect.not.stringContaining('Trainer booked')])
    expect([what, await ofContoso(), await seenByBob()]).toEqual([what, before, undefined])
  }
  for (const typed of ['save', 'undo']) {
    await bob.type(typed)
    await stays(typed)
  }
  const inputs = { date: '2031-05-01', comment: 'Mine.', note: 'Mine.', intent: 'Mine.', seats: '5' }
  for (const { title, data } of cards.flatMap(actionsOf)) {
    await bob.pressData({ ...data, ...inputs })
    await stays(title)
  }
})

const kinds = async () => (await service.rows('contact')).map(({ kind }) => kind).toSorted()

async function forgetBob(): Promise<void> {
  await bob.type('forget me')
  await bob.press('Forget me')
  // What they had begun is closed by the question, which counts as a change.
  if (bob.said.includes('[Forget me]')) await bob.press('Forget me')
  expect((await service.rows('person')).map(({ person }) => person)).not.toContain(BOB)
}

test.each([
  ['they were taken out and the request is a colleague’s', takeBobOut],
  [
    'it was assigned',
    async () => {
      await alex.type('assign contoso to Bob')
      await alex.press('Assign')
      await bob.type('assign contoso to Alex Wilber')
      await bob.press('Assign')
    },
  ],
])('what they wrote in an e-mail goes with them when %s', async (_name, lose) => {
  await request(bob, 'Contoso')
  await prepare(bob)
  await bob.press('Use my changes', { body: 'Please call on Monday.' })
  const owner = async () => (await service.rows('referral'))[0]!.owner_id
  expect([await kinds(), await owner()]).toEqual([['contact', 'email'], BOB])
  await lose()
  expect([await kinds(), await owner()]).toEqual([['contact', 'email'], ALEX])
  await forgetBob()
  expect(await kinds()).toEqual(['contact'])
})

test('what they wrote in the e-mail of a colleague’s request goes with them as well, and only theirs', async () => {
  await request(alex, 'Contoso')
  await prepare(alex)
  await alex.press('Use my changes', { body: 'Please call on Monday.' })
  await forgetBob()
  expect(await kinds()).toEqual(['contact', 'email'])
  await bob.type('hello')
  await letIn(service, ALEX, BOB)
  await bob.type('referral contoso')
  await bob.press('Write the e-mail')
  await bob.press('Use my changes', { body: 'Please call on Tuesday.' })
  await forgetBob()
  expect(await kinds()).toEqual(['contact'])
})
