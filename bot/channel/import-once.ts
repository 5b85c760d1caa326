import { hash } from 'node:crypto'
import { UNDER_WAY } from '../../store/jobs.ts'
import { repeated } from '../../store/repeat.ts'
import type { Store } from '../../store/store.ts'
import { Refusal } from '../refusal.ts'
import type { Received } from './teams.ts'

/** An import that began so long ago has died with its process: the longest list takes a minute or two. */
const LAPSED_MS = 5 * 60 * 1000

/** `busy`: the person has another list being read. `handled`: the turn of this very message is over. */
export type ImportTurn = 'begun' | 'busy' | 'handled'

/**
 * Does the work unless another list of the person is being read, in whichever instance, or the message that brought the list
 * was handled before. Nobody else begins either of them until the work is over.
 * @param work with how it stands; what it throws is thrown
 * @throws Refusal while this very message is being handled: who delivers it again is to try later
 */
export async function importOnce<T>(
  store: Store,
  { key, incoming: { who, at } }: Received,
  work: (turn: ImportTurn) => Promise<T>,
): Promise<T> {
  const message = `${UNDER_WAY}${key}`
  const person = `${UNDER_WAY}of ${hash('sha256', `${who.tenant}\n${who.id}`, 'base64url')}`
  const lapsed = new Date(Date.parse(at) - LAPSED_MS).toISOString()
  const turn = await repeated(() =>
    store.transaction(async (tx): Promise<ImportTurn> => {
      if (await tx.isClaimed(key)) return 'handled'
      if (!(await tx.jobs.begin(message, at, lapsed))) throw new Refusal('still-reading')
      if (await tx.jobs.begin(person, at, lapsed)) return 'begun'
      await tx.jobs.release(message)
      return 'busy'
    }),
  )
  if (turn !== 'begun') return work(turn)
  try {
    return await work(turn)
  } finally {
    await repeated(() =>
      store.transaction(async ({ jobs }) => {
        await jobs.release(message)
        await jobs.release(person)
      }),
    )
  }
}
