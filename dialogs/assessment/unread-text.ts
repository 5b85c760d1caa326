import { noticeCard } from '../../cards/notice-card.ts'
import { MAX_CUSTOMER_NAME } from '../../playbook/limits.ts'
import { clearName } from '../../playbook/names/clear-name.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'
import { loneName } from '../../playbook/names/lone-name.ts'
import type { ConversationState, DialogEnv, Turn } from '../model.ts'
import { changed, hasContent, newAssessment, readNames } from './assessment.ts'
import { knownCustomers } from './known-customers.ts'
import type { Assessment } from './model.ts'
import { positionOf } from './position.ts'
import { hint, show } from './show.ts'
import { turn } from '../turn.ts'

/** Answers a text that is too short. A name alone is the customer of the next message; anything else is too little. */
export function tooLittle(
  env: DialogEnv,
  state: ConversationState,
  current: Assessment | undefined,
  said: string,
): Turn {
  if (current && hasContent(current)) {
    const named = current.customer === undefined ? nameSaid(env, state, said) : undefined
    if (named) return show(env, state, changed(current, named))
    const isQuestion = positionOf(env, current).kind === 'question'
    const notice = isQuestion
      ? 'I could not use that. Choose an answer, or say in a sentence what the customer said.'
      : 'I could not use that. Say in a sentence what the customer said, or use the buttons.'
    return show(env, state, changed(current, {}), { notice })
  }
  const named = loneName(env.prepared, said)?.slice(0, MAX_CUSTOMER_NAME)
  if (named !== undefined && current && current.customer === undefined)
    return show(env, state, changed(current, { customer: named, customerGuessed: true }))
  const text =
    'Say a little more: what did the customer say, about which workload? Or type assess, status, or what is … and a status.'
  if (named !== undefined) {
    const next = { title: 'Assess step by step', verb: 'start' }
    return turn(
      { ...state, named },
      { kind: 'card', summary: 'Say a little more', card: noticeCard(text, { about: named, next }) },
    )
  }
  return turn(state, hint('Say a little more', text, { title: 'Assess step by step', verb: 'start' }))
}

/** Chat words that are nobody's name. */
const SLANG =
  /^(?:nope|yess*|yeah|yepp?|dunno|idk|prolly|probs|nvm|lol|haha+|thx|thanx|pls|plz|whatever|okay|okey|kinda|sorta|gonna|wanna|hmm+|ugh|meh|wtf|omg|asap|tbd|tbc)$/i

/** The customer, if only a name was typed and the customer is missing; a stranger's name is a guess. */
export function nameSaid(env: DialogEnv, state: ConversationState, said: string): Partial<Assessment> | undefined {
  const known = knownCustomers(env, state)
  const name = said.trim().replace(/[\s?!.:,;–-]{1,9}$/u, '')
  const own = known.get(customerKey(name))
  if (own !== undefined) return { customer: own, customerGuessed: false }
  if (SLANG.test(name)) return undefined
  const customer = clearName(env.prepared, name, known, name)?.slice(0, MAX_CUSTOMER_NAME)
  return customer === undefined ? undefined : { customer, customerGuessed: true }
}

/** Answers a text that is not English, because only English is read. Questions work in any language: the FM chooses. */
export function foreign(env: DialogEnv, state: ConversationState, current: Assessment | undefined, said: string): Turn {
  if (current && hasContent(current)) {
    const isQuestion = positionOf(env, current).kind === 'question'
    const way = isQuestion ? 'Choose an answer, or write it in English.' : 'Nothing was changed; write it in English.'
    return show(env, state, changed(current, {}), { notice: `I read English only. ${way}` })
  }
  const { workload, customer, customerGuessed = false } = readNames(env, said)
  const first = env.prepared.playbook.questions[0]!.id
  const open = current ?? newAssessment(env, '')
  const asking = {
    view: { kind: 'question' as const, question: first },
    ...(open.workload || !workload ? {} : { workload }),
    ...(open.customer || !customer ? {} : { customer, customerGuessed }),
  }
  return show(env, state, changed(open, asking), {
    notice: 'I read English only. Answer a few questions instead, or write it in English.',
  })
}
