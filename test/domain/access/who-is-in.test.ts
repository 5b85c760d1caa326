import {
  mayLeave,
  ownerBy,
  ownsSome,
  whoIsIn,
  type CustomerPeople,
  type Involved,
  type OwnedEntitlement,
  type WhoIsInFacts,
} from '../../../domain/access/who-is-in.ts'

const owned = (set: Partial<OwnedEntitlement> = {}): OwnedEntitlement => ({
  id: 'e-1',
  workload: 'teams',
  ownerId: 'alex',
  ownerKey: null,
  ownerName: 'Alex Wilber',
  ownerIsIn: true,
  ...set,
})
const involved = (id: string, set: Partial<Involved> = {}): Involved => ({
  id,
  key: null,
  name: id,
  entitlements: [],
  isIn: false,
  ...set,
})
const listed = owned({
  id: 'e-2',
  workload: 'exchange',
  ownerId: null,
  ownerKey: 'lidia holm',
  ownerName: 'Lidia Holm',
})
const facts = (set: Partial<WhoIsInFacts> = {}): WhoIsInFacts => ({
  customer: 'c-1',
  name: 'Contoso',
  reader: { id: 'alex', key: 'alex wilber' },
  isOwner: true,
  keepers: ['alex'],
  referralOf: null,
  person: undefined,
  hasChat: false,
  stampOf: (what) => JSON.stringify(what),
  ...set,
})
const people = (...those: Involved[]): CustomerPeople => ({ entitlements: [owned(), listed], involved: those })

test('something is owned by id, or by the name that a list gave; a name that opens nothing owns nothing', () => {
  const owns = ownsSome(people())
  expect(owns({ id: 'alex', key: null })).toBe(true)
  expect(owns({ id: 'lidia', key: 'lidia holm' })).toBe(true)
  expect(owns({ id: 'lidia', key: null })).toBe(false)
  expect(ownerBy(people(), { id: 'alex', key: 'lidia holm' })).toBe('id')
  expect(ownerBy(people(), { id: 'lidia', key: 'lidia holm' })).toBe('name')
  expect(ownerBy(people(), { id: 'megan', key: 'megan bowen' })).toBeUndefined()
})

test('who owns something is among the owners alone; others stand by name, with what they see and what not', () => {
  const of = whoIsIn(
    people(
      involved('alex', { entitlements: ['e-1'] }),
      involved('z', { name: 'Megan Bowen', entitlements: ['e-1'], isIn: true }),
      involved('a', { name: 'Bob Kelly', entitlements: ['e-2'] }),
    ),
    facts({ referralOf: 'z' }),
  )
  expect(of.letIn).toEqual([
    {
      id: 'a',
      name: 'Bob Kelly',
      workloads: ['exchange'],
      without: ['teams'],
      isIn: false,
      hasReferral: false,
      stamp: '[["e-2"],false]',
    },
    {
      id: 'z',
      name: 'Megan Bowen',
      workloads: ['teams'],
      without: ['exchange'],
      isIn: true,
      hasReferral: true,
      stamp: '[["e-1"],true]',
    },
  ])
})

test('owners stand by name, what nobody owns last; an owner may be in by what they were let into', () => {
  const nobodys = owned({ id: 'e-3', workload: 'sharepoint', ownerId: null, ownerName: null, ownerIsIn: false })
  const notIn = owned({ ownerIsIn: false })
  const more = owned({ id: 'e-4', workload: 'intune', ownerIsIn: false })
  const { owners } = whoIsIn(
    { entitlements: [nobodys, listed, notIn, more], involved: [involved('alex', { isIn: true })] },
    facts(),
  )
  expect(owners).toEqual([
    { name: 'Alex Wilber', workloads: ['teams', 'intune'], isIn: true, isReader: true },
    { name: 'Lidia Holm', workloads: ['exchange'], isIn: true, isReader: false },
    { name: null, workloads: ['sharepoint'], isIn: false, isReader: false },
  ])
})

test('who owns nothing may step out while somebody else can let others in', () => {
  const reader = { id: 'megan', key: 'megan bowen' }
  const withMegan = people(involved('megan'))
  expect(mayLeave(withMegan, reader)).toBe(true)
  expect(mayLeave(people(), reader)).toBe(false)
  expect(mayLeave(people(involved('lidia', { key: 'lidia holm' })), { id: 'lidia', key: 'lidia holm' })).toBe(false)
  expect(whoIsIn(withMegan, facts({ reader })).mayStepOut).toBe(true)
  expect(whoIsIn(withMegan, facts({ reader, keepers: ['megan'] })).mayStepOut).toBe(false)
})

test('an open request goes to the first owner by name who is in and known by id', () => {
  const bob = owned({ id: 'e-5', ownerId: 'bob', ownerName: 'Bob Kelly' })
  const away = owned({ id: 'e-6', ownerId: 'abe', ownerName: 'Abe Lin', ownerIsIn: false })
  const heirOf = (...entitlements: OwnedEntitlement[]) => whoIsIn({ entitlements, involved: [] }, facts()).heir
  expect(heirOf(bob, away, owned(), listed)).toEqual({ id: 'alex', name: 'Alex Wilber' })
  expect(heirOf(away, listed)).toBeNull()
})

test('of whom somebody wants out it is told whether they own something by now', () => {
  const of = (person: string, ...those: Involved[]) => whoIsIn(people(...those), facts({ person })).personOwns
  expect(of('lidia', involved('lidia', { key: 'lidia holm' }))).toBe(true)
  expect(of('megan', involved('megan'))).toBe(false)
  expect(of('nobody')).toBe(false)
  expect(of('alex')).toBe(true)
})
