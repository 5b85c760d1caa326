import { isThird } from '../../../playbook/recommendation/one-of-two.ts'
import { NOT_SURE } from '../../../playbook/prepare.ts'
import type { Recommendation } from '../../../playbook/recommendation/recommend.ts'
import type { DialogEnv } from '../../model.ts'
import { changed, recommendFor } from '../assessment.ts'
import type { Assessment } from '../model.ts'

/** Asks the whole question; “Back” leads to the two. */
export function asksWhole(assessment: Assessment, question: string): Assessment {
  const { view } = assessment
  return changed(assessment, { view: { kind: 'question', question, isNeither: true, from: view } })
}

/** The same for a typed “neither”, which “undo” takes back. */
export function asksWholeByText(assessment: Assessment, question: string): Assessment {
  const { answers, asked, text } = assessment
  return { ...asksWhole(assessment, question), textBefore: text.length, textAnswered: { answers, asked } }
}

/** What is said after “neither” takes the two reasons back. */
export function saidAfterNeither({ view }: Assessment, said: string): string {
  return view.kind === 'question' && view.isNeither ? `Neither, ${said}` : said
}

/**
 * Keeps what an answer says of two reasons: between which of them it chose, or that it is neither.
 * @param before the assessment to whose question the answer was given
 * @param after the same with the answer
 */
export function answeringTwo(env: DialogEnv, before: Assessment, after: Assessment, given: Given): Assessment {
  if (!isThird(env.prepared, recommendFor(env, before).next, given))
    return rememberingTwo(env, before, given.question, after)
  return { ...after, third: { ...given, insteadOf: before.text } }
}

type Given = Pick<NonNullable<Assessment['third']>, 'question' | 'choice'>

function rememberingTwo(env: DialogEnv, before: Assessment, question: string, after: Assessment): Assessment {
  if (recommendFor(env, before).alsoSaid?.answer?.question !== question) return after
  const also = recommendFor(env, after).alsoSaid
  return also ? { ...after, choseOf: [also.quote, also.beside.quote] } : after
}

/** True if the FM chose between the two reasons that are shown. An answer from before one of them was told did not. */
export function isChosenOfTwo(
  { choseOf }: Assessment,
  { alsoSaid, answers }: Pick<Recommendation, 'alsoSaid' | 'answers'>,
): boolean {
  const given = alsoSaid?.answer && answers[alsoSaid.answer.question]
  if (alsoSaid === undefined || given === undefined || given === NOT_SURE) return false
  return [alsoSaid.quote, alsoSaid.beside.quote].every((quote) => choseOf?.includes(quote))
}
