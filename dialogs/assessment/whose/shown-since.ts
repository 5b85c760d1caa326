import { noticeCard, type WayOn } from '../../../cards/notice-card.ts'
import { shortNames } from '../../../cards/short-names.ts'
import { customerKey } from '../../../playbook/names/customer-key.ts'
import { defined } from '../../../playbook/parts-of.ts'
import { readText } from '../../../playbook/reading/read-text.ts'
import { recommend } from '../../../playbook/recommendation/recommend.ts'
import { wayToCard } from '../../asking-card.ts'
import type { ConversationState, DialogEnv, Reply, ShownSince, Turn } from '../../model.ts'
import { withoutContactData } from '../../referral/contact-data.ts'
import { turn } from '../../turn.ts'
import { hasContent } from '../assessment.ts'
import type { Assessment } from '../model.ts'
import { currentOf } from '../shelf.ts'
import { strangerIn, wayToOpen } from './ask-whose.ts'
import { knownCustomers } from './known-customers.ts'
import { MAX_ASKED, type Names } from './names.ts'

/**
 * Asks what a text is about that names nobody, if a card of a customer was shown since the open assessment: a step of an
 * ACM conversation, an answer of a partner request, or news. It is never silently added to an assessment that stands
 * further up in the chat.
 * @param before the state as the message found it
 * @returns undefined if that is clear: nothing was shown since, or the text says whose it is
 */
export function askOfShown(env: DialogEnv, before: ConversationState, names: Names, text: string): Turn | undefined {
  const { shownSince } = before
  // Beneath a panel of the tab everything is about what that shows.
  if (!shownSince || before.opened?.inPanel || text.length > MAX_ASKED) return undefined
  if (saysWhose(env, before, shownSince, names, text)) return undefined
  const { customer, command } = shownSince
  const other = maybeNewsOf(before)
  const isSame = other === undefined || customerKey(customerOf(other) ?? '') === customerKey(customer)
  // Who is named at such a card is one of its people, whatever else is said of them.
  const isOfPeople = command !== 'status' && names.customer !== undefined
  if (isSame && !isOfPeople && (command === 'status' || isNews(env, command, text))) return undefined
  // The card still waits for an answer.
  const state = before.asking ? { ...before, asking: { ...before.asking } } : before
  if (other === undefined || isSame) return turn(state, askIfAnswer(shownSince, text))
  const others = other.kept ? [customer, other.kept.customer] : [customer]
  const whose = { text, among: others, ...defined({ workload: shownSince.workload }) }
  return turn({ ...state, whose }, askWhich(env, shownSince, other, text))
}

/** The assessment that the text may be news of: the open one, or the one kept last. */
function maybeNewsOf(state: ConversationState): Assessment | undefined {
  const current = currentOf(state)
  if (current && hasContent(current)) return current
  const newest = state.assessments[0]
  return newest?.kept ? newest : undefined
}

function customerOf({ customer, kept }: Assessment): string | undefined {
  return kept?.customer ?? customer
}

/** The text may answer the card, or be news of the same customer. */
function askIfAnswer(shown: ShownSince, text: string): Reply {
  const said = shown.command === 'referral' ? withoutContactData(text) : text
  const isNews: WayOn = { title: 'The customer said this', verb: 'try', text: said }
  const asks = 'Does that answer the card, or is it news of a status? Nothing was added yet.'
  return asked(asks, text, wayToCard(shown), [isNews], shown.customer)
}

/** The text may be about the customer of the card, or of the assessment. */
function askWhich(env: DialogEnv, shown: ShownSince, other: Assessment, text: string): Reply {
  const { customer, workload } = shown
  const card = wayToCard(shown)
  const [title] = shortNames([`${card.title}: ${customer}`])
  const open = wayToOpen(env, other, text)
  const own: WayOn = other.kept ? { ...open, title: other.kept.customer } : open
  const theirs: WayOn = { title: customer, verb: 'whose', text, customer, ...defined({ workload }) }
  return asked('Whose news is that? Nothing was added yet.', text, { ...card, title: title! }, [theirs, own])
}

/** True if the text speaks of a status: at a request for a partner only what nothing there asks for. */
function isNews({ prepared }: DialogEnv, command: ShownSince['command'], text: string): boolean {
  if (readText(prepared, text).cues.length > 0) return true
  return command !== 'referral' && recommend(prepared, { text }).strength === 'clear'
}

/** True if the text says whose it is. At a card that asks for people and firms, a strange name alone is one of them. */
function saysWhose(env: DialogEnv, state: ConversationState, shown: ShownSince, names: Names, text: string): boolean {
  const { customer, workload, heads, among } = names
  if (among !== undefined) return true
  if (customer === undefined) return strangerIn(env, text) !== undefined
  if (knownCustomers(env, state).has(customerKey(customer))) return true
  if (workload !== undefined || heads === true) return true
  return shown.command === 'referral' ? !BEGINS_ANSWER.test(text) : shown.command === 'status'
}

/** "Yes, with Proseware" names a partner. */
const BEGINS_ANSWER = /^(?:yes|yep|yeah|no|nope|with|by|they (?:already |now )?(?:work|go|are) with)\b/i

function asked(asks: string, typed: string, next: WayOn, others: readonly WayOn[], about?: string): Reply {
  const card = noticeCard(asks, { ...defined({ about }), quoted: `“${typed}”`, next, others })
  return { kind: 'card', summary: 'Whose news is that?', card }
}
