import { answers } from '../../playbook/content/answers.ts'
import { readText } from '../../playbook/reading/read-text.ts'
import { recommend } from '../../playbook/recommendation/recommend.ts'
import { unanswered } from './addressed.ts'
import { shortName } from '../../playbook/status-names.ts'
import { knownCustomers } from '../assessment/whose/known-customers.ts'
import { knownCustomersIn } from '../../playbook/names/known/known-in-text.ts'
import { hasContent, recommendFor, statusOf } from '../assessment/assessment.ts'
import type { Assessment } from '../assessment/model.ts'
import { currentOf } from '../assessment/shelf.ts'
import type { Status } from '../../playbook/model.ts'
import type { ConversationState, DialogEnv } from '../model.ts'
import type { Addressed } from './orders.ts'

/**
 * The answer of the playbook, or of our promises, to a question; undefined if neither has one.
 * @param question in lower case
 */
export function answerOf(question: string): Addressed | undefined {
  return answers.find(({ asks }) => asks.test(question))
}

/**
 * Answers a question that has no answer: says so, and offers what is nearest: the customer in it, the status its words
 * speak for, or the open status. A question is never taken as news.
 * @param found the nearest command, if it was found already
 */
export function nearestTo(
  env: DialogEnv,
  state: ConversationState,
  message: string,
  found: Addressed | undefined,
): Addressed {
  const open = statusOpen(env, currentOf(state))
  const { customer, cues } = readText(env.prepared, message)
  const [known] = knownCustomersIn(env.prepared, knownCustomers(env, state), message, undefined)
  const whom = known ?? (customer?.certainty === 'named' ? customer.name : undefined)
  if (open && whom === undefined && OF_ACTING.test(message))
    return { says: `Who has to act: ${open.engage}`, instead: defined(open) }
  if (found) return found
  if (whom !== undefined) return unanswered(`status ${whom}`)
  const { ranked, strength } = recommend(env.prepared, { text: message })
  const speaks = cues.length > 0 && strength !== 'open'
  return unanswered(speaks ? defined(ranked[0]!.status) : open ? defined(open) : 'help')
}

/** Who has to act, asked about the open status. */
const OF_ACTING =
  /^(?:\S+ ){0,2}(?:who|whos|whom)(?:['’]s)?\b.{0,20}\b(?:owns?|owner|clears?|solves?|acts?|responsible|inform|tell|notify|involve|contact|ask|follows? up|takes? care)\b/i

/** The status that the open assessment shows; undefined while it asks, or if nothing is open. */
export function statusOpen(env: DialogEnv, current: Assessment | undefined): Status | undefined {
  if (!current || !hasContent(current)) return undefined
  const recommendation = recommendFor(env, current)
  return current.chosen || recommendation.strength !== 'open' ? statusOf(env, current, recommendation) : undefined
}

function defined(status: Status): string {
  return `what is ${shortName(status)}`
}
