import { resourcesCard, type ResourceRow } from '../../cards/resources/resources-card.ts'
import { findResources } from '../../playbook/resources/find-resources.ts'
import type { CustomerResource, PlaybookStep, Resource } from '../../playbook/model.ts'
import { shareList } from '../../playbook/resources/share-text.ts'
import { whyNotForMembers } from '../for-members.ts'
import type { DialogEnv, Reply } from '../model.ts'
import type { Incoming } from '../incoming.ts'
import { dayInWords } from '../../domain/days-in-words.ts'

/** Resources per card. */
const RESOURCES_PAGE = 5

const STEPS: Readonly<Record<PlaybookStep, string>> = {
  'acm-conversation': 'ACM conversation',
  'acm-partner': 'ACM partner',
  'value-add': 'value-add discussion',
  'prepare-users': 'preparing users',
}

/**
 * Shows the resources that were asked for. Internal ones only in a member's personal chat; everywhere else
 * customer-ready ones, in the words for customers.
 * @param record the card's id: that of the pressed card, or a new one
 * @param told what is said first, if anything
 */
export function showResources(
  env: DialogEnv,
  record: string,
  { query, offset }: { readonly query: string; readonly offset: number },
  incoming: Pick<Incoming, 'who' | 'where'>,
  told?: string,
): Reply {
  const { resources: found, announced } = findResources(env.prepared, query)
  const isForMember = whyNotForMembers(incoming) === undefined
  const all = isForMember ? found : found.filter(isCustomerReady)
  const page = all.slice(offset, offset + RESOURCES_PAGE)
  const known = page[0]?.knownGood
  const card = resourcesCard({
    record,
    query,
    offset,
    total: all.length,
    rows: page.map((resource) => (isForMember ? rowForMember(env, resource) : rowForAll(resource))),
    copy: shareList(page.filter(isCustomerReady)),
    canShare: isForMember,
    announced: [told, isForMember ? announced : undefined].filter(Boolean).join(' ') || undefined,
    heldBack: all.length < found.length ? 'Some are for members of the organisation only.' : undefined,
    known: known && isForMember ? `Links last checked by the playbook’s authors: ${dayInWords(known)}.` : undefined,
  })
  return { kind: 'card', summary: 'Resources', record, card }
}

/** True for resources that may go to customers. */
export function isCustomerReady(resource: Resource): resource is CustomerResource {
  return resource.audience === 'customer-ready'
}

function rowForMember(env: DialogEnv, resource: Resource): ResourceRow {
  const workloads = resource.workloads.map((id) => env.prepared.workload.get(id)!.name)
  const about = [resource.forWhom, workloads.join(', ') || 'all workloads', STEPS[resource.step]]
  return { ...resource, purpose: sentence(resource.purpose), about: `For ${about.join(' · ')}` }
}

function rowForAll(resource: Resource): ResourceRow {
  const { title, says } = isCustomerReady(resource) ? resource.customer : { title: '', says: '' }
  return { title, url: resource.url, purpose: sentence(says), about: undefined, audience: undefined }
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
