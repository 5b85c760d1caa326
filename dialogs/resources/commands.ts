import { findResources } from '../../playbook/resources/find-resources.ts'
import { findWorkload } from '../../playbook/reading/workload/find-workload.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { tokenize } from '../../playbook/reading/text/text.ts'
import { areListed, isSentence, isStrange } from '../commands/command-status.ts'
import { asksForAcmMaterial } from './acm-material.ts'
import { languageApart } from './in-language.ts'
import { readMayShow, type MayShow } from './may-show.ts'

/** A typed command about resources or value-add discussions. */
export type ResourceCommand =
  | { readonly kind: 'resources'; readonly query: string; readonly language?: string }
  | { readonly kind: 'share'; readonly query: string; readonly customer: string; readonly language?: string }
  | { readonly kind: 'value'; readonly query: string }
  | MayShow

const RESOURCES =
  /^(?:(?:show|list|find|give|open)(?: me)? )?(?:(?:all|the|my|some) )*(?:resources?|links?)(?:\s*:\s*|\s+(?:for|about|on|of)\s+|\s+|$)(.*)$/i
const SHARE = /^share(?:\s+(?:(?:it|this|that|them|these|some|the|a) ?)*(?:(?:resources?|links?)\b ?)?(.*))?$/i
const WITH = /(?:^|\s)(?:with|to)\s+(.+)$/i
const VALUE =
  /^(?:value(?:[ -]add)?|business value)(?: (?:discussions?|tasks?|workshops?|decks?))?(?:\s*:\s*|\s+(?:for|of|on|with|about)\s+|\s+|$)(.*)$/i
/** "What material can I send them for Teams?", "do you have anything on OneDrive I could share?" */
const TO_SEND =
  /^(?:what|which|any|anything|something|is there|are there|(?:do )?(?:you|we|i) have|have you(?: got)?|got)\b(.*?) (?:(?:can|could|should|may|do|would|might|shall) (?:i|we)|(?:which |that )?(?:i|we) (?:can|could|should|may)|to) (?:send|share|give|show|forward|mail|email|recommend)\b(.*)$/i
const SEND = '(?:(?:can|could|would|will) you )?(?:please )?(?:send|forward|e-?mail|mail|share|give)'
const THE = '(?:the|our|some|an?|my|this|that|these|those|all the|more)'
/** "Send the champions guide to Contoso", "send Contoso the champions guide". */
const SEND_TO = new RegExp(`^${SEND} (?:${THE} )?(?<query>.{2,60}?) (?:to|with) (?<customer>.{2,60})$`, 'i')
const SEND_WHOM = new RegExp(
  `^${SEND} (?<customer>.{2,60}?) (?:${THE}|(?:something )?about(?: the)?) (?<query>.{2,60})$`,
  'i',
)
/** The reason, which is no news of a status. */
const ASKED_FOR =
  /, (?:they|she|he) (?:(?:asked|have asked|has asked) for|wants?|wanted|needs?|needed) (?:it|them|that|those|this)$/i
/** In characters. */
const MAX_ORDER = 140
const MAX_NAME_WORDS = 4
const TOPIC = /(?:^|\s)(?:for|about|on|regarding|around) (?:the )?(.+)$/i
/** Words for material, and words without meaning. */
const MATERIAL =
  /\b(?:resources?|links?|materials?|stuff|content|guides?|guidance|templates?|videos?|slides?|decks?|docs?|documents?|documentation|articles?|pages?|things?)\b/gi
const VAGUE = /\b(?:any(?:thing)?|some(?:thing)?|good|nice|useful|helpful|else|the|kind|sort|of|that|which|a|an)\b/gi
const MAX_WORDS = 6
/** "resources xyz" asks for something that does not exist; more unknown words describe a situation. */
const MAX_UNKNOWN_WORDS = 2

/** Reads such a command; undefined for any other message: a sentence describes a situation. */
export function readResourceCommand(prepared: PreparedPlaybook, typed: string): ResourceCommand | undefined {
  const { text, language } = languageApart(typed)
  const command = readInEnglish(prepared, text)
  if (language === undefined) return command
  return command?.kind === 'share' || command?.kind === 'resources' ? { ...command, language } : undefined
}

function readInEnglish(prepared: PreparedPlaybook, text: string): ResourceCommand | undefined {
  if (asksForAcmMaterial(text)) return { kind: 'resources', query: 'acm' }
  const resources = RESOURCES.exec(text)?.[1]
  if (resources !== undefined && (isMeant(prepared, resources) || isShort(resources))) {
    return { kind: 'resources', query: resources }
  }
  const sent = readSend(prepared, text)
  if (sent?.isMeant) return { kind: 'share', query: sent.query, customer: sent.customer }
  const asked = readMayShow(prepared, text)
  if (asked) return asked
  const share = SHARE.exec(text)
  if (share) return readShare(prepared, share[1] ?? '')
  const toSend = readToSend(prepared, text)
  if (toSend !== undefined) return { kind: 'resources', query: toSend }
  const value = VALUE.exec(text)?.[1]
  if (value !== undefined && isDiscussed(prepared, value)) return { kind: 'value', query: value }
  return undefined
}

interface ToSend {
  readonly query: string
  /** Empty if the message has only a pronoun. */
  readonly customer: string
  /** It names a resource of the playbook. */
  readonly isMeant: boolean
}

/** What an order wants sent, and to which customer; undefined if the message is no such order. */
export function readSend(prepared: PreparedPlaybook, text: string): ToSend | undefined {
  const order = text.replace(ASKED_FOR, '')
  if (order.length > MAX_ORDER || /[,;:]/.test(order)) return undefined
  const toWhom = SEND_TO.exec(order)?.groups ?? SEND_WHOM.exec(order)?.groups
  const { customer = '', query = '' } = toWhom ?? {}
  if (query === '' || isSentence(query) || query.split(' ').length > MAX_WORDS) return undefined
  if (/^(?:them|him|her|(?:the |my )?customers?)$/i.test(customer))
    return { query, customer: '', isMeant: isMeant(prepared, query) }
  return isWhom(prepared, customer) ? { query, customer, isMeant: isMeant(prepared, query) } : undefined
}

/** True for a customer's name; one of its words must be unknown or have a capital. */
function isWhom(prepared: PreparedPlaybook, name: string): boolean {
  const words = name.split(' ')
  if (words.length > MAX_NAME_WORDS || isSentence(name) || findWorkload(prepared, tokenize(words[0]!))) return false
  return words.some((word) => /^\p{Lu}/u.test(word) || isStrange(prepared, word))
}

/** The topic of a question for something to send, empty for anything; undefined for other questions. */
function readToSend(prepared: PreparedPlaybook, text: string): string | undefined {
  const asked = TO_SEND.exec(text)
  if (!asked || /[,;:]/.test(text)) return undefined
  const [, what = '', whom = ''] = asked
  const topic = (TOPIC.exec(whom) ?? TOPIC.exec(what))?.[1]
  if (topic !== undefined && topic !== '' && isMeant(prepared, topic)) return topic
  const isMaterial = what.search(MATERIAL) >= 0
  const kind = what.replace(TOPIC, '').replace(MATERIAL, '').replace(VAGUE, '').replace(/\s+/g, ' ').trim()
  if (kind !== '' && isMeant(prepared, kind)) return kind
  return isMaterial ? '' : undefined
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

/** True for a workload, a customer, or both. */
function isDiscussed(prepared: PreparedPlaybook, query: string): boolean {
  if (query === '') return true
  if (isSentence(query) || query.split(' ').length > MAX_WORDS) return false
  return findWorkload(prepared, tokenize(query)) !== undefined || areListed(prepared, query)
}
