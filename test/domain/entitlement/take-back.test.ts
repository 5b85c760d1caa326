import type { Mistaken } from '../../../domain/entitlement/model.ts'
import { takeBack } from '../../../domain/entitlement/take-back.ts'
import { ENV, kept, MEGAN } from '../../support/kept.ts'

const own = kept({ updatedById: 'megan', version: 5, statusVersion: 5 })
const mistaken = (set: Partial<Mistaken> = {}): Mistaken => ({
  entitlement: own,
  former: undefined,
  isOnly: true,
  obstacles: [],
  ...set,
})
const taken = (what: Mistaken, seen: number | null = 4) =>
  takeBack(ENV, what, { seen }, { says: 'kept by mistake', why: 'It was about another customer.' }, MEGAN)

test('the first status is taken back: nothing is kept any more', () => {
  expect(taken(mistaken())).toEqual({
    kind: 'nothing-kept',
    takeBack: {
      kind: 'takeBack',
      id: 'new',
      tenant: 'tenant',
      entitlement: 'e-1',
      seen: 5,
      why: 'It was about another customer.',
      byId: 'megan',
      byName: 'Megan Bowen',
      at: MEGAN.at,
    },
  })
})

const former = {
  status: 'migration',
  targetDate: '2026-04-01',
  unblockDate: null,
  dateUnknown: true,
  attempts: null,
  note: 'Mailboxes first.',
} as const

test('the status of before comes back, also where something began since, and with nothing that it does not ask for', () => {
  expect(taken(mistaken({ former, obstacles: ['plan', 'owner'] }))).toMatchObject({
    kind: 'former',
    former: { id: 'migration' },
    record: {
      status: 'migration',
      seen: 5,
      targetDate: '2026-04-01',
      dateUnknown: false,
      reasons: [{ says: 'put back: the status after it was kept by mistake' }],
    },
  })
  const blocked = { ...former, status: 'legal-regulatory', targetDate: null } as const
  expect(taken(mistaken({ former: blocked }))).toMatchObject({ record: { dateUnknown: true } })
})

test('what somebody else changed, set again or owns stays, and so does what something began of', () => {
  expect(taken(mistaken({ entitlement: kept({ version: 5, statusVersion: 5 }), former })).kind).toBe('changed-since')
  expect(taken(mistaken(), 3).kind).toBe('changed-since')
  expect(taken(mistaken({ obstacles: ['others'] })).kind).toBe('changed-since')
  expect(taken(mistaken({ obstacles: ['owner', 'plan'] })).kind).toBe('others-own')
  expect(taken(mistaken({ obstacles: ['plan', 'acm'] }))).toEqual({ kind: 'begun', obstacles: ['plan', 'acm'] })
})
