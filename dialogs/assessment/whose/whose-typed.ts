import { customerKey } from '../../../playbook/names/customer-key.ts'
import { withoutEndMarks } from '../../../playbook/reading/text/end-marks.ts'
import { findWorkload } from '../../../playbook/reading/workload/find-workload.ts'
import { tokenize } from '../../../playbook/reading/text/text.ts'
import { defined } from '../../../playbook/parts-of.ts'
import type { WorkloadId } from '../../../playbook/model.ts'
import { readCommand } from '../../commands/commands.ts'
import type { ConversationState, DialogEnv, Turn } from '../../model.ts'
import { askedName } from './asked-name.ts'
import { showWhose } from './ask-whose.ts'
import { hasContent } from '../assessment.ts'
import { knownCustomers } from './known-customers.ts'
import { placeSaid } from '../answers/ordinals.ts'
import { currentOf } from '../shelf.ts'
import type { WhoseAsked } from '../model.ts'
import { turn } from '../../turn.ts'

/** A typed answer to "whose news is that?", in the form that the card's button would send. */
export type WhoseTyped =
  | { readonly kind: 'nobody' }
  /** Without a customer it is news for the open assessment. */
  | {
      readonly kind: 'news'
      readonly text: string
      readonly customer?: string
      readonly also?: string
      readonly workload?: WorkloadId
    }

/** Nobody types a longer name. In characters. */
const MAX_NAME = 120
const NOBODY =
  /^(?:neither|none|nobody|no ?one|nobody['’]s|no ?one['’]s|nothing|forget (?:it|that)|never ?mind|cancel|ignore (?:it|that)|skip(?: it)?)(?: of (?:them|these|those|the two))?$/i
const EACH =
  /^(?:(?:of |for |about )?(?:both|each|all)(?: (?:of (?:them|these|those)|two|three|customers))?|both of them|the two(?: of them)?)$/i
const AROUND =
  /^(?:(?:no|yes|oh|sorry|ok)[, ]+)?(?:(?:it|that|this)(?:['’]?s| is| was)|its|thats|the news (?:is|was)|news)? ?(?:of |for |from |about |by |with )?/i
const CUSTOMER_IS = /^(?:the )?(?:customer|client|account|name)(?:['’]s name)?(?: is| was|:)? /i
const ONLY = /(?: only| of course| please| pls| obviously)*$/i
const BEHIND = /(?:['’]s)?(?: news| only| of course| please| pls| obviously)*$/i

/**
 * Reads the answer to "whose news is that?": an offered name, another name, "both", "the second", "neither".
 * @param typed the message right after the question
 * @returns undefined if it is something else
 */
export function whoseTyped(env: DialogEnv, state: ConversationState, typed: string): WhoseTyped | undefined {
  const { whose } = state
  if (!whose || whose.isPast) return undefined
  const said = withoutEndMarks(typed.trim(), '.!').replace(/\s+/g, ' ')
  if (said.length > MAX_NAME || said.endsWith('?')) return undefined
  if (NOBODY.test(said)) return { kind: 'nobody' }
  const { text, among } = whose
  if (EACH.test(said) && among.length > 1)
    return { kind: 'news', text, customer: among[0]!, also: among.slice(1).join('\n') }
  const name = said.replace(AROUND, '')
  const customer = offeredAs(among, name.replace(ONLY, '')) ?? nameMeant(env, state, whose, name.replace(BEHIND, ''))
  if (customer === undefined) return undefined
  const isOpen = customer === currentOf(state)?.customer
  const workload = customer === among[0] ? whose.workload : undefined
  return { kind: 'news', text, ...(isOpen ? {} : { customer, ...defined({ workload }) }) }
}

/** Marks the question as past: after other news, a name alone is no longer an answer. */
export function whoseIsPast(state: ConversationState): ConversationState {
  return state.whose ? { ...state, whose: { ...state.whose, isPast: true } } : state
}

/** Asks again whose news a text is that was not assigned yet; undefined if nothing was asked. */
export function askWhoseAgain(env: DialogEnv, state: ConversationState): Turn | undefined {
  if (!state.whose) return undefined
  const { isPast: _, ...whose } = state.whose
  const current = currentOf(state)
  const open = current && hasContent(current) ? current : undefined
  return turn({ ...state, whose }, showWhose(env, open, whose))
}

/** The offered name that was typed as it is: "Sainsbury's", "customer is Sainsbury's", where Sainsbury is offered as well. */
function offeredAs(among: readonly string[], name: string): string | undefined {
  const key = customerKey(name.replace(CUSTOMER_IS, ''))
  return among.find((each) => customerKey(each) === key)
}

function nameMeant(env: DialogEnv, state: ConversationState, { among }: WhoseAsked, name: string): string | undefined {
  const own = currentOf(state)?.customer
  const offered = own === undefined || among.includes(own) ? among : [...among, own]
  const number = placeSaid(name, offered.length)
  if (number !== undefined) return offered[number - 1]
  const key = customerKey(withoutWorkload(env, name))
  if (key === '') return undefined
  const called = offered.filter((each) => customerKey(each) === key)
  const begun = called.length > 0 ? called : offered.filter((each) => customerKey(each).startsWith(`${key} `))
  const known = knownCustomers(env, state).get(key)
  if (known !== undefined && called.length === 0) return known
  // "Woodgrove", of "Woodgrove and Uhm", is a name of its own.
  const isPart = begun.length === 1 && !` ${customerKey(begun[0]!)} `.includes(' and ')
  if (called.length === 1 || isPart) return begun[0]
  const command = readCommand(env.prepared, name)
  if (command?.kind === 'names') return command.customer
  return command === undefined ? askedName(env, state, withoutWorkload(env, name))?.customer : undefined
}

/** "Contoso teams" means Contoso: the workload is read from the news itself. */
function withoutWorkload(env: DialogEnv, name: string): string {
  const tokens = tokenize(name)
  const found = env.prepared.workloads.find(tokens).at(-1)
  if (!found || found.from === 0 || found.to < tokens.length || !findWorkload(env.prepared, tokens)) return name
  return name.slice(0, tokens[found.from]!.start).replace(/[\s·:,–-]+$/, '')
}
