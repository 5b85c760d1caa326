import { decideWith } from '../../bot/effects/read/read-needs.ts'
import { NEW_CONVERSATION, type ConversationState } from '../../dialogs/model.ts'
import type { Incoming } from '../../dialogs/incoming.ts'
import type { RecordsNeed } from '../../dialogs/records.ts'
import { understand } from '../../dialogs/understand.ts'
import { Chat } from '../support/chat.ts'
import { change, newEntitlement } from '../support/entitlements.ts'
import { MemoryRecords } from '../support/memory-records.ts'
import { MemoryReminders } from '../support/memory-reminders.ts'
import { TENANT, World, type TestService } from '../support/service.ts'
import { prepared } from '../support/story.ts'
import { ADELE } from '../support/tab.ts'

/** Where a message may mean several things, each is decided on what was read for it, and only what is asked is read. */
const WHO = { tenant: 't', id: 'fm', name: 'Adele Vance' }

/** What is read for a message, in order, where nothing is kept. */
async function readFor(text: string, state: ConversationState = NEW_CONVERSATION): Promise<RecordsNeed[]> {
  const read: RecordsNeed[] = []
  const where = { kind: 'personal', conversation: 'c' } as const
  const at = '2026-03-02T10:00:00.000Z'
  const incoming: Incoming = { who: WHO, where, what: { kind: 'text', text }, at, today: '2026-03-02' }
  const records = new MemoryRecords()
  const reminders = new MemoryReminders(prepared, records, WHO)
  await decideWith(
    understand({ prepared, state, incoming }),
    {
      records: async (need) => (read.push(need), records.read(WHO, need)),
      reminders: async (need) => reminders.read(need, '2026-03-02'),
      referrals: () => Promise.resolve(undefined),
    },
    { prepared, newId: () => 'id', places: [] },
  )
  return read
}

describe('what is read', () => {
  test('each meaning gets its own, also of one kind', async () => {
    const [said, all, ...more] = await readFor('looked at wingtip.')
    expect(said).toEqual({ kind: 'customers', beginnings: ['win'] })
    expect(all).toMatchObject({ kind: 'customers', beginnings: expect.arrayContaining(['win', 'loo']) })
    expect(more).toEqual([])
  })

  test('what two meanings need alike is read once', async () => {
    expect(await readFor('Participants: Ana from IT')).toHaveLength(1)
  })

  test('what only a name would need that nobody has is not read', async () => {
    const kinds = (await readFor('contoso great note')).map(({ kind }) => kind)
    expect(kinds).toEqual(['customers', 'customers'])
  })

  test('news needs the customers alone', async () => {
    expect((await readFor('Contoso Teams: nobody is trained')).map(({ kind }) => kind)).toEqual(['customers'])
  })
})

describe('with a real service', () => {
  let service: TestService
  let adele: Chat

  beforeEach(async () => {
    const world = await World.create()
    service = await world.start({ env: { THREAD_LIMITS: 'off', TENANT_LIMITS: 'off' } })
    adele = new Chat(world, service, { id: ADELE, name: 'Adele Vance', authorization: await world.bearer() })
  })
  afterEach(() => service.stop())

  async function keep(customer: string, ...workloads: readonly string[]): Promise<void> {
    const own = { owner_id: ADELE, owner_name: 'Adele Vance', target_date: '2027-03-01' }
    const at = { id: `c-${customer}`, name: customer, name_key: customer.toLowerCase() }
    await service.store.transaction(async ({ records }) => {
      for (const workload of workloads)
        await records.add(
          newEntitlement(`e-${customer}-${workload}`, { tenant: TENANT, customer: at, workload, set: own }),
          change(`00h-${customer}-${workload}`, { by_id: ADELE, by_name: 'Adele Vance' }),
        )
    })
  }

  test('a go-live that is no plan’s is moved in the list of all that is kept of the customer', async () => {
    await keep('Fabrikam', 'teams', 'sharepoint', 'intune')
    await adele.type('fabrikam go live moved to 1 june')
    expect(adele.said).toContain('1–3 of 3 for “fabrikam”')
    for (const workload of ['Microsoft Teams', 'SharePoint Online', 'Intune'])
      expect(adele.said).toContain(`Fabrikam · ${workload}`)
  })
})
