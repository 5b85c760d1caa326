import { assign, formerOwners } from '../../../domain/assignment/assign.ts'
import { toAssign, type Assignable } from '../../../domain/assignment/assignable.ts'
import type { Assignment, Candidate } from '../../../domain/assignment/model.ts'
import { MEGAN } from '../../support/kept.ts'

const assignable = (set: Partial<Assignable> = {}): Assignable => ({
  id: 'e-1',
  version: 4,
  customer: 'c-1',
  customerName: 'Contoso',
  workload: 'teams',
  ownerName: 'Megan Bowen',
  ownerId: 'megan',
  owner: 'megan',
  isListed: false,
  may: true,
  isIn: true,
  ...set,
})
const divided = (found: readonly Assignable[], to?: string) => toAssign(found, 'megan', to, (lines) => lines.join(' '))
const nobodys = { ownerName: null, ownerId: null, owner: null }

test('what the person may give goes, by customer; what is others’ stays', () => {
  const alexs = assignable({ id: 'e-3', ownerName: 'Alex Wilber', ownerId: 'alex', owner: 'alex', may: false })
  const exchange = assignable({ id: 'e-2', version: 7, workload: 'exchange' })
  expect(divided([exchange, assignable(), alexs])).toEqual({
    customers: [{ customer: 'c-1', name: 'Contoso', workloads: ['exchange', 'teams'] }],
    entitlements: [
      { id: 'e-2', version: 7, isIn: true, owner: 'megan' },
      { id: 'e-1', version: 4, isIn: true, owner: 'megan' },
    ],
    isOwn: true,
    leaves: [],
    stamp: 'e-1:4 e-2:7',
    others: { owners: ['Alex Wilber'], count: 1 },
  })
})

test('what is theirs already who would get it stays; what was shown is the same', () => {
  const bobs = assignable({ id: 'e-2', ownerName: 'Bob Kelly', ownerId: 'bob', owner: 'bob' })
  const to = divided([assignable(), bobs], 'bob')
  expect(to).toMatchObject({ others: { owners: ['Bob Kelly'], count: 1 }, stamp: 'e-1:4 e-2:4' })
  expect(to.entitlements.map(({ id }) => id)).toEqual(['e-1'])
})

test('what nobody owns is like the person’s own; who is known by a list’s name alone does not stay in', () => {
  expect(divided([assignable(nobodys)])).toMatchObject({ isOwn: true, leaves: [] })
  const listed = assignable({ ...nobodys, ownerName: 'Lidia Holm', isListed: true })
  expect(divided([listed])).toMatchObject({ isOwn: false, leaves: ['Lidia Holm'] })
  // Only one is called so: they are known, and stay.
  expect(divided([{ ...listed, owner: 'lidia' }])).toMatchObject({ isOwn: false, leaves: [] })
})

const bob: Candidate = { id: 'bob', name: 'Bob Kelly', address: undefined, membership: 'member', hasChat: true }
const assignment = (...called: Candidate[]): Assignment => ({
  ...divided([assignable()]),
  meant: [],
  called,
  known: [],
})

test('a member gets what was shown', () => {
  expect(assign(assignment(bob), 'e-1:4', MEGAN)).toEqual({
    kind: 'assigned',
    to: bob,
    change: {
      kind: 'assign',
      tenant: 'tenant',
      entitlements: [{ id: 'e-1', version: 4, isIn: true, owner: 'megan' }],
      customers: [{ customer: 'c-1', name: 'Contoso', workloads: ['teams'] }],
      to: { id: 'bob', name: 'Bob Kelly' },
      byId: 'megan',
      byName: 'Megan Bowen',
      at: MEGAN.at,
    },
  })
})

test('nothing goes where something changed, and nothing to nobody, to guests or to strangers', () => {
  expect(assign(assignment(bob), 'e-1:3', MEGAN)).toEqual({ kind: 'changed' })
  expect(assign(assignment(), 'e-1:4', MEGAN)).toEqual({ kind: 'no-member' })
  for (const membership of ['guest', 'unknown'] as const)
    expect(assign(assignment({ ...bob, membership }), 'e-1:4', MEGAN)).toEqual({ kind: 'no-member' })
})

test('of whom somebody else gave something away is told once; who gives or gets it is not', () => {
  const of = (owner: string | null) => ({ id: 'e', version: 1, isIn: true, owner })
  const entitlements = [of('alex'), of('alex'), of('megan'), of('bob'), of(null), of('lidia')]
  expect([...formerOwners({ entitlements, byId: 'megan', to: bob })]).toEqual(['alex', 'lidia'])
})
