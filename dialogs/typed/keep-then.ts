import { noticeCard } from '../../cards/notice-card.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'
import { readAcmCommand } from '../acm/commands.ts'
import { readAssignCommand } from '../assign/commands.ts'
import { hasContent } from '../assessment/assessment.ts'
import { askWhoseHead } from '../assessment/whose/ask-whose.ts'
import { cancel } from '../assessment/cancel.ts'
import { aboutOf } from '../assessment/keep/keep.ts'
import type { Assessment } from '../assessment/model.ts'
import { onText } from '../assessment/on-text.ts'
import { positionOf } from '../assessment/position.ts'
import { currentOf, putOnTop } from '../assessment/shelf.ts'
import { dateTyped, setTypedDate } from '../assessment/keep/typed-date.ts'
import { keepAsSaid, notKeptYet, whatIsWrong } from '../assessment/keep/verdict.ts'
import type { Command, KeepThen } from '../commands/model.ts'
import { readOwnQuestion } from '../commands/own-questions.ts'
import { commandIn } from '../commands/spoken-of.ts'
import { readEngagementCommand } from '../engagement/requests.ts'
import { readErasureCommand } from '../erasure/commands.ts'
import type { Incoming } from '../incoming.ts'
import type { ConversationState, DialogEnv, Reply, Turn } from '../model.ts'
import { readReferralRequest } from '../referral/requests.ts'
import { asksOfReminders } from '../reminders/requests.ts'

type CarryOut = (state: ConversationState, command: Command) => Turn

/**
 * Carries out an order for the shown card ("keep it, …"), exactly as the card is, and then reads the rest as a message
 * of its own. If the rest is more about the same customer and workload, it is added first, and the card is shown before
 * anything is kept. If the status cannot be kept, the card stays open with what is missing, and the rest waits.
 */
export function keepThen(
  env: DialogEnv,
  state: ConversationState,
  command: KeepThen,
  incoming: Incoming,
  carryOut: CarryOut,
): Turn {
  const { order, date, rest, only } = command
  const current = currentOf(state)
  const takeRest = (next: ConversationState): Turn => onText(forRest(env), next, saying(incoming, rest), rest)
  if (!current) return takeRest(state)
  const keepFirst = (): Turn => keepAsSaid(env, state, date === undefined ? {} : { date }, incoming)
  const asked = only === 'headed' ? undefined : restAsked(env, state, rest)
  if (asked && (order === 'keep' || order === 'keep-last')) {
    if (asked.kind === 'nothing') return keepFirst()
    if (asked.kind === 'objection') return whatIsWrong(env, state)
    if (asked.kind === 'first') return carryOut(state, asked.command)
    if (asked.kind === 'then') return bothOf(env, keepFirst(), (next) => carryOut(next, asked.command))
    const kept = keepFirst()
    return { ...kept, replies: [...kept.replies, offered(current, rest)] }
  }
  const shown = datedWith(env, state, current, date)
  const read = takeRest(shown)
  const whose = aboutWhom(read, current) === 'same' ? askWhoseHead(forRest(env), shown, current, rest) : undefined
  const taken = whose ?? read
  const about = whose ? 'unclear' : aboutWhom(read, current)
  switch (order) {
    case 'agree':
      return { ...taken, replies: [...notKeptYet(env, state).replies, ...taken.replies] }
    case 'cancel': {
      const cancelled = cancel(env, state, current)
      return joined(cancelled, takeRest(cancelled.state))
    }
    case 'keep-last':
      return about === 'same' ? withNotKept(env, taken) : taken
    case 'keep':
      if (about === 'same') return withNotKept(env, taken)
      if (about === 'unclear') return { ...taken, replies: [...notKeptYet(env, taken.state).replies, ...taken.replies] }
      return bothOf(env, keepFirst(), (next) => takeRest(about === 'workload' ? goingOn(next, current) : next))
  }
}

/**
 * True if the order is about the shown card. For "yes, …", "cancel that, …" and "save and …" only news of somebody else
 * behind it shows that.
 */
export function isOfShown(env: DialogEnv, state: ConversationState, command: KeepThen, incoming: Incoming): boolean {
  const { order, rest, only } = command
  const current = currentOf(state)
  if (order !== 'agree' && order !== 'cancel' && !only) return true
  if (!current || (order === 'agree' && positionOf(env, current).kind !== 'status')) return false
  if (only === 'asked-or-headed' && restAsked(env, state, rest)) return true
  const taken = onText(forRest(env), state, saying(incoming, rest), rest)
  const about = aboutWhom(taken, current)
  if (!only) return about === 'customer' || about === 'workload'
  return about === 'customer' && isHeadedBy(rest, taken.state.assessments[0]!)
}

function isHeadedBy(rest: string, { customer = '' }: Assessment): boolean {
  const [first = ''] = customerKey(customer).split(' ')
  return first !== '' && ` ${customerKey(rest)} `.startsWith(` ${first} `)
}

/** Reads the text behind a finished order as a message of its own. */
export function thenTake(env: DialogEnv, done: Turn, rest: string | undefined, incoming: Incoming): Turn {
  return rest === undefined ? done : joined(done, onText(forRest(env), done.state, saying(incoming, rest), rest))
}

/** Records that were read for keeping do not concern the rest. */
function forRest(env: DialogEnv): DialogEnv {
  const { ofCustomers } = env.records
  return { ...env, records: ofCustomers ? { ofCustomers } : {} }
}

function saying(incoming: Incoming, text: string): Incoming {
  return { ...incoming, what: { kind: 'text', text } }
}

/** What the rest is about: the shown card, another customer, another workload, or unclear, so that the bot asks. */
function aboutWhom({ state }: Turn, current: Assessment): 'same' | 'customer' | 'workload' | 'unclear' {
  const [top] = state.assessments
  if (!top || top === current) return 'unclear'
  if (top.id === current.id) return top.text === current.text && top.draft === current.draft ? 'unclear' : 'same'
  return customerKey(top.customer ?? '') === customerKey(current.customer ?? '') ? 'workload' : 'customer'
}

/** For another workload of the same customer, who was named before. */
function goingOn(state: ConversationState, { customer }: Assessment): ConversationState {
  return customer === undefined ? state : { ...state, named: customer }
}

/** The state with the date from the order set on the card. */
function datedWith(
  env: DialogEnv,
  state: ConversationState,
  current: Assessment,
  date: string | undefined,
): ConversationState {
  const typed = date === undefined ? undefined : dateTyped(env, current, date)
  return typed ? setTypedDate(env, state, typed).state : state
}

/** Adds the turn after a keep. If nothing could be kept, that card stays open, and the new assessment waits. */
function bothOf(env: DialogEnv, kept: Turn, more: (state: ConversationState) => Turn): Turn {
  const [first] = kept.state.assessments
  const next = more(kept.state)
  if (!first || first.kept) return joined(kept, next)
  const [begun] = next.state.assessments
  if (!begun || begun.id === first.id) return joined(kept, next)
  if (!hasContent(begun)) return kept
  const text = `What you said of ${begun.customer ?? aboutOf(env, begun)} waits: “resume” brings it back.`
  return { ...kept, state: putOnTop(next.state, first), replies: [...kept.replies, { kind: 'text', text }] }
}

function joined(first: Turn, then: Turn): Turn {
  return {
    state: then.state,
    replies: [...first.replies, ...then.replies],
    effects: [...first.effects, ...then.effects],
  }
}

/** Says that an assessment with added text is not kept. */
function withNotKept(env: DialogEnv, taken: Turn): Turn {
  const current = currentOf(taken.state)
  if (!current || positionOf(env, current).kind !== 'status') return taken
  const asked = notKeptYet(env, taken.state)
  return { ...taken, state: asked.state, replies: [...taken.replies, ...asked.replies] }
}

type Asked =
  /** Thanks, or the same order again. */
  | { readonly kind: 'nothing' }
  /** Something is wrong, or is to be cancelled. */
  | { readonly kind: 'objection' }
  /** `first`: it changes what is to be kept. `then`: it does not, and is done after keeping. */
  | { readonly kind: 'first' | 'then'; readonly command: Command }
  /** It is offered on a button after keeping. */
  | { readonly kind: 'later' }

const NOTHING: ReadonlySet<Command['kind']> = new Set(['thanks', 'greet', 'agree', 'keep'])
const OBJECTIONS: ReadonlySet<Command['kind']> = new Set(['disagree', 'cancel', 'delete', 'undo', 'restart'])
const FIRST: ReadonlySet<Command['kind']> = new Set(['names', 'change-status', 'keep-with', 'correct', 'answers'])
const THEN: ReadonlySet<Command['kind']> = new Set(['assess', 'new', 'resume', 'unfinished', 'help'])

/** What the text behind "keep it" asks of the bot; undefined for news. */
function restAsked(env: DialogEnv, state: ConversationState, rest: string): Asked | undefined {
  const command = commandIn(env.prepared, state, rest)
  if (command?.kind === 'keep-then') return undefined
  if (!command) return isAskedElsewhere(env, rest) ? { kind: 'later' } : undefined
  if (NOTHING.has(command.kind)) return { kind: 'nothing' }
  if (OBJECTIONS.has(command.kind)) return { kind: 'objection' }
  if (FIRST.has(command.kind) || (command.kind === 'change' && command.filter === '')) return { kind: 'first', command }
  if (THEN.has(command.kind)) return { kind: 'then', command }
  return { kind: 'later' }
}

/** True for requests that other dialogs answer. */
function isAskedElsewhere({ prepared }: DialogEnv, rest: string): boolean {
  return (
    asksOfReminders(rest) ||
    readAcmCommand(rest) !== undefined ||
    readAssignCommand(prepared, rest)?.isSure === true ||
    ASSIGNS_IT.test(rest) ||
    readEngagementCommand(prepared, rest) !== undefined ||
    ORDERED_REFERRAL.has(readReferralRequest({ kind: 'text', text: rest })?.kind ?? '') ||
    readErasureCommand(rest) !== undefined ||
    readOwnQuestion(rest) !== undefined
  )
}

const ORDERED_REFERRAL = new Set(['open', 'typed'])
const ASSIGNS_IT = /^(?:assign|give|hand|transfer|pass) (?:it|this|that|them)(?: over)? to /i
/** The longest text that a button stands for. In characters. */
const MAX_TYPED = 300

/** Offers the request behind the keep on a button: it then finds the kept status. */
function offered({ customer }: Assessment, rest: string): Reply {
  const order = customer === undefined ? rest : rest.replace(ASSIGNS_IT, `assign ${customer} to `)
  const card = noticeCard('You also said:', {
    quoted: order,
    ...(order.length <= MAX_TYPED ? { next: { title: 'Do that now', verb: 'command', text: order } } : {}),
  })
  return { kind: 'card', summary: 'You also said', card }
}
