import { monotonicFactory } from 'ulid'
import { remindReferrals, type ReferralReminderParts } from '../../../bot/background/referral-reminders.ts'
import { Vault } from '../../../bot/contact-data/vault.ts'
import type { Line } from '../../../bot/telemetry/log.ts'
import { openDatabase, type OpenDatabase } from '../../../store/engine/open.ts'
import { Store } from '../../../store/store.ts'
import { AT } from '../../support/entitlements.ts'
import { emptyDatabases } from '../../support/engines.ts'
import { newReferral } from '../../support/referrals.ts'

/** Reminders of partners who have not called: one that cannot be drawn holds up no other. */
const location = emptyDatabases()
const NOW = '2026-03-09T09:00:00.000Z'

let db: OpenDatabase
let store: Store
let lines: Line[]
beforeEach(async () => {
  db = await openDatabase(await location('sqlite'))
  store = new Store(db)
  lines = []
  const chat = { tenant: 't1', conversation: 'a:p1', kind: 'personal', name: null, team: null, team_id: null } as const
  const reference = JSON.stringify({ serviceUrl: 'https://teams.example/', conversation: 'a:p1', bot: '28:bot' })
  await store.transaction((tx) =>
    tx.places.remember({ ...chat, person: 'p1', reference, installed: 1, updated_at: AT }),
  )
})
afterEach(() => store.close())

async function due(id: string, remind_at: string, facts = '{}'): Promise<void> {
  const customer = { id: `c-${id}`, tenant: 't1', name: id, name_key: id, customer_tenant_id: null }
  await db
    .insertInto('customer')
    .values({ ...customer, created_at: AT, created_by: 'p1' })
    .execute()
  const sent = { status: 'sent', route: 'partner', via: 'quicklead', sent_at: AT, call_by: '2026-03-05' } as const
  const row = newReferral(id, { ...sent, remind_at, facts })
  await db
    .insertInto('referral')
    .values({ ...row, customer_id: customer.id })
    .execute()
}

const parts = (): ReferralReminderParts => {
  const write = (line: Line): number => lines.push(line)
  return {
    store,
    newId: monotonicFactory(),
    log: { info: write, warn: write, error: write },
    now: () => new Date(NOW),
    vault: new Vault(Buffer.alloc(32, 7)),
    referrals: { businessDays: 3, country: 'US', contactDays: 90, publicUrl: undefined },
  }
}

test('a request that cannot be read is told of and left for the next look; those after it are reminded of', async () => {
  await due('r1', '2026-03-06T09:00:00.000Z', '{broken')
  await due('r2', '2026-03-06T10:00:00.000Z')
  expect(await remindReferrals(parts())).toBe(1)
  expect(await db.selectFrom('outbox').select('record').execute()).toEqual([{ record: 'r2' }])
  expect(lines).toEqual([
    { event: 'digests-failed', error: expect.stringContaining('StoredDataError referral-facts-not-json') as string },
    { event: 'referral-reminders', sent: 1, failed: 1 },
  ])
  expect(await remindReferrals(parts())).toBe(0)
  expect(await db.selectFrom('referral').select('id').where('remind_at', 'is not', null).execute()).toEqual([
    { id: 'r1' },
  ])
})
