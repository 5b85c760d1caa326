import { MAX_SHOWN_TEXT } from '../../cards/assessment/situation-card.ts'
import { withoutDateUnknown } from '../../playbook/dates/date-unknown.ts'
import { withoutFormerPlan } from '../../playbook/dates/former-plan.ts'
import { withoutUnblockedOn } from '../../playbook/dates/unblocked-on.ts'
import { withAttemptsBefore } from '../../playbook/reading/attempts/attempts-carried.ts'
import { saysHowMany } from '../../playbook/reading/attempts/attempts-told.ts'
import {
  attemptsSoFar,
  saysLaterAttempt,
  withAttemptsOf,
  withoutWhom,
} from '../../playbook/reading/attempts/later-attempts.ts'
import type { Status, StatusId, WorkloadId } from '../../playbook/model.ts'
import { isOwnWord } from '../../playbook/names/place/product-behind.ts'
import { withoutTown } from '../../playbook/names/words/towns.ts'
import { readText } from '../../playbook/reading/read-text.ts'
import { LastFew } from '../../playbook/recent.ts'
import { recommend, type Recommendation } from '../../playbook/recommendation/recommend.ts'
import { MAX_CUSTOMER_NAME, MAX_MESSAGE } from '../../playbook/limits.ts'
import type { DialogEnv } from '../model.ts'
import { withoutContactData } from '../referral/contact-data.ts'
import { withoutDibs } from './told/dibs-told.ts'
import { isCalledLikeProduct, workloadBesides } from './whose/called-like-product.ts'
import type { Assessment, Draft, View } from './model.ts'
import { withDateRead, withDateReadAgain, withoutGoLiveRead } from './keep/said-dates.ts'
import { defined, without } from '../../playbook/parts-of.ts'

/** The most questions before a recommendation is shown. */
export const MAX_QUESTIONS = 4

const AUTO: View = { kind: 'auto' }

/**
 * Starts an assessment; customer and workload are read from the text.
 * @param customer the customer, if it is known
 */
export function newAssessment(env: DialogEnv, text: string, view: View = AUTO, customer?: string): Assessment {
  const empty: Assessment = {
    id: env.newId(),
    version: 1,
    contentVersion: env.prepared.playbook.version,
    begunAt: env.at,
    begunOn: env.today,
    text: '',
    asked: [],
    answers: {},
    view,
    draft: {},
    ...defined({ customer }),
  }
  return text ? { ...addText(env, empty, text), version: 1, view } : empty
}

/**
 * Reads customer and workload from a text, to tell a new case from more about the same.
 * @param whose the customer, if it is known: words of that name are not read as a workload
 */
export function readNames(
  env: DialogEnv,
  text: string,
  whose?: string,
): { customer?: string; customerGuessed?: boolean; heads?: boolean; isActing?: true; workload?: WorkloadId } {
  const { customer, workload } = readText(env.prepared, withoutTown(text))
  const isOwn = whose !== undefined && customer !== undefined && isOwnWord(text, customer.name, whose)
  const told = whose !== undefined && isCalledLikeProduct(env, whose) ? workloadBesides(env, text, whose) : workload
  return {
    ...(customer
      ? {
          customer: customer.name,
          customerGuessed: customer.certainty === 'guess',
          ...defined({ heads: customer.heads }),
          ...(customer.isActing ? { isActing: true } : {}),
        }
      : {}),
    ...(told && !isOwn ? { workload: told } : {}),
  }
}

/**
 * Adds a text without contact data, which may only be stored with consent, in its own place. A customer and workload
 * that are known stay; so do a date and attempts that somebody set.
 */
export function addText(env: DialogEnv, assessment: Assessment, said: string): Assessment {
  const { text, ...dibs } = withoutDibs(env, withoutContactData(said), assessment.draft)
  const names = readNames(env, text, assessment.customer)
  const { textBefore: _, textAnswered: __, ...before } = assessment
  const { draft } = before
  const after = changed(before, {
    text: joined(assessment.text, text).slice(0, MAX_MESSAGE),
    ...(assessment.text ? { textBefore: assessment.text.length } : {}),
    ...(assessment.customer === undefined && names.customer !== undefined
      ? { customer: names.customer.slice(0, MAX_CUSTOMER_NAME), customerGuessed: names.customerGuessed ?? false }
      : {}),
    ...(assessment.workload === undefined && names.workload ? { workload: names.workload } : {}),
    draft: {
      ...withDateRead(env, draft, text, assessment.text),
      ...readAttempts(draft, text, assessment.customer ?? names.customer),
      ...dibs,
    },
    view: AUTO,
  })
  return { ...after, draft: withoutGoLiveRead(env, draft, after.draft, text, () => recommendFor(env, after)) }
}

/**
 * Takes back the last added text, with the date and attempts that were read from it and the answer that it gave.
 * @returns undefined if nothing was added, or if something was answered since
 */
export function takeBack(env: DialogEnv, assessment: Assessment): { before: Assessment; last: string } | undefined {
  const { textBefore, textAnswered, text, draft, ...rest } = assessment
  if (textBefore === undefined) return undefined
  const said = text.slice(0, textBefore)
  const before = { ...rest, ...textAnswered, text: said, draft: readAgain(env, draft, text, textBefore, rest.customer) }
  return { before: changed(before, { view: AUTO }), last: text.slice(textBefore).trim() }
}

/** Reads date and attempts again from the shorter text; what somebody set or cleared stays. */
function readAgain(env: DialogEnv, before: Draft, longer: string, length: number, customer: string | undefined): Draft {
  const [text, last] = [longer.slice(0, length), longer.slice(length)]
  const draft = { ...without(before, 'dibs', 'dibsBefore'), ...defined({ dibs: before.dibsBefore }) }
  const read = withDateReadAgain(env, draft, text)
  const { attempts, attemptsSaid, ...set } = read
  const isRead = attemptsSaid !== undefined && (saysLaterAttempt(last) || attemptsSoFar(last, customer) !== undefined)
  if (isRead) return { ...set, ...readAttempts(set, text, customer) }
  return {
    ...set,
    ...defined({ attempts, attemptsSaid }),
  }
}

/** True if a text is too long to be added: its end would be cut off. */
export function isTooLong(assessment: Assessment, text: string): boolean {
  return joined(assessment.text, text).length > MAX_MESSAGE
}

function joined(before: string, text: string): string {
  return before && text ? `${before}\n${text}` : before || text
}

/** The attempts in the text, unless somebody set them on the card; later attempts are added to earlier ones. */
function readAttempts(draft: Draft, text: string, customer: string | undefined): Partial<Draft> {
  const { attempts: before = '' } = draft
  // Attempts without a number only say something about the account.
  const isFree = !saysHowMany(before) || draft.attemptsSaid !== undefined
  const attempts = isFree ? attemptsSoFar(text, customer) : undefined
  const more = saysHowMany(before) ? withAttemptsOf(before, withoutWhom(text, customer), attempts) : undefined
  if (more !== undefined) return { attempts: more }
  return attempts ? { attempts: withAttemptsBefore(attempts.attempts, before), attemptsSaid: attempts.quote } : {}
}

/** True if the text is too long to be shown on a card again. */
export function isLong(assessment: Assessment): boolean {
  return assessment.text.length > MAX_SHOWN_TEXT
}

/** True if nothing was typed, answered or named: nothing can be lost. */
export function isEmpty(assessment: Assessment): boolean {
  return !hasContent(assessment) && assessment.customer === undefined && assessment.workload === undefined
}

/** True if something was typed or answered. */
export function hasContent(assessment: Assessment): boolean {
  return assessment.text !== '' || assessment.asked.length > 0
}

/** Makes a changed assessment with the next version, so that older cards are stale. */
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

/** Gives the answer that a message means, and adds its text if needed, as one step: "undo" takes back both. */
export function answerByText(before: Assessment, added: Assessment, question: string, choice: string): Assessment {
  const { answers, asked, text } = before
  return { ...answer(added, question, choice), textBefore: text.length, textAnswered: { answers, asked } }
}

/** Opens a side card: names, answers, another status … "Back" returns to the card before. */
export function open(assessment: Assessment, kind: 'situation' | 'more' | 'answers' | 'choose' | 'names'): Assessment {
  return changed(assessment, { view: { kind, from: placeOf(assessment.view) } })
}

/** Closes a side card. */
export function leave(assessment: Assessment): Assessment {
  return changed(assessment, { view: placeOf(assessment.view) })
}

/** The view below an open side card. */
function placeOf(view: View): View {
  return 'from' in view && view.from ? view.from : isBeside(view) ? AUTO : view
}

function isBeside(view: View): boolean {
  return view.kind === 'answers' || view.kind === 'choose' || view.kind === 'names' || view.kind === 'more'
}

/** Goes back: from a side card to where it was opened, else to the question before this one, or to the start. */
export function goBack(assessment: Assessment, question: string | undefined): Assessment {
  const { view } = assessment
  if (isBeside(view) || ('from' in view && view.from)) return leave(assessment)
  const position = question === undefined ? -1 : assessment.asked.indexOf(question)
  const previous = position === -1 ? assessment.asked.at(-1) : assessment.asked[position - 1]
  return changed(assessment, {
    view: previous === undefined ? { kind: 'situation' } : { kind: 'question', question: previous },
  })
}

/** The status that would be kept: the FM's choice, or the recommended one. */
export function statusOf(
  env: Pick<DialogEnv, 'prepared'>,
  assessment: Assessment,
  recommendation: Recommendation,
): Status {
  const chosen = assessment.chosen && env.prepared.status.get(assessment.chosen.status)
  return chosen ?? recommendation.ranked[0]!.status
}

/** Chooses a status against the recommendation. */
export function choose(assessment: Assessment, status: StatusId, reason: string): Assessment {
  return changed(withoutChosen(assessment), { chosen: { status, reason }, view: { kind: 'status' } })
}

/** Goes back to the recommended status and forgets what was being chosen. */
export function withoutChosen(assessment: Assessment): Assessment {
  return { ...without(assessment, 'chosen'), draft: without(assessment.draft, 'overrideStatus', 'overrideReason') }
}

/**
 * A computed value and its playbook. An assessment never changes: a turn that looks at it several times computes once.
 */
interface Computed<T> {
  readonly with: DialogEnv['prepared']
  readonly is: T
}
const MOST_REMEMBERED = 4
const recommendations = new LastFew<Assessment, Computed<Recommendation>>(MOST_REMEMBERED)

/** The recommendation for an assessment as it is now. */
export function recommendFor(env: Pick<DialogEnv, 'prepared'>, assessment: Assessment): Recommendation {
  const compute = (): Computed<Recommendation> => ({ with: env.prepared, is: recommendAnew(env, assessment) })
  const known = recommendations.get(assessment, compute)
  return known.with === env.prepared ? known.is : compute().is
}

/** The text that counts: after an answer that it is neither of two reasons, what was said since. */
export function textThatCounts({ text, third, answers }: Assessment): string {
  const isThird = third && answers[third.question] === third.choice && text.startsWith(third.insteadOf)
  return isThird ? text.slice(third.insteadOf.length).trimStart() : text
}

function recommendAnew(env: Pick<DialogEnv, 'prepared'>, assessment: Assessment): Recommendation {
  const { customer, customerGuessed, workload } = assessment
  return recommend(env.prepared, {
    text: withoutFormerPlan(
      withoutUnblockedOn(withoutDateUnknown(textThatCounts(assessment)), assessment.draft.dateSaid),
    ),
    answers: assessment.answers,
    ...(workload ? { workload } : {}),
    ...(customer && !customerGuessed ? { customer } : {}),
  })
}
