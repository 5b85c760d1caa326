import { answersCard } from '../../cards/assessment/answers-card.ts'
import { chooseCard } from '../../cards/choose-card.ts'
import { keptCard } from '../../cards/assessment/kept-card.ts'
import { namesCard } from '../../cards/assessment/names-card.ts'
import { questionCard } from '../../cards/assessment/question-card.ts'
import { recommendationCard } from '../../cards/assessment/recommendation-card.ts'
import { situationCard } from '../../cards/assessment/situation-card.ts'
import { splitCard } from '../../cards/assessment/split-card.ts'
import { undecidedCard } from '../../cards/assessment/undecided-card.ts'
import type { AdaptiveCard } from '../../cards/elements.ts'
import type { Question } from '../../playbook/model.ts'
import type { Recommendation } from '../../playbook/recommendation/recommend.ts'
import { isHelpedByPartners } from '../../playbook/referral/route.ts'
import { nextNamed, otherNames, othersRemark, waitingLines } from './several/also-named.ts'
import { hasContent, isLong } from './assessment.ts'
import type { DialogEnv, Reply } from '../model.ts'
import type { Assessment, Remarks } from './model.ts'
import type { StatusRecord } from '../../domain/entitlement/status-record.ts'
import { canBePrepared } from '../engagement/offered.ts'
import { isUndecided, positionOf, type Position } from './position.ts'
import { recommendationView, withNotSure } from './recommendation-view.ts'
import { whatToAsk } from './answers/undecided.ts'
import { dibsOffered } from './keep/dibs-offered.ts'
import { dayInWords, momentInWords } from '../../domain/days-in-words.ts'
import { bothQuoted, unlistedIn, workloadName } from '../words.ts'
import { fullName } from '../../playbook/status-names.ts'

/**
 * The two most probable statuses are named below a question only if together they have this share of the probability.
 */
const WORTH_SAYING = 0.5
/** How much of the text the list of answers shows. In characters. */
const MAX_QUOTED = 300

/** Draws an assessment as it is now: the next question, the recommendation, or the kept status. */
export function showAssessment(env: DialogEnv, assessment: Assessment, remarks: Remarks = {}): Reply {
  const position = positionOf(env, assessment)
  const { card, summary } = draw(env, assessment, position, withOthersSaid(env, assessment, remarks))
  return { kind: 'card', card, summary, record: assessment.id }
}

/** Adds the remark about other named workloads to the notice, if `others` asks for it. */
function withOthersSaid(env: DialogEnv, assessment: Assessment, remarks: Remarks): Remarks {
  const said = remarks.others ? othersRemark(env, assessment) : undefined
  if (said === undefined) return { ...remarks, others: false }
  return { ...remarks, notice: remarks.notice === undefined ? said : `${remarks.notice} ${said}` }
}

interface Drawn {
  readonly card: AdaptiveCard
  readonly summary: string
}

function draw(env: DialogEnv, assessment: Assessment, position: Position, remarks: Remarks): Drawn {
  const { notice } = remarks
  const about = {
    record: assessment.id,
    version: assessment.version,
    customer: assessment.customer,
    workload: workloadName(env, assessment) ?? unlistedIn(assessment),
  }
  const names = {
    customer: assessment.customer ?? '',
    workload: assessment.workload ?? '',
    workloads: env.prepared.playbook.workloads,
  }
  switch (position.kind) {
    case 'kept':
      return { card: showKept(env, assessment, assessment.kept!, remarks), summary: 'Status kept' }
    case 'names':
      return {
        card: namesCard({ ...about, ...names, unlisted: unlistedIn(assessment), notice }),
        summary: 'Customer and workload',
      }
    case 'situation': {
      const isAddition = isLong(assessment)
      const card = situationCard({
        ...about,
        ...names,
        begun: hasContent(assessment),
        text: isAddition ? '' : assessment.text,
        addsToLongText: isAddition,
        ...(notice ? { notice } : {}),
      })
      return { card, summary: hasContent(assessment) ? 'What was said' : 'New assessment' }
    }
    case 'split': {
      const parts = position.parts.map((part) => ({ ...part, name: env.prepared.workload.get(part.workload)!.name }))
      return { card: splitCard({ ...about, parts, notice, besides: remarks.besides }), summary: 'Several workloads' }
    }
    case 'question':
      return {
        card: questionCard(questionView(env, assessment, position, about, remarks)),
        summary: position.question.text,
      }
    case 'answers': {
      const text = clip(assessment.text, MAX_QUOTED)
      const answers = answerRows(env, assessment, position.recommendation)
      return { card: answersCard({ ...about, text, facts: factsOf(assessment), answers }), summary: 'Your answers' }
    }
    case 'choose':
      return { card: showChoice(env, assessment, position.recommendation, about, remarks), summary: 'Choose a status' }
    case 'undecided': {
      const asked = whatToAsk(env, assessment, position.recommendation)
      return {
        card: undecidedCard({
          ...about,
          ...asked,
          notice,
          added: remarks.added,
          meant: remarks.meant,
          besides: remarks.besides,
        }),
        summary: 'I cannot tell from this',
      }
    }
    case 'status': {
      const view = recommendationView(env, assessment, position.recommendation, remarks)
      return { card: recommendationCard(view), summary: view.status }
    }
  }
}

/** The date and attempts that were set or read from the text. */
function factsOf({ draft }: Assessment): string[] {
  const date = draft.date ? dayInWords(draft.date) : draft.dateUnknown ? 'not known' : undefined
  return [...(date ? [`Date: ${date}`] : []), ...(draft.attempts ? [`Attempts: ${draft.attempts}`] : [])]
}

interface About {
  readonly record: string
  readonly version: number
  readonly customer: string | undefined
  readonly workload: string | undefined
}

function questionView(
  env: DialogEnv,
  assessment: Assessment,
  { question, recommendation }: Extract<Position, { kind: 'question' }>,
  about: About,
  remarks: Remarks,
): Parameters<typeof questionCard>[0] {
  const problem = remarks.problems?.[0]
  return {
    ...about,
    question: withNotSure(question),
    chosen: assessment.draft.picked?.[question.id] ?? assessment.answers[question.id],
    soFar: soFar(assessment, question, recommendation),
    canGoBack: hasContent(assessment),
    canSkip: hasContent(assessment),
    mention: env.beforeOthers,
    added: remarks.added,
    meant: remarks.meant,
    besides: remarks.besides,
    waiting: remarks.others ? waitingLines(env, assessment) : [],
    notice: problem
      ? { text: problem, problem: true }
      : remarks.notice
        ? { text: remarks.notice, problem: false }
        : undefined,
  }
}

function showChoice(
  env: DialogEnv,
  assessment: Assessment,
  recommendation: Recommendation,
  about: About,
  remarks: Remarks,
): AdaptiveCard {
  const { draft, chosen } = assessment
  const { chosen: _, ...unchosen } = assessment
  const isTold = assessment.text !== '' || Object.keys(recommendation.answers).length > 0
  const isOpen = !isTold || isUndecided(unchosen, recommendation)
  const recommended = recommendation.ranked[0]!.status
  const status = draft.overrideStatus ?? chosen?.status ?? ''
  return chooseCard({
    ...about,
    recommended: isOpen ? undefined : fullName(recommended),
    statuses: env.prepared.playbook.statuses.map((each) => ({ id: each.id, name: fullName(each) })),
    // The status that was being chosen may have become the recommended one since.
    chosen: !isOpen && status === recommended.id ? '' : status,
    reason: draft.overrideReason ?? chosen?.reason ?? '',
    problem: remarks.problems?.[0],
    notice: remarks.notice,
  })
}

function clip(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)} …` : text
}

function answerRows(env: DialogEnv, assessment: Assessment, recommendation: Recommendation) {
  const setAsideWords: Readonly<Record<string, string>> = {
    'does-not-follow': 'does not fit an earlier answer',
    'unknown-question': 'this version of the playbook does not ask it',
    'unknown-choice': 'this version of the playbook has other choices',
    'other-workload': 'asked for another workload only',
  }
  return assessment.asked.flatMap((id) => {
    const question = env.prepared.question.get(id)
    const given = assessment.answers[id]
    if (!question || given === undefined) return []
    const label = question.choices.find((choice) => choice.id === given)?.label ?? 'Not sure'
    const reason = recommendation.setAside[id]
    return [{ question: id, text: question.text, answer: label, setAside: reason && setAsideWords[reason] }]
  })
}

function showKept(env: DialogEnv, assessment: Assessment, record: StatusRecord, { notice, forget }: Remarks) {
  const status = env.prepared.status.get(record.status)!
  const recommended = record.recommended === null ? undefined : env.prepared.status.get(record.recommended)
  const { followedBy } = assessment
  return keptCard({
    record: assessment.id,
    version: assessment.version,
    entitlement: { id: record.entitlement, version: (record.seen ?? 0) + 1 },
    customer: record.customer,
    workload: env.prepared.workload.get(record.workload)?.name ?? record.workload,
    status: fullName(status),
    note: record.note,
    attempts: record.attempts ?? undefined,
    date: dateFact(record, status.requires),
    by: record.byName,
    when: momentInWords(env, record.at),
    engage: status.engage,
    canPost: !env.beforeOthers,
    canPrepare: !env.beforeOthers && canBePrepared(status.id),
    canRefer: !env.beforeOthers && isHelpedByPartners(status.id),
    // Names of people are for members only.
    dibs: env.beforeOthers ? {} : dibsOffered(env, assessment, record),
    overrode: recommended && recommended.id !== status.id ? fullName(recommended) : undefined,
    notice,
    forget,
    also: alsoOf(env, assessment),
    next: followedBy && { record: followedBy.record, workload: env.prepared.workload.get(followedBy.workload)!.name },
  })
}

/** The other waiting workloads of the text, for the kept card. */
function alsoOf(env: DialogEnv, assessment: Assessment): Parameters<typeof keptCard>[0]['also'] {
  const next = nextNamed(assessment)
  if (!next) return undefined
  return { names: otherNames(env, assessment)!, next: env.prepared.workload.get(next)!.name }
}

/** The date of a kept status in words, with its label. */
export function dateFact(
  record: Pick<StatusRecord, 'targetDate' | 'unblockDate'>,
  requires: readonly string[],
): { label: string; value: string } | undefined {
  if (requires.includes('target-date') && record.targetDate)
    return { label: 'Target date', value: dayInWords(record.targetDate) }
  if (requires.includes('unblock-date')) {
    return { label: 'Projected unblock date', value: record.unblockDate ? dayInWords(record.unblockDate) : 'not known' }
  }
  return undefined
}

function soFar(assessment: Assessment, question: Question, recommendation: Recommendation): string | undefined {
  if (!assessment.text && assessment.asked.length === 0) return undefined
  // The choices name the two themselves.
  if (recommendation.alsoSaid && question.id === recommendation.alsoSaid.answer?.question) return undefined
  const [first, second] = recommendation.ranked
  // With many equally probable statuses, two names would mislead.
  if (first!.probability + second!.probability < WORTH_SAYING) return undefined
  return `So far: ${bothQuoted('or', first!.status, second!.status)}`
}
