import { MAX_SHOWN_TEXT } from '../../cards/assessment/situation-card.ts'
import { withoutDateUnknown } from '../../playbook/dates/date-unknown.ts'
import { withAttemptsBefore } from '../../playbook/reading/attempts-carried.ts'
import { saysHowMany } from '../../playbook/reading/attempts-told.ts'
import { attemptsSoFar, saysLaterAttempt, withAttemptsOf, withoutWhom } from '../../playbook/reading/later-attempts.ts'
import { judgeNote, type NoteJudgement } from '../../playbook/note/judge-note.ts'
import type { Status, StatusId, WorkloadId } from '../../playbook/model.ts'
import { draftNote } from '../../playbook/note/note.ts'
import { isOwnWord } from '../../playbook/names/product-behind.ts'
import { withoutTown } from '../../playbook/names/towns.ts'
import { readText } from '../../playbook/reading/read-text.ts'
import { LastFew } from '../../playbook/recent.ts'
import { recommend, type Recommendation } from '../../playbook/recommendation/recommend.ts'
import { MAX_CUSTOMER_NAME, MAX_MESSAGE } from '../../playbook/limits.ts'
import type { DialogEnv } from '../model.ts'
import { withoutContactData } from '../referral/contact-data.ts'
import { isKeptLikeProduct, workloadBesides } from './called-like-product.ts'
import type { Assessment, Draft, View } from './model.ts'
import { withDateRead, withDateReadAgain, withDatesThatHold } from './said-dates.ts'

/** Never more questions than this before the recommendation is shown. */
export const MAX_QUESTIONS = 4

const AUTO: View = { kind: 'auto' }

/**
 * Starts an assessment; customer and workload are read from the text where they stand in it.
 * @param customer where it is known whose it is
 */
export function newAssessment(env: DialogEnv, text: string, view: View = AUTO, customer?: string): Assessment {
  const empty: Assessment = {
    id: env.newId(),
    version: 1,
    contentVersion: env.prepared.playbook.version,
    ...(env.at === undefined ? {} : { begunAt: env.at }),
    ...(env.today === undefined ? {} : { begunOn: env.today }),
    text: '',
    asked: [],
    answers: {},
    view,
    draft: {},
    ...(customer === undefined ? {} : { customer }),
  }
  return text ? { ...addText(env, empty, text), version: 1, view } : empty
}

/**
 * What a sentence says about whom; used to tell a new case from more about the same.
 * @param whose the customer, where it is known: no word of that name is a workload
 */
export function readNames(
  env: DialogEnv,
  text: string,
  whose?: string,
): { customer?: string; customerGuessed?: boolean; heads?: boolean; isActing?: true; workload?: WorkloadId } {
  const { customer, workload } = readText(env.prepared, withoutTown(text))
  const isOwn = whose !== undefined && customer !== undefined && isOwnWord(text, customer.name, whose)
  const told = whose !== undefined && isKeptLikeProduct(env, whose) ? workloadBesides(env, text, whose) : workload
  return {
    ...(customer
      ? {
          customer: customer.name,
          customerGuessed: customer.certainty === 'guess',
          ...(customer.heads === undefined ? {} : { heads: customer.heads }),
          ...(customer.isActing ? { isActing: true } : {}),
        }
      : {}),
    ...(told && !isOwn ? { workload: told } : {}),
  }
}

/** Adds what was said, without contact data: it has one place, which consent guards. Names that are known already are kept; so are a date and attempts that somebody set. */
export function addText(env: DialogEnv, assessment: Assessment, said: string): Assessment {
  const text = withoutContactData(said)
  const names = readNames(env, text, assessment.customer)
  const { textBefore: _, textAnswered: __, ...before } = assessment
  const { draft } = before
  return changed(before, {
    text: joined(assessment.text, text).slice(0, MAX_MESSAGE),
    ...(assessment.text ? { textBefore: assessment.text.length } : {}),
    ...(assessment.customer === undefined && names.customer !== undefined
      ? { customer: names.customer.slice(0, MAX_CUSTOMER_NAME), customerGuessed: names.customerGuessed ?? false }
      : {}),
    ...(assessment.workload === undefined && names.workload ? { workload: names.workload } : {}),
    draft: {
      ...withDateRead(env, draft, text, assessment.text),
      ...readAttempts(draft, text, assessment.customer ?? names.customer),
    },
    view: AUTO,
  })
}

/**
 * Takes back what was added last, with the date and the attempts that were read from it, and with what it answered.
 * @returns undefined when nothing was added, or when something was answered since
 */
export function takeBack(env: DialogEnv, assessment: Assessment): { before: Assessment; last: string } | undefined {
  const { textBefore, textAnswered, text, draft, ...rest } = assessment
  if (textBefore === undefined) return undefined
  const said = text.slice(0, textBefore)
  const before = { ...rest, ...textAnswered, text: said, draft: readAgain(env, draft, text, textBefore, rest.customer) }
  return { before: changed(before, { view: AUTO }), last: text.slice(textBefore).trim() }
}

/** What was read from a longer text is read from this one; what somebody set or cleared stays. */
function readAgain(env: DialogEnv, draft: Draft, longer: string, length: number, customer: string | undefined): Draft {
  const [text, last] = [longer.slice(0, length), longer.slice(length)]
  const { attempts, attemptsSaid, ...set } = withDateReadAgain(env, draft, text)
  const isRead = attemptsSaid !== undefined && (saysLaterAttempt(last) || attemptsSoFar(last, customer) !== undefined)
  if (isRead) return { ...set, ...readAttempts(set, text, customer) }
  return {
    ...set,
    ...(attempts === undefined ? {} : { attempts }),
    ...(attemptsSaid === undefined ? {} : { attemptsSaid }),
  }
}

/** True when a text is too long to be added: its end would be left out. */
export function isTooLong(assessment: Assessment, text: string): boolean {
  return joined(assessment.text, text).length > MAX_MESSAGE
}

function joined(before: string, text: string): string {
  return before ? `${before}\n${text}` : text
}

/** The attempts that the text names, unless somebody set them on the card; those that were made later are added. */
function readAttempts(draft: Draft, text: string, customer: string | undefined): Partial<Draft> {
  const { attempts: before = '' } = draft
  // What counts none was said of the account alone.
  const isFree = !saysHowMany(before) || draft.attemptsSaid !== undefined
  const attempts = isFree ? attemptsSoFar(text, customer) : undefined
  const more = saysHowMany(before) ? withAttemptsOf(before, withoutWhom(text, customer), attempts) : undefined
  if (more !== undefined) return { attempts: more }
  return attempts ? { attempts: withAttemptsBefore(attempts.attempts, before), attemptsSaid: attempts.quote } : {}
}

/** True when the text is too long to stand on a card again. */
export function isLong(assessment: Assessment): boolean {
  return assessment.text.length > MAX_SHOWN_TEXT
}

/** True when nothing was said, answered or named: there is nothing to lose. */
export function isEmpty(assessment: Assessment): boolean {
  return !hasContent(assessment) && assessment.customer === undefined && assessment.workload === undefined
}

/** True when something was said or answered. */
export function hasContent(assessment: Assessment): boolean {
  return assessment.text !== '' || assessment.asked.length > 0
}

/** A change makes a new version, so that cards drawn before it are stale. */
export function changed(assessment: Assessment, change: Partial<Assessment>): Assessment {
  return { ...assessment, ...change, version: assessment.version + 1 }
}

/** Gives or changes the answer to one question; all other answers stay. */
export function answer(assessment: Assessment, question: string, choice: string): Assessment {
  const { textBefore: _, textAnswered: ___, ...before } = assessment
  const asked = before.asked.includes(question) ? before.asked : [...before.asked, question]
  const { [question]: __, ...picked } = before.draft.picked ?? {}
  const answers = { ...before.answers, [question]: choice }
  return changed(before, { answers, asked, draft: { ...before.draft, picked }, view: AUTO })
}

/** Gives the answer that a message means, with its text if that was added: one step, which "undo" takes back at once. */
export function answerByText(before: Assessment, added: Assessment, question: string, choice: string): Assessment {
  const { answers, asked, text } = before
  return { ...answer(added, question, choice), textBefore: text.length, textAnswered: { answers, asked } }
}

/** Opens a card beside the way: names, answers, another status … Back from it leads to where one was. */
export function open(assessment: Assessment, kind: 'situation' | 'more' | 'answers' | 'choose' | 'names'): Assessment {
  return changed(assessment, { view: { kind, from: placeOf(assessment.view) } })
}

/** Back from a card beside the way. */
export function leave(assessment: Assessment): Assessment {
  return changed(assessment, { view: placeOf(assessment.view) })
}

/** Where the way stands, whatever lies open beside it. */
function placeOf(view: View): View {
  return 'from' in view && view.from ? view.from : isBeside(view) ? AUTO : view
}

function isBeside(view: View): boolean {
  return view.kind === 'answers' || view.kind === 'choose' || view.kind === 'names' || view.kind === 'more'
}

/** Shows what was before: where a card beside the way was opened, the question before this one, or the start. */
export function goBack(assessment: Assessment, question: string | undefined): Assessment {
  const { view } = assessment
  if (isBeside(view) || ('from' in view && view.from)) return leave(assessment)
  const position = question === undefined ? -1 : assessment.asked.indexOf(question)
  const previous = position === -1 ? assessment.asked.at(-1) : assessment.asked[position - 1]
  return changed(assessment, {
    view: previous === undefined ? { kind: 'situation' } : { kind: 'question', question: previous },
  })
}

/** The note as it stands on the card: the FM's own, or drafted from what is known. */
export function noteFor(env: DialogEnv, assessment: Assessment, recommendation: Recommendation): string {
  return assessment.draft.note ?? draftedNote(env, assessment, recommendation)
}

/** The note that is drafted from text and answers. */
export function draftedNote(
  env: DialogEnv,
  assessment: Assessment,
  recommendation: Recommendation = recommendFor(env, assessment),
): string {
  const { draft } = assessment
  const drafted = (): Computed<string> => ({
    with: env.prepared,
    is: draftNote(env.prepared, statusOf(env, assessment, recommendation), {
      customer: assessment.customer,
      workload: assessment.workload,
      // Against the recommendation, the reason given is the why.
      text: withDatesThatHold(withoutDateUnknown(assessment.chosen?.reason || assessment.text), draft),
      answers: recommendation.answers,
      // What was added on a later day may count from another day.
      today: (assessment.begunOn ?? assessment.begunAt?.slice(0, 10)) === env.today ? env.today : undefined,
      // Date and attempts are set beside the note, and are not said twice.
    }),
  })
  const known = notes.get(assessment, drafted)
  return known.with === env.prepared ? known.is : drafted().is
}

/** Judges a note with what is set beside it. */
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

/** The status that would be kept: the FM's choice, or the recommended one. */
export function statusOf(env: DialogEnv, assessment: Assessment, recommendation: Recommendation): Status {
  const chosen = assessment.chosen && env.prepared.status.get(assessment.chosen.status)
  return chosen ?? recommendation.ranked[0]!.status
}

/** Chooses a status against the recommendation. */
export function choose(assessment: Assessment, status: StatusId, reason: string): Assessment {
  return changed(withoutChosen(assessment), { chosen: { status, reason }, view: { kind: 'status' } })
}

/** Back to the recommended status; what was being chosen is done with. */
export function withoutChosen(assessment: Assessment): Assessment {
  const { chosen: _, ...rest } = assessment
  const { overrideStatus: __, overrideReason: ___, ...draft } = assessment.draft
  return { ...rest, draft }
}

/** Assessments do not change, every change makes a new one: a turn that looks at one several times computes once. */
interface Computed<T> {
  readonly with: DialogEnv['prepared']
  readonly is: T
}
const MOST_REMEMBERED = 4
const recommendations = new LastFew<Assessment, Computed<Recommendation>>(MOST_REMEMBERED)
const notes = new LastFew<Assessment, Computed<string>>(MOST_REMEMBERED)

/** The recommendation for an assessment as it stands. */
export function recommendFor(env: DialogEnv, assessment: Assessment): Recommendation {
  const compute = (): Computed<Recommendation> => ({ with: env.prepared, is: recommendAnew(env, assessment) })
  const known = recommendations.get(assessment, compute)
  return known.with === env.prepared ? known.is : compute().is
}

function recommendAnew(env: DialogEnv, assessment: Assessment): Recommendation {
  const { customer, customerGuessed, workload } = assessment
  return recommend(env.prepared, {
    text: withoutDateUnknown(assessment.text),
    answers: assessment.answers,
    ...(workload ? { workload } : {}),
    ...(customer && !customerGuessed ? { customer } : {}),
  })
}
