import type { OutboxRow, StoreTransaction } from '../../store/store.ts'
import type { ConversationReference, SendOutcome } from '../channel/connector.ts'
import { supersededCard, textMessage, tooLargeNotice } from '../channel/say.ts'
import { waitsFrom } from '../effects/outgoing.ts'
import { erased } from '../effects/erasure/replaced-cards.ts'
import type { Log } from '../telemetry/log.ts'
import { referenceColumn } from '../channel/reference.ts'

/** Notes the result of sending a message, and tells the people concerned. */

export interface AfterSendingParts {
  readonly newId: () => string
  readonly now: () => Date
  readonly log: Log
}

/** The result of a sending that the channel did not take, or whose result is unknown. */
export type SendFailure = Exclude<SendOutcome, { kind: 'sent' }>

/**
 * True if Teams found the message too large. A short notice then replaces it at once. False if the message is this
 * notice already.
 */
export function isTooLarge(
  { activity, target }: OutboxRow,
  reference: ConversationReference,
  { code }: SendFailure,
): boolean {
  return code === 'http-413' && activity !== tooLargeNotice(reference, target)
}

/**
 * The channel took the message: deletes its row, and notes where its card is shown.
 * @param activityId the id of a new activity, if the channel gave one
 */
export async function noteSent(
  tx: StoreTransaction,
  parts: AfterSendingParts,
  row: OutboxRow,
  reference: ConversationReference,
  activityId: string | undefined,
): Promise<void> {
  const activity = row.kind === 'update' ? row.target : (activityId ?? null)
  const removed = await tx.removeOutbox(row.id)
  const isErased = removed === 'gone' && (await isForgotten(tx, row))
  if (isErased) await replaceErased(tx, parts, row, erased(row.reference, activity, 'request'), activity)
  else if (typeof removed === 'object') await replaceErased(tx, parts, row, removed.instead, activity)
  else await noteShown(tx, parts, row, reference, activity)
}

/** Milliseconds. An instance holds a row for much less, up to the end of its lease. */
const LONGEST_SENDING_MS = 60 * 60 * 1000

/**
 * True if a card was erased after another instance noted the same sending. That instance also noted where the card is
 * shown. If this note is missing and anything was erased since, the card was erased. Otherwise nobody knew which
 * message shows the card, or the note was removed for another reason.
 */
async function isForgotten(tx: StoreTransaction, row: OutboxRow): Promise<boolean> {
  const { tenant, conversation, record, due_at: lease } = row
  if (record === null || (await tx.shownCard(tenant, conversation, record)) !== undefined) return false
  return tx.erasure.anySince(new Date(Date.parse(lease) - LONGEST_SENDING_MS).toISOString())
}

/**
 * The channel did not take the message. Notes the next attempt, or that the message failed for good; then tells whoever
 * asked for it.
 * @param retryAt the moment of the next attempt, ISO 8601 in UTC; undefined: never
 */
export async function noteFailed(
  tx: StoreTransaction,
  parts: AfterSendingParts,
  row: OutboxRow,
  reference: ConversationReference,
  outcome: SendFailure,
  retryAt: string | undefined,
): Promise<void> {
  const { code, kind: ended } = outcome
  parts.log.warn(
    {
      event: 'not-sent',
      kind: row.kind,
      code,
      ended,
      attempt: row.attempts + 1,
      final: retryAt === undefined,
      trace: row.trace ?? undefined,
    },
    'not sent',
  )
  if (retryAt === undefined) {
    await tx.failOutbox(row, code)
    await tellRequester(tx, parts, row, outcome)
    return
  }
  const notice = isTooLarge(row, reference, outcome) ? tooLargeNotice(reference, row.target) : undefined
  await tx.retryOutbox(row, code, retryAt, notice)
}

/**
 * A record has one live card in a conversation. Once the new card has arrived, the older one says where the record
 * continues.
 */
async function noteShown(
  tx: StoreTransaction,
  parts: AfterSendingParts,
  row: OutboxRow,
  reference: ConversationReference,
  activity: string | null,
): Promise<void> {
  if (row.record === null || activity === null) return
  const now = parts.now().toISOString()
  const older = await tx.showCard(row, row.record, activity, now)
  if (older === undefined) return
  const { tenant, conversation } = row
  const closed = supersededCard(
    reference,
    older,
    row.kind === 'send' || standsBelow(activity, older) ? 'below' : 'above',
  )
  const update = { kind: 'update', activity: closed, target: older, record: null, due_at: now } as const
  const place = { id: parts.newId(), tenant, conversation, reference: row.reference, trace: row.trace }
  // Queued behind the rows that already wait.
  await tx.enqueue({ ...place, ...update }, waitsFrom(now))
}

/**
 * True if a message came after another. The ids of one conversation are moments, or count up. If the ids show no order,
 * the answer is false: a card that somebody presses instead of the live one usually stands above it.
 */
function standsBelow(id: string, other: string): boolean {
  const [, prefix, moment] = COUNTED.exec(id) ?? []
  const [, otherPrefix, otherMoment] = COUNTED.exec(other) ?? []
  return prefix !== undefined && prefix === otherPrefix && Number(moment) > Number(otherMoment)
}

const COUNTED = /^(|.*\D)(\d{1,15})$/

/**
 * The content of a message was erased while it was being sent. Replaces the message with what its row contained by
 * then.
 */
async function replaceErased(
  tx: StoreTransaction,
  parts: AfterSendingParts,
  row: OutboxRow,
  instead: string,
  target: string | null,
): Promise<void> {
  if (target === null) return
  const { tenant, conversation, reference } = row
  const now = parts.now().toISOString()
  const activity = JSON.stringify({ ...(JSON.parse(instead) as Record<string, unknown>), id: target })
  const id = parts.newId()
  const update = { kind: 'update', activity, target, record: null, due_at: now } as const
  await tx.enqueue({ id, tenant, conversation, reference, ...update }, waitsFrom(now))
}

/** Tells the person who asked for a message in another conversation, in their own chat, that it did not arrive. */
async function tellRequester(
  tx: StoreTransaction,
  parts: AfterSendingParts,
  row: OutboxRow,
  outcome: SendFailure,
): Promise<void> {
  if (row.requester === null) return
  const requester = referenceColumn.read(row.requester)
  if (requester.conversation === row.conversation) return
  const text =
    outcome.kind === 'ambiguous'
      ? 'Teams did not say whether it took what I sent to the other conversation for you. Please look there.'
      : 'I could not send it to the other conversation: Teams did not take it. Is the app installed there, and may it write?'
  const now = parts.now().toISOString()
  await tx.enqueue(
    {
      id: parts.newId(),
      tenant: row.tenant,
      conversation: requester.conversation,
      reference: row.requester,
      kind: 'send',
      activity: textMessage(requester, text),
      target: null,
      record: null,
      due_at: now,
    },
    waitsFrom(now),
  )
}
