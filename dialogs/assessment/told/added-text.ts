import { withoutEndMarks } from '../../../playbook/reading/text/end-marks.ts'
import type { Question, StatusId } from '../../../playbook/model.ts'
import type { PreparedPlaybook } from '../../../playbook/prepare.ts'
import { choiceOf } from '../../../playbook/recommendation/answers.ts'
import { whichOfTwo } from '../../../playbook/recommendation/which-of-two.ts'
import type { ConversationState, DialogEnv, Turn } from '../../model.ts'
import { shortName } from '../../../playbook/status-names.ts'
import { answerByText, changed, isTooLong } from '../assessment.ts'
import { chosenBecause } from '../keep/chosen-because.ts'
import { choosing } from '../keep/choosing.ts'
import { withLeftAside } from '../several/left-aside.ts'
import { choiceMeant } from '../answers/meant-answer.ts'
import type { Assessment, Remarks } from '../model.ts'
import { pointedAt } from '../answers/noun-phrase.ts'
import { answeringTwo, saidAfterNeither } from '../answers/one-of-two.ts'
import { choicesOfOwn, wholeOf } from '../../../playbook/recommendation/one-of-two.ts'
import { overNow } from '../answers/over-now.ts'
import { positionOf } from '../position.ts'
import { overrideRemark, TOO_LONG } from '../remarks.ts'
import { setDateRemark } from '../keep/said-dates.ts'
import { noStatusRemark } from './says-no-status.ts'
import { show, together } from '../show.ts'
import { addOwnText } from '../several/split.ts'

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
  const meant = meantBy(env, assessment, said)
  if (meant) {
    // “It's the proxy” tells nothing that was not said.
    const next = meant.isPointed ? assessment : addOwnText(env, assessment, meant.text)
    const given = answerByText(assessment, next, meant.question, meant.choice)
    const answered = answeringTwo(env, assessment, given, meant)
    return show(env, state, answered, together(`Taken as ${meant.as}.`, overrideRemark(env, assessment, answered)))
  }
  const added = addOwnText(env, assessment, saidAfterNeither(assessment, said))
  const over = overNow(env, assessment, added)
  const next = over?.assessment ?? added
  const isLong = isTooLong(assessment, said)
  const others = !isLong && next.alsoNamed !== assessment.alsoNamed
  const nothing = noStatusRemark(env, said, assessment.customer)
  const empty = nothing && `${nothing}; “undo” takes them out.`
  const remarks = {
    ...withLeftAside(env, next, said, where),
    ...together(
      isLong ? TOO_LONG : (over?.notice ?? where.notice),
      empty,
      setDateRemark(env, assessment.draft, next.draft, said),
      overrideRemark(env, assessment, next),
    ),
    added: true,
    others,
  }
  return show(env, state, next, remarks)
}

/** The answer to the open question that a message means, and how it is told. */
export function meantBy(env: DialogEnv, assessment: Assessment, said: string): MeantAnswer | undefined {
  const { prepared } = env
  const thing = pointedAt(said)
  const open = openQuestion(env, assessment, thing !== undefined)
  if (!open) return undefined
  const { id } = open
  const asked = { ...open, choices: choicesOfOwn(open) }
  const whole = wholeOf(prepared, open)
  const shown = (whole && thing && choiceTelling(asked, thing)) ?? choiceMeant(prepared, asked, said)
  if (shown !== undefined) {
    const { label } = asked.choices.find((choice) => choice.id === shown)!
    const isPointed = thing !== undefined && assessment.text.toLowerCase().includes(thing.toLowerCase())
    return { question: id, choice: shown, as: whole ? label : `“${label}”`, text: said, isPointed }
  }
  // Neither of two reasons, but a third one.
  const text = thirdIn(said)
  const third = whole && choiceMeant(prepared, whole, text)
  return third
    ? { question: id, choice: third, as: thirdInWords(prepared, id, third), text, isPointed: false }
    : undefined
}

/** “Neither, it's …”, “something else: …”: what stands behind it is the third reason. */
const NEITHER =
  /^(?:(?:no|well|hm+)[, ]+)?(?:neither|none|another|something else|(?:the )?(?:an)?other (?:one|reason|thing))(?: (?:of (?:these|them|those|the two|both)|really))?\s?(?:[,;:–-]|\bbut\b|(?=\b(?:it['’]?s|its|it is)\b))\s*(?:but )?(?=\S)/i

function thirdIn(said: string): string {
  return said.replace(NEITHER, '')
}

/** An answer that a message means, and how it is told. */
interface MeantAnswer {
  readonly question: string
  readonly choice: string
  readonly as: string
  /** What it adds to the text. */
  readonly text: string
  /** The message only points at what was said before. */
  readonly isPointed: boolean
}

/** The open question; which of two reasons it is may be said of a shown status as well. */
function openQuestion(env: DialogEnv, assessment: Assessment, isPointed: boolean): Question | undefined {
  const open = positionOf(env, assessment)
  if (open.kind === 'question') return open.question
  if (open.kind !== 'status' || !isPointed || !open.recommendation.alsoSaid) return undefined
  return whichOfTwo(env.prepared, open.recommendation.alsoSaid)
}

/** The only choice that tells of a thing in its words. */
function choiceTelling({ choices }: Question, thing: string): string | undefined {
  const telling = choices.filter(({ label }) => label.toLowerCase().includes(thing.toLowerCase()))
  return telling.length === 1 ? telling[0]!.id : undefined
}

/** A choice that was not on the card, in the name of its status. */
function thirdInWords(prepared: PreparedPlaybook, question: string, choice: string): string {
  const { evidence, label } = choiceOf(prepared, question, choice)!
  const [most] = Object.entries(evidence).toSorted(([, one], [, other]) => other - one)
  const status = most && prepared.status.get(most[0] as StatusId)
  return `neither of the two, but ${status ? shortName(status) : `“${label}”`}`
}

const SAID_BEFORE = 'You said that before; it is there once.'
/** A shorter text may occur within another one by chance. In characters. */
const SHORTEST_REPEATED = 15

/** True if the text already contains the message; added again, it would be in the note twice. */
function saidBefore({ text }: Assessment, said: string): boolean {
  const again = withoutEndMarks(said.toLowerCase(), '.!')
  return again.length >= SHORTEST_REPEATED && text.toLowerCase().includes(again)
}
