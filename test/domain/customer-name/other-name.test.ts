import { joined, pairsOf } from '../../../domain/customer-name/joined.ts'
import type { NamedCustomer, OtherName } from '../../../domain/customer-name/model.ts'
import { openTo, type KeptOfCustomer } from '../../../domain/customer-name/open-to.ts'
import { callOtherwise } from '../../../domain/customer-name/rename.ts'
import { kept, MEGAN } from '../../support/kept.ts'

describe('to whom all of a customer is open', () => {
  const teams = kept({ id: 'e-1', owner: 'Alex Wilber' })
  const exchange = kept({ id: 'e-2', workload: 'exchange', owner: null })
  const of = (set: Partial<KeptOfCustomer> = {}): KeptOfCustomer => ({
    id: 'c-1',
    name: 'Contoso',
    entitlements: [teams, exchange],
    seen: new Set(['e-1', 'e-2']),
    keepers: [
      { name: 'Alex Wilber', isPerson: false },
      { name: 'Megan Bowen', isPerson: true },
    ],
    isIn: true,
    ...set,
  })

  test('who is in and sees all of it may change its name', () => {
    const { id, name, entitlements } = of()
    expect(openTo(of())).toEqual({ id, name, entitlements, keepers: ['Alex Wilber', 'Megan Bowen'] })
  })

  test('who does not see something of it is told who can let them in, and of which workload', () => {
    expect(openTo(of({ seen: new Set(['e-1']) }))).toMatchObject({ keepers: ['Alex Wilber'], workload: 'exchange' })
    expect(openTo(of({ seen: new Set(), isIn: false }))).toMatchObject({
      keepers: ['Alex Wilber'],
      workload: undefined,
    })
  })

  test('what nobody keeps is there for whoever takes it up', () => {
    const alone = of({ seen: new Set(['e-1']), keepers: [{ name: 'Megan Bowen', isPerson: true }] })
    expect(openTo(alone)).not.toHaveProperty('workload')
    const hidden = of({ seen: new Set(['e-2']), keepers: [] })
    expect(openTo(hidden)).toMatchObject({ keepers: ['Alex Wilber'], workload: 'teams' })
  })
})

describe('two entitlements of a workload become one', () => {
  const from = kept({ id: 'from', owner: 'Alex Wilber' })
  const into = kept({ id: 'into', owner: 'Lidia Holm' })
  const owners = (of: Record<string, string>) => (id: string) => of[id] ?? null

  test('those of workloads that only one has stay apart', () => {
    const other = kept({ id: 'other', workload: 'exchange' })
    expect(pairsOf({ entitlements: [other, from] }, { entitlements: [into] })).toEqual([[from, into]])
  })

  test('the newer one’s owner stays', () => {
    const ids = owners({ from: 'alex', into: 'lidia' })
    const both = { workload: 'teams', id: 'into' }
    expect(joined([from, into], from, ids)).toEqual({ ...both, newer: from, older: into, formerOwner: 'lidia' })
    expect(joined([from, into], into, ids)).toEqual({ ...both, newer: into, older: from, formerOwner: 'alex' })
  })

  test('nobody loses it who owns both, or where the newer one has no owner', () => {
    expect(joined([from, into], from, owners({ from: 'alex', into: 'alex' })).formerOwner).toBeNull()
    const nobodys = { ...from, owner: null }
    expect(joined([nobodys, into], nobodys, owners({ into: 'lidia' })).formerOwner).toBeNull()
    expect(joined([from, into], from, owners({ from: 'alex' })).formerOwner).toBeNull()
  })
})

describe('another name', () => {
  const customer: NamedCustomer = { id: 'c-1', name: 'Contoso', version: 4, entitlements: [kept()], keepers: [] }
  const into: NamedCustomer = { ...customer, id: 'c-2', name: 'Contoso Ltd', version: 7 }
  const named = (set: Partial<OtherName> = {}): OtherName => ({ meant: [], name: 'Contoso Ltd', customer, ...set })
  const seen = { version: 4, intoVersion: undefined }
  const by = { tenant: 'tenant', byId: 'megan', byName: 'Megan Bowen', at: MEGAN.at }
  const change = { customer: 'c-1', from: 'Contoso', name: 'Contoso Ltd', version: 4, ...by }

  test('a customer is renamed', () => {
    expect(callOtherwise(named(), seen, MEGAN)).toEqual({
      kind: 'renamed',
      change: { kind: 'renameCustomer', ...change },
    })
  })

  test('with the customer who has that name it becomes one, and whose owner does not stay is known', () => {
    const joins = { workload: 'teams', newer: kept(), older: kept() } as const
    const both = [
      { ...joins, id: 'e-1', formerOwner: 'alex' },
      { ...joins, id: 'e-2', formerOwner: null },
    ]
    expect(callOtherwise(named({ into, joined: both }), { version: 4, intoVersion: 7 }, MEGAN)).toEqual({
      kind: 'merged',
      change: {
        kind: 'mergeCustomers',
        ...change,
        into: 'c-2',
        intoVersion: 7,
        formerOwners: [{ entitlement: 'e-1', owner: 'alex' }],
      },
    })
  })

  test('nothing is done of what was not shown so, nor where something stands in the way', () => {
    expect(callOtherwise(named(), { ...seen, version: 3 }, MEGAN).kind).toBe('changed')
    // Somebody got that name since, or lost it.
    expect(callOtherwise(named({ into }), seen, MEGAN).kind).toBe('changed')
    expect(callOtherwise(named(), { version: 4, intoVersion: 7 }, MEGAN).kind).toBe('changed')
    const blocked = named({ into, obstacles: [{ kind: 'acm' }] })
    expect(callOtherwise(blocked, { version: 4, intoVersion: 7 }, MEGAN).kind).toBe('changed')
  })

  test('who is called so already, is not there or is others’ own stays as they are', () => {
    expect(callOtherwise(named({ name: 'Contoso' }), seen, MEGAN).kind).toBe('unchanged')
    const { customer: _, ...gone } = named()
    expect(callOtherwise(gone, seen, MEGAN).kind).toBe('unchanged')
  })
})
