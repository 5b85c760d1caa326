import { tokenize } from '../../../playbook/reading/text/text.ts'
import { recommendFor, statusOf } from '../assessment.ts'
import type { DialogEnv } from '../../model.ts'
import type { Assessment } from '../model.ts'

const DATES = ['target-date', 'unblock-date'] as const

/** Words for ongoing work: a day in such a sentence is when that work happens. */
const WORK = new Set(
  `deploy deploys deploying deployed deployment rollout roll-out rolling onboarding migrating migration migrate moving move moves
copying pilot live go-live golive launch kickoff kick-off cutover cut-over setup`.split(/\s+/),
)
/** With one of these words, the sentence says what holds the work up. */
const HOLDS_UP = new Set(
  `blocked blocks block stuck stopped hold waits wait waiting frozen freeze paused postponed delayed no not nobody none never without
cannot can't cant lacks lack missing until untill till til`.split(/\s+/),
)
const SENTENCE_ENDS = /[.;\n](?:\s|$)/

/**
 * Removes the date if the new words lead to another status: the date was for the old one (the playbook's L1 page: a
 * target date is when users are onboarded, an unblock date is when the block is over). A date in the new words stays.
 * @param before the assessment without the new words, `after` with them
 */
export function withDateOfStatus(env: DialogEnv, before: Assessment, after: Assessment): Assessment {
  const { date, dateSaid } = after.draft
  if (!date || date !== before.draft.date || dateSaid !== before.draft.dateSaid) return after
  const requires = requiredBy(env, after)
  const isOfThat = isShown(env, before)
    ? isSameDate(requiredBy(env, before), requires)
    : !requires.includes('unblock-date') || dateSaid === undefined || !isOfWork(before.text, dateSaid)
  return isOfThat ? after : withoutDate(after)
}

/** Removes the date, but remembers that there was one, so that the text can be read for a date again. */
function withoutDate(assessment: Assessment): Assessment {
  const { date: _, dateUnknown: __, dateSaid, ...draft } = assessment.draft
  return {
    ...assessment,
    draft: dateSaid === undefined ? draft : { ...draft, datesLeft: draft.datesLeft ?? [] },
  }
}

/** True if both statuses or neither need a target date, and the same for an unblock date. */
export function isSameDate(before: readonly string[], requires: readonly string[]): boolean {
  return DATES.every((date) => requires.includes(date) === before.includes(date))
}

function requiredBy(env: DialogEnv, assessment: Assessment): readonly string[] {
  return statusOf(env, assessment, recommendFor(env, assessment)).requires
}

/** While a question is open, no status has been shown. */
function isShown(env: DialogEnv, assessment: Assessment): boolean {
  return assessment.chosen !== undefined || (assessment.text !== '' && !recommendFor(env, assessment).asks)
}

function isOfWork(text: string, dateSaid: string): boolean {
  const sentence = text.split(SENTENCE_ENDS).find((each) => each.includes(dateSaid)) ?? ''
  const words = tokenize(sentence.replace(dateSaid, ' ')).map(({ word }) => word)
  return words.some((word) => WORK.has(word)) && !words.some((word) => HOLDS_UP.has(word))
}
