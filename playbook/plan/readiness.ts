import { withoutEndMarks } from '../reading/text/end-marks.ts'
import { readinessContent } from '../content/readiness.ts'
import type { WorkloadId } from '../model.ts'
import type {
  BlockId,
  KnownFacts,
  ReadinessAnswers,
  ReadinessBlock,
  ReadinessContent,
  ReadinessQuestion,
} from './readiness-model.ts'
import { isDay } from '../status-rules.ts'

/** The known value of a question, and its source. */
export interface Given {
  readonly question: ReadinessQuestion
  /** Empty when nothing is known. */
  readonly value: string
  /** The source of a value that was not answered here. */
  readonly source: string | undefined
  /** True when it is accepted as evidence. */
  readonly counts: boolean
}

/** The state of a block. There is no score: a block is ready, or it says what is missing and what to do next. */
export interface BlockReadiness {
  readonly block: ReadinessBlock
  readonly state: 'ready' | 'partly' | 'open'
  readonly given: readonly Given[]
  readonly missing: readonly ReadinessQuestion[]
}

export interface Readiness {
  readonly blocks: readonly BlockReadiness[]
  /** A decision without an answer is open. */
  readonly decisions: readonly { readonly id: string; readonly title: string; readonly answer: string | undefined }[]
  /** The questions of the last card: how the strategy is carried out, and the next steps. */
  readonly closing: readonly Given[]
  /** True when nothing at all is missing. */
  readonly ready: boolean
}

/** True for voice, which changes more than other workloads: devices, and users who help themselves. */
export function isVoice(workload: WorkloadId): boolean {
  return workload === 'teams-phone'
}

/** The readiness that follows from all answers and the status records. */
export function readinessOf(
  workload: WorkloadId,
  answers: ReadinessAnswers,
  known: KnownFacts,
  content: ReadinessContent = readinessContent,
): Readiness {
  const give = (question: ReadinessQuestion): Given => givenTo(question, answers, known, content)
  const blocks = content.blocks.map((block): BlockReadiness => {
    const given = questionsOf(block.questions, workload).map(give)
    const asked = given.filter(({ question }) => !question.optional)
    const missing = asked.filter(({ counts }) => !counts).map(({ question }) => question)
    const state = missing.length === 0 ? 'ready' : missing.length < asked.length ? 'partly' : 'open'
    return { block, state, given, missing }
  })
  const closing = content.closing.map(give)
  const all = [...blocks.flatMap(({ given }) => given), ...closing]
  const decisions = content.decisions.map(({ id, title, question }) => {
    const given = all.find((each) => each.question.id === question)
    return { id, title, answer: given?.counts ? given.value : undefined }
  })
  const ready = blocks.every(({ state }) => state === 'ready') && closing.every(({ counts }) => counts)
  return { blocks, decisions, closing, ready }
}

/** The questions for a workload, in its words. */
export function questionsOf(questions: readonly ReadinessQuestion[], workload: WorkloadId): ReadinessQuestion[] {
  const voice = isVoice(workload)
  return questions
    .filter(({ voiceOnly }) => voice || !voiceOnly)
    .map((question) => (voice ? { ...question, ...question.voice } : question))
}

/** The lines of an answer, without empty ones and repetitions; “Sales” and “SALES” are the same. */
export function linesOf(value: string): string[] {
  const lines = value.split(/[\n\r;]+/).map((line) => line.replace(/^[-•*\s]+/, '').trim())
  const byName = new Map<string, string>()
  for (const line of lines.filter(Boolean)) {
    const name = line.toLowerCase().replace(/\s+/g, ' ')
    if (!byName.has(name)) byName.set(name, line)
  }
  return [...byName.values()]
}

/**
 * Adds the answers of a form. A value that was already known from the records or from another answer is not stored, so
 * that later changes there still show here.
 */
export function withAnswers(
  answers: ReadinessAnswers,
  filled: ReadinessAnswers,
  known: KnownFacts,
  content: ReadinessContent = readinessContent,
): ReadinessAnswers {
  const next: Record<string, string> = { ...answers }
  for (const question of allQuestions(content)) {
    const value = filled[question.id]?.trim()
    if (value === undefined) continue
    const before = givenTo(question, answers, known, content)
    if (value === before.value || (question.kind === 'tick' && value !== 'true' && before.value === '')) continue
    next[question.id] = question.kind === 'tick' && value !== 'true' ? '' : value
  }
  return next
}

/** The faults of a filled-in form, each as a sentence that says how to correct it. */
export function answerProblems(questions: readonly ReadinessQuestion[], filled: ReadinessAnswers): string[] {
  return questions.flatMap(({ id, kind, ask }) => {
    const value = filled[id]?.trim() ?? ''
    if (kind === 'date' && value && !isDay(value)) return [`“${ask}” is not a date. Write it as YYYY-MM-DD.`]
    if (kind === 'percent' && value && percentOf(value) === undefined) return [`“${ask}” is a number from 1 to 100.`]
    return []
  })
}

/** A number from 1 to 100; undefined for anything else. */
export function percentOf(value: string): number | undefined {
  const number = Number(value.trim().replace(/\s*%$/, '').replace(',', '.'))
  return value.trim() !== '' && number >= 1 && number <= 100 ? number : undefined
}

/**
 * The next block that is not ready, behind `after` if given, and from the beginning again; undefined when there is no
 * other.
 */
export function nextOpenBlock(readiness: Readiness, after?: BlockId): BlockId | undefined {
  const at = readiness.blocks.findIndex(({ block }) => block.id === after)
  const order = [...readiness.blocks.slice(at + 1), ...readiness.blocks.slice(0, at + 1)]
  return order.find(({ state, block }) => state !== 'ready' && block.id !== after)?.block.id
}

/** All questions, in the order of the cards. */
function allQuestions(content: ReadinessContent): ReadinessQuestion[] {
  return [...content.blocks.flatMap(({ questions }) => questions), ...content.closing]
}

function givenTo(
  question: ReadinessQuestion,
  answers: ReadinessAnswers,
  known: KnownFacts,
  content: ReadinessContent,
): Given {
  const given = (value: string, source?: string): Given => ({
    question,
    value,
    source,
    counts: isEvidence(question, value),
  })
  const own = answers[question.id]
  if (own !== undefined) return given(own)
  const recorded = question.known && known[question.known.field]
  if (recorded) return given(recorded, question.known.says)
  const other = question.like && allQuestions(content).find(({ id }) => id === question.like)
  const value = other && answers[other.id]
  return value ? given(value, `“${other.ask.replace(/[?.].*$/, '')}”`) : given('')
}

/** Words that are no answer. */
const NO_ANSWER = /^(?:tbd|tba|tbc|n\/?a|none|nobody|unknown|not (?:known|yet|sure)|later|open|to be \w+)$/i
const ONLY_MARKS = /^[-?!.…\s]*$/

function isNoAnswer(value: string): boolean {
  return ONLY_MARKS.test(value) || NO_ANSWER.test(withoutEndMarks(value))
}

function isEvidence({ kind, atLeast = 1 }: ReadinessQuestion, value: string): boolean {
  switch (kind) {
    case 'text':
      return !isNoAnswer(value.trim())
    case 'lines':
      return linesOf(value).filter((line) => !isNoAnswer(line)).length >= atLeast
    case 'date':
      return isDay(value)
    case 'percent':
      return percentOf(value) !== undefined
    case 'tick':
      return value === 'true'
  }
}

/**
 * The first missing points, and how many more there are.
 * @param most how many are named; one more where it would be the only one left out
 */
export function inShort(missing: readonly string[], most: number): string {
  const more = missing.length - most
  const named = missing.slice(0, more > 1 ? most : missing.length).join(', ')
  return more > 1 ? `${named} and ${more} more` : named
}

/** The next steps that are not done, in words. */
export function openSteps({ closing }: Readiness): string[] {
  return closing
    .filter(({ counts, question }) => !counts && question.kind === 'tick')
    .map(({ question }) => question.next)
}
