import {
  changeInWords,
  changesInWords,
  COMMENTS_AMONG,
  commentsSince,
  postedCardOf,
  postingOf,
  shareableCardOf,
  type Posted,
  type PostedChange,
} from '../../../dialogs/records/posted.ts'

import { NEW_CONVERSATION } from '../../../dialogs/model.ts'
import type { HistoryEntry } from '../../../domain/entitlement/model.ts'
import type { PreparedPlaybook } from '../../../playbook/prepare.ts'
import type { PlaceRow } from '../../../store/messages/places.ts'
import type { StoreTransaction } from '../../../store/store.ts'
import { nameOf } from '../../channel/places.ts'
import { activityJson, literalMessage, textMessage, type Drawn } from '../../channel/say.ts'
import { daysIn } from '../../clock/time-zone.ts'
import type { Outgoing } from '../outgoing.ts'
import { entitlementFromRow, historyFromRow } from '../read/record-rows.ts'
import { viewerAway } from '../viewer.ts'
import { referenceOf } from '../../channel/reference.ts'

export interface PostingParts {
  readonly prepared: PreparedPlaybook
  readonly newId: () => string
}

/** Whose doing it is that something is posted, or posted anew. */
export interface Cause {
  readonly tenant: string
  readonly by: { readonly id: string; readonly name: string }
  /** ISO 8601, UTC. */
  readonly at: string
  /** The chat, as JSON, in which somebody waits for it: they hear there when it does not arrive. Null: nobody does. */
  readonly requester: string | null
  /** Where they are, as far as that is known: days on the card are theirs, since its readers may be anywhere. */
  readonly timeZone: string | undefined
}

/** An entitlement with all that its card shows. */
export interface ToPost extends Posted {
  /** Whose it is: an id, or null. */
  readonly owner: string | null
  readonly newest: HistoryEntry | undefined
}

/** An entitlement as it is now, and where it is posted by whom. */
export interface Postings extends ToPost {
  readonly postings: Awaited<ReturnType<StoreTransaction['places']['postings']>>
}

type Target = Pick<PlaceRow, 'conversation' | 'reference'>

/** Reads what a card shows; undefined when the entitlement is not there. */
export async function readToPost(tx: StoreTransaction, tenant: string, id: string): Promise<ToPost | undefined> {
  const row = await tx.records.find(tenant, id)
  if (!row) return undefined
  const setBy = await tx.records.historyAt(tenant, id, row.status_version)
  const entries = (await tx.records.history(tenant, id, undefined, COMMENTS_AMONG)).map(historyFromRow)
  const set = setBy && historyFromRow(setBy)
  return {
    owner: row.owner_id,
    entitlement: entitlementFromRow(row),
    setBy: set,
    comments: commentsSince(set, entries),
    newest: entries.find(({ version }) => version === row.version),
  }
}

/** Reads where an entitlement is posted, and its newest state; undefined when it is posted nowhere, or not there. */
export async function readPostings(tx: StoreTransaction, tenant: string, id: string): Promise<Postings | undefined> {
  const postings = await tx.places.postings(tenant, id)
  const posted = postings.length > 0 ? await readToPost(tx, tenant, id) : undefined
  return posted && { ...posted, postings }
}

/** The same of several: those of them that are posted. */
export async function postedAmong(tx: StoreTransaction, tenant: string, ids: readonly string[]): Promise<Postings[]> {
  const all: Postings[] = []
  for (const id of ids) {
    const posted = await readPostings(tx, tenant, id)
    if (posted) all.push(posted)
  }
  return all
}

/** Whom a change of an entitlement concerns: who posted it; or the owner, as in the chat, of what is posted nowhere. */
export async function readConcerned(
  tx: StoreTransaction,
  cause: Pick<Cause, 'tenant' | 'by'>,
  id: string,
): Promise<Postings | undefined> {
  return (await readPostings(tx, cause.tenant, id)) ?? readOfOthers(tx, cause, id)
}

/** Reads what somebody else owns and is posted nowhere: its owner is told. Undefined for one's own, and for nobody's. */
async function readOfOthers(
  tx: StoreTransaction,
  { tenant, by }: Pick<Cause, 'tenant' | 'by'>,
  id: string,
): Promise<Postings | undefined> {
  const row = await tx.records.find(tenant, id)
  if (!row || row.owner_id === null || row.owner_id === by.id) return undefined
  const changed = await readToPost(tx, tenant, id)
  return changed && { ...changed, postings: [] }
}

/** Whom messages about posted entitlements may be about, where no turn has read it: for `Outgoing`. */
export function knownOf(postings: readonly Postings[]) {
  const rows = postings.map(({ entitlement }) => entitlement)
  return { state: NEW_CONVERSATION, records: { list: { rows, total: rows.length } } }
}

/** Posts an entitlement where it has not been. */
export async function postAnew(
  parts: PostingParts,
  outgoing: Outgoing,
  cause: Cause,
  place: Target,
  posted: ToPost,
): Promise<void> {
  await outgoing.put(cardRow(parts, cause, place, posted, null))
}

/** Shows the newest state wherever the entitlement is posted. */
export async function showNewest(
  tx: StoreTransaction,
  parts: PostingParts,
  outgoing: Outgoing,
  cause: Cause,
  posted: Postings,
): Promise<void> {
  for (const posting of posted.postings) {
    const shown = await tx.shownCard(cause.tenant, posting.conversation, postingOf(posted.entitlement.id))
    await outgoing.put(cardRow(parts, cause, posting, posted, shown ?? null))
  }
}

/**
 * Tells who owns what was changed, or has posted it, of changes by somebody else: each person in one message, however many
 * changes concern them. Who has no chat with the bot cannot be told; who sees it no more is not.
 */
export async function tellConcerned(
  tx: StoreTransaction,
  parts: PostingParts,
  outgoing: Outgoing,
  cause: Cause,
  changes: readonly Postings[],
): Promise<void> {
  const concerned = new Map<string, (PostedChange & { readonly isOwn: boolean })[]>()
  for (const { entitlement, newest, owner, postings } of changes) {
    const where = postings.map(nameOf).join(', ')
    for (const person of new Set([owner, ...postings.map(({ by_id }) => by_id)])) {
      if (person === null || person === cause.by.id) continue
      const change = { entitlement, newest, where, isOwn: person === owner }
      concerned.set(person, [...(concerned.get(person) ?? []), change])
    }
  }
  for (const [person, all] of concerned) {
    const chat = await tx.places.personalChat(cause.tenant, person)
    const theirs = chat ? await seenBy(tx, cause.tenant, person, all) : []
    const [only] = theirs
    if (!chat || !only) continue
    const text =
      theirs.length === 1 ? changeInWords(parts, cause.by.name, only) : changesInWords(parts, cause.by.name, theirs)
    const reference = referenceOf(chat)
    const quotes = theirs.length === 1 && only?.newest?.comment
    const activity = quotes ? literalMessage(reference, text) : textMessage(reference, text)
    await outgoing.put(rowFor(parts, cause, chat, { activity, kind: 'send' }))
  }
}

/** Of changes those that somebody still sees: who posted something may have been taken out of its customer since. */
async function seenBy(
  tx: StoreTransaction,
  tenant: string,
  id: string,
  changes: readonly (PostedChange & { readonly isOwn: boolean })[],
): Promise<PostedChange[]> {
  if (changes.every(({ isOwn }) => isOwn)) return [...changes]
  const person = await tx.reminders.person(tenant, id)
  const viewer = person ? viewerAway(person) : { tenant, id, key: null, place: undefined }
  const seen: PostedChange[] = []
  for (const change of changes) {
    if (change.isOwn || (await tx.records.visible(viewer, change.entitlement.id))) seen.push(change)
  }
  return seen
}

/** The card of the newest state; what outsiders may read of it goes along, and the outbox decides when it sends. */
function cardRow(parts: PostingParts, cause: Cause, place: Target, posted: ToPost, target: string | null) {
  const reference = referenceOf(place)
  const record = postingOf(posted.entitlement.id)
  const env = { prepared: parts.prepared, dayOf: daysIn(cause.timeZone) }
  const drawn = (card: unknown): Drawn => ({ kind: 'card', card: JSON.stringify(card), summary: 'Status', record })
  return {
    ...rowFor(parts, cause, place, {
      kind: target === null ? 'send' : 'update',
      activity: activityJson(drawn(postedCardOf(env, posted)), reference, target),
    }),
    shareable: activityJson(drawn(shareableCardOf(env, posted)), reference, target),
    target,
    record,
  }
}

function rowFor(
  parts: PostingParts,
  { tenant, at, requester }: Cause,
  place: Target,
  what: { readonly kind: 'send' | 'update'; readonly activity: string },
) {
  return {
    id: parts.newId(),
    tenant,
    conversation: place.conversation,
    reference: place.reference,
    target: null,
    record: null,
    due_at: at,
    requester,
    ...what,
  }
}
