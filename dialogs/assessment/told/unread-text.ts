import { noticeCard, type WayOn } from '../../../cards/notice-card.ts'
import { MAX_CUSTOMER_NAME } from '../../../playbook/limits.ts'
import { loneName } from '../../../playbook/names/place/lone-name.ts'
import type { ConversationState, DialogEnv, Turn } from '../../model.ts'
import { askedName, nameSaid } from '../whose/asked-name.ts'
import { changed, hasContent, newAssessment, readNames } from '../assessment.ts'
import type { Assessment } from '../model.ts'
import { positionOf } from '../position.ts'
import { hint, show } from '../show.ts'
import { turn } from '../../turn.ts'

/** Answers a text that is too short. A name alone is the customer of the next message; anything else is too little. */
export function tooLittle(
  env: DialogEnv,
  state: ConversationState,
  current: Assessment | undefined,
  said: string,
): Turn {
  if (current && hasContent(current)) {
    const isQuestion = positionOf(env, current).kind === 'question'
    const read = isQuestion ? nameSaid : askedName
    const named = current.customer === undefined ? read(env, state, said) : undefined
    if (named) return show(env, state, changed(current, named))
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
    const next: WayOn = { title: 'Assess step by step', verb: 'start' }
    return turn(
      { ...state, named },
      { kind: 'card', summary: 'Say a little more', card: noticeCard(text, { about: named, next }) },
    )
  }
  return turn(state, hint('Say a little more', text, { title: 'Assess step by step', verb: 'start' }))
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
