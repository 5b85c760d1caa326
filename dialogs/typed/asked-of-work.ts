import { workAnswers } from '../../playbook/content/work-answers.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { SHORT_NAMES } from '../../playbook/content/workload-abbreviations.ts'
import { inOneLine, withoutAfterthoughts, withoutOpening, withoutPoliteWords } from '../commands/around-commands.ts'
import { spelledOut } from '../commands/chat-spelling.ts'
import { wordAskedFor } from '../commands/meaning-asked.ts'
import { wholeTerm } from '../commands/terms.ts'
import type { ConversationState, DialogEnv } from '../model.ts'
import { shortName } from '../../playbook/status-names.ts'
import type { Addressed } from './orders.ts'

/** Questions are short; a longer message is about a customer. In characters. */
const MAX_LENGTH = 160
const BEFORE_QUESTION = /^(?:(?:so|and|but|well|ok(?:ay)?|hm+|then|one question|question|by the way|btw)[ ,–-]+)+/
const TELL_ME =
  /^(?:(?:do|did) you know|(?:can|could) you (?:tell|say|explain)(?: to)? me|tell me|remind me|i wonder|any idea) (?=(?:who|what|which|when|how|where|is|if|whether)\b)/

/**
 * What the playbook says of the FM's own work: what a step needs, who does it, how soon, what a word or a number means.
 * Undefined for everything else.
 */
export function askedOfWork(env: DialogEnv, state: ConversationState, message: string): Addressed | undefined {
  const question = questionIn(message)
  if (question === undefined) return undefined
  const found = workAnswers.find(({ asks }) => asks.some((pattern) => pattern.test(question)))
  if (found) {
    const shown = found.ofShown?.test(question) ? keptStatus(env, state) : undefined
    if (shown) return { says: `Who has to act: ${shown.engage}`, instead: `what is ${shortName(shown)}` }
    return { says: `${found.says} Playbook page: ${found.page}.`, instead: found.instead }
  }
  return meaningOf(env.prepared, question)
}

/** In lower case, in normal spelling, without what stands around it. */
function questionIn(message: string): string | undefined {
  if (message.length > MAX_LENGTH || /[\n:]/.test(message.trim())) return undefined
  const said = withoutPoliteWords(withoutOpening(inOneLine(message)))
  const bare = spelledOut(said.toLowerCase().replace(/["“”]/g, '')).replace(BEFORE_QUESTION, '').replace(TELL_ME, '')
  const question = withoutAfterthoughts(bare).replace(/[\s.!?]{1,9}$/, '')
  // A second clause may say anything of a customer.
  return /[,;.!?](?: |$)| [–-] /.test(question.replace(/\bno\. (?=\d)/, '')) ? undefined : question
}

function meaningOf(prepared: PreparedPlaybook, question: string): Addressed | undefined {
  const word = wordAskedFor(question)
  if (word === undefined) return undefined
  const workload = SHORT_NAMES.get(word)
  if (workload) {
    const { name } = prepared.workload.get(workload.id)!
    const also = workload.also === undefined ? '' : ` (${workload.also})`
    return { says: `${word.toUpperCase()} is short for ${name}${also}, a workload.`, instead: `status ${word}` }
  }
  const id = /^(?:task )?(\d{3,4})$/.exec(word)?.[1]
  if (id === undefined || wholeTerm(prepared, word)) return undefined
  const says = `The playbook names no task ${id}. It names 4047 (ACM conversation), 983 (QuickLeads) and those of value-add discussions.`
  return { says, instead: 'what are value-add tasks' }
}

/** The status that was kept last, while nothing is open. */
function keptStatus({ prepared }: DialogEnv, { assessments: [newest] }: ConversationState) {
  return newest?.kept && prepared.status.get(newest.kept.status)
}
