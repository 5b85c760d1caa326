import { readReminders } from '../../../../bot/effects/read/own-due.ts'
import { openDatabase } from '../../../../store/engine/open.ts'
import { Store } from '../../../../store/store.ts'
import { change, newEntitlement } from '../../../support/entitlements.ts'
import { emptyDatabases, ENGINES } from '../../../support/engines.ts'
import { prepared } from '../../../support/story.ts'

// A busy machine may be slow; nothing below waits longer than it must.
jest.setTimeout(30_000)

const location = emptyDatabases()
const SPANS = { untouchedDays: 60, unknownDays: 30 }
const PASSED = { target_date: '2026-03-10' }

test.each(ENGINES)('%s: what is snoozed is read with what is due without the snooze', async (engine) => {
  const store = new Store(await openDatabase(await location(engine)))
  const mark = { tenant: 't1', person: 'p1', reason: 'target-passed', version: 1, done_on: null }
  await store.transaction(async ({ records, reminders }) => {
    await records.add(newEntitlement('e1', { set: PASSED }), change('h1'))
    await records.add(newEntitlement('e2', { workload: 'intune', set: PASSED }), change('h2'))
    await records.add(newEntitlement('e3', { workload: 'edge', set: PASSED }), change('h3'))
    await reminders.mark({ ...mark, entitlement_id: 'e1', snoozed_until: '2026-04-01' })
    await reminders.mark({ ...mark, entitlement_id: 'e2', snoozed_until: '2026-03-16' })
    await reminders.mark({ ...mark, entitlement_id: 'e3', snoozed_until: null, done_on: '2026-03-15' })
  })
  const read = (need: object) =>
    store.transaction(({ reminders }) =>
      readReminders(
        { prepared, spans: SPANS },
        reminders,
        { tenant: 't1', person: 'p1', name: 'P' },
        { tenant: 't1', id: 'p1', key: null },
        { today: '2026-03-16' },
        { offset: 0, limit: 5, ...need },
      ),
    )
  const { rows, snoozed } = await read({ snoozed: true })
  expect(rows.map(({ entitlement }) => entitlement.id)).toEqual(['e2'])
  expect(snoozed).toMatchObject([
    {
      entitlement: { id: 'e1' },
      due: [{ reason: 'target-passed', day: '2026-03-10' }],
      snoozed: [{ reason: 'target-passed', until: '2026-04-01' }],
    },
  ])
  expect((await read({})).snoozed).toBeUndefined()
  await store.close()
})
