import { askedToLetInCard } from '../../cards/access-card.ts'
import { askedBy, askedRecord, type AccessNeed } from '../../dialogs/access/model.ts'
import { askedSince, MOST_ASKED } from '../../domain/access/let-in.ts'
import type { Access, AskLetIn, Closed, LetIn } from '../../domain/access/model.ts'
import type { Records } from '../../dialogs/records.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'
import { nameCapitals } from '../../playbook/names/words/capitalised.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import type { EntitlementRow, RecordOperations, Viewer } from '../../store/records/records.ts'
import type { Keeper, SeenCustomer } from '../../store/rights/rights.ts'
import type { StoreTransaction } from '../../store/store.ts'
import type { Drawn } from '../channel/say.ts'
import { cardInChat, tellInChat } from './in-chat.ts'
import type { Outgoing } from './outgoing.ts'

/** Customers of others that are told of. */
const MOST_CLOSED = 3

/** Customers that hold the words and of which the person sees something, without being let into what is shared. */
export async function readClosed(tx: StoreTransaction, viewer: Viewer, parts: readonly string[]): Promise<Closed[]> {
  const found = await tx.rights.closed(viewer, parts, MOST_CLOSED)
  const closed: Closed[] = []
  for (const each of found) closed.push(await closedOf(tx, viewer.tenant, each))
  return closed
}

/**
 * The customer, if keeping an entitlement of it would not give this person access to what others share; undefined if it would, or if
 * no such customer is kept. If it was found by a former name, that name is shown: the current one is not revealed.
 */
export async function readIfClosed(tx: StoreTransaction, viewer: Viewer, key: string): Promise<Closed | undefined> {
  const customer = await tx.rights.customer(viewer.tenant, { key })
  if (!customer || (await tx.rights.wouldBeIn(viewer, customer.id))) return undefined
  const name = customer.name_key === key ? customer.name : nameCapitals(key)
  return closedOf(tx, viewer.tenant, { ...customer, name })
}

/** A customer of others, with who is in. */
export async function closedOf(
  tx: StoreTransaction,
  tenant: string,
  { id, name }: Pick<SeenCustomer, 'id' | 'name'>,
): Promise<Closed> {
  const keepers = await tx.rights.keepers(tenant, id)
  return { customer: id, name, keepers: namesOf(keepers) }
}

/**
 * The entitlement that a status is to be kept for, as far as the person sees it; of what somebody else keeps only whose
 * it is. What nobody keeps is there for whoever takes it up; of what was taken back only where its history goes on.
 */
export async function readPair(
  tx: StoreTransaction,
  viewer: Viewer,
  { customer, workload }: { readonly customer: string; readonly workload: string },
): Promise<{ readonly row?: EntitlementRow; readonly records: Pick<Records, 'again' | 'closed' | 'keptBy'> }> {
  const row = await tx.records.ofPair(viewer.tenant, customer, workload)
  if (!row) {
    const closed = viewer.place === undefined ? await readIfClosed(tx, viewer, customer) : undefined
    const before = await tx.records.takenBackPair(viewer.tenant, customer, workload)
    const again = before && { again: { entitlement: before.id, version: before.version } }
    return { records: { ...(closed ? { closed: [closed] } : {}), ...again } }
  }
  if (row.owner_id === viewer.id) return { row, records: {} }
  if (await readOpen(tx.records, viewer, row.id)) return { row, records: {} }
  const keepers = await keepersOf(tx, row)
  if (keepers.length === 0) return { row, records: {} }
  const { customer_id, customer_name: name } = row
  const keptBy = { customer: customer_id, name, workload, keepers: namesOf(keepers) }
  return { records: { keptBy } }
}

/** An entitlement that is open to the person, or in the channel or group chat where they are. */
export async function readOpen(
  records: RecordOperations,
  viewer: Viewer,
  id: string,
): Promise<EntitlementRow | undefined> {
  const own = await records.visible({ ...viewer, place: undefined }, id)
  return own ?? (viewer.place === undefined ? undefined : records.visible(viewer, id))
}

/** Who owns an entitlement; of one that nobody owns, who is in. */
async function keepersOf(tx: StoreTransaction, row: EntitlementRow): Promise<readonly Keeper[]> {
  if (row.owner_name !== null) return [{ id: row.owner_id, name: row.owner_name }]
  return tx.rights.keepers(row.tenant, row.customer_id)
}

/** Reads what asking, or letting in, needs. */
export async function readAccess(
  tx: StoreTransaction,
  viewer: Viewer,
  need: Extract<AccessNeed, { kind: 'ask-let-in' | 'let-in' }>,
): Promise<Records> {
  const found = await tx.rights.customer(viewer.tenant, { id: need.customer })
  if (!found) return {}
  const access: Access = { customer: found.id, name: found.name, reachable: [], asked: [], hasChat: false, sees: false }
  if (need.kind === 'let-in') {
    const person = await tx.reminders.person(viewer.tenant, need.person)
    const isMember = person?.membership === 'member' && need.person !== viewer.id
    const shares = await tx.rights.shares(viewer, found.id, need.person)
    const asks = isMember ? { person: { id: person.person, name: person.name, lacks: shares === 'lacks' } } : {}
    return { access: { ...access, sees: shares !== 'nothing', ...asks } }
  }
  const { reachable, asked } = await reach(tx, viewer, found, need.workload, need.at)
  const hasChat = (await tx.places.personalChat(viewer.tenant, viewer.id)) !== undefined
  return { access: { ...access, hasChat, reachable: reachable.map(nameOf), asked: asked.map(nameOf) } }
}

interface Reached extends Keeper {
  readonly conversation: string
  readonly reference: string
}

/**
 * Who can let a person in and has a chat with the bot: those who are asked now, and those who have been and have not
 * answered.
 */
async function reach(
  tx: StoreTransaction,
  { tenant, id: person }: Pick<Viewer, 'tenant' | 'id'>,
  { id: customer, name_key: key }: SeenCustomer,
  workload: string | undefined,
  at: string,
): Promise<{ readonly reachable: Reached[]; readonly asked: Reached[] }> {
  const row = workload === undefined ? undefined : await tx.records.ofPair(tenant, key, workload)
  const keepers = row ? await keepersOf(tx, row) : await tx.rights.keepers(tenant, customer)
  const since = askedSince(at)
  const all: { reachable: Reached[]; asked: Reached[] } = { reachable: [], asked: [] }
  for (const keeper of keepers) {
    if (all.reachable.length + all.asked.length === MOST_ASKED) break
    const chat =
      keeper.id === null || keeper.id === person ? undefined : await tx.places.personalChat(tenant, keeper.id)
    if (!chat) continue
    const { conversation, reference } = chat
    const stands = await tx.stands(tenant, conversation, askedRecord(customer, person), since)
    all[stands ? 'asked' : 'reachable'].push({ ...keeper, conversation, reference })
  }
  return all
}

export interface AskingParts {
  readonly prepared: PreparedPlaybook
  readonly newId: () => string
}

/** Asks everybody who can let the person in; each has one button. */
export async function askLetIn(
  tx: StoreTransaction,
  { prepared, newId }: AskingParts,
  outgoing: Outgoing,
  { tenant, customer: id, workload, byId: person, byName: personName, at }: AskLetIn,
): Promise<void> {
  const customer = await tx.rights.customer(tenant, { id })
  if (!customer) return
  const { reachable } = await reach(tx, { tenant, id: person }, customer, workload, at)
  const record = askedRecord(id, person)
  const name =
    workload === undefined ? undefined : prepared.playbook.workloads.find((each) => each.id === workload)?.name
  for (const { id: asked, conversation, reference } of reachable) {
    const isIn = await tx.rights.isIn({ tenant, id: asked!, key: null, place: undefined }, id)
    const card = askedToLetInCard({
      // What answers the question takes its place under a record of its own: the question does not stand any more then.
      record: `${newId()}${askedBy(person)}`,
      customer: id,
      name: customer.name,
      workload: name,
      person,
      personName,
      isIn,
    })
    const drawn: Drawn = { kind: 'card', card: JSON.stringify(card), summary: 'A colleague asks to be let in', record }
    await outgoing.put(cardInChat({ tenant, conversation, reference }, newId(), drawn, record, at))
  }
}

/** Lets a colleague in who is not in yet. */
export async function letIn(
  tx: StoreTransaction,
  viewer: Viewer,
  { tenant, customer: id, person, lacks }: LetIn,
): Promise<void> {
  if (lacks && (await tx.rights.customer(tenant, { id }))) await tx.rights.letIn(viewer, id, person)
}

/**
 * Tells a colleague that they were let in; the question that stood is answered, so that they may ask for something else.
 * @param conversation where it was pressed
 */
export async function tellLetIn(
  tx: StoreTransaction,
  { newId }: AskingParts,
  outgoing: Outgoing,
  conversation: string,
  { tenant, customer: id, person, lacks, byName, at }: LetIn,
): Promise<void> {
  await tx.forgetCard(tenant, conversation, askedRecord(id, person))
  const customer = lacks ? await tx.rights.customer(tenant, { id }) : undefined
  if (!customer) return
  const text = `${byName} let you into ${customer.name}. Type “status ${customerKey(customer.name)}” to see it.`
  await tellInChat(tx, newId, outgoing, { tenant, person, text, at })
}

function nameOf({ name }: Keeper): string {
  return name
}

function namesOf(keepers: readonly Keeper[]): string[] {
  return [...new Set(keepers.map(nameOf))]
}
