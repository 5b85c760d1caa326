import type { Playbook, Question, Status, StatusId, Workload, WorkloadId } from './model.ts'
import { PhraseTable } from './reading/text/phrase-table.ts'
import { WorkloadNames } from './reading/workload/workload-names.ts'
import { LinearTextModel } from './reading/text-model.ts'

/** Choice id that every question has besides its own: it is an answer and moves nothing. */
export const NOT_SURE = 'not-sure'

/** What a product of a family stands for that is no workload of the list. */
const OTHER_PRODUCT = 'other-product'

/** People err: no choice is taken as more certain under a status than this (log-odds). */
const SURE = 4

/** How often an FM is expected not to know the answer to a question. */
const NOT_SURE_SHARE = 0.1

/** A playbook with the indexes that make a recommendation fast. Built once; read only. */
export interface PreparedPlaybook {
  readonly playbook: Playbook
  /** In the order of all score arrays. */
  readonly statusIds: readonly StatusId[]
  readonly status: ReadonlyMap<StatusId, Status>
  readonly question: ReadonlyMap<string, Question>
  readonly workload: ReadonlyMap<WorkloadId, Workload>
  readonly classes: PhraseTable
  /** Names of workloads; those of other products of a family are not taken for them. */
  readonly workloads: PhraseTable
  /** Names of workloads and of other products. */
  readonly products: PhraseTable
  readonly textModel: LinearTextModel
  /** The questions as numbers, in the order of the playbook. */
  readonly asked: readonly PreparedQuestion[]
  /** The length of the longest label or id of a choice, in UTF-16 units. */
  readonly longestChoice: number
}

/** A question as numbers over `statusIds`. */
interface PreparedQuestion {
  readonly question: Question
  /** Per choice, in order: what it is evidence for, in log-odds. */
  readonly rows: readonly Float64Array[]
  /** Per choice: the most that it says for any status. */
  readonly most: Float64Array
  readonly likelihood: Likelihood
}

/** How a truthful FM answers a question. */
export interface Likelihood {
  /** Per choice, then not sure: the probability that it is chosen under each status. */
  readonly rows: readonly Float64Array[]
  /** Entropy of the answer under each status, in bits. */
  readonly doubt: Float64Array
}

/** Indexes a playbook. Throws when its text model does not fit its statuses. */
export function prepare(playbook: Playbook): PreparedPlaybook {
  const statusIds = playbook.statuses.map((status) => status.id)
  const textModel = new LinearTextModel(playbook.textModel)
  if (textModel.statuses.join() !== statusIds.join()) {
    throw new Error('The text model was trained for other statuses. Run "npm run train" to make it anew.')
  }
  const { classes, workloads, products } = phraseTables(playbook)
  const asked = playbook.questions.map((question): PreparedQuestion => {
    const rows = question.choices.map((choice) => Float64Array.from(statusIds, (id) => choice.evidence[id] ?? 0))
    const most = Float64Array.from(rows, (row) => Math.max(...row))
    return { question, rows, most, likelihood: likelihoodOf(rows, statusIds.length) }
  })
  const choices = playbook.questions.flatMap((question) => question.choices)
  return {
    playbook,
    statusIds,
    status: new Map(playbook.statuses.map((status) => [status.id, status])),
    question: new Map(playbook.questions.map((question) => [question.id, question])),
    workload: new Map(playbook.workloads.map((workload) => [workload.id, workload])),
    classes,
    workloads,
    products,
    textModel,
    asked,
    longestChoice: Math.max(0, ...choices.flatMap(({ id, label }) => [id.length, label.length])),
  }
}

function likelihoodOf(evidence: readonly Float64Array[], statuses: number): Likelihood {
  const rows = [...evidence, evidence[0]!].map(() => new Float64Array(statuses))
  for (let s = 0; s < statuses; s++) {
    const weights = evidence.map((row) => Math.exp(Math.min(row[s]!, SURE)))
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    evidence.forEach((_, c) => (rows[c]![s] = ((1 - NOT_SURE_SHARE) * weights[c]!) / total))
    rows[evidence.length]![s] = NOT_SURE_SHARE
  }
  const doubt = Float64Array.from(rows[0]!, (_, s) =>
    rows.reduce((bits, row) => bits - row[s]! * Math.log2(row[s]!), 0),
  )
  return { rows, doubt }
}

/** The phrases of a playbook: word classes, and the names of workloads and other products. */
export function phraseTables(words: Pick<Playbook, 'wordClasses' | 'workloads' | 'otherProducts'>): {
  classes: PhraseTable
  workloads: PhraseTable
  products: PhraseTable
} {
  const classes = new PhraseTable()
  for (const { id, words: entries } of words.wordClasses) for (const entry of entries) classes.add(entry, id)
  const workloads = new WorkloadNames()
  const products = new PhraseTable()
  for (const { id, aliases } of words.workloads) {
    for (const alias of aliases) {
      workloads.add(alias, id)
      products.add(alias, id)
    }
  }
  for (const name of words.otherProducts) {
    workloads.add(name)
    products.add(name, OTHER_PRODUCT)
  }
  return { classes, workloads, products }
}
