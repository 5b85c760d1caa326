import { TRADES } from '../../../playbook/content/words/trades.ts'
import { customerKey } from '../../../playbook/names/customer-key.ts'
import type { StatusId } from '../../../playbook/model.ts'
import { mayBeSameCustomer } from '../../../playbook/names/several/same-customer.ts'
import { strangers } from '../../../playbook/names/place/strangers.ts'
import { saysLaterAttempt } from '../../../playbook/reading/attempts/later-attempts.ts'
import { tokenize } from '../../../playbook/reading/text/text.ts'
import type { ConversationState, DialogEnv } from '../../model.ts'
import { productOf } from '../whose/another-case.ts'
import { addText, changed, recommendFor, statusOf } from '../assessment.ts'
import { asKeptNow } from './as-kept-now.ts'
import { isSameDate } from './date-of-status.ts'
import type { Assessment } from '../model.ts'
import type { StatusRecord } from '../../../domain/entitlement/status-record.ts'
import type { Names } from '../whose/names.ts'
import { without } from '../../../playbook/parts-of.ts'

const GOES_ON =
  /^(?:(?:oh|ah|hm+|ok|sorry)[, ]+)*(?:and(?! so\b)|also|plus|btw|by the way|ps|p\.s\.|one more thing|(?:i )?forgot(?: to (?:say|add))?)(?=[\s,:.–-])/i
/** "They also have no champions", "their admins are away, too", "legal is in the way as well" */
const ALSO =
  /^(?:they|their|it|its|(?:the )?(?:legal|lawyers|security|infosec|ciso|network|proxy|firewall|vpn|bandwidth|users|managers|management|sponsor|board|c[fieo]o|licen[cs]es|licen[cs]ing|seats|budget|partner|reseller|helpdesk|works council|union|add-?ins?|hardware|outages))(?![\p{L}])(?:[^.;?!\n]{0,60}?\balso\b|[^.;?!\n]{1,80}?[, ](?:too|as well|either|on top of (?:it|that))[.!]?$)/iu
const UNRESPONSIVE: StatusId = 'customer-unresponsive'
/** The beginning of a question, or of an order to the bot. */
const ASKS =
  /^(?:what|whats|when|where|who|whose|why|how|which|is|are|do|does|did|can|could|should|may|will|keep|save|store|undo|post|share|show|list|status|move|delete|change|set)(?![\p{L}])/iu
/** "And for marketing" gives no news. */
const SAYS_NOTHING = /^(?:for|with|at|in)(?: \S+){1,3}$/i
/** After this time, "and" begins something new. In milliseconds. */
const SOON = 12 * 60 * 60 * 1000

/**
 * The assessment that was kept last, opened to be corrected, if a text goes on about it: "and nobody is trained", "btw
 * their sponsor is the CFO", "called Bob again". Undefined if the text names another customer or workload.
 */
export function openedByMore(
  env: DialogEnv,
  { assessments: [newest] }: ConversationState,
  names: Names,
  said: string,
): Assessment | undefined {
  if (!newest?.kept) return undefined
  const { kept, ...open } = asKeptNow(env, newest).assessment
  if (!kept) return undefined
  const isSoon = isSoonBehind(env, kept)
  // A further attempt is added to the earlier ones, however long ago they were made.
  const isAttempt = kept.status === UNRESPONSIVE && saysLaterAttempt(said)
  const more = GOES_ON.test(said) ? said.replace(GOES_ON, '').replace(/^[\s,:.–-]+/, '') : ALSO.test(said) ? said : ''
  const goesOn = isSoon && more !== '' && !said.endsWith('?') && !ASKS.test(more) && !SAYS_NOTHING.test(more)
  if (!isAttempt && !goesOn) return undefined
  if (names.customer !== undefined && customerKey(names.customer) !== customerKey(kept.customer)) return undefined
  if (names.workload !== undefined && names.workload !== kept.workload) return undefined
  if (names.product !== undefined && names.product !== productOf(newest)) return undefined
  if (!mayBeSameCustomer(env.prepared, more || said, kept.customer)) return undefined
  return withOwnDate(env, changed(open, { correcting: kept, view: { kind: 'auto' } }), kept, said)
}

/** True if the status was kept so recently that a text may go on about it. */
export function isSoonBehind({ at }: Pick<DialogEnv, 'at'>, kept: StatusRecord): boolean {
  return Date.parse(at) - Date.parse(kept.at) <= SOON
}

const THEY = /^(?:they|their)(?![\p{L}])/iu

/**
 * True if a text shortly after a keep may be about the same customer, which is shown to be confirmed: it says "they",
 * or begins with another workload and names nobody, "exo waits for the firewall".
 */
export function goesOnBehind(env: DialogEnv, kept: StatusRecord, said: string): boolean {
  if (!isSoonBehind(env, kept) || said.endsWith('?') || !mayBeSameCustomer(env.prepared, said, kept.customer))
    return false
  return THEY.test(said) || beginsWithWorkload(env, said)
}

/** True for "Exo waits for …"; "Exchange Bank wants …" begins with a customer's name. */
function beginsWithWorkload({ prepared }: DialogEnv, said: string): boolean {
  const tokens = tokenize(said)
  const [workload] = prepared.workloads.find(tokens)
  if (workload?.from !== 0) return false
  const next = tokens[workload.to]
  if (!next || next.breakBefore) return true
  return !TRADES.has(next.word) && !strangers(prepared, tokens)(workload.to)
}

/**
 * Removes the kept date if the added text leads to a status with another kind of date: a target date is no unblock
 * date.
 */
function withOwnDate(env: DialogEnv, opened: Assessment, kept: StatusRecord, said: string): Assessment {
  const next = addText(env, opened, said)
  const { requires } = statusOf(env, next, recommendFor(env, next))
  const before = env.prepared.status.get(kept.status)?.requires ?? []
  if (isSameDate(before, requires)) return opened
  return { ...opened, draft: without(opened.draft, 'date', 'dateUnknown', 'dateSaid') }
}
