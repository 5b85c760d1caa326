import { customerKey } from '../../playbook/names/customer-key.ts'
import { Chat } from '../support/chat.ts'
import { change, newEntitlement } from '../support/entitlements.ts'
import { TENANT, World, type TestService } from '../support/service.ts'

/** Customers whose names are short or have signs in them, with a real service: what is kept of them is seen before it is followed. */
const ALEX = '0b6a3f0e-0000-4000-8000-00000000ad02'
const KEPT = 'Kept so far: In Progress › Migration, 1 Sep 2026'

let service: TestService
let alex: Chat

beforeEach(async () => {
  const world = await World.create()
  const authorization = await world.bearer()
  service = await world.start({ env: { THREAD_LIMITS: 'off', TENANT_LIMITS: 'off' } })
  alex = new Chat(world, service, { id: ALEX, name: 'Alex Wilber', authorization })
})

async function keep(customer: string, workload: string): Promise<void> {
  const id = `e-${customerKey(customer)}-${workload}`
  const entitlement = newEntitlement(id, {
    tenant: TENANT,
    workload,
    customer: { id: `c-${customerKey(customer)}`, name: customer, name_key: customerKey(customer) },
    set: { owner_id: ALEX, owner_name: 'Alex Wilber' },
  })
  const history = change(`h-${id}`, { by_id: ALEX, by_name: 'Alex Wilber' })
  await service.store.transaction((tx) => tx.records.add(entitlement, history))
}

test.each(['AT&T', '3M', 'BP', 'Johnson & Johnson', 'A&B "Quoted" Co', '华光'])('%s', async (name) => {
  await keep(name, 'windows')
  for (const typed of [name, name.toLowerCase()]) {
    await alex.type(`${typed} Windows: nobody is trained and the users are not ready`)
    expect(alex.said).toContain(KEPT)
    await alex.type('cancel')
  }
  await alex.type(`${name} Windows: nobody is trained and the users are not ready`)
  await alex.press('Keep this status', { dateUnknown: 'true' })
  expect((await service.rows('customer')).map((row) => row.name)).toEqual([name])
  expect(await service.rows('entitlement')).toHaveLength(1)
  await alex.type(`forget customer ${name}`)
  expect(alex.said).toContain(name)
})

test('a customer gets such a name, and is found under it', async () => {
  await keep('Proseware', 'windows')
  await alex.type('rename proseware to AT&T "West"')
  await alex.press('Rename')
  expect((await service.rows('customer')).map((row) => row.name)).toEqual(['AT&T "West"'])
  await alex.type('at&t "west" windows: nobody is trained and the users are not ready')
  expect(alex.said).toContain(KEPT)
  await alex.type('rename AT&T "West" to contoso gmbh')
  await alex.press('Rename')
  expect((await service.rows('customer')).map((row) => row.name)).toEqual(['Contoso GmbH'])
})
