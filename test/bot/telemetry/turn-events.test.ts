import { turnEvents } from '../../../bot/telemetry/turn-events.ts'
import { NEW_CONVERSATION, type Effect } from '../../../dialogs/model.ts'
import { prepared } from '../../support/story.ts'

const eventsOf = (...effects: Effect[]) =>
  turnEvents({ prepared }, NEW_CONVERSATION, { state: NEW_CONVERSATION, replies: [], effects })

const who = { tenant: 't1', byId: 'p1', byName: 'Zqx', at: '2026-03-01T10:00:00.000Z' }

test('a posted status and shared resources: that it was shared, and not with whom', () => {
  const events = eventsOf(
    { kind: 'post', entitlement: 'e1', conversation: '19:zqx', ...who },
    { kind: 'shareResources', card: 'c1', resources: ['a', 'b'], customer: 'zqx', conversation: null, ...who },
  )
  expect(events).toEqual([
    { event: 'shared', what: 'status' },
    { event: 'shared', what: 'resources', count: 2, email: true },
  ])
  expect(JSON.stringify(events)).not.toMatch(/zqx/i)
})

test('whatever else is done is told by its name alone', () => {
  expect(eventsOf({ kind: 'forgetPerson', version: 'zqx', ...who } as unknown as Effect)).toEqual([
    { event: 'done', what: 'forgetPerson' },
  ])
})
