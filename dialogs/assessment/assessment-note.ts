import { withoutDateUnknown } from '../../playbook/dates/date-unknown.ts'
import { MAX_NOTE } from '../../playbook/limits.ts'
import { capitalised } from '../../playbook/names/words/capitalised.ts'
import { withoutEndMarks } from '../../playbook/reading/text/end-marks.ts'
import type { Status } from '../../playbook/model.ts'
import { judgeNote, type NoteJudgement } from '../../playbook/note/judge-note.ts'
import { draftWithBoth } from '../../playbook/note/both-reasons.ts'
import { draftOverridden } from '../../playbook/note/overridden.ts'
import { LastFew } from '../../playbook/recent.ts'
import { withoutUnblockedOn } from '../../playbook/dates/unblocked-on.ts'
import type { Recommendation } from '../../playbook/recommendation/recommend.ts'
import type { DialogEnv } from '../model.ts'
import { recommendFor, statusOf, textThatCounts } from './assessment.ts'
import type { Assessment } from './model.ts'
import { withDatesThatHold } from './keep/said-dates.ts'

const MOST_REMEMBERED = 4
/** An assessment never changes: a turn that looks at its note several times drafts it once. */
const notes = new LastFew<Assessment, { readonly with: DialogEnv['prepared']; readonly is: string }>(MOST_REMEMBERED)

/** The note on the card: the FM's own, or the draft. */
export function noteFor(env: DialogEnv, assessment: Assessment, recommendation: Recommendation): string {
  return assessment.draft.note ?? draftedNote(env, assessment, recommendation)
}

/** Drafts the note from text and answers, without date and attempts, which are shown beside it. */
export function draftedNote(
  env: DialogEnv,
  assessment: Assessment,
  recommendation: Recommendation = recommendFor(env, assessment),
): string {
  const { customer, workload, draft, chosen } = assessment
  const inNote = (text: string): string =>
    withDatesThatHold(withoutUnblockedOn(withoutDateUnknown(text), draft.dateSaid), draft)
  const draftNow = (): string => {
    const facts = {
      customer,
      workload,
      text: inNote(textThatCounts(assessment)),
      answers: recommendation.answers,
      isOpen: recommendation.strength !== 'clear' && !chosen,
      // "Tomorrow" in a text of another day means another date.
      today: (assessment.begunOn ?? assessment.begunAt?.slice(0, 10)) === env.today ? env.today : undefined,
    }
    const status = statusOf(env, assessment, recommendation)
    // If the FM chose another status, the reason is the why, and what the customer said stands behind it.
    return chosen?.reason
      ? draftOverridden(env.prepared, status, facts, inNote(chosen.reason), recommendation.ranked[0]!.status)
      : draftWithBoth(env.prepared, status, facts, recommendation.alsoSaid)
  }
  const known = notes.get(assessment, () => ({ with: env.prepared, is: draftNow() }))
  const drafted = known.with === env.prepared ? known.is : draftNow()
  return draft.noteBehind === undefined ? drafted : withBehind(drafted, draft.noteBehind)
}

/** The note with another sentence behind it. */
export function withBehind(note: string, added: string): string {
  const sentence = `${capitalised(withoutEndMarks(added, '.'))}.`
  const before = withoutEndMarks(note, '.')
  return (before === '' ? sentence : `${before}. ${sentence}`).slice(0, MAX_NOTE)
}

/** Judges a note together with the date and attempts that are set beside it. */
export function judgeOwnNote(
  env: DialogEnv,
  { customer, draft }: Assessment,
  status: Status,
  note: string,
): NoteJudgement {
  return judgeNote(env.prepared, note, {
    status,
    customer,
    date: draft.date,
    dateUnknown: draft.dateUnknown,
    attempts: draft.attempts,
  })
}
