import type { LiveRecommendation, RecommendRequest } from '../../api/recommend-wire.ts'
import { isThird, NEITHER, wholeOf } from '../../playbook/recommendation/one-of-two.ts'
import type { CustomersApart } from '../../playbook/names/several/gathered.ts'
import { withWholeNames } from '../../playbook/names/known/known-around.ts'
import { NOBODY, type KnownNames } from '../../playbook/names/known/known-names.ts'
import { splitCustomers } from '../../playbook/names/several/split-customers.ts'
import { draftWithBoth } from '../../playbook/note/both-reasons.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { readText } from '../../playbook/reading/read-text.ts'
import { headedWorkloads } from '../../playbook/recommendation/headed-workloads.ts'
import { recommend, type Recommendation } from '../../playbook/recommendation/recommend.ts'
import { whyLines } from '../../playbook/recommendation/why-lines.ts'
import { saysNothing } from '../../playbook/recommendation/says-nothing.ts'
import { keptCustomerIn } from './known-in-guide.ts'
import { whyUnread } from '../../playbook/reading/unread.ts'

const SHOWN = 3

/**
 * The recommendation for what has been typed so far; nothing is kept.
 * @param known customers of whom the person keeps something: whom the text names is one of them sooner than somebody new
 */
export function liveRecommendation(
  prepared: PreparedPlaybook,
  typed: RecommendRequest,
  known: KnownNames = NOBODY,
): LiveRecommendation {
  const parted = splitCustomers(prepared, typed.text)
  const apart = parted && withWholeNames(known, parted, typed.text)
  const kept = apart || typed.customer !== undefined ? undefined : keptCustomerIn(prepared, typed.text, known)
  const request = kept === undefined ? typed : { ...typed, customer: kept }
  const unreadable = whyUnread(prepared, request.text)
  // What cannot be read is no evidence; answers still are.
  const { text, about, others } = unreadable ? NOTHING : oneOf(prepared, request, apart)
  const read = readText(prepared, text)
  const customer = about.customer ?? read.customer?.name ?? null
  const situation = withoutNeither(prepared, { ...request, ...about, text }, about.workload ?? read.workload)
  const result = recommend(prepared, situation)
  const isNothing = saysNothing(prepared, text, result)
  const said = isNothing ? undefined : result
  return {
    ranked: result.ranked.slice(0, SHOWN).map(({ status, probability }) => ({ status: status.id, probability })),
    why: whyLines(result, false),
    strength: said?.strength ?? 'none',
    unread: unreadable ?? (said ? null : 'too-little'),
    contrast: contrastOf(said),
    also: alsoOf(said?.alsoSaid),
    flip: flipOf(said),
    next: nextOf(prepared, result),
    customer,
    workload: result.workload ?? null,
    others,
    note: said ? noteOf(prepared, said, situation.text, customer) : '',
  }
}

function contrastOf(said: Recommendation | undefined): LiveRecommendation['contrast'] {
  if (!said) return null
  const { firstWhen, secondWhen, second, isSaid } = said.contrast
  return { firstWhen, secondWhen, second: second.id, isSaid }
}

function flipOf(said: Recommendation | undefined): LiveRecommendation['flip'] {
  if (!said?.flip) return null
  const { question, choice, to } = said.flip
  return { question: question.text, choice: choice.label, to: to.id }
}

function nextOf(prepared: PreparedPlaybook, { next }: Recommendation): LiveRecommendation['next'] {
  if (!next) return null
  const choices = next.choices.map(({ id, label }) => ({ id, text: label }))
  return { id: next.id, text: next.text, choices, neither: wholeOf(prepared, next) ? NEITHER.label : null }
}

function noteOf(prepared: PreparedPlaybook, said: Recommendation, text: string, customer: string | null): string {
  const { ranked, workload, answers, strength, alsoSaid } = said
  const facts = { customer: customer ?? undefined, workload, text, answers, isOpen: strength !== 'clear' }
  return draftWithBoth(prepared, ranked[0]!.status, facts, alsoSaid)
}

function alsoOf(also: Recommendation['alsoSaid']): LiveRecommendation['also'] {
  if (!also) return null
  const { quote, beside, status, answer = null } = also
  const more = also.more.map((each) => ({ quote: each.quote, status: each.status?.id ?? null }))
  return { quote, beside: beside.quote, status: status.id, answer, more }
}

/**
 * After the answer that it is neither of two reasons, but a third one, the text tells only whom and what it is about, as
 * in the chat.
 */
function withoutNeither(
  prepared: PreparedPlaybook,
  request: RecommendRequest,
  workload: RecommendRequest['workload'],
): RecommendRequest {
  const { neither: question, answers, ...said } = request
  const choice = question === undefined ? undefined : answers[question]
  if (question === undefined || choice === undefined) return request
  if (!isThird(prepared, recommend(prepared, said).next, { question, choice })) return request
  return { ...request, ...(workload ? { workload } : {}), text: '' }
}

/** What is read of a text at once, and the names of what comes after it. */
interface ReadAtOnce {
  readonly text: string
  readonly about: Pick<RecommendRequest, 'customer' | 'workload'>
  readonly others: readonly string[]
}

const NOTHING: ReadAtOnce = { text: '', about: {}, others: [] }

/** Of a text about several customers or workloads what it says of the first, or of the workload that was chosen. */
function oneOf(
  prepared: PreparedPlaybook,
  { text, workload, customer }: RecommendRequest,
  apart: CustomersApart | undefined,
): ReadAtOnce {
  const [first, ...customers] = apart?.parts ?? []
  const said = first?.text ?? text
  const chosen = { ...(customer === undefined ? {} : { customer }), ...(workload ? { workload } : {}) }
  const parts = headedWorkloads(prepared, said) ?? []
  const whole = readText(prepared, said)
  const own = parts.find((part) => part.workload === (workload ?? whole.workload)) ?? parts[0]
  const names = parts.flatMap((part) => (part === own ? [] : [prepared.workload.get(part.workload)!.name]))
  const others = [...names, ...customers.map((part) => part.customer)]
  if (!own) return { text: said, about: chosen, others }
  const named = customer ?? whole.customer?.name
  const about = { ...(named === undefined ? {} : { customer: named }), workload: own.workload }
  return { text: own.text, about, others }
}
