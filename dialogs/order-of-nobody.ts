import { noticeCard, type WayOn } from '../cards/notice-card.ts'
import { nameCapitals } from '../playbook/names/words/capitalised.ts'
import { hasContent } from './assessment/assessment.ts'
import { currentOf } from './assessment/shelf.ts'
import type { Dialog } from './dialog.ts'
import type { AskingCard, ConversationState, DialogEnv, Reply, Turn } from './model.ts'
import { readFilter } from '../domain/entitlement/list-filter.ts'
import type { Incoming } from './incoming.ts'
import { nameAndWorkload } from './records/name-and-workload.ts'
import { NOBODY_CALLED_SO, nobodyCalledSo, NOT_YOURS } from './nobody-called-so.ts'
import { isProperName } from './commands/proper-name.ts'
import { commandIn } from './commands/spoken-of.ts'
import { readText } from '../playbook/reading/read-text.ts'
import { withoutContactData } from './referral/contact-data.ts'
import { isAbout } from './typed/about-customer.ts'
import { turn } from './turn.ts'

const KEEP_FIRST = `${NOBODY_CALLED_SO} What is open of it is not kept yet. Keep it first; then I can do that.`
/** In words. */
const MOST_OF_NAME = 3
/** In words: what is longer says by itself what it is about. */
const MOST_OF_ANSWER = 4
/** They would be commands about the status that is open. */
const YES_OR_NO: ReadonlySet<string> = new Set('yes no y n yep nope yeah nah ok okay both agreed done'.split(' '))

/** An order about a customer of whom nothing is kept. */
interface OrderOfNobody {
  /** As typed, perhaps with a workload. */
  readonly whom: string
  /** What would have been shown. */
  readonly command: AskingCard['command']
  /** The whole message. */
  readonly typed?: string
  /** A button takes the message as news. */
  readonly mayBeNews?: boolean
}

/**
 * Answers such an order: it is nobody's news. What follows may answer what the order would have asked, so the state remembers it.
 */
export function orderOfNobody(
  env: DialogEnv,
  state: ConversationState,
  { whom, command, typed = '', mayBeNews = false }: OrderOfNobody,
): Turn {
  const customer = nameCapitals(nameAndWorkload(env.prepared, whom).name)
  const asked: ConversationState = { ...state, asking: { customer, command, nobody: true } }
  const current = currentOf(state)
  if (current && hasContent(current) && isAbout(env, current, whom))
    return turn(asked, notice(KEEP_FIRST, { title: 'Resume', verb: 'command', text: 'resume' }))
  // More words in lower case are hardly a name alone.
  if (whom.split(' ').length > MOST_OF_NAME && !isProperName(whom)) return turn(state, nobodyCalledSo(typed))
  return turn(asked, notice(NOT_YOURS, assess(customer), mayBeNews ? typed : ''))
}

/** An order for a request that names nobody, while nothing is kept of anybody. */
export function nothingKept(state: ConversationState): Reply {
  const current = currentOf(state)
  const isOpen = current !== undefined && hasContent(current)
  const text = 'No status is kept yet. Keep one for the customer first; then a partner can be requested.'
  const next: WayOn = isOpen
    ? { title: 'Resume', verb: 'command', text: 'resume' }
    : { title: 'Assess a customer', verb: 'start' }
  return { kind: 'card', summary: 'Nothing kept', card: noticeCard(text, { next }) }
}

/** The same for an order that no command carries out, where no such customer is among those that were read. */
export function unlessKept(
  env: DialogEnv,
  state: ConversationState,
  whom: string | undefined,
  { where }: Incoming,
): Turn | undefined {
  if (whom === undefined || where.kind !== 'personal') return undefined
  const keys = readFilter(env.prepared, whom).map(({ customer }) => customer.join(' '))
  const isKept = (env.records.ofCustomers ?? []).some(({ customer }) => {
    const key = readFilter(env.prepared, customer).at(-1)!.customer.join(' ')
    return keys.some((each) => each !== '' && (key === each || key.startsWith(`${each} `)))
  })
  return isKept ? undefined : orderOfNobody(env, state, { whom, command: 'plan' })
}

function assess(whom: string): WayOn {
  return { title: `Assess ${whom}`, verb: 'command', text: `assess ${whom}` }
}

function notice(text: string, next: WayOn, news = ''): Reply {
  const others = news === '' ? [] : [asNews(news)]
  return { kind: 'card', summary: 'No customer of that name', card: noticeCard(text, { next, others }) }
}

function asNews(typed: string): WayOn {
  return { title: 'The customer said this', verb: 'try', text: withoutContactData(typed.trim()) }
}

/** “No partner”, “training” right behind such an order: nobody says of whom, so it changes nothing that is open before a press. */
export const behindRefusedOrderDialog: Dialog = ({ prepared, state, incoming: { what } }) => {
  const { asking } = state
  if (asking?.nobody !== true || what.kind !== 'text') return undefined
  const text = what.text.trim()
  if (/\d/.test(text) || text.split(/\s+/).length > MOST_OF_ANSWER) return undefined
  const yesOrNo = text.toLowerCase().split(/[^a-z]/, 1)[0]!
  const command = YES_OR_NO.has(yesOrNo) && !/\bkeep\b/i.test(text) ? undefined : commandIn(prepared, state, text)
  if (command !== undefined) return undefined
  const { customer, workload } = readText(prepared, text)
  if (customer?.certainty === 'named' || workload !== undefined) return undefined
  return { answer: () => notAdded(state, asking, text) }
}

function notAdded(state: ConversationState, asking: AskingCard, text: string): Turn {
  const current = currentOf(state)
  const open = current && hasContent(current) ? current : undefined
  const whose = open?.customer === undefined ? '' : ` of ${open.customer}`
  const said = open
    ? `Nothing asks for that. It was not added to the open assessment${whose}.`
    : 'Nothing asks for that, and it was not taken as news.'
  const next = assess(asking.customer)
  const card = noticeCard('', { quoted: said, next, others: [asNews(text)] })
  // What is said next may be such an answer as well.
  return turn({ ...state, asking: { ...asking } }, { kind: 'card', summary: 'Nothing asks for that', card })
}
