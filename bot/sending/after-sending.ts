import type { OutboxRow, StoreTransaction } from '../../store/store.ts'
import type { ConversationReference, SendOutcome } from '../channel/connector.ts'
import { supersededCard, textMessage, tooLargeNotice } from '../channel/say.ts'
import { waitsFrom } from '../effects/outgoing.ts'
import { erased } from '../effects/erasure/replaced-cards.ts'
import type { Log } from '../telemetry/log.ts'
import { referenceColumn } from '../channel/reference.ts'

/** What is noted, and who is told, once the channel has taken a message or has not. */

export interface AfterSendingParts {
  readonly newId: () => string
  readonly now: () => Date
  readonly log: Log
}

/** How a sending ended that the channel did not take, or of which nobody knows. */
export type SendFailure = Exclude<SendOutcome, { kind: 'sent' }>

/** True for what Teams finds too large: a short notice takes its place, at once. What is that notice already, is given up. */
export function isTooLarge(
  { activity, target }: OutboxRow,
  reference: ConversationReference,
  { code }: SendFailure,
): boolean {
  return code === 'http-413' && activity !== tooLargeNotice(reference, target)
}

/**
 * The channel took it: the row goes, and where a card is shown is noted.
 * @param activityId of a new activity, as far as the channel said it
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

/** An instance has what it sends for far less, up to the end of its lease. In milliseconds. */
const LONGEST_SENDING_MS = 60 * 60 * 1000

/**
 * Who has noted the same sending remembered its card then: where none is, it was erased since, if anything was. Else it was not
 * known which message shows it, or the card was taken away for another reason.
 */
async function isForgotten(tx: StoreTransaction, row: OutboxRow): Promise<boolean> {
  const { tenant, conversation, record, due_at: lease } = row
  if (record === null || (await tx.shownCard(tenant, conversation, record)) !== undefined) return false
  return tx.erasure.anySince(new Date(Date.parse(lease) - LONGEST_SENDING_MS).toISOString())
}

/**
 * The channel did not take it: it is tried again, or it has failed for good, which who asked for it is told.
 * @param retryAt when it is tried again, ISO 8601 in UTC; undefined: never
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

/** A record has one live card in a conversation: once the new one is there, the older one says where it goes on. */
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
  // Behind what waits already.
  await tx.enqueue({ ...place, ...update }, waitsFrom(now))
}

/**
 * True when a message came after another: ids of one conversation are moments or count up. Of ids that tell no order it is
 * not known; what is pressed instead of the live card mostly stands above it.
 */
function standsBelow(id: string, other: string): boolean {
  const [, prefix, moment] = COUNTED.exec(id) ?? []
  const [, otherPrefix, otherMoment] = COUNTED.exec(other) ?? []
  return prefix !== undefined && prefix === otherPrefix && Number(moment) > Number(otherMoment)
}

const COUNTED = /^(|.*\D)(\d{1,15})$/

/** What it was about was erased while it was being sent: what stood in its row by then takes its place. */
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

/** Whoever asked for a message elsewhere hears in the own chat that it did not arrive. */
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
