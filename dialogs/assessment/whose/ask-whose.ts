import { shortNames } from '../../../cards/short-names.ts'
import { noticeCard, type WayOn } from '../../../cards/notice-card.ts'
import { clearName } from '../../../playbook/names/clear-name.ts'
import { nameCapitals } from '../../../playbook/names/words/capitalised.ts'
import { customerKey } from '../../../playbook/names/customer-key.ts'
import { saidOfEach } from '../../../playbook/names/several/list-of-names.ts'
import { isPersonWhoTells } from '../../../playbook/names/words/person-tells.ts'
import { isSaidInHaste, saidNames } from '../../../playbook/names/known/said-names.ts'
import { perhapsCustomers } from '../../../playbook/names/several/split-customers.ts'
import { strangerAtHead } from '../../../playbook/names/place/head-stranger.ts'
import { strangeName } from '../../../playbook/names/place/strange-name.ts'
import { strangerLater } from '../../../playbook/names/several/strangers-apart.ts'
import type { ConversationState, DialogEnv, Reply, Turn } from '../../model.ts'
import { isAnotherCase } from './another-case.ts'
import { hasContent } from '../assessment.ts'
import { listed } from '../several/also-named.ts'
import { aboutOf } from '../keep/keep.ts'
import { knownCustomers } from './known-customers.ts'
import type { Assessment, WhoseAsked } from '../model.ts'
import { MAX_ASKED, type Names } from './names.ts'
import { isAnotherCustomer, perhapsOf } from './whose-news.ts'
import { turn } from '../../turn.ts'
import { defined } from '../../../playbook/parts-of.ts'

/** The most customers that a card offers; two more buttons fit beside them. */
const MOST = 4

/**
 * Asks whose news a text is if that is not clear. Nothing is added before it is answered.
 * @param current the open assessment; the text may be news for it as well
 * @returns undefined if it is clear
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
  const { asOne, asNew } = names
  const whose = { text, among, ...defined({ asOne, asNew }) }
  return turn({ ...state, whose }, showWhose(env, open, whose))
}

/** The card that asks. A typed name answers it as well, see `whose-typed.ts`. */
export function showWhose(
  env: DialogEnv,
  open: Assessment | undefined,
  { text, among, asOne, asNew }: WhoseAsked,
): Reply {
  const isAmong = among.some((each) => customerKey(each) === customerKey(open?.customer ?? ''))
  const own: WayOn[] = open && !isAmong ? [wayToOpen(env, open, text)] : []
  const isEach = among.length <= MOST && saidOfEach(text, among) !== undefined
  const each: WayOn = {
    title: 'Of each of them',
    verb: 'whose',
    text,
    customer: among[0]!,
    also: among.slice(1).join('\n'),
  }
  if (asOne !== undefined && isEach) {
    const one: WayOn = { title: shortNames([`One customer: ${asOne}`])[0]!, verb: 'whose', text, customer: asOne }
    return asked(text, each, [one, ...own])
  }
  const [next, ...others] = among.slice(0, MOST).map((customer, i): WayOn => {
    const title = asNew && i === 0 ? shortNames([`New customer: ${customer}`])[0]! : customer
    return { title, verb: 'whose', text, customer }
  })
  return asked(text, next!, [...others, ...(isEach ? [each] : []), ...own])
}

/**
 * Asks whose news a text is in which each sentence begins with a name, of a customer or of a person.
 * @param among the names, in the order of the text
 * @param current the open assessment, if there is one: the names may be people of that customer
 */
export function askWhoseEach(
  env: DialogEnv,
  state: ConversationState,
  current: Assessment | undefined,
  among: readonly string[],
  text: string,
): Turn {
  const [customer = '', ...others] = among
  const each: WayOn = {
    title: titleOfEach(among),
    verb: 'whose',
    text,
    customer,
    also: others.join('\n'),
  }
  const isOwn = current !== undefined && customerKey(current.customer ?? '') === customerKey(customer)
  const first: WayOn[] = isOwn ? [] : [{ title: `All of it of ${customer}`, verb: 'whose', text, customer }]
  const own: WayOn[] = current ? [wayToOpen(env, current, text)] : []
  const reply = asked(text, each, [...first, ...own])
  return turn({ ...state, whose: { text, among } }, reply)
}

/** A longer title is cut on a phone. In characters. */
const LONGEST_TITLE = 40

function titleOfEach(names: readonly string[]): string {
  const titles = [`Of ${names.join(' and ')}, each their own`, `Of ${listed(names)} each`]
  return titles.find((title) => title.length <= LONGEST_TITLE) ?? `Of these ${names.length}, each their own`
}

/**
 * "Teams Rooms are not certified" while Teams is open: either news about that product, or the reason why Teams waits.
 */
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
  const own = wayToOpen(env, open, text)
  return turn(state, asked(text, { title: `${customer} · ${names.product}`, verb: 'whose', text, customer }, [own]))
}

/**
 * Asks whose news a text is that begins with an unknown word, "zentrix pilot is late": it may be a customer's name.
 * @returns undefined if it begins otherwise, or is too long for a button
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
  const own = wayToOpen(env, current, text)
  const reply = asked(text, { title: name, verb: 'whose', text, customer: name }, [own])
  return turn({ ...state, whose: { text, among: [name] } }, reply)
}

/** The button that takes a text as news of this assessment, also when another is open by the time it is pressed. */
export function wayToOpen(env: DialogEnv, assessment: Assessment, text: string): WayOn {
  const { id, customer, workload, kept } = assessment
  const whose = defined({ customer: kept?.customer ?? customer, workload: kept?.workload ?? workload })
  return { title: aboutOf(env, assessment), verb: 'whose', text, of: id, ...whose }
}

function asked(text: string, next: WayOn, others: readonly WayOn[]): Reply {
  const card = noticeCard('Whose news is that? Nothing was added yet.', { quoted: `“${text}”`, next, others })
  return { kind: 'card', summary: 'Whose news is that?', card }
}

/** Another customer whose news it may be, if there is one. */
function perhapsOther(env: DialogEnv, open: Assessment, names: Names, text: string): readonly string[] {
  const other = perhapsOf(open, names, text) ?? strangerOf(env, open, names, text)
  return other === undefined ? [] : [other]
}

/**
 * A word that may be another customer's name. None if the text says whom it is about, or the open text already has the
 * word.
 */
function strangerOf(env: DialogEnv, open: Assessment, names: Names, text: string): string | undefined {
  if (open.customer === undefined || isAnotherCustomer(open, names, text)) return undefined
  if (isSaidInHaste(saidNames(text), customerKey(open.customer))) return undefined
  const found = strangerIn(env, text)
  if (found === undefined) return undefined
  if (isSaidInHaste(saidNames(open.text), customerKey(found))) return undefined
  return nameCapitals(found)
}

/** A word that may be the name of a customer of whom nobody knows. */
export function strangerIn({ prepared }: Pick<DialogEnv, 'prepared'>, text: string): string | undefined {
  const found = strangerAtHead(prepared, text) ?? strangerLater(prepared, text) ?? strangeName(prepared, text)
  return found === undefined || isPersonWhoTells(found, text) ? undefined : found
}

/**
 * The customers that may each have news of their own in a text, if that must be asked. The names may also be people of
 * the open customer.
 */
export function perhapsSeveral(env: DialogEnv, state: ConversationState, said: string): readonly string[] {
  if (said.length > MAX_ASKED) return []
  return perhapsCustomers(env.prepared, said, knownCustomers(env, state))
}
