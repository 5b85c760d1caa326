import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { playbook } from '../playbook/content/playbook.ts'
import type { ClauseModel, ClauseWeights } from '../playbook/model.ts'
import { clauseFeatures, namesOfWord } from '../playbook/note/pick/clause-features.ts'
import { readClauses, type ReadClauses } from '../playbook/note/read/read-clauses.ts'
import { weighClauses } from '../playbook/note/pick/weigh-clauses.ts'
import type { NoteSubject } from '../playbook/note/words.ts'
import { prepare } from '../playbook/prepare.ts'
import { commandLine } from './cli.ts'
import { HELD_BACK_AUTHORS, readCorpus, type Example } from './training/corpus.ts'
import { trainLogistic, type Sample } from './training/logistic.ts'
import { markedShares } from './training/marked.ts'

const { values } = commandLine({
  call: 'npm run train:clauses [-- --dry]',
  about: `Trains which clauses of a text say why its status is true, and which say what comes next, from the messages of the
corpus in which both are marked. Writes playbook/content/clause-model.json. Prints the results on left-out and on
held-back authors. Run it after npm run train, because it uses those weights. --dry measures only.`,
  options: { dry: { type: 'boolean', default: false } },
})

const MIN_COUNT = 5
/** Weights closer to zero are left out. */
const LEAST_WEIGHT = 0.03
const FOLDS = 6
const CLASSES = 3
/** Prefix for the names of word pairs during training. */
const PAIR = 'pair:'
const prepared = prepare(playbook)

/** A message with its clauses, and the mark of each: 1 for the why, 2 for what comes next, 0 for none. */
interface Marked extends ReadClauses {
  readonly author: string
  readonly subject: NoteSubject
  readonly features: readonly (readonly string[])[]
  readonly labels: readonly number[]
}

function read(example: Example): Marked[] {
  const { author, text, customer, status, why, next = [] } = example
  if (!why) return []
  const subject = { status: prepared.status.get(status)!, ...(customer ? { customer } : {}) }
  const found = readClauses(prepared, text, subject)
  const isWhy = markedShares(text, why, found)
  const isNext = markedShares(text, next, found)
  const labels = found.clauses.map((_, i) => (isWhy[i]! > 0.5 ? 1 : isNext[i]! > 0.5 ? 2 : 0))
  return [{ ...found, author, subject, features: namesOf(found, subject), labels }]
}

/** The names of all features of each clause. */
function namesOf({ reading, clauses }: ReadClauses, subject: NoteSubject): string[][] {
  return clauseFeatures(prepared, reading, subject, clauses).map(({ words, pairs, others }) => [
    ...others,
    ...words.flatMap((word) => namesOfWord(word, subject.status)),
    ...pairs.map((pair) => PAIR + pair.join(' ')),
  ])
}

function fit(messages: readonly Marked[]): ClauseModel {
  const counts = new Map<string, number>()
  for (const name of messages.flatMap(({ features }) => features.flat())) counts.set(name, (counts.get(name) ?? 0) + 1)
  const names = [...counts.keys()].filter((name) => counts.get(name)! >= MIN_COUNT).sort()
  const index = new Map(names.map((name, i) => [name, i]))
  const samples = messages.flatMap(({ features, labels }) =>
    features.map((own, i): Sample => {
      const rows = Int32Array.from(own.flatMap((name) => index.get(name) ?? []))
      return { rows, values: new Float64Array(rows.length).fill(1), label: labels[i]! }
    }),
  )
  const options = { features: names.length, classes: CLASSES, epochs: 8, learningRate: 0.03, l2: 3e-4, seed: 7 }
  const { weights, bias } = trainLogistic(samples, options)
  const against = (of: Float64Array, at: number): ClauseWeights => [
    Math.round((of[at + 1]! - of[at]!) * 100) / 100,
    Math.round((of[at + 2]! - of[at]!) * 100) / 100,
  ]
  const kept = names
    .map((name, i) => [name, against(weights, i * CLASSES)] as const)
    .filter(([, pair]) => pair.some((weight) => Math.abs(weight) >= LEAST_WEIGHT))
  const pairs: Record<string, Record<string, ClauseWeights>> = {}
  for (const [name, weight] of kept) {
    if (!name.startsWith(PAIR)) continue
    const [first, second] = name.slice(PAIR.length).split(' ')
    pairs[first!] = { ...pairs[first!], [second!]: weight }
  }
  return { bias: against(bias, 0), weights: Object.fromEntries(kept.filter(([name]) => !name.startsWith(PAIR))), pairs }
}

/**
 * Prints how often the most probable clause was marked, how many clauses taken as a why were marked, and how many
 * marked ones were taken.
 */
function measure(label: string, tried: readonly (readonly [ClauseModel, Marked])[]): void {
  let messages = 0
  let first = 0
  let taken = 0
  let marked = 0
  let both = 0
  for (const [clauseModel, { reading, subject, clauses, labels }] of tried) {
    if (!labels.includes(1)) continue
    const trial = { ...prepared, playbook: { ...playbook, clauseModel } }
    const whys = weighClauses(trial, reading, subject, clauses).map(({ why }) => why)
    messages++
    if (labels[whys.indexOf(Math.max(...whys))] === 1) first++
    labels.forEach((is, i) => {
      if (whys[i]! > 0) taken++
      if (is === 1) marked++
      if (is === 1 && whys[i]! > 0) both++
    })
  }
  const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`
  console.log(
    `${label}: ${messages} messages; the likeliest clause is a why in ${percent(first, messages)}; of the clauses taken for one ${percent(both, taken)} are, of those that are ${percent(both, marked)} are taken`,
  )
}

const messages = readCorpus(join('playbook', 'corpus'), playbook.statuses).flatMap(read)
const build = messages.filter(({ author }) => !HELD_BACK_AUTHORS.has(author))
const authors = [...new Set(build.map(({ author }) => author))]
measure(
  'authors left out',
  Array.from({ length: FOLDS }).flatMap((_, fold) => {
    const isOut = ({ author }: Marked): boolean => authors.indexOf(author) % FOLDS === fold
    const model = fit(build.filter((each) => !isOut(each)))
    return build.filter(isOut).map((each) => [model, each] as const)
  }),
)
const model = fit(build)
measure(
  'held back',
  messages.filter(({ author }) => HELD_BACK_AUTHORS.has(author)).map((each) => [model, each] as const),
)
console.log(`${Object.keys(model.weights).length} features`)
if (!values.dry) writeFileSync(join('playbook', 'content', 'clause-model.json'), JSON.stringify(model) + '\n')
