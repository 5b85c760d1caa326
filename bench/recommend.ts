/**
 * Measures the recommendation: texts a second, microseconds a text, memory, and a mail of 5,000 words. For comparison
 * the same run measures a bare nearest-neighbour search over the same corpus, the next best way to do it.
 */
import { join } from 'node:path'
import { playbook } from '../playbook/content/playbook.ts'
import { findCustomer } from '../playbook/names/find-customer.ts'
import { prepare } from '../playbook/prepare.ts'
import { recommend } from '../playbook/recommendation/recommend.ts'
import { stem, tokenize } from '../playbook/reading/text/text.ts'
import { HELD_BACK_AUTHORS, readCorpus } from '../tools/training/corpus.ts'

export interface RecommendFigures {
  readonly microsecondsPerText: number
  readonly textsPerSecond: number
  readonly mail5000WordsMs: number
  readonly neighbourMicrosecondsPerText: number
  readonly ratioToNeighbour: number
  readonly heapMb: number
}

const ROUNDS = 5

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
}

/**
 * Times `work` on each text, in several rounds after a warm-up. No text comes twice, so that no earlier result can be
 * reused.
 * @returns the median of the rounds, in µs a text
 */
function time(texts: readonly string[], work: (text: string) => unknown): number {
  const rounds: number[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    const fresh = texts.map((text) => text + ' '.repeat(round + 1))
    const started = performance.now()
    for (const text of fresh) work(text)
    if (round > 0) rounds.push(((performance.now() - started) * 1000) / texts.length)
  }
  return median(rounds)
}

/** A TF-IDF nearest neighbour over the corpus, for comparison. */
function nearestNeighbour(corpus: readonly string[]): (text: string) => number {
  const counts = new Map<string, number>()
  const bags = corpus.map((text) => new Set(tokenize(text).map(({ word }) => stem(word))))
  for (const bag of bags) for (const word of bag) counts.set(word, (counts.get(word) ?? 0) + 1)
  const postings = new Map<string, number[]>()
  bags.forEach((bag, i) => {
    for (const word of bag) postings.set(word, [...(postings.get(word) ?? []), i])
  })
  return (text) => {
    const scores = new Float64Array(corpus.length)
    for (const word of new Set(tokenize(text).map((token) => stem(token.word)))) {
      const weight = Math.log(corpus.length / (counts.get(word) ?? corpus.length))
      for (const i of postings.get(word) ?? []) scores[i]! += weight
    }
    let best = 0
    for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i
    return best
  }
}

/** Runs the measurement and prints a table. */
export function benchRecommend(): RecommendFigures {
  const examples = readCorpus(join('playbook', 'corpus'), playbook.statuses)
  const texts = examples.filter(({ author }) => HELD_BACK_AUTHORS.has(author)).map(({ text }) => text)
  const prepared = prepare(playbook)
  const own = time(texts, (text) => recommend(prepared, { text }))
  const names = time(texts, (text) => findCustomer(prepared, text))
  const mail = texts.join(' ').split(/\s+/).slice(0, 5000).join(' ')
  const mailMs = time([mail], (text) => recommend(prepared, { text })) / 1000
  const peer = time(texts, nearestNeighbour(examples.map(({ text }) => text)))
  globalThis.gc?.()
  const heapMb = process.memoryUsage().heapUsed / 2 ** 20
  console.log('recommendation                 µs a text   texts a second')
  console.log(`recommend                     ${own.toFixed(0).padStart(10)}${(1e6 / own).toFixed(0).padStart(17)}`)
  console.log(`customer's name               ${names.toFixed(0).padStart(10)}${(1e6 / names).toFixed(0).padStart(17)}`)
  console.log(`nearest neighbour (peer)      ${peer.toFixed(0).padStart(10)}${(1e6 / peer).toFixed(0).padStart(17)}`)
  console.log(`a mail of 5,000 words: ${mailMs.toFixed(1)} ms; heap ${heapMb.toFixed(0)} MB`)
  const round = (value: number): number => Math.round(value * 100) / 100
  return {
    microsecondsPerText: round(own),
    textsPerSecond: Math.round(1e6 / own),
    mail5000WordsMs: round(mailMs),
    neighbourMicrosecondsPerText: round(peer),
    ratioToNeighbour: round(own / peer),
    heapMb: Math.round(heapMb),
  }
}
