import { eraseCustomer, forgetPerson } from '../../../domain/erasure/erase.ts'
import type { ErasableCustomer, ErasureCounts } from '../../../domain/erasure/model.ts'
import { isTheirs, partOf, type ErasableEntitlement } from '../../../domain/erasure/part.ts'
import { MEGAN } from '../../support/kept.ts'

const MINE = { id: 'megan', key: null }
const own: ErasableEntitlement = {
  id: 'own',
  workload: 'teams',
  ownerId: 'megan',
  ownerKey: null,
  ownerName: 'Megan Bowen',
  ownerIsIn: true,
  takenBackBy: null,
}
const alexs: ErasableEntitlement = { ...own, id: 'alexs', ownerId: 'alex', ownerName: 'Alex Wilber' }
const nobody = { ownerId: null, ownerName: null, ownerIsIn: false }
const takenBack = (by: string): ErasableEntitlement => ({ ...own, ...nobody, id: `back-${by}`, takenBackBy: by })

describe('what of a customer goes', () => {
  test('all of it where it is the person’s own, or where they may erase anything', () => {
    expect(partOf([own], MINE)).toEqual({ scope: 'all', others: [], part: undefined })
    expect(partOf([own, alexs], undefined)).toEqual({ scope: 'all', others: [], part: undefined })
  })

  test('the person’s own, while another owner is in; what is shared goes where nobody else is', () => {
    expect(partOf([own, alexs], MINE)).toEqual({ scope: 'own', others: [alexs], part: { ids: ['own'], shared: false } })
    const out = { ...alexs, ownerIsIn: false }
    expect(partOf([own, out], MINE)).toMatchObject({ scope: 'shared', part: { ids: ['own'], shared: true } })
    expect(partOf([{ ...own, ownerIsIn: false }, out], MINE)).toMatchObject({ scope: 'own' })
  })

  test('what a list gave to the name that only they have is their own', () => {
    const listed = { ...own, ownerId: null, ownerKey: 'megan bowen' }
    expect(partOf([listed, alexs], { id: 'megan', key: 'megan bowen' }).others).toEqual([alexs])
    expect(partOf([listed, own], MINE).others).toEqual([listed])
  })

  test('what was taken back goes with who did, and with the last that is kept', () => {
    const [mine, others] = [takenBack('megan'), takenBack('alex')]
    expect(partOf([own, alexs, mine, others], MINE)).toMatchObject({
      others: [alexs, others],
      part: { ids: ['own', 'back-megan'] },
    })
    expect(partOf([own, others], MINE)).toMatchObject({ scope: 'all', others: [] })
  })

  test('who owns nothing of it gets no part', () => {
    expect(partOf([alexs], MINE)).toMatchObject({ others: [alexs], part: undefined })
  })
})

test('an owner may erase; of what nobody keeps, who alone has said something of it', () => {
  const said = (entitlements: readonly ErasableEntitlement[], isKnown: boolean, ...people: string[]) =>
    isTheirs('megan', { entitlements, isKnown, people: new Set(people) })
  expect(said([own], true, 'alex')).toBe(true)
  expect(said([], false, 'megan')).toBe(true)
  expect(said([], false, 'megan', 'alex')).toBe(false)
  expect(said([], false)).toBe(false)
  expect(said([], true, 'megan')).toBe(false)
})

const NOTHING: ErasureCounts = {
  entitlements: 0,
  history: 0,
  postings: 0,
  shared: 0,
  acm: 0,
  engagements: 0,
  referrals: 0,
  assessments: 0,
  cards: 0,
  messages: 0,
}
const customer = (set: Partial<ErasableCustomer> = {}): ErasableCustomer => ({
  customer: 'contoso',
  version: 4,
  may: true,
  scope: 'own',
  counts: { ...NOTHING, entitlements: 1 },
  texts: 'own',
  ...set,
})
const by = { tenant: 'tenant', byId: 'megan', byName: 'Megan Bowen', at: MEGAN.at }

test('what was shown is erased, and no more of it', () => {
  const change = { kind: 'eraseCustomer', customer: 'contoso', version: 4, texts: 'own', scope: 'own', ...by }
  expect(eraseCustomer(customer(), 4, MEGAN)).toEqual({ kind: 'erased', change })
  expect(eraseCustomer(customer({ counts: { ...NOTHING, messages: 1 } }), 4, MEGAN).kind).toBe('erased')
})

test('nothing is erased that is not theirs, is not there, or was not shown so', () => {
  expect(eraseCustomer(customer({ may: false, version: 5 }), 4, MEGAN)).toEqual({ kind: 'not-theirs' })
  expect(eraseCustomer(customer({ counts: NOTHING }), 4, MEGAN)).toEqual({ kind: 'nothing-kept' })
  expect(eraseCustomer(customer({ version: 5 }), 4, MEGAN)).toEqual({ kind: 'changed' })
})

test('a person is forgotten as they were shown what is kept about them', () => {
  const change = { kind: 'forgetPerson', tenant: 'tenant', person: 'megan', name: 'Megan Bowen', at: MEGAN.at }
  expect(forgetPerson({ version: 2 }, 2, MEGAN)).toEqual({ kind: 'erased', change })
  expect(forgetPerson({ version: 3 }, 2, MEGAN)).toEqual({ kind: 'changed' })
})
