import { answersCard } from '../cards/answers-card.ts'
import { chooseCard } from '../cards/choose-card.ts'
import { keptCard } from '../cards/kept-card.ts'
import { questionCard } from '../cards/question-card.ts'
import { recommendationCard, type RecommendationView } from '../cards/recommendation-card.ts'
import { MAX_SHOWN_TEXT, situationCard } from '../cards/situation-card.ts'
import { NOT_SURE } from '../playbook/prepare.ts'
import type { Question } from '../playbook/model.ts'
import type { Recommendation } from '../playbook/recommend.ts'
import { noteFor, statusOf } from './assessment.ts'
import type { Assessment, DialogEnv, Reply, StatusRecord } from './model.ts'
import { positionOf } from './position.ts'
import { dayInWords, fullName, shortName, strengthInWords } from './words.ts'

/** What has to be said about the card that is shown: a hint, or what is missing. */
export interface Remarks {
  readonly notice?: string
  readonly problems?: readonly string[]
}

const MAX_TIPS = 2
const MAX_WHY = 2
/** The two first statuses are named in between when they hold this share of the probability. */
const WORTH_SAYING = 0.5
/** How much of the text the list of answers repeats. In characters. */
const MAX_QUOTED = 300

/** Draws an assessment as it stands: the next question, the recommendation, or what was kept. */
export function showAssessment(env: DialogEnv, assessment: Assessment, remarks: Remarks = {}): Reply {
  const position = positionOf(env, assessment)
  const reply = (card: ReturnType<typeof questionCard>, summary: string): Reply => ({
    kind: 'card',
    card,
    summary,
    record: assessment.id,
  })
  const about = {
    record: assessment.id,
    version: assessment.version,
    customer: assessment.customer,
    workload: workloadName(env, assessment),
  }
  switch (position.kind) {
    case 'kept':
      return reply(showKept(env, assessment, assessment.kept!), 'Status kept')
    case 'situation':
      return reply(
        situationCard({
          ...about,
          customer: assessment.customer ?? '',
          workload: assessment.workload ?? '',
          text: isLong(assessment) ? '' : assessment.text,
          addsToLongText: isLong(assessment),
          workloads: env.prepared.playbook.workloads,
          ...(remarks.notice ? { notice: remarks.notice } : {}),
        }),
        'New assessment',
      )
    case 'question':
      return reply(
        questionCard({
          ...about,
          question: withNotSure(position.question),
          chosen: assessment.answers[position.question.id],
          soFar: soFar(assessment, position.recommendation),
          canGoBack: assessment.asked.length > 0 || assessment.text !== '',
          canSkip: assessment.text !== '' || assessment.asked.length > 0,
          notice: remarks.problems?.[0]
            ? { text: remarks.problems[0], problem: true }
            : remarks.notice
              ? { text: remarks.notice, problem: false }
              : undefined,
        }),
        position.question.text,
      )
    case 'answers':
      return reply(
        answersCard({
          ...about,
          text: clip(assessment.text, MAX_QUOTED),
          answers: answerRows(env, assessment, position.recommendation),
        }),
        'Your answers',
      )
    case 'choose':
      return reply(
        chooseCard({
          ...about,
          recommended: fullName(position.recommendation.ranked[0]!.status),
          statuses: env.prepared.playbook.statuses.map((status) => ({ id: status.id, name: fullName(status) })),
          chosen: assessment.draft.overrideStatus ?? assessment.chosen?.status ?? '',
          reason: assessment.draft.overrideReason ?? assessment.chosen?.reason ?? '',
          problem: remarks.problems?.[0],
        }),
        'Choose another status',
      )
    case 'status': {
      const view = recommendationView(env, assessment, position.recommendation, remarks)
      return reply(recommendationCard(view), `${view.l1}${view.l2 ? ` › ${view.l2}` : ''}`)
    }
  }
}

function recommendationView(
  env: DialogEnv,
  assessment: Assessment,
  recommendation: Recommendation,
  remarks: Remarks,
): RecommendationView {
  const status = statusOf(env, assessment, recommendation)
  const recommended = recommendation.ranked[0]!.status
  const { contrast, flip } = recommendation
  const problems = remarks.problems ?? []
  return {
    record: assessment.id,
    version: assessment.version,
    l1: status.l1,
    l2: status.l2,
    strength: strengthInWords(recommendation),
    customer: {
      name: assessment.customer ?? '',
      ask: assessment.customer === undefined || assessment.customerGuessed === true,
      missing: assessment.customer === undefined && problems.length > 0,
    },
    workload: {
      id: assessment.workload ?? '',
      name: workloadName(env, assessment) ?? '',
      ask: assessment.workload === undefined,
      missing: assessment.workload === undefined && problems.length > 0,
    },
    workloads: env.prepared.playbook.workloads,
    why: whyLines(recommendation),
    contrast: { other: shortName(contrast.second), when: contrast.secondWhen, here: contrast.firstWhen },
    flip: flip && { question: flip.question.text, choice: flip.choice.label, to: shortName(flip.to) },
    tips: tipsFor(env, assessment, recommendation),
    date: dateInput(assessment, status.requires),
    attempts: status.requires.includes('attempts') ? { value: assessment.draft.attempts ?? '' } : undefined,
    note: noteFor(env, assessment, recommendation),
    chosenOver:
      assessment.chosen && status.id !== recommended.id
        ? { recommended: fullName(recommended), reason: assessment.chosen.reason }
        : undefined,
    answered: Object.keys(assessment.answers).length,
    canAskMore: recommendation.next !== undefined && !assessment.chosen,
    problems,
    notice: remarks.notice,
  }
}

/** True when the text is too long to stand on a card again. */
export function isLong(assessment: Assessment): boolean {
  return assessment.text.length > MAX_SHOWN_TEXT
}

function clip(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)} …` : text
}

/** The quotes in one line with what they show, then one line per answer; two lines at most. */
function whyLines(recommendation: Recommendation): { quote?: string; says: string }[] {
  const { status, reasons } = recommendation.ranked[0]!
  const forIt = reasons.filter((reason) => reason.polarity === 'for')
  const curated = forIt.filter((reason) => reason.quote !== undefined && reason.says !== reason.quote)
  const plain = forIt.filter((reason) => reason.quote !== undefined && reason.says === reason.quote)
  const answers = forIt.filter((reason) => reason.source === 'answer')
  const lines: { quote?: string; says: string }[] = answers.map((reason) => ({ says: `You answered: ${reason.says}` }))
  lines.push(...curated.map((reason) => ({ quote: reason.quote!, says: reason.says })))
  if (plain.length > 0) lines.push({ quote: plain.map((reason) => reason.quote).join('”, “'), says: status.because })
  if (lines.length === 0) lines.push({ says: 'Nothing you said speaks clearly for one status.' })
  return lines.slice(0, MAX_WHY)
}

function tipsFor(env: DialogEnv, assessment: Assessment, recommendation: Recommendation): RecommendationView['tips'] {
  if (assessment.chosen) return []
  const status = recommendation.ranked[0]!.status
  const open = env.prepared.playbook.questions.filter(
    (question) =>
      question.tipOf === status.id &&
      assessment.answers[question.id] === undefined &&
      (!question.workloads || (assessment.workload !== undefined && question.workloads.includes(assessment.workload))),
  )
  // A question made for this workload tells more than a general one.
  const special = open.filter((question) => question.workloads)
  return [...special, ...open.filter((question) => !question.workloads)].slice(0, MAX_TIPS).map(withNotSure)
}

function dateInput(assessment: Assessment, requires: readonly string[]): RecommendationView['date'] {
  const value = assessment.draft.date ?? ''
  if (requires.includes('target-date')) return { kind: 'target', value, unknown: false }
  // "Not known" is the honest default: one press keeps the status, and a date can be added at any time.
  if (requires.includes('unblock-date'))
    return { kind: 'unblock', value, unknown: assessment.draft.dateUnknown ?? true }
  return undefined
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

function showKept(env: DialogEnv, assessment: Assessment, record: StatusRecord) {
  const status = env.prepared.status.get(record.status)!
  const recommended = env.prepared.status.get(record.recommended)
  return keptCard({
    record: assessment.id,
    version: assessment.version,
    customer: record.customer,
    workload: env.prepared.workload.get(record.workload)?.name ?? record.workload,
    l1: status.l1,
    l2: status.l2,
    note: record.note,
    attempts: record.attempts ?? undefined,
    date: dateFact(record, status.requires),
    by: record.byName,
    when: dayInWords(record.at),
    engage: status.engage,
    overrode: recommended && recommended.id !== status.id ? fullName(recommended) : undefined,
  })
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

function soFar(assessment: Assessment, recommendation: Recommendation): string | undefined {
  if (!assessment.text && assessment.asked.length === 0) return undefined
  const [first, second] = recommendation.ranked
  // Two names out of many that are as likely would only mislead.
  if (first!.probability + second!.probability < WORTH_SAYING) return undefined
  return `So far: ${shortName(first!.status)} or ${shortName(second!.status)}`
}

function withNotSure(question: Question) {
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

function workloadName(env: DialogEnv, assessment: Assessment): string | undefined {
  return assessment.workload && env.prepared.workload.get(assessment.workload)?.name
}
