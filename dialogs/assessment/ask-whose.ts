import { noticeCard, type WayOn } from '../../cards/notice-card.ts'
import { clearName } from '../../playbook/names/clear-name.ts'
import { nameCapitals } from '../../playbook/names/capitalised.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'
import { saidOfEach } from '../../playbook/names/list-of-names.ts'
import { isSaidInHaste, saidNames } from '../../playbook/names/said-names.ts'
import { perhapsCustomers } from '../../playbook/names/split-customers.ts'
import { strangerAtHead } from '../../playbook/names/head-stranger.ts'
import { strangeName } from '../../playbook/names/strange-name.ts'
import { strangerLater } from '../../playbook/names/strangers-apart.ts'
import type { ConversationState, DialogEnv, Reply, Turn } from '../model.ts'
import { isAnotherCase } from './another-case.ts'
import { hasContent } from './assessment.ts'
import { aboutOf } from './keep.ts'
import { knownCustomers } from './known-customers.ts'
import type { Assessment, WhoseAsked } from './model.ts'
import { isAnotherCustomer, MAX_ASKED, perhapsOf, type Names } from './whose-news.ts'
import { turn } from '../turn.ts'

/** A card has no more presses than these and two others. */
const MOST = 4

/**
 * Asks whose news a text is, where that cannot be told: nothing is added before it is known.
 * @param current what is open, which it may be news of as well
 * @returns undefined where it can be told
 */
export function askWhose(
  env: DialogEnv,
  state: ConversationState,
  current: Assessment | undefined,
  names: Names,
  text: string,
): Turn | undefined {
  const open = current && hasContent(current) ? current : undefined
  const product = open && askProduct(env, state, open, names, text)
  if (product) return product
  const among = names.among ?? (open ? perhapsOther(env, open, names, text) : [])
  if (among.length === 0) return undefined
  const whose = { text, among, ...(names.asOne === undefined ? {} : { asOne: names.asOne }) }
  return turn({ ...state, whose }, showWhose(env, open, whose))
}

/** The card that asks it; a name that is typed answers it as well, see `whose-typed.ts`. */
export function showWhose(env: DialogEnv, open: Assessment | undefined, { text, among, asOne }: WhoseAsked): Reply {
  const isAmong = among.some((each) => customerKey(each) === customerKey(open?.customer ?? ''))
  const own = open && !isAmong ? [{ title: aboutOf(env, open), verb: 'whose', text }] : []
  const isEach = among.length <= MOST && saidOfEach(text, among) !== undefined
  const each = { title: 'Of each of them', verb: 'whose', text, customer: among[0]!, also: among.slice(1).join('\n') }
  if (asOne !== undefined && isEach) {
    const one = { title: `One customer: ${asOne}`, verb: 'whose', text, customer: asOne }
    return asked(text, each, [one, ...own])
  }
  const [next, ...others] = among
    .slice(0, MOST)
    .map((customer): WayOn => ({ title: customer, verb: 'whose', text, customer }))
  return asked(text, next!, [...others, ...(isEach ? [each] : []), ...own])
}

/**
 * Asks the same of a text whose sentences are headed by names each, which may be those of customers or of people.
 * @param among the names, in the order of the text
 * @param current what is open, if anything is: whose people they may be
 */
export function askWhoseEach(
  env: DialogEnv,
  state: ConversationState,
  current: Assessment | undefined,
  among: readonly string[],
  text: string,
): Turn {
  const [customer = '', ...others] = among
  const each = {
    title: `Of ${among.join(' and ')}, each their own`,
    verb: 'whose',
    text,
    customer,
    also: others.join('\n'),
  }
  const isOwn = current !== undefined && customerKey(current.customer ?? '') === customerKey(customer)
  const first = isOwn ? [] : [{ title: `All of it of ${customer}`, verb: 'whose', text, customer }]
  const own = current ? [{ title: aboutOf(env, current), verb: 'whose', text }] : []
  const reply = asked(text, each, [...first, ...own])
  return turn({ ...state, whose: { text, among } }, reply)
}

/** "Teams Rooms are not certified", said with Teams open: news of that product, or what Teams waits for. */
function askProduct(
  env: DialogEnv,
  state: ConversationState,
  open: Assessment,
  names: Names,
  text: string,
): Turn | undefined {
  const { customer } = open
  if (names.isProductUnsure !== true || customer === undefined || names.among !== undefined) return undefined
  if (isAnotherCustomer(open, names, text) || !isAnotherCase(open, names, text)) return undefined
  const own = { title: aboutOf(env, open), verb: 'whose', text }
  return turn(state, asked(text, { title: `${customer} · ${names.product}`, verb: 'whose', text, customer }, [own]))
}

/**
 * Asks whose news a text is that begins with a word nobody knows, “zentrix pilot is late”: it may be a customer's name.
 * @returns undefined where it begins otherwise, or is longer than a button takes along
 */
export function askWhoseHead(
  env: DialogEnv,
  state: ConversationState,
  current: Assessment,
  text: string,
): Turn | undefined {
  const first = /^[\p{L}\p{N}&-]{4,40}(?=[\s,:.])/u.exec(text)?.[0]
  if (first === undefined || text.length > MAX_ASKED) return undefined
  const name = clearName(env.prepared, first, knownCustomers(env, state), text)
  if (name === undefined || customerKey(name) === customerKey(current.customer ?? '')) return undefined
  if (isSaidInHaste(saidNames(current.text), customerKey(name))) return undefined
  const own = { title: aboutOf(env, current), verb: 'whose', text }
  const reply = asked(text, { title: name, verb: 'whose', text, customer: name }, [own])
  return turn({ ...state, whose: { text, among: [name] } }, reply)
}

function asked(text: string, next: WayOn, others: readonly WayOn[]): Reply {
  const card = noticeCard('Whose news is that? Nothing was added yet.', { quoted: `“${text}”`, next, others })
  return { kind: 'card', summary: 'Whose news is that?', card }
}

/** Somebody else whose news it may be, if there is anybody. */
function perhapsOther(env: DialogEnv, open: Assessment, names: Names, text: string): readonly string[] {
  const other = perhapsOf(open, names, text) ?? strangerOf(env, open, names, text)
  return other === undefined ? [] : [other]
}

/** What may be another customer's name; not where the text names whom it is about, or the word was told before. */
function strangerOf(env: DialogEnv, open: Assessment, names: Names, text: string): string | undefined {
  if (open.customer === undefined || isAnotherCustomer(open, names, text)) return undefined
  if (isSaidInHaste(saidNames(text), customerKey(open.customer))) return undefined
  const found =
    strangerAtHead(env.prepared, text) ?? strangerLater(env.prepared, text) ?? strangeName(env.prepared, text)
  if (found === undefined || isSaidInHaste(saidNames(open.text), customerKey(found))) return undefined
  return nameCapitals(found)
}

/** Who may have news of their own each in a text, where that is asked; they may be people of who is open. */
export function perhapsSeveral(env: DialogEnv, state: ConversationState, said: string): readonly string[] {
  if (said.length > MAX_ASKED) return []
  return perhapsCustomers(env.prepared, said, knownCustomers(env, state))
}
