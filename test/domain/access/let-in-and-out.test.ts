import { askToBeLetIn, askedSince, letIn } from '../../../domain/access/let-in.ts'
import type { Access, LetInPerson, WhoIsIn } from '../../../domain/access/model.ts'
import { mayBeTakenOut, stepOut, takeOut } from '../../../domain/access/take-out.ts'
import { MEGAN } from '../../support/kept.ts'

const access = (set: Partial<Access> = {}): Access => ({
  customer: 'c-1',
  name: 'Contoso',
  reachable: ['Alex Wilber'],
  asked: [],
  hasChat: true,
  sees: true,
  ...set,
})
const by = { tenant: 'tenant', byId: 'megan', byName: 'Megan Bowen', at: MEGAN.at }

describe('asking', () => {
  test('who keeps the customer is asked, about one entitlement or all', () => {
    expect(askToBeLetIn(access(), 'teams', MEGAN)).toEqual({
      kind: 'asked',
      change: { kind: 'askLetIn', customer: 'c-1', workload: 'teams', ...by },
    })
    expect(askToBeLetIn(access(), undefined, MEGAN)).toMatchObject({ change: { workload: undefined } })
  })

  test('whoever has the question is not asked again, and nobody can be asked where nobody is reached', () => {
    expect(askToBeLetIn(access({ reachable: [], asked: ['Alex Wilber'] }), 'teams', MEGAN)).toEqual({ kind: 'waits' })
    expect(askToBeLetIn(access({ reachable: [] }), 'teams', MEGAN)).toEqual({ kind: 'nobody' })
  })

  test('a question is asked again after a week', () => {
    expect(askedSince('2026-03-09T09:00:00.000Z')).toBe('2026-03-02T09:00:00.000Z')
  })
})

describe('letting in', () => {
  const bob = { id: 'bob', name: 'Bob Kelly', lacks: true }

  test('who sees something of the customer lets a member in', () => {
    expect(letIn(access({ person: bob }), MEGAN)).toEqual({
      kind: 'let-in',
      name: 'Bob Kelly',
      change: { kind: 'letIn', customer: 'c-1', person: 'bob', lacks: true, ...by },
    })
  })

  test('who sees nothing lets nobody in, and learns nothing of who asks; nobody else than a member is let in', () => {
    expect(letIn(access({ person: bob, sees: false }), MEGAN)).toEqual({ kind: 'not-theirs' })
    expect(letIn(access({ sees: false }), MEGAN)).toEqual({ kind: 'not-theirs' })
    expect(letIn(access(), MEGAN)).toEqual({ kind: 'no-member' })
  })
})

const bob: LetInPerson = {
  id: 'bob',
  name: 'Bob Kelly',
  workloads: ['teams'],
  without: [],
  isIn: true,
  hasReferral: false,
  stamp: 's1',
}
const of = (set: Partial<WhoIsIn> = {}): WhoIsIn => ({
  customer: 'c-1',
  name: 'Contoso',
  owners: [],
  letIn: [bob],
  isOwner: true,
  mayStepOut: false,
  heir: { id: 'alex', name: 'Alex Wilber' },
  hasChat: true,
  personOwns: false,
  ...set,
})

describe('taking out', () => {
  const wanted = { person: 'bob', stamp: 's1' }

  test('an owner takes a colleague out, and gets their open request for a partner', () => {
    const out = takeOut(
      of({
        letIn: [
          { ...bob, hasReferral: true },
          { ...bob, id: 'lidia' },
        ],
      }),
      wanted,
      MEGAN,
    )
    const heir = { id: 'megan', name: 'Megan Bowen' }
    const change = { kind: 'takeOut', customer: 'c-1', person: 'bob', heir, hasReferral: true, ...by }
    expect(out).toMatchObject({ kind: 'out', change, left: { letIn: [{ id: 'lidia' }] } })
    expect(takeOut(of(), wanted, MEGAN)).toMatchObject({ change: { heir: null, hasReferral: false } })
  })

  test('nobody but an owner does; no owner is taken out, and nobody who is not in', () => {
    expect(takeOut(of({ isOwner: false }), wanted, MEGAN)).toEqual({ kind: 'not-owner' })
    expect(mayBeTakenOut(of({ isOwner: false, letIn: [] }), 'bob')).toEqual({ kind: 'not-owner' })
    expect(mayBeTakenOut(of({ letIn: [], personOwns: true }), 'bob')).toEqual({ kind: 'owns' })
    expect(mayBeTakenOut(of({ letIn: [] }), 'bob')).toEqual({ kind: 'not-in' })
  })

  test('what they see must be what was shown', () => {
    expect(takeOut(of(), { ...wanted, stamp: 's0' }, MEGAN)).toEqual({ kind: 'changed', person: bob })
  })
})

describe('stepping out', () => {
  const self = { ...bob, id: 'megan', name: 'Megan Bowen' }

  test('an open request for a partner goes to an owner who is in', () => {
    const from = of({ mayStepOut: true, letIn: [{ ...self, hasReferral: true }] })
    const change = { kind: 'takeOut', customer: 'c-1', person: 'megan', heir: from.heir, hasReferral: true, ...by }
    expect(stepOut(from, MEGAN)).toEqual(change)
    expect(stepOut(of({ mayStepOut: true, letIn: [self] }), MEGAN)).toMatchObject({ heir: null, hasReferral: false })
  })

  test('who sees something without being in may, and who must stay may not', () => {
    expect(stepOut({ customer: 'c-1', mayStepOut: true }, MEGAN)).toMatchObject({ person: 'megan', heir: null })
    expect(stepOut(of(), MEGAN)).toBeUndefined()
  })
})
