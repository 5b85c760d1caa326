import type { MoveDates, MovedDates } from '../../api/wire.ts'
import { NEW_CONVERSATION } from '../../dialogs/model.ts'
import { changeOf } from '../../dialogs/records/entitlement-change.ts'
import { addDays } from '../../playbook/dates/days.ts'
import type { OutboxRow, StoreTransaction } from '../../store/store.ts'
import { Outgoing } from '../effects/outgoing.ts'
import { keepPostings } from '../effects/postings.ts'
import { entitlementFromRow } from '../effects/record-rows.ts'
import { carryOut } from '../effects/records.ts'
import { repeated } from '../../store/repeat.ts'
import type { TurnParts } from '../turn.ts'
import { viewerOf } from './board.ts'
import type { TabUser } from './sign-in.ts'
import { receivedFrom, type AsideOutcome, type Moment } from '../aside.ts'

export interface MoveOutcome extends Omit<AsideOutcome, 'answer'> {
  readonly answer: MovedDates
}

/**
 * Moves the dates of several entitlements by the rules of the card for one of them. Each by itself: what is out of date,
 * somebody else's or against a rule is refused, and the others are moved. Posted cards follow.
 */
export async function moveDates(
  parts: TurnParts,
  user: TabUser,
  request: MoveDates,
  moment: Moment,
): Promise<MoveOutcome> {
  const moved: string[] = []
  const refused: { id: string; why: string }[] = []
  const taken: OutboxRow[] = []
  let waiting = false
  for (const { id, version } of request.entitlements) {
    const one = await repeated(() =>
      parts.store.transaction((tx) => moveOne(tx, parts, user, id, version, request.to, moment)),
    )
    if (typeof one === 'string') refused.push({ id, why: one })
    else {
      moved.push(id)
      taken.push(...one.taken)
      waiting ||= one.waiting
    }
  }
  const events = moved.map(() => ({ event: 'done', what: 'changeEntitlement' }))
  return { answer: { moved, refused }, taken, waiting, erased: [], events }
}

/** @returns what is to be sent, or why nothing was changed */
async function moveOne(
  tx: StoreTransaction,
  parts: TurnParts,
  user: TabUser,
  id: string,
  seen: number,
  to: MoveDates['to'],
  moment: Moment,
): Promise<string | { taken: readonly OutboxRow[]; waiting: boolean }> {
  const row = await tx.records.visible(viewerOf(user), id)
  if (!row) return 'It is not among yours any more.'
  if (row.version !== seen) return `${row.updated_by_name} changed it meanwhile: look at it again first.`
  const entitlement = entitlementFromRow(row)
  const status = parts.prepared.status.get(entitlement.status)
  if (!status?.requires.some((each) => each === 'target-date' || each === 'unblock-date'))
    return 'Its status has no date.'
  const before = entitlement.targetDate ?? entitlement.unblockDate
  if ('days' in to && before === null) return 'It has no date that could be moved: set one.'
  const date = 'day' in to ? to.day : addDays(before!, to.days)
  const received = receivedFrom(user, `tab:${user.id}`, { text: '' }, moment)
  const env = { prepared: parts.prepared, newId: parts.newId, records: {} }
  const action = { verb: 'save-date', date, dateUnknown: 'false', comment: '', was: '' } as const
  const saved = changeOf(env, entitlement, { ...action, ...onCard(id, seen) }, received.incoming)
  if (saved.kind === 'problems') return saved.problems.join(' ')
  if (saved.kind === 'unchanged') return { taken: [], waiting: false }
  const effect = { kind: 'changeEntitlement', change: saved.change } as const
  await carryOut(tx, parts, effect)
  const outgoing = new Outgoing(tx, parts, { state: NEW_CONVERSATION, records: { entitlement } })
  await keepPostings(tx, parts, outgoing, received, [effect])
  return { taken: outgoing.taken, waiting: outgoing.waiting }
}

/** What a card would send besides. */
function onCard(entitlement: string, version: number) {
  return { record: '', entitlement, version, filter: '', offset: 0 }
}
