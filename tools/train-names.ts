import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { playbook } from '../playbook/content/playbook.ts'
import type { NameModel, NameWeights } from '../playbook/model.ts'
import { findCustomer } from '../playbook/names/find-customer.ts'
import { lowCandidates } from '../playbook/names/place/low-candidates.ts'
import { nameCandidates } from '../playbook/names/model/name-candidates.ts'
import type { NameCandidate } from '../playbook/names/model/name-features.ts'
import { prepare } from '../playbook/prepare.ts'
import { tokenize } from '../playbook/reading/text/text.ts'
import { commandLine } from './cli.ts'
import { HELD_BACK_AUTHORS, readCorpus, type Example } from './training/corpus.ts'
import { trainLogistic, type Sample } from './training/logistic.ts'

const { values } = commandLine({
  call: 'npm run train:names [-- --dry]',
  about: `Trains how to tell a customer's name from other capitalised words, from the corpus, and writes
playbook/content/name-model.json. Prints the result on each author when left out. Run it after npm run train.
--dry measures only.`,
  options: { dry: { type: 'boolean', default: false } },
})

const MIN_COUNT = 2
const prepared = prepare(playbook)
// Playbook situations name no customer; FM messages do.
const examples = readCorpus(join('playbook', 'corpus'), playbook.statuses).filter(
  ({ author }) => !['p', 'q', 'r', 'v'].includes(author),
)
const build = examples.filter(({ author }) => !HELD_BACK_AUTHORS.has(author))

/**
 * A full stop at the end may belong to the legal form or to the sentence, and a name without capitals gets them; both
 * differences are ignored.
 */
function isSame(name: string, customer: string | null | undefined): boolean {
  return name.replace(/\.$/, '').toLowerCase() === customer?.replace(/\.$/, '').toLowerCase()
}

function spansOf(
  rows: readonly Example[],
  candidatesOf: typeof nameCandidates,
): { features: readonly string[]; label: number }[] {
  return rows.flatMap(({ text, customer }) =>
    candidatesOf(prepared, tokenize(text), text).map(({ name, features }: NameCandidate) => ({
      features,
      label: isSame(name, customer) ? 1 : 0,
    })),
  )
}

function fit(rows: readonly Example[]): NameModel {
  // In lower case, as in hurried typing.
  const low = rows.map((example) => ({ ...example, text: example.text.toLowerCase() }))
  return { ...fitWeights(spansOf(rows, nameCandidates)), low: fitWeights(spansOf(low, lowCandidates)) }
}

function fitWeights(spans: readonly { features: readonly string[]; label: number }[]): NameWeights {
  const counts = new Map<string, number>()
  for (const { features } of spans) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const names = [...counts.keys()].filter((name) => counts.get(name)! >= MIN_COUNT).sort()
  const index = new Map(names.map((name, i) => [name, i]))
  const samples: Sample[] = spans.map(({ features, label }) => {
    const indexes = Int32Array.from(features.flatMap((feature) => index.get(feature) ?? []))
    return { rows: indexes, values: new Float64Array(indexes.length).fill(1), label }
  })
  const model = trainLogistic(samples, {
    features: names.length,
    classes: 2,
    epochs: 12,
    learningRate: 0.2,
    l2: 3e-4,
    seed: 7,
  })
  const weights: Record<string, number> = {}
  names.forEach((name, i) => {
    const weight = Math.round((model.weights[i * 2 + 1]! - model.weights[i * 2]!) * 100) / 100
    if (Math.abs(weight) >= 0.05) weights[name] = weight
  })
  return { bias: Math.round((model.bias[1]! - model.bias[0]!) * 100) / 100, weights }
}

function measure(label: string, model: NameModel, rows: readonly Example[]): void {
  const trial = { ...prepared, playbook: { ...playbook, nameModel: model } }
  const tally = { named: 0, namedRight: 0, guessed: 0, guessedRight: 0, missed: 0, there: 0 }
  for (const { text, customer } of rows) {
    const found = findCustomer(trial, text)
    if (customer) tally.there++
    if (!found && customer) tally.missed++
    if (found?.certainty === 'named') tally.named++
    if (found?.certainty === 'guess') tally.guessed++
    if (found && isSame(found.name, customer)) tally[found.certainty === 'named' ? 'namedRight' : 'guessedRight']++
  }
  console.log(
    `${label}: ${rows.length} texts, ${tally.there} with a name; named ${tally.named}, right ${((100 * tally.namedRight) / Math.max(1, tally.named)).toFixed(1)} %; guessed ${tally.guessed}, right ${((100 * tally.guessedRight) / Math.max(1, tally.guessed)).toFixed(1)} %; missed ${tally.missed}`,
  )
}

for (const author of new Set(build.map((example) => example.author))) {
  measure(
    `left out ${author}`,
    fit(build.filter((example) => example.author !== author)),
    build.filter((example) => example.author === author),
  )
}
const model = fit(build)
const held = examples.filter(({ author }) => HELD_BACK_AUTHORS.has(author))
measure('held back', model, held)
measure(
  'held back, without capitals',
  model,
  held.map((example) => ({ ...example, text: example.text.toLowerCase() })),
)
console.log(`${Object.keys(model.weights).length} features, ${Object.keys(model.low.weights).length} without capitals`)
if (!values.dry) writeFileSync(join('playbook', 'content', 'name-model.json'), JSON.stringify(model) + '\n')
