import type { Answers } from './recommendation/answers.ts'
import { NOT_SURE, type PreparedPlaybook } from './prepare.ts'

/** A status that was kept after an assessment. */
export interface KeptFact {
  readonly status: string
  readonly recommended: string
  readonly strength: string | null
  readonly answers: Answers
  /** Questions answered; null of what older versions kept. */
  readonly questions: number | null
  /** From the beginning of the assessment until it was kept; null of what older versions kept. */
  readonly seconds: number | null
}

interface StatusFigures {
  readonly status: string
  /** How often it was recommended when something was kept. */
  readonly recommended: number
  /** How often another one was kept instead. */
  readonly overridden: number
  /** What was kept instead, most often first. */
  readonly instead: readonly { readonly status: string; readonly count: number }[]
  /** How often it was kept although another one was recommended. */
  readonly chosenAgainst: number
  readonly questions: Spread | null
  readonly seconds: Spread | null
}

export interface Spread {
  readonly median: number
  /** Nine of ten are not more. */
  readonly p90: number
  readonly mean: number
}

interface StrengthFigures {
  readonly strength: string
  readonly kept: number
  readonly overridden: number
}

interface QuestionFigures {
  readonly question: string
  readonly answered: number
  readonly notSure: number
  /** How often the recommendation was overridden although it was answered. */
  readonly overridden: number
}

/** Something in the playbook that the figures speak against. */
interface Mend {
  readonly what: 'status' | 'question' | 'strength'
  readonly id: string
  /** A sentence: the figures, and where to look. */
  readonly why: string
}

export interface Figures {
  readonly kept: number
  readonly overridden: number
  readonly questions: Spread | null
  readonly seconds: Spread | null
  /** Those that were recommended or chosen, in the playbook's order. */
  readonly statuses: readonly StatusFigures[]
  readonly strengths: readonly StrengthFigures[]
  readonly asked: readonly QuestionFigures[]
  readonly mend: readonly Mend[]
}

/** Fewer say nothing. */
const ENOUGH = 20
/** What is more than this, with all doubt in its favour, is worth a look. */
const MANY_OVERRIDDEN = 0.15
const MANY_NOT_SURE = 0.3
/** A clear recommendation is promised to be right 19 times in 20. */
const CLEAR_WRONG = 0.05

/** What the kept statuses say about the recommendations and the questions. Names nobody; the order has no effect. */
export function figuresOf(prepared: PreparedPlaybook, facts: readonly KeptFact[]): Figures {
  const order = new Map<string, number>(prepared.statusIds.map((id, i) => [id, i]))
  const names = [...new Set(facts.flatMap(({ status, recommended }) => [status, recommended]))]
  const statuses = names
    .sort((a, b) => (order.get(a) ?? Infinity) - (order.get(b) ?? Infinity))
    .map((status) => statusFigures(status, facts))
  const strengths = ['clear', 'likely', 'open'].map((strength) => {
    const of = facts.filter((fact) => fact.strength === strength)
    return { strength, kept: of.length, overridden: of.filter(isOverridden).length }
  })
  const asked = prepared.playbook.questions
    .map(({ id }) => questionFigures(id, facts))
    .filter(({ answered }) => answered > 0)
  return {
    kept: facts.length,
    overridden: facts.filter(isOverridden).length,
    questions: spread(facts.map(({ questions }) => questions)),
    seconds: spread(facts.map(({ seconds }) => seconds)),
    statuses,
    strengths,
    asked,
    mend: [...mendStatuses(prepared, statuses), ...mendStrengths(strengths), ...mendQuestions(prepared, asked)],
  }
}

function isOverridden({ status, recommended }: KeptFact): boolean {
  return status !== recommended
}

function statusFigures(status: string, facts: readonly KeptFact[]): StatusFigures {
  const recommended = facts.filter((fact) => fact.recommended === status)
  const overridden = recommended.filter(isOverridden)
  const instead = new Map<string, number>()
  for (const fact of overridden) instead.set(fact.status, (instead.get(fact.status) ?? 0) + 1)
  return {
    status,
    recommended: recommended.length,
    overridden: overridden.length,
    instead: [...instead]
      .map(([id, count]) => ({ status: id, count }))
      .sort((a, b) => b.count - a.count || (a.status < b.status ? -1 : 1)),
    chosenAgainst: facts.filter((fact) => fact.status === status && isOverridden(fact)).length,
    questions: spread(recommended.map(({ questions }) => questions)),
    seconds: spread(recommended.map(({ seconds }) => seconds)),
  }
}

function questionFigures(question: string, facts: readonly KeptFact[]): QuestionFigures {
  const answered = facts.filter(({ answers }) => answers[question] !== undefined)
  return {
    question,
    answered: answered.length,
    notSure: answered.filter(({ answers }) => answers[question] === NOT_SURE).length,
    overridden: answered.filter(isOverridden).length,
  }
}

function spread(values: readonly (number | null)[]): Spread | null {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b)
  if (sorted.length === 0) return null
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)]!
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length
  return { median: at(0.5), p90: at(0.9), mean: Math.round(mean * 100) / 100 }
}

function mendStatuses(prepared: PreparedPlaybook, statuses: readonly StatusFigures[]): Mend[] {
  const name = (id: string): string => {
    const status = prepared.statusIds.find((known) => known === id)
    return (status && (prepared.status.get(status)!.l2 || prepared.status.get(status)!.l1)) || id
  }
  return statuses
    .filter(({ overridden, recommended }) => isMoreThan(MANY_OVERRIDDEN, overridden, recommended))
    .sort((a, b) => b.overridden / b.recommended - a.overridden / a.recommended)
    .map(({ status, overridden, recommended, instead }) => {
      const [first] = instead
      const mostly = `mostly to ${name(first!.status)} (${first!.count})`
      const where =
        'Look at the rule that tells the two apart (playbook/content/contrasts.ts) and at the reasons given.'
      const rate = percent(overridden, recommended)
      return {
        what: 'status',
        id: status,
        why: `${name(status)} was overridden ${overridden} of ${recommended} times (${rate}), ${mostly}. ${where}`,
      }
    })
}

function mendStrengths(strengths: readonly StrengthFigures[]): Mend[] {
  return strengths
    .filter(({ strength, overridden, kept }) => strength === 'clear' && isMoreThan(CLEAR_WRONG, overridden, kept))
    .map(({ strength, overridden, kept }) => ({
      what: 'strength',
      id: strength,
      why: `“Clear” was overridden ${overridden} of ${kept} times (${percent(overridden, kept)}); it promises 1 in 20. Add what was said to the corpus, train, and measure again.`,
    }))
}

function mendQuestions(prepared: PreparedPlaybook, asked: readonly QuestionFigures[]): Mend[] {
  return asked
    .filter(({ notSure, answered }) => isMoreThan(MANY_NOT_SURE, notSure, answered))
    .sort((a, b) => b.notSure / b.answered - a.notSure / a.answered)
    .map(({ question, notSure, answered }) => ({
      what: 'question',
      id: question,
      why: `“${prepared.question.get(question)!.text}” was answered with “not sure” ${notSure} of ${answered} times (${percent(notSure, answered)}). Ask what an FM knows after a call, or ask it later (playbook/content/questions/).`,
    }))
}

/** Whether a share is more than `limit` even if chance was against it: the lower end of Wilson's 95 % interval. */
function isMoreThan(limit: number, count: number, of: number): boolean {
  if (of < ENOUGH) return false
  const z = 1.96
  const share = count / of
  const middle = share + (z * z) / (2 * of)
  const width = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  return (middle - width) / (1 + (z * z) / of) > limit
}

/** "33 %" */
export function percent(count: number, of: number): string {
  return of === 0 ? '–' : `${Math.round((100 * count) / of)} %`
}
