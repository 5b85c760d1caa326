import { isNamedToo } from '../../../playbook/reading/workload/named-too.ts'
import { readText } from '../../../playbook/reading/read-text.ts'
import { tokenize } from '../../../playbook/reading/text/text.ts'
import { FINE, weightOf } from '../../../playbook/reading/workload/weigh-mention.ts'
import { saidAside } from '../../../playbook/recommendation/said-aside.ts'
import type { ConversationState, DialogEnv, Turn } from '../../model.ts'
import { added } from './added-text.ts'
import { withLeftAside } from '../several/left-aside.ts'
import type { Assessment, Remarks } from '../model.ts'
import { together } from '../show.ts'
import type { Names } from '../whose/names.ts'
import { isAnotherCustomer } from '../whose/whose-news.ts'

/** A beginning with fewer features known to the text model says nothing by itself. */
const SAYS_SOMETHING = 3
/**
 * A longer beginning, or another sentence, introduces the workload named behind it: "All iPhones sit in Jamf. Intune is
 * off the table." In UTF-16 units.
 */
const LONGEST_BEGINNING = 60
const NEW_SENTENCE = /[.;!?\n]/
/** Behind these words follows what somebody says, or a place: no clause ends so. */
const LEADS_IN = /\b(?:in|of|with|for|by|on|at|to|from|about|as|me|us|said|says|told|that|thinks?)$/i
/** Words that connect the beginning with what follows. */
const LEADS_OVER = /[\s,;.–-]{0,9}(?:\b(?:and|but|also|plus|while|then|the|their|our)\b[\s,]{0,3}){0,3}$/i

/**
 * "No champion either, and Exchange is done" while Teams is open: the beginning is more about Teams; the words about
 * the other workload are offered on a button.
 * @returns undefined if the beginning may as well be about the other workload
 */
export function goOnBeforeAside(
  env: DialogEnv,
  state: ConversationState,
  current: Assessment | undefined,
  names: Names,
  said: string,
  remarks: Remarks,
): Turn | undefined {
  const { workload } = names
  if (said.length > LONGEST || !current?.workload || !workload || workload === current.workload) return undefined
  if (isAnotherCustomer(current, names, said)) return undefined
  const [aside] = saidAside(env.prepared, said, new Set([current.workload]))
  const before = aside ? said.slice(0, said.indexOf(aside.text)) : ''
  const own = before.replace(LEADS_OVER, '')
  if (!aside || own === '' || aside.workload !== workload || env.prepared.workloads.find(tokenize(own)).length > 0)
    return undefined
  if (before.length > LONGEST_BEGINNING || NEW_SENTENCE.test(before) || LEADS_IN.test(own)) return undefined
  if (readText(env.prepared, own).known < SAYS_SOMETHING || !isApart(env, aside.text, said)) return undefined
  return added(env, state, current, own, {
    ...withLeftAside(env, current, said, remarks),
    ...together('Added to what you said before.', remarks.notice),
  })
}

/** A longer message says more than one thing and an aside. In UTF-16 units. */
const LONGEST = 400

/** True if the other workload is said to be done or well, or is named with "too". */
function isApart({ prepared }: DialogEnv, aside: string, said: string): boolean {
  const tokens = tokenize(aside)
  const [name] = prepared.workloads.find(tokens)
  if (name && weightOf(aside, tokens, name.from, name.to) <= FINE) return true
  return isNamedToo(prepared, said)
}
