import { eventOfDay } from '../../playbook/dates/day-of-event.ts'
import { unreadDay } from '../../playbook/dates/unread-day.ts'
import type { RecommendationView } from '../../cards/assessment/recommendation-card.ts'
import { isForWorkload } from '../../playbook/recommendation/answers.ts'
import type { Question, Status } from '../../playbook/model.ts'
import { NOT_SURE } from '../../playbook/prepare.ts'
import type { Recommendation } from '../../playbook/recommendation/recommend.ts'
import { whyLines } from '../../playbook/recommendation/why-lines.ts'
import { asksForPartner } from '../../playbook/referral/asks-for-partner.ts'
import { isHelpedByPartners } from '../../playbook/referral/route.ts'
import { adviceOf } from '../../playbook/note/judge-note.ts'
import { saysManaged } from '../../playbook/reading/says-managed.ts'
import { attemptsProblems, dateProblems, noteProblems, type StatusFacts } from '../../playbook/status-rules.ts'
import { wantsPreparation } from '../engagement/offered.ts'
import { waitingLines } from './several/also-named.ts'
import { judgeOwnNote, noteFor } from './assessment-note.ts'
import { statusOf } from './assessment.ts'
import { dateFacts } from './keep/kept-facts.ts'
import { NO_CUSTOMER, NO_WORKLOAD, NO_WORKLOAD_OF_INVALID } from './keep/keep.ts'
import type { Assessment, Remarks } from './model.ts'
import { isChosenOfTwo } from './answers/one-of-two.ts'
import type { DialogEnv } from '../model.ts'
import { isAnythingKeptOf, keptInWords } from './whose/kept-customers.ts'
import { isUndecided } from './position.ts'
import { fullName, shortName } from '../../playbook/status-names.ts'
import { strengthInWords, unlistedIn, workloadName } from '../words.ts'

const MAX_TIPS = 2

/** Fills the view model of the recommendation card. */
export function recommendationView(
  env: DialogEnv,
  assessment: Assessment,
  recommendation: Recommendation,
  remarks: Remarks,
): RecommendationView {
  const status = statusOf(env, assessment, recommendation)
  const { contrast, alsoSaid, flip } = recommendation
  const problems = remarks.problems ?? []
  const note = noteFor(env, assessment, recommendation)
  return {
    record: assessment.id,
    version: assessment.version,
    status: fullName(status),
    keptSoFar: keptInWords(env, assessment),
    strength: strengthInWords(recommendation),
    customer: {
      name: assessment.customer ?? '',
      ask: assessment.customer === undefined || assessment.customerGuessed === true,
    },
    workload: {
      id: assessment.workload ?? '',
      name: workloadName(env, assessment) ?? '',
      ask: assessment.workload === undefined,
      unlisted: unlistedIn(assessment),
    },
    workloads: env.prepared.playbook.workloads,
    why: whyLines(recommendation, isChosenOfTwo(assessment, recommendation)),
    contrast: {
      other: shortName(contrast.second),
      when: contrast.secondWhen,
      here: contrast.firstWhen,
      isOpen: recommendation.asks,
      isSaid: contrast.isSaid,
    },
    also: alsoSaid && {
      quote: alsoSaid.quote,
      status: shortName(alsoSaid.status),
      answer: alsoSaid.answer,
      more: alsoSaid.more.map((each) => ({
        quote: each.quote,
        status: each.status === undefined || each.status.id === status.id ? undefined : shortName(each.status),
      })),
    },
    flip: flip && {
      question: flip.question.text,
      choice: flip.choice.label,
      to: shortName(flip.to),
      isAside: recommendation.strength === 'clear',
    },
    tips: tipsFor(env, assessment, recommendation),
    date: dateInput(env, assessment, status),
    attempts: status.requires.includes('attempts') ? attemptsInput(assessment, note) : undefined,
    // No Intent: the hint to inform the account team belongs to the reason.
    next: status.requires.includes('reason') ? status.engage : undefined,
    note,
    judged: judgementOf(env, assessment, recommendation, status),
    chosen: chosenView(assessment, recommendation),
    answered: Object.keys(assessment.answers).length,
    canPost: !env.beforeOthers,
    canRefer: !env.beforeOthers && isHelpedByPartners(status.id),
    ...partnerAskedFor(env, assessment),
    canAskMore: recommendation.next !== undefined && !assessment.chosen,
    problems,
    fieldProblems: fieldProblems(
      env,
      { ...assessment.draft, ...dateFacts(env, assessment, status), note },
      status,
      problems,
    ),
    notice: remarks.notice,
    added: remarks.added,
    meant: remarks.meant,
    besides: remarks.besides,
    waiting: remarks.others ? waitingLines(env, assessment) : [],
    canPrepare: !env.beforeOthers && wantsPreparation(status.id),
  }
}

/**
 * Offers a partner request if the customer asks for one. If no record of the customer is kept yet, the status is kept
 * first.
 */
function partnerAskedFor(
  env: DialogEnv,
  assessment: Assessment,
): Pick<RecommendationView, 'asksForPartner' | 'keepsToRefer'> {
  const asks = !env.beforeOthers && asksForPartner(assessment.text)
  const isKept = asks && isAnythingKeptOf(env, assessment)
  return { asksForPartner: (isKept && assessment.customer) || '', keepsToRefer: asks && !isKept }
}

/** Assigns problems to the fields of the card. */
function fieldProblems(
  { today }: DialogEnv,
  facts: StatusFacts,
  status: Status,
  problems: readonly string[],
): RecommendationView['fieldProblems'] {
  const told = (of: readonly string[]): string | undefined => of.find((each) => problems.includes(each))
  return {
    customer: told([NO_CUSTOMER]),
    workload: told([NO_WORKLOAD, NO_WORKLOAD_OF_INVALID]),
    date: told(dateProblems(status, facts, today)),
    attempts: told(attemptsProblems(status, facts)),
    note: told(noteProblems(status, facts)),
  }
}

const MAX_FINDINGS = 2

/** The playbook's verdict on the FM's own note; on a drafted note only if the FM asks. */
function judgementOf(
  env: DialogEnv,
  assessment: Assessment,
  recommendation: Recommendation,
  status: Status,
): RecommendationView['judged'] {
  const isAsked = assessment.view.kind === 'status' && assessment.view.judged === true
  const note = isAsked ? noteFor(env, assessment, recommendation) : assessment.draft.note
  if (!note) return undefined
  const { verdict, findings } = judgeOwnNote(env, assessment, status, note)
  return { verdict, says: adviceOf(findings, MAX_FINDINGS) }
}

/** The FM's choice, unless it is now the recommended status. */
function chosenView(assessment: Assessment, recommendation: Recommendation): RecommendationView['chosen'] {
  const { chosen } = assessment
  if (!chosen) return undefined
  const recommended = recommendation.ranked[0]!.status
  const { chosen: _, ...unchosen } = assessment
  if (isUndecided(unchosen, recommendation)) return { recommended: undefined, reason: chosen.reason }
  return chosen.status === recommended.id ? undefined : { recommended: fullName(recommended), reason: chosen.reason }
}

function tipsFor(env: DialogEnv, assessment: Assessment, recommendation: Recommendation): RecommendationView['tips'] {
  if (assessment.chosen) return []
  const status = recommendation.ranked[0]!.status
  const open = env.prepared.playbook.questions.filter(
    (question) =>
      question.tipOf === status.id &&
      assessment.answers[question.id] === undefined &&
      isForWorkload(question, assessment.workload),
  )
  // A question for this workload tells more than a general one.
  const special = open.filter((question) => question.workloads)
  const picked = assessment.draft.picked ?? {}
  return [...special, ...open.filter((question) => !question.workloads)]
    .slice(0, MAX_TIPS)
    .map((question) => ({ ...withNotSure(question), picked: picked[question.id] ?? '' }))
}

function attemptsInput({ draft }: Assessment, note: string): RecommendationView['attempts'] {
  const value = draft.attempts ?? ''
  return { value, said: draft.attemptsSaid, lacksManaged: !saysManaged(`${value}\n${note}`) }
}

function dateInput(env: DialogEnv, assessment: Assessment, status: Status): RecommendationView['date'] {
  const { today } = env
  const { requires } = status
  const { dateSaid: said } = assessment.draft
  const { date: value = '', dateUnknown: unknown = false } = dateFacts(env, assessment, status)
  const unread = value === '' && !unknown ? unreadDay(assessment.text, today) : undefined
  if (requires.includes('target-date')) return { kind: 'target', value, unknown: false, said, unread, today }
  const event = said && requires.includes('unblock-date') ? eventOfDay(assessment.text, said) : undefined
  if (requires.includes('unblock-date')) return { kind: 'unblock', value, unknown, said, unread, event, today }
  return undefined
}

/** A question as a card shows it: "Not sure" is always one of its choices. */
export function withNotSure(question: Question) {
  const { id, text, why, choices } = question
  return {
    id,
    text,
    why,
    choices: [
      ...choices.map((choice) => ({ id: choice.id, label: choice.label })),
      { id: NOT_SURE, label: 'Not sure' },
    ],
  }
}
