import { hash } from 'node:crypto'
import { UNDER_WAY } from '../../store/messages/jobs.ts'
import { repeated } from '../../store/engine/repeat.ts'
import type { Store, StoreTransaction } from '../../store/store.ts'
import { Refusal } from '../http/refusal.ts'
import type { Received } from './teams.ts'

/** An import of which nothing was heard for so long has died with its process: each portion of its rows takes seconds. */
const LAPSED_MS = 5 * 60 * 1000

/** `busy`: the person has another list being read. `handled`: the turn of this very message is over. */
export type ImportTurn = 'begun' | 'busy' | 'handled'

/**
 * Says in a transaction of an import that it goes on.
 * @throws Refusal when it was taken for dead and another has begun it: that one reads the list
 */
export type GoesOn = (tx: StoreTransaction) => Promise<void>

/**
 * Does the work unless another list of the person is being read, in whichever instance, or the message that brought the list
 * was handled before. Nobody else begins either of them until the work is over, as long as it says that it goes on.
 * @param work with how it stands; what it throws is thrown
 * @throws Refusal while this very message is being handled: who delivers it again is to try later
 */
export async function importOnce<T>(
  { store, now }: { readonly store: Store; readonly now: () => Date },
  { key, incoming: { who, at } }: Pick<Received, 'key' | 'incoming'>,
  work: (turn: ImportTurn, goesOn: GoesOn) => Promise<T>,
): Promise<T> {
  const message = `${UNDER_WAY}${key}`
  const person = `${UNDER_WAY}of ${hash('sha256', `${who.tenant}\n${who.id}`, 'base64url')}`
  const lapsed = new Date(Date.parse(at) - LAPSED_MS).toISOString()
  // When it said so: a transaction that was undone may have been the last.
  const held = [at]
  const goesOn: GoesOn = async ({ jobs }) => {
    const moment = now().toISOString()
    for (const job of [message, person]) if (!(await jobs.renew(job, held, moment))) throw new Refusal('still-reading')
    held.push(moment)
  }
  const turn = await repeated(() =>
    store.transaction(async (tx): Promise<ImportTurn> => {
      if (await tx.isClaimed(key)) return 'handled'
      if (!(await tx.jobs.begin(message, at, lapsed))) throw new Refusal('still-reading')
      if (await tx.jobs.begin(person, at, lapsed)) return 'begun'
      await tx.jobs.release(message, held)
      return 'busy'
    }),
  )
  if (turn !== 'begun') return work(turn, goesOn)
  try {
    return await work(turn, goesOn)
  } finally {
    await repeated(() =>
      store.transaction(async ({ jobs }) => {
        await jobs.release(message, held)
        await jobs.release(person, held)
      }),
    )
  }
}
