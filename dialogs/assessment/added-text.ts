import { withoutEndMarks } from '../../playbook/reading/end-marks.ts'
import { choiceOf } from '../../playbook/recommendation/answers.ts'
import type { ConversationState, DialogEnv, Turn } from '../model.ts'
import { answerByText, changed, isTooLong } from './assessment.ts'
import { chosenBecause } from './chosen-because.ts'
import { choosing } from './choosing.ts'
import { withLeftAside } from './left-aside.ts'
import { choiceMeant } from './meant-answer.ts'
import type { Assessment, Remarks } from './model.ts'
import { positionOf } from './position.ts'
import { overrideRemark, TOO_LONG } from './remarks.ts'
import { noStatusRemark } from './says-no-status.ts'
import { show, together } from './show.ts'
import { addOwnText } from './split.ts'

/**
 * Adds a message to an assessment, and answers its open question if the message means an answer. While the form
 * "Another status" asks for a reason, the message is the reason.
 */
export function added(
  env: DialogEnv,
  state: ConversationState,
  assessment: Assessment,
  said: string,
  where: Remarks,
): Turn {
  const chosen = choosing(env, assessment)
  if (chosen) return chosenBecause(env, state, assessment, chosen, said)
  if (saidBefore(assessment, said)) {
    return show(env, state, changed(assessment, { view: { kind: 'auto' } }), { notice: SAID_BEFORE })
  }
  const next = addOwnText(env, assessment, said)
  const meant = meantBy(env, assessment, said)
  if (meant) {
    const { label } = choiceOf(env.prepared, meant.question, meant.choice)!
    const answered = answerByText(assessment, next, meant.question, meant.choice)
    return show(env, state, answered, together(`Taken as “${label}”.`, overrideRemark(env, assessment, answered)))
  }
  const isLong = isTooLong(assessment, said)
  const others = !isLong && next.alsoNamed !== assessment.alsoNamed
  const nothing = noStatusRemark(env, said, assessment.customer)
  const empty = nothing && `${nothing}; “undo” takes them out.`
  const remarks = {
    ...withLeftAside(env, next, said, where),
    ...together(isLong ? TOO_LONG : where.notice, empty, overrideRemark(env, assessment, next)),
    added: true,
    others,
  }
  return show(env, state, next, remarks)
}

/** The answer to the open question that a message means. */
export function meantBy(env: DialogEnv, assessment: Assessment, said: string) {
  const open = positionOf(env, assessment)
  const choice = open.kind === 'question' ? choiceMeant(env.prepared, open.question, said) : undefined
  return open.kind === 'question' && choice !== undefined ? { question: open.question.id, choice } : undefined
}

const SAID_BEFORE = 'You said that before; it is there once.'
/** A shorter text may occur within another one by chance. In characters. */
const SHORTEST_REPEATED = 15

/** True if the text already contains the message; added again, it would be in the note twice. */
function saidBefore({ text }: Assessment, said: string): boolean {
  const again = withoutEndMarks(said.toLowerCase(), '.!')
  return again.length >= SHORTEST_REPEATED && text.toLowerCase().includes(again)
}
