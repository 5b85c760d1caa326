import type { AcmState } from '../../playbook/acm/acm.ts'
import type { Acm, AcmLogEntry, SaveAcm } from '../../domain/acm/model.ts'
import type { AcmEffect } from './model.ts'
import type { DialogEnv, Reply } from '../model.ts'
import type { Incoming } from '../incoming.ts'

/** A reply and its effects. */
export interface AcmAnswer {
  readonly reply: Reply
  readonly effects: readonly AcmEffect[]
}

/** A conversation after a change, and the effect that stores it. */
export interface ChangedAcm {
  readonly acm: Acm
  readonly effects: readonly SaveAcm[]
}

/** Makes the next version of a conversation; unchanged if it was begun and nothing is logged. */
export function change(
  env: Pick<DialogEnv, 'newId'>,
  acm: Acm,
  { who, at }: Pick<Incoming, 'who' | 'at'>,
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
  env: Pick<DialogEnv, 'newId'>,
  { acm, effects: [before] }: ChangedAcm,
  incoming: Pick<Incoming, 'who' | 'at'>,
  state: AcmState,
  entry: AcmLogEntry,
  ended: boolean,
): ChangedAcm {
  const base = before ? { ...acm, version: before.seen } : acm
  const begun = before?.log.filter(({ kind }) => kind !== 'begin') ?? []
  return change(env, base, incoming, state, [...begun, entry], ended)
}
