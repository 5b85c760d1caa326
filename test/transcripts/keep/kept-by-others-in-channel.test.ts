import { accessDialog } from '../../../dialogs/access/access.ts'
import type { Incoming, Where } from '../../../dialogs/incoming.ts'
import { type DialogEnv, NEW_CONVERSATION, type Turn } from '../../../dialogs/model.ts'
import { MemoryRecords } from '../../support/memory-records.ts'
import { CHANNEL, Player, prepared } from '../../support/story.ts'

test('In a channel, too, who keeps nothing because a colleague does is offered to ask to be let in', () => {
  const records = new MemoryRecords()
  const megan = new Player({ id: 'fm-2', name: 'Megan Bowen' }, records)
  const alex = new Player({}, records)
  megan.play({ kind: 'text', text: 'Alpine Teams: nobody is trained, unblocked 30 june' })
  megan.press('Keep this status')
  alex.where = CHANNEL
  alex.play({ kind: 'text', text: 'Alpine Teams: now blocked by the proxy, 1 june' })
  alex.press('Keep this status')
  expect(alex.kept).toHaveLength(0)
  expect(alex.allSaid).toContain('Megan Bowen already keeps this entitlement')
  expect(alex.said).toContain('[Ask to be let in]')
})

const PERSONAL: Where = { kind: 'personal', conversation: 'conversation-1' }

/** What somebody reads who presses “Ask to be let in”. */
function askedIn(where: Where, hasChat: boolean): string {
  const incoming: Incoming = {
    who: { tenant: 'tenant-1', id: 'fm-1', name: 'Alex Wilber' },
    where,
    what: { kind: 'action', data: { verb: 'ask-let-in', record: 'card-1', customer: 'customer-1' } },
    at: '2026-03-02T10:00:00.000Z',
    today: '2026-03-02',
  }
  const meaning = accessDialog({ prepared, state: NEW_CONVERSATION, incoming })
  if (meaning === undefined || !('answer' in meaning)) throw new Error('Nobody takes the press.')
  const access = { customer: 'customer-1', name: 'Alpine', asked: [], reachable: ['Megan Bowen'], hasChat, sees: false }
  const env = { beforeOthers: where.kind !== 'personal', records: { access } } as unknown as DialogEnv
  const { replies, effects } = meaning.answer(env) as Turn
  expect(effects ?? []).toHaveLength(JSON.stringify(replies).includes('I asked') ? 1 : 0)
  return JSON.stringify(replies)
}

test.each([
  [CHANNEL, true, 'I asked Megan Bowen to let Alex Wilber in. Alex Wilber hears of it in our own chat.'],
  [CHANNEL, false, 'I asked Megan Bowen to let Alex Wilber in. Look here again later.'],
  [PERSONAL, true, 'I asked Megan Bowen to let you in. I tell you in our chat when they did.'],
] as const)('who asks in a channel is named to those who read along', (where, hasChat, says) => {
  expect(askedIn(where, hasChat)).toContain(says)
})

test.each([
  [{ ...CHANNEL, membership: 'guest' }, 'Guests can read this'],
  [{ ...CHANNEL, membership: 'unknown' }, 'I could not check that you belong here'],
  [{ ...CHANNEL, outsiders: true }, 'People from outside may be reading here'],
] as const)('nobody is asked for guests, strangers, or before people from outside', (where, says) => {
  expect(askedIn(where, true)).toContain(says)
})
