import type { Heard } from './dialog.ts'
import type { Incoming } from './incoming.ts'
import type { DialogEnv } from './model.ts'

/** What dialogs are told of the message itself, besides what it means. */
export function toldOf({ today, at, dayOrder, where, who }: Incoming) {
  const beforeOthers = where.kind !== 'personal'
  return { today, at, reader: who.name, beforeOthers, ...(dayOrder ? { dayOrder } : {}) }
}

/** For what is to be known before anything is read, to find out what must be: nothing of it is kept or shown. */
export function beforeReading({ prepared, incoming }: Pick<Heard, 'prepared' | 'incoming'>): DialogEnv {
  return { prepared, newId: () => '', records: {}, places: [], ...toldOf(incoming) }
}
