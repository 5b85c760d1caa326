import type { MoveDates, MovedDates } from '../../api/wire.ts'
import { moveDateTo } from '../../domain/entitlement/move-date.ts'
import type { OutboxRow, StoreTransaction } from '../../store/store.ts'
import { showMoved, tellOfAll } from '../effects/postings/moved-postings.ts'
import type { Outgoing } from '../effects/outgoing.ts'
import type { Cause } from '../effects/postings/posted-cards.ts'
import { entitlementFromRow } from '../effects/read/record-rows.ts'
import { carryOut } from '../effects/carry-out.ts'
import { repeated } from '../../store/engine/repeat.ts'
import type { TurnParts } from '../turn-parts.ts'
import { viewerOf } from './board.ts'
import type { TabUser } from './sign-in.ts'
import type { Moment } from '../aside.ts'
import type { Follows } from '../conduct.ts'

export interface MoveOutcome extends Follows {
  readonly answer: MovedDates
  /** What was thrown on the way; all that could be done without it was done. */
  readonly faults: readonly unknown[]
}

const FAILED = 'That did not work just now. Move it again.'
/** After so many faults in a row the store is away: the others would only wait for it. */
const MOST_FAULTS = 2

/**
 * Moves the dates of several entitlements by the rules of the card for one of them. Each by itself: what is out of date,
 * somebody else's, against a rule or hit by a fault is refused, and the others are moved. Posted cards follow; whom it
 * concerns is told once of all.
 * @throws what was thrown first, when faults have left nothing moved
 */
export async function moveDates(
  parts: TurnParts,
  user: TabUser,
  request: MoveDates,
  moment: Moment,
): Promise<MoveOutcome> {
  const cause: Cause = { tenant: user.tenant, by: user, at: moment.at, requester: null, timeZone: moment.timeZone }
  const moved: string[] = []
  const refused: { id: string; why: string }[] = []
  const taken: OutboxRow[] = []
  const faults: unknown[] = []
  const changed = new Map<string, number>()
  let [waiting, inARow] = [false, 0]
  const said = (outgoing: Outgoing): void => {
    taken.push(...outgoing.taken)
    waiting ||= outgoing.waiting
  }
  const inTransaction = <T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T> =>
    repeated(() => parts.store.transaction(work))
  for (const { id, version } of request.entitlements) {
    if (inARow >= MOST_FAULTS) {
      refused.push({ id, why: FAILED })
      continue
    }
    try {
      const one = await inTransaction((tx) => moveOne(tx, parts, user, id, version, request.to, moment, cause))
      inARow = 0
      if (typeof one === 'string') refused.push({ id, why: one })
      else moved.push(id)
      if (typeof one !== 'object') continue
      changed.set(id, version + 1)
      said(one)
    } catch (error) {
      inARow++
      faults.push(error)
      refused.push({ id, why: FAILED })
    }
  }
  if (moved.length === 0 && faults.length > 0) throw faults[0]
  try {
    if (changed.size > 0) said(await inTransaction((tx) => tellOfAll(tx, parts, cause, changed)))
  } catch (error) {
    // The cards are right, and nobody was told.
    faults.push(error)
  }
  const events = moved.map(() => ({ event: 'done', what: 'changeEntitlement' }))
  return { answer: { moved, refused }, taken, waiting, erased: [], events, faults }
}

/** @returns what is said in places where it is posted, why nothing was changed, or undefined: it is so already */
async function moveOne(
  tx: StoreTransaction,
  parts: TurnParts,
  user: TabUser,
  id: string,
  seen: number,
  to: MoveDates['to'],
  moment: Moment,
  cause: Cause,
): Promise<Outgoing | string | undefined> {
  const row = await tx.records.visible(viewerOf(user), id)
  if (!row) return 'It is not among yours any more.'
  if (row.version !== seen) return `${row.updated_by_name} changed it meanwhile: look at it again first.`
  const { at, today } = moment
  const moved = moveDateTo(parts, entitlementFromRow(row), to, { who: user, at, today })
  if (moved.kind === 'problems') return moved.problems.join(' ')
  if (moved.kind === 'unchanged') return undefined
  await carryOut({ tx, parts, viewer: viewerOf(user), person: undefined }, [
    { kind: 'changeEntitlement', change: moved.change },
  ])
  return showMoved(tx, parts, cause, id)
}
