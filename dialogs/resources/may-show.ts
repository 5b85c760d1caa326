import { noticeCard, type WayOn } from '../../cards/notice-card.ts'
import type { Resource } from '../../playbook/model.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { tokenize } from '../../playbook/reading/text/text.ts'
import { findResources } from '../../playbook/resources/find-resources.ts'
import { isSentence } from '../commands/command-status.ts'
import type { DialogEnv, Reply } from '../model.ts'
import { isCustomerReady } from './resources.ts'

/** "Can I show the BVD deck to the customer?" `customer` is empty if none is named. */
export interface MayShow {
  readonly kind: 'may-show'
  readonly query: string
  readonly customer: string
}

const SHOW = '(?:show|share|send|give|forward|present|hand(?: over| out)?|post|mail|e-?mail)'
const THE = '(?:(?:the|this|that|our|my|an?|any|some) )?'
const WHOM =
  '(?:(?:(?:the|a|my|our|any) )?(?:customers?|clients?|guests?|partners?|outsiders?)|they|people from outside)'
const MAY: readonly RegExp[] = [
  new RegExp(
    `^(?:can|may|could|should|(?:am|are)(?= (?:i|we) allowed)) (?:i|we)(?: allowed to| also)* ${SHOW} (?:(?:them|customers?|the customer) )?${THE}(?<query>.{2,60}?)(?: (?:to|with|in front of) (?<customer>.{2,60}))?$`,
    'i',
  ),
  new RegExp(
    `^(?:is it|would it be) (?:ok|okay|fine|allowed|possible|alright) (?:to|if i|if we) ${SHOW} (?:(?:them|customers?|the customer) )?${THE}(?<query>.{2,60}?)(?: (?:to|with|in front of) (?<customer>.{2,60}))?$`,
    'i',
  ),
  new RegExp(
    `^(?:is|are) ${THE}(?<query>.{2,60}?) (?:internal(?:[ -]only)?|confidential|customer[- ](?:ready|facing)|shareable|public|for (?:the )?customers?|(?:safe|ok|okay|allowed) to (?:be )?shared?)(?: with (?:the )?customers?| or (?:internal(?:[ -]only)?|customer[- ]ready|not))?$`,
    'i',
  ),
  new RegExp(
    `^(?:can|may|could|should|must|(?:is|are)(?= (?:\\S+ ){1,2}allowed)) ${WHOM} (?:allowed to |also )*(?:see|get|have|read|open|receive|look at|keep|know) ${THE}(?<query>.{2,60}?)$`,
    'i',
  ),
  new RegExp(`^who (?:can|may|is allowed to) (?:see|get|have|read) ${THE}(?<query>.{2,60})$`, 'i'),
]
const WHOEVER =
  /^(?:(?:the|my|our|a|any|all) )?(?:customers?|clients?|them|him|her|users?|people|outsiders?|guests?|partners?)\b/i
const MAX_WORDS = 6
/** What the FM keeps, and no resource of the playbook: “who can see my statuses”. */
const OWN =
  /^(?:status(?:es)?|notes?|lists?|portfolio|customers?|entitlements?|records?|data|words|messages|what i\b.*)$/i

/** Reads a question whether a resource of the playbook may be shown; undefined for other messages. */
export function readMayShow(prepared: PreparedPlaybook, text: string): MayShow | undefined {
  for (const pattern of MAY) {
    const { query, customer = '' } = pattern.exec(text)?.groups ?? {}
    if (query === undefined || OWN.test(query) || !isResource(prepared, query)) continue
    return { kind: 'may-show', query, customer: WHOEVER.test(customer) ? '' : customer }
  }
  return undefined
}

/** True if the words name a resource, and not just a workload. */
function isResource(prepared: PreparedPlaybook, query: string): boolean {
  const words = query.split(' ')
  if (words.length > MAX_WORDS || isSentence(query)) return false
  const tokens = tokenize(query)
  const ofWorkload = prepared.workloads.find(tokens).reduce((sum, { from, to }) => sum + to - from, 0)
  const { resources, isMeant } = findResources(prepared, query)
  return isMeant && resources.length > 0 && ofWorkload < tokens.length
}

/** Answers by the resources' audience. */
export function answerMayShow(env: DialogEnv, { query, customer }: MayShow): Reply {
  const { resources } = findResources(env.prepared, query)
  const ready = resources.filter(isCustomerReady)
  const internal = resources.filter((each) => !isCustomerReady(each))
  const says = [
    internal.length > 0 &&
      `No: ${titles(internal)}. Internal only: never to a customer, nor where people from outside read along.`,
    ready.length > 0 && `Yes: ${titles(ready)}. Customer-ready.`,
  ].filter(Boolean)
  const share: WayOn = {
    title: 'Share it',
    verb: 'command',
    text: ['share', query, ...(customer ? ['with', customer] : [])].join(' '),
  }
  const look: WayOn = { title: 'Show resources', verb: 'command', text: `resources ${query}` }
  const [next, ...others] = ready.length > 0 ? [share, look] : [look]
  return { kind: 'card', summary: 'May it be shown?', card: noticeCard(says.join(' '), { next, others }) }
}

/** The most titles that are named. */
const MAX_TITLES = 3

function titles(resources: readonly Resource[]): string {
  return resources
    .slice(0, MAX_TITLES)
    .map(({ title }) => `“${title}”`)
    .join(', ')
}
