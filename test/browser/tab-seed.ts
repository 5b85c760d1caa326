import { statuses } from '../../playbook/content/statuses/all.ts'
import { workloads } from '../../playbook/content/workloads.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'
import { addDays } from '../../playbook/dates/days.ts'
import { openDatabase } from '../../store/engine/open.ts'
import { Store, type StoreTransaction } from '../../store/store.ts'

import { ALEX, MEGAN, TENANT } from './tab-people.ts'
import { seedWork } from './tab-seed-work.ts'

// prettier-ignore
const NAMES = [
  'Contoso', 'Fabrikam', 'Tailwind Traders', 'Northwind', 'Adatum', 'Litware', 'Proseware', 'Wingtip Toys',
  'Alpine Ski House', 'Bellows College', 'Coho Winery', 'Datum Corporation', 'Fourth Coffee', 'Humongous Insurance',
  'Lucerne Publishing', 'Margie’s Travel', 'Relecloud', 'School of Fine Art', 'Trey Research', 'Woodgrove Bank',
]
/** Of the customer in the tests; others have none. */
export const CONTOSO_TENANT = '3f2c1d0e-8b7a-4c6d-9e5f-0a1b2c3d4e5f'
const PER_CUSTOMER = 5
const BATCH = 500

/** The same numbers each time, so that a picture can be compared with the one before. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * sides)
  }
}

/**
 * Fills an empty data folder with entitlements of Alex: five a customer, with all statuses, dates before and after
 * today, changes by a colleague after the last visit.
 * @param today YYYY-MM-DD
 */
export async function seed(folder: string, count: number, today: string): Promise<void> {
  const store = new Store(await openDatabase({ engine: 'sqlite', folder }))
  const roll = dice(7)
  for (let from = 0; from < count; from += BATCH) {
    await store.transaction(async (tx) => {
      for (let i = from; i < Math.min(count, from + BATCH); i++) await add(tx, i, today, roll)
    })
  }
  await store.transaction((tx) => seedWork(tx, today))
  // Known, because she has written to the bot.
  await store.transaction(({ reminders }) =>
    reminders.addPerson({
      tenant: TENANT,
      person: MEGAN.id,
      name: MEGAN.name,
      time_zone: 'UTC',
      reminders: 0,
      hour: 9,
      minute: 0,
      last_digest: null,
      next_digest_at: null,
      digest_row: null,
      blocked: 0,
      membership: 'member',
      membership_at: null,
    }),
  )
  await store.transaction(({ visitors }) =>
    visitors.visit({
      tenant: TENANT,
      person: ALEX.id,
      seen_at: `${addDays(today, -2)}T16:00:00.000Z`,
      visit_before: null,
    }),
  )
  await store.close()
}

async function add({ records }: StoreTransaction, i: number, today: string, roll: (sides: number) => number) {
  const number = Math.floor(i / PER_CUSTOMER)
  const round = Math.floor(number / NAMES.length)
  const name = `${NAMES[number % NAMES.length]}${round > 0 ? ` ${round + 1}` : ''}`
  const status = statuses[roll(statuses.length)]!
  const day = addDays(today, -3 - roll(81))
  const id = `e${String(i).padStart(5, '0')}`
  const date = addDays(today, roll(120) - 30)
  await records.add(
    {
      id,
      tenant: TENANT,
      customer: {
        id: `c${number}`,
        name,
        name_key: customerKey(name),
        customer_tenant_id: name === 'Contoso' ? CONTOSO_TENANT : null,
      },
      workload: workloads[(number + (i % PER_CUSTOMER) * 3) % workloads.length]!.id,
      set: {
        status: status.id,
        target_date: status.requires.includes('target-date') ? date : null,
        unblock_date: status.requires.includes('unblock-date') && roll(4) > 0 ? date : null,
        date_unknown: 0,
        attempts: status.requires.includes('attempts') ? '3 mails, 2 calls to the IT lead' : null,
        note: `The customer wants it, and ${status.because}.`,
        owner_id: ALEX.id,
        owner_name: ALEX.name,
        seats: 100 + roll(5000),
        intent: 'Wants it for all offices',
      },
    },
    {
      // Before the ids that the service makes from now on.
      id: `00h${id}`,
      kind: 'status',
      by_id: ALEX.id,
      by_name: ALEX.name,
      at: `${day}T09:00:00.000Z`,
      recommended: status.id,
      strength: 'clear',
      evidence: JSON.stringify([{ says: status.because, quote: 'they told us in the call' }]),
    },
  )
  if (i % 40 !== 0) return
  const row = (await records.find(TENANT, id))!
  await records.change(
    TENANT,
    id,
    row.version,
    { note: 'Their project lead asked us to wait for the new budget.' },
    {
      id: `00g${id}`,
      kind: 'comment',
      by_id: MEGAN.id,
      by_name: MEGAN.name,
      at: `${addDays(today, -1)}T11:20:00.000Z`,
      comment: 'They called back: the budget is decided in the first week of next month.',
    },
  )
}
