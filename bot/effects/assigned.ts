import { assignedCard } from '../../cards/assign-card.ts'
import { formerOwners } from '../../domain/assignment/assign.ts'
import type { AssignEntitlements } from '../../domain/assignment/model.ts'
import { whatInWords, whichInWords } from '../../dialogs/assign/words.ts'
import type { StoreTransaction } from '../../store/store.ts'
import type { Drawn } from '../channel/say.ts'
import { cardInChat, tellInChat } from './in-chat.ts'
import type { Outgoing } from './outgoing.ts'
import {
  postedAmong,
  showNewest,
  tellConcerned,
  type Cause,
  type PostingParts,
  type Postings,
} from './postings/posted-cards.ts'

/**
 * What follows when entitlements have another owner: posted cards show it; the new owner is told with a button to open it,
 * whoever owned it of whom somebody else gave it away, and who posted it: each once.
 */
export async function followAssigned(
  tx: StoreTransaction,
  parts: PostingParts,
  outgoing: Outgoing,
  cause: Cause,
  effect: AssignEntitlements,
): Promise<void> {
  const { tenant, to, byId, entitlements } = effect
  const ids = entitlements.map(({ id }) => id)
  const posted = await postedAmong(tx, tenant, await tx.assigning.posted(tenant, ids))
  for (const each of posted) await showNewest(tx, parts, outgoing, cause, each)
  if (to.id !== byId) await tellNewOwner(tx, parts, outgoing, effect)
  const former = formerOwners(effect)
  for (const owner of former) await tellFormerOwner(tx, parts, outgoing, effect, owner)
  const told = new Set([to.id, ...former])
  await tellConcerned(
    tx,
    parts,
    outgoing,
    cause,
    posted.map((each) => withoutTold(each, told)),
  )
}

function withoutTold(posted: Postings, told: ReadonlySet<string>): Postings {
  return { ...posted, owner: null, postings: posted.postings.filter(({ by_id }) => !told.has(by_id)) }
}

async function tellNewOwner(
  tx: StoreTransaction,
  { prepared, newId }: PostingParts,
  outgoing: Outgoing,
  { tenant, to, byName, customers, entitlements, at }: AssignEntitlements,
): Promise<void> {
  const chat = await tx.places.personalChat(tenant, to.id)
  if (!chat) return
  const record = newId()
  const [only, ...others] = entitlements
  const [first, ...more] = customers
  const card = assignedCard({
    record,
    says: `${byName} assigned to you:`,
    what: whatInWords(prepared, customers),
    which: whichInWords(prepared, customers),
    after: 'It is yours now, with its reminders. Who had it stays let in.',
    open:
      only && others.length === 0
        ? { entitlement: only.id, version: only.version + 1 }
        : { filter: more.length === 0 ? (first?.name ?? '') : '' },
  })
  const drawn: Drawn = { kind: 'card', card: JSON.stringify(card), summary: 'Assigned to you', record }
  await outgoing.put(cardInChat(chat, newId(), drawn, record, at))
}

async function tellFormerOwner(
  tx: StoreTransaction,
  { prepared, newId }: PostingParts,
  outgoing: Outgoing,
  { tenant, to, byName, customers, at }: AssignEntitlements,
  owner: string,
): Promise<void> {
  const text = `${byName} assigned ${whatInWords(prepared, customers)} to ${to.name}. You stay let in.`
  await tellInChat(tx, newId, outgoing, { tenant, person: owner, text, at })
}
