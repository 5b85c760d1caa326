import { noticeCard } from '../../cards/notice-card.ts'
import { mailCard, sharedDoneCard, shareFormCard } from '../../cards/resources/share-form.ts'
import { findEachResource } from '../../playbook/resources/find-resources.ts'
import type { CustomerResource } from '../../playbook/model.ts'
import { shareMail } from '../../playbook/resources/share-text.ts'
import type { ConversationState, DialogEnv, Place, Reply, Turn } from '../model.ts'
import type { Incoming } from '../incoming.ts'
import type { ShareAction } from './actions.ts'
import type { ShareResources } from './model.ts'
import { isCustomerReady } from './resources.ts'
import { turn } from '../turn.ts'

type Filled = Pick<ShareAction, 'record' | 'query' | 'resources' | 'customer' | 'place'>

const NO_PLACE = 'Choose where to post it.'
const NOT_THERE = 'You cannot post there any more. Choose another place.'

/**
 * The form to choose what to share, where and for whom.
 * @param told what is said first, if anything
 */
export function shareForm(env: DialogEnv, filled: Filled, problems: readonly string[] = [], told?: string): Reply {
  const { record, query, customer, place } = filled
  const found = findEachResource(env.prepared, query)
  const announced = found.find((each) => each.announced)?.announced
  const offered = [...new Set(found.flatMap(({ resources }) => resources))].filter(isCustomerReady)
  const asked = found.flatMap(({ resources, isMeant }) => (isMeant ? (resources.find(isCustomerReady) ?? []) : []))
  const isAsked = found.every(({ isMeant, resources }) => isMeant && resources.length > 0)
  const chosen = chosenOf(env, filled)
  const ticked = chosen.map(({ id }) => id)
  const choices =
    offered.length > 0 ? [...new Set([...offered, ...chosen])] : env.prepared.playbook.resources.filter(isCustomerReady)
  const card = shareFormCard({
    record,
    query,
    resources: choices.map(({ id, title }) => ({ id, title: withoutMark(title) })),
    // Resources that were asked for by name are ticked already.
    chosen: ticked.length > 0 || problems.length > 0 || !isAsked ? ticked : [...new Set(asked.map(({ id }) => id))],
    places: env.places.map(({ conversation, name, outsiders }) => ({ id: conversation, name, outsiders })),
    place,
    customer,
    told,
    problems: problems.length === 0 && !isAsked && announced ? [announced] : problems,
  })
  return { kind: 'card', summary: 'Share with the customer', record, card }
}

/** Carries out a pressed button of a card that shares. */
export function share(env: DialogEnv, state: ConversationState, action: ShareAction, incoming: Incoming): Turn {
  if (action.verb === 'share') return turn(state, shareForm(env, action))
  const { sharing } = env.records
  if (sharing?.isDone) {
    const card = noticeCard('This was shared already. For more, type resources.')
    return turn(state, { kind: 'card', summary: 'Shared already', record: action.record, card })
  }
  const chosen = chosenOf(env, action)
  const place = env.places.find(({ conversation }) => conversation === action.place)
  const problems = [
    ...(chosen.length === 0 ? ['Choose what to share.'] : []),
    ...(action.verb === 'share-to' && !place ? [action.place === '' ? NO_PLACE : NOT_THERE] : []),
    ...(sharing?.asked && !sharing.customer
      ? [`You have no customer “${sharing.asked}”. Leave this empty, or keep a status for it first.`]
      : []),
  ]
  if (problems.length > 0) return turn(state, shareForm(env, action, problems))
  switch (action.verb) {
    case 'share-mail':
      return turn(state, showMail(env, action, chosen, incoming))
    case 'share-sent':
      return shared(env, state, action, chosen, incoming, undefined)
    case 'share-to':
      return shared(env, state, action, chosen, incoming, place)
  }
}

function showMail(
  env: DialogEnv,
  { record, query }: Filled,
  chosen: readonly CustomerResource[],
  { who }: Incoming,
): Reply {
  const customer = env.records.sharing?.customer?.name ?? ''
  const resources = chosen.map(({ id }) => id).join(',')
  const card = mailCard({ record, query, resources, customer, text: shareMail(chosen, who.name) })
  return { kind: 'card', summary: 'Text for an e-mail', record, card }
}

/**
 * Only what went to where the customer reads is noted for the customer: the ACM note tells them and others that they got it.
 * @param place where it is posted; undefined when it went by e-mail
 */
function shared(
  env: DialogEnv,
  state: ConversationState,
  { record }: Filled,
  chosen: readonly CustomerResource[],
  { who, at }: Incoming,
  place: Place | undefined,
): Turn {
  const asked = env.records.sharing?.customer
  const reached = place === undefined || place.outsiders
  const customer = reached ? asked : undefined
  const titles = chosen.map(({ title }) => withoutMark(title))
  const text = place
    ? `In ${place.name}, where ${reached ? 'people from outside can read, too' : 'only colleagues read'}.`
    : 'By e-mail.'
  const card = sharedDoneCard({ record, text, titles, customer: asked?.name, reached })
  const effect: ShareResources = {
    kind: 'shareResources',
    tenant: who.tenant,
    card: record,
    resources: chosen.map(({ id }) => id),
    customer: customer?.id ?? null,
    conversation: place?.conversation ?? null,
    byId: who.id,
    byName: who.name,
    at,
  }
  return { state, replies: [{ kind: 'card', summary: 'Shared', record, card }], effects: [effect] }
}

/** Everything on this card is customer-ready, so the mark is left out. */
function withoutMark(title: string): string {
  return title.replace(/ \(Customer Ready\)$/, '')
}

/** The chosen resources that may go to customers: a forged choice of an internal one is ignored. */
function chosenOf(env: DialogEnv, { resources }: Pick<Filled, 'resources'>): CustomerResource[] {
  const ids = new Set(resources.split(',').map((id) => id.trim()))
  return env.prepared.playbook.resources.filter(isCustomerReady).filter(({ id }) => ids.has(id))
}
