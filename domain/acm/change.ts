import type { AcmState } from '../../playbook/acm/acm.ts'
import type { Acm, AcmLogEntry, SaveAcm } from './model.ts'
import type { By, ChangeEnv } from '../change.ts'

/** A conversation after a change, and the effect that stores it. */
export interface ChangedAcm {
  readonly acm: Acm
  readonly effects: readonly SaveAcm[]
}

/** Makes the next version of a conversation; unchanged if it was begun and nothing is logged. */
export function change(
  env: Pick<ChangeEnv, 'newId'>,
  acm: Acm,
  { who, at }: Omit<By, 'today'>,
  state: AcmState,
  log: readonly AcmLogEntry[],
  ended?: boolean,
): ChangedAcm {
  if (acm.version > 0 && log.length === 0) return { acm, effects: [] }
  const id = acm.version === 0 ? env.newId() : acm.id
  const begin: AcmLogEntry[] = acm.version === 0 ? [{ kind: 'begin', item: null, text: '' }] : []
  const author = { by: who.name, at }
  return {
    acm: {
      ...acm,
      id,
      version: acm.version + 1,
      state,
      changed: author,
      ended: ended === undefined ? acm.ended : ended ? author : undefined,
    },
    effects: [
      {
        kind: 'saveAcm',
        tenant: who.tenant,
        id,
        customer: acm.customerId,
        seen: acm.version,
        state,
        ended,
        log: [...begin, ...log],
        byId: who.id,
        byName: who.name,
        at,
      },
    ],
  }
}

/** Adds one more change in the same turn: both make one version. */
export function changeAgain(
  env: Pick<ChangeEnv, 'newId'>,
  { acm, effects: [before] }: ChangedAcm,
  by: Omit<By, 'today'>,
  state: AcmState,
  entry: AcmLogEntry,
  ended: boolean,
): ChangedAcm {
  const base = before ? { ...acm, version: before.seen } : acm
  const begun = before?.log.filter(({ kind }) => kind !== 'begin') ?? []
  return change(env, base, by, state, [...begun, entry], ended)
}
