import type { Contrast, Question, Status, StatusId } from '../../playbook/model.ts'
import { stem } from '../../playbook/reading/text/text.ts'

/** A choice decides for a status from this evidence on (log-odds). */
const DECIDES = 3
/** A choice speaks for a status from this evidence on (log-odds). */
const SPEAKS = 0.5

/** A status that is easily mistaken for another one, and the rule between the two. */
export interface Neighbour {
  readonly id: StatusId
  /** When the neighbour is true. */
  readonly when: string
  /** When the status itself is true. */
  readonly here: string
}

export function neighboursOf(id: StatusId, contrasts: readonly Contrast[]): Neighbour[] {
  return contrasts.flatMap(({ between: [one, other], first, second }) => {
    if (one === id) return [{ id: other, when: second, here: first }]
    return other === id ? [{ id: one, when: first, here: second }] : []
  })
}

/** The other texts that a search of statuses reads: the rules between neighbours, and the questions. */
export interface SearchedWith {
  readonly contrasts: readonly Contrast[]
  readonly questions: readonly Question[]
}

/** The result of a search of statuses. */
export interface Found {
  readonly statuses: readonly Status[]
  /**
   * False when several words were searched and no status has all of them. Then `statuses` are those with the rarest of
   * the words.
   */
  readonly hasAllWords: boolean
}

/** At most so many statuses are shown when none has all of the words. */
const MOST_NEAR = 4

/**
 * The statuses that have all words of a search, also in inflected form, in the playbook's order. When no status has all
 * words, the statuses with the rarest of them, best first.
 */
export function searchStatuses(statuses: readonly Status[], search: string, besides: SearchedWith): Found {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return { statuses, hasAllWords: true }
  const texts = statuses.map((status) => searchedIn(status, besides))
  const holds = words.map((word) => texts.map((text) => text.plain.includes(word) || text.stems.has(stem(word))))
  const all = statuses.filter((_, i) => holds.every((row) => row[i]))
  if (all.length > 0 || words.length === 1) return { statuses: all, hasAllWords: true }
  // A word that many statuses have says little.
  const worth = holds.map((row) => Math.log(statuses.length / Math.max(1, row.filter(Boolean).length)))
  const near = statuses
    .map((status, i) => ({ status, score: holds.reduce((sum, row, k) => sum + (row[i] ? worth[k]! : 0), 0) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
  return { statuses: near.slice(0, MOST_NEAR).map(({ status }) => status), hasAllWords: false }
}

/** All texts of a status that a search reads. */
function searchedIn(status: Status, besides: SearchedWith): { readonly plain: string; readonly stems: Set<string> } {
  const { l1, l2, definition, because, notFor, engage, aliases, examples } = status
  const plain = [
    l1,
    l2,
    definition,
    because,
    notFor,
    engage,
    ...aliases,
    ...examples.map((each) => each.text),
    ...neighboursOf(status.id, besides.contrasts).map(({ here }) => here),
    ...besides.questions.flatMap((question) => saidFor(status.id, question)),
  ]
    .join(' ')
    .toLowerCase()
  return { plain, stems: new Set(plain.split(/[^\p{L}\p{N}]+/u).map(stem)) }
}

/** The question, if it is a tip of the status, and its answers that speak for the status. */
function saidFor(id: StatusId, { text, tipOf, choices }: Question): string[] {
  const answers = choices.filter(({ evidence }) => (evidence[id] ?? 0) >= SPEAKS).map(({ label }) => label)
  return [...(tipOf === id ? [text] : []), ...answers]
}

/** One answer to a question, and where it leads. */
interface Step {
  readonly choice: string
  /** The question that follows; then the answer decides for no status yet. */
  readonly next: WayQuestion | undefined
  readonly status: StatusId | undefined
}

export interface WayQuestion {
  readonly text: string
  readonly steps: readonly Step[]
}

/**
 * The decision questions that another question follows on. Each comes with its answers and the questions after them,
 * down to the statuses.
 */
export function wayOf(questions: readonly Question[]): WayQuestion[] {
  return questions
    .filter(({ id, kind }) => kind === 'decision' && questions.some(({ after }) => after?.question === id))
    .map((question) => stepsOf(question, questions))
}

function stepsOf(question: Question, questions: readonly Question[]): WayQuestion {
  return {
    text: question.text,
    steps: question.choices.flatMap((choice): Step[] => {
      const next = questions.find(({ after }) => after?.question === question.id && after.choices.includes(choice.id))
      if (next) return [{ choice: choice.label, next: stepsOf(next, questions), status: undefined }]
      const decided = Object.entries(choice.evidence).filter(([, weight]) => weight >= DECIDES)
      if (decided.length !== 1) return []
      return [{ choice: choice.label, next: undefined, status: decided[0]![0] as StatusId }]
    }),
  }
}
