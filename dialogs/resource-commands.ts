import { findResources } from '../playbook/find-resources.ts'
import { findWorkload } from '../playbook/find-workload.ts'
import type { PreparedPlaybook } from '../playbook/prepare.ts'
import { tokenize } from '../playbook/text.ts'
import { canBeListed, isSentence } from './command-status.ts'

/** What a typed message asks for about resources and value-add discussions. */
export type ResourceCommand =
  | { readonly kind: 'resources'; readonly query: string }
  | { readonly kind: 'share'; readonly query: string; readonly customer: string }
  | { readonly kind: 'value'; readonly query: string }

const RESOURCES =
  /^(?:(?:show|list|find|give|open)(?: me)? )?(?:(?:all|the|my|some) )*(?:resources?|links?)(?:\s*:\s*|\s+(?:for|about|on|of)\s+|\s+|$)(.*)$/i
const SHARE = /^share(?:\s+(?:(?:it|this|that|them|these|some|the|a) ?)*(?:(?:resources?|links?)\b ?)?(.*))?$/i
const WITH = /(?:^|\s)(?:with|to)\s+(.+)$/i
const VALUE =
  /^(?:value(?:[ -]add)?|business value)(?: (?:discussions?|tasks?|workshops?|decks?))?(?:\s*:\s*|\s+(?:for|of|on|with|about)\s+|\s+|$)(.*)$/i
const MAX_WORDS = 6
/** "resources xyz" asks for something that there is not; more words of no meaning are a situation. */
const MAX_UNKNOWN_WORDS = 2

/** Reads a typed message; undefined when it asks for none of these: a sentence tells of a situation. */
export function readResourceCommand(prepared: PreparedPlaybook, text: string): ResourceCommand | undefined {
  const resources = RESOURCES.exec(text)?.[1]
  if (resources !== undefined && (isMeant(prepared, resources) || isShort(resources))) {
    return { kind: 'resources', query: resources }
  }
  const share = SHARE.exec(text)
  if (share) return readShare(prepared, share[1] ?? '')
  const value = VALUE.exec(text)?.[1]
  if (value !== undefined && isDiscussed(prepared, value)) return { kind: 'value', query: value }
  return undefined
}

function readShare(prepared: PreparedPlaybook, rest: string): ResourceCommand | undefined {
  const customer = WITH.exec(rest)?.[1] ?? ''
  const query = rest.replace(WITH, '').trim()
  if (isSentence(rest) || !(query === '' || isMeant(prepared, query))) return undefined
  return { kind: 'share', query, customer: /^(?:the |my )?customers?$/i.test(customer) ? '' : customer }
}

function isMeant(prepared: PreparedPlaybook, query: string): boolean {
  if (isSentence(query) || query.split(' ').length > MAX_WORDS) return false
  return query === '' || findResources(prepared, query).isMeant
}

function isShort(query: string): boolean {
  return !isSentence(query) && query.split(' ').length <= MAX_UNKNOWN_WORDS
}

/** A workload, a customer, or both. */
function isDiscussed(prepared: PreparedPlaybook, query: string): boolean {
  if (query === '') return true
  if (isSentence(query) || query.split(' ').length > MAX_WORDS) return false
  return (
    findWorkload(prepared, tokenize(query)) !== undefined ||
    query.split(' ').every((word) => canBeListed(prepared, word))
  )
}
