import type { Effect, PostEffect } from '../../dialogs/model.ts'
import { changeInWords, postedCardOf, postingOf, shareableCardOf, type Posted } from '../../dialogs/records/posted.ts'
import type { HistoryEntry } from '../../dialogs/records/model.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import type { PlaceRow } from '../../store/places.ts'
import type { EntitlementRow } from '../../store/records.ts'
import type { StoreTransaction } from '../../store/store.ts'
import { postAcmNote } from './acm.ts'
import type { ConversationReference } from '../channel/connector.ts'
import type { Outgoing } from './outgoing.ts'
import { nameOf } from '../channel/places.ts'
import { entitlementFromRow, historyFromRow } from './record-rows.ts'
import { postShared } from './resources.ts'
import { activityJson, textMessage, type Drawn } from '../channel/say.ts'
import type { Received } from '../channel/teams.ts'

export interface PostingParts {
  readonly prepared: PreparedPlaybook
  readonly newId: () => string
}

/** What follows from a turn's effects where entitlements are posted: new cards, cards up to date, people told. */
export async function keepPostings(
  tx: StoreTransaction,
  parts: PostingParts,
  outgoing: Outgoing,
  received: Received,
  effects: readonly Effect[],
): Promise<void> {
  const changed = new Set<string>()
  for (const effect of effects) {
    switch (effect.kind) {
      case 'post':
        await post(tx, parts, outgoing, received, effect)
        break
      case 'shareResources':
        await postShared(tx, parts, outgoing, received, effect)
        break
      case 'keepStatus':
        changed.add(effect.status.entitlement)
        break
      case 'changeEntitlement':
        changed.add(effect.change.entitlement)
        break
      case 'postAcmNote':
        await postAcmNote(tx, parts.newId, outgoing, effect, received.reference)
        break
      case 'saveAcm':
        // What was posted of it is the note of that moment.
        break
      case 'setReminders':
      case 'markReminders':
      case 'unmarkReminders':
      case 'saveReferral':
      case 'offerFile':
        // A matter of one person: nothing that is posted shows it.
        break
      case 'saveEngagement':
        // For its FMs alone.
        break
      case 'eraseCustomer':
      case 'forgetPerson':
        // Replaces what was posted itself.
        break
    }
  }
  for (const entitlement of changed) await refresh(tx, parts, outgoing, received, entitlement)
}

async function post(
  tx: StoreTransaction,
  parts: PostingParts,
  outgoing: Outgoing,
  received: Received,
  { tenant, entitlement, conversation, byId, byName, at }: PostEffect,
): Promise<void> {
  const place = await tx.places.find(tenant, conversation)
  const posted = await readPosted(tx, tenant, entitlement)
  if (!place || !posted) return
  await tx.places.post({ tenant, conversation, entitlement_id: entitlement, by_id: byId, by_name: byName, at })
  await tx.places.use(tenant, byId, conversation, at)
  await outgoing.put(cardRow(parts, received, place, posted, null))
}

/** Shows the newest state wherever the entitlement is posted, and tells those whom a change by somebody else concerns. */
async function refresh(
  tx: StoreTransaction,
  parts: PostingParts,
  outgoing: Outgoing,
  received: Received,
  entitlement: string,
): Promise<void> {
  const { tenant, id: changer } = received.incoming.who
  const postings = await tx.places.postings(tenant, entitlement)
  if (postings.length === 0) return
  const posted = await readPosted(tx, tenant, entitlement)
  if (!posted) return
  for (const posting of postings) {
    const shown = await tx.shownCard(tenant, posting.conversation, postingOf(entitlement))
    await outgoing.put(cardRow(parts, received, posting, posted, shown ?? null))
  }
  const concerned = new Set([posted.row.owner_id, ...postings.map(({ by_id }) => by_id)])
  for (const person of concerned) {
    if (person === null || person === changer) continue
    const chat = await tx.places.personalChat(tenant, person)
    if (!chat) continue
    const text = changeInWords(parts, received.incoming.who.name, posted, postings.map(nameOf).join(', '))
    const reference = JSON.parse(chat.reference) as ConversationReference
    await outgoing.put(rowFor(parts, received, chat, { activity: textMessage(reference, text), kind: 'send' }))
  }
}

interface PostedRow extends Posted {
  readonly row: EntitlementRow
  readonly newest: HistoryEntry | undefined
}

async function readPosted(tx: StoreTransaction, tenant: string, id: string): Promise<PostedRow | undefined> {
  const row = await tx.records.find(tenant, id)
  if (!row) return undefined
  const setBy = await tx.records.historyAt(tenant, id, row.status_version)
  const newest = await tx.records.historyAt(tenant, id, row.version)
  return {
    row,
    entitlement: entitlementFromRow(row),
    setBy: setBy && historyFromRow(setBy),
    newest: newest && historyFromRow(newest),
  }
}

type Target = Pick<PlaceRow, 'conversation' | 'reference'>

/** The card of the newest state; what outsiders may read of it goes along, and the outbox decides when it sends. */
function cardRow(parts: PostingParts, received: Received, place: Target, posted: Posted, target: string | null) {
  const reference = JSON.parse(place.reference) as ConversationReference
  const record = postingOf(posted.entitlement.id)
  const drawn = (card: unknown): Drawn => ({ kind: 'card', card: JSON.stringify(card), summary: 'Status', record })
  return {
    ...rowFor(parts, received, place, {
      kind: target === null ? 'send' : 'update',
      activity: activityJson(drawn(postedCardOf(parts, posted)), reference, target),
    }),
    shareable: activityJson(drawn(shareableCardOf(parts, posted)), reference, target),
    target,
    record,
  }
}

function rowFor(
  parts: PostingParts,
  { incoming, reference }: Received,
  place: Target,
  what: { readonly kind: 'send' | 'update'; readonly activity: string },
) {
  return {
    id: parts.newId(),
    tenant: incoming.who.tenant,
    conversation: place.conversation,
    reference: place.reference,
    target: null,
    record: null,
    due_at: incoming.at,
    // Who asked for it hears when it does not arrive.
    requester: incoming.where.kind === 'personal' && reference.serviceUrl ? JSON.stringify(reference) : null,
    ...what,
  }
}
