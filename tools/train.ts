import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cues } from '../playbook/content/cues.ts'
import { statuses } from '../playbook/content/statuses/all.ts'
import { wordClasses } from '../playbook/content/words/all.ts'
import { otherProducts } from '../playbook/content/other-products.ts'
import { workloads } from '../playbook/content/workloads.ts'
import { featuresOf } from '../playbook/reading/features.ts'
import { phraseTables } from '../playbook/prepare.ts'
import { LinearTextModel } from '../playbook/reading/text-model.ts'
import { commandLine } from './cli.ts'
import { HELD_BACK_AUTHORS, readCorpus, type Example } from './training/corpus.ts'
import { cueOffset, FIT, fitTextModel, wordsOf } from './training/fit.ts'
import { withNeutralSentences } from './training/neutral.ts'

const { values } = commandLine({
  call: 'npm run train [-- --dry] [--without-cues] [--without-classes]',
  about: `Trains the text model from the corpus and writes playbook/content/text-model.json. The same corpus and seed give the
same file. Before that, every author is left out once, several at a time: this measures the accuracy on unseen
authors and sets the temperature, so that a probability of 0.8 is right in 8 of 10 cases.

--dry measures only. --without-cues and --without-classes leave out a part: with --dry they
measure how much each contributes.`,
  options: {
    dry: { type: 'boolean', default: false },
    'without-cues': { type: 'boolean', default: false },
    'without-classes': { type: 'boolean', default: false },
  },
})

/** The authors are left out in so many groups. */
const FOLDS = 8

const used = values['without-cues'] ? [] : cues
const ids = statuses.map((status) => status.id)
const tables = phraseTables({
  wordClasses: values['without-classes'] ? [] : wordClasses,
  workloads,
  otherProducts,
})
const corpus = readCorpus(join('playbook', 'corpus'), statuses)
const build = corpus.filter((example) => !HELD_BACK_AUTHORS.has(example.author))

function fit(examples: readonly Example[], temperature = 1) {
  const all = [...examples, ...withNeutralSentences(examples, FIT.seed)]
  return fitTextModel(all, ids, tables.classes, tables.products, used, { ...FIT, temperature })
}

function logitsOf(model: LinearTextModel, example: Example): readonly number[] {
  const tokens = wordsOf(example)
  const features = featuresOf(tokens, tables.classes, tables.products, model.space)
  const { logits } = model.score(features, tokens.length)
  const offset = cueOffset(used, tokens, ids)
  return logits.map((logit, k) => logit + offset[k]!)
}

interface Prediction {
  readonly logits: readonly number[]
  readonly label: number
}

function accuracy(predictions: readonly Prediction[], within: number): number {
  const hits = predictions.filter(
    ({ logits, label }) => logits.filter((logit) => logit > logits[label]!).length < within,
  )
  return hits.length / predictions.length
}

function logLoss(predictions: readonly Prediction[], temperature: number): number {
  let loss = 0
  for (const { logits, label } of predictions) {
    const highest = Math.max(...logits)
    const total = logits.reduce((sum, logit) => sum + Math.exp((logit - highest) / temperature), 0)
    loss += Math.log(total) - (logits[label]! - highest) / temperature
  }
  return loss / predictions.length
}

const unseen: Prediction[] = []
const authors = [...new Set(build.map((example) => example.author))]
for (let fold = 0; fold < FOLDS; fold++) {
  const left = authors.filter((_, i) => i % FOLDS === fold)
  const model = new LinearTextModel(fit(build.filter(({ author }) => !left.includes(author))))
  for (const author of left) {
    const own = build
      .filter((example) => example.author === author)
      .map((example) => ({ logits: logitsOf(model, example), label: ids.indexOf(example.status) }))
    unseen.push(...own)
    console.log(
      `left out ${author}: n ${own.length}  top-1 ${accuracy(own, 1).toFixed(3)}  top-3 ${accuracy(own, 3).toFixed(3)}`,
    )
  }
}
const temperatures = Array.from({ length: 60 }, (_, i) => 0.3 + i * 0.02)
const temperature = temperatures.reduce((best, t) => (logLoss(unseen, t) < logLoss(unseen, best) ? t : best))
console.log(
  `all unseen: top-1 ${accuracy(unseen, 1).toFixed(3)}  top-3 ${accuracy(unseen, 3).toFixed(3)}  temperature ${temperature.toFixed(2)}`,
)

const packed = fit(build, Math.round(temperature * 100) / 100)
const json = JSON.stringify(packed)
console.log(`${build.length} examples, ${packed.features.length} features, ${Math.round(json.length / 1024)} KB`)
if (!values.dry) writeFileSync(join('playbook', 'content', 'text-model.json'), json + '\n')
