import { clearedTokens, negatedTokens } from './negation.ts'
import { stem, tokenize, type Token } from './text.ts'

/** Something that a text shows, with the tokens that show it. */
export interface Feature {
  readonly name: string
  /** Index of the first token. */
  readonly from: number
  /** Index after the last token. */
  readonly to: number
}

/** Finds phrases of up to four words in a table. Built once for a playbook. */
export class PhraseTable {
  private readonly byPhrase = new Map<string, string[]>()
  /** First word → the most words that a phrase beginning with it has. */
  private readonly longest = new Map<string, number>()

  /** Adds a phrase (words separated by spaces) with what it stands for. */
  add(phrase: string, meaning: string): void {
    const words = tokenize(phrase).map(({ word }) => word)
    if (words.length === 0) return
    this.longest.set(words[0]!, Math.max(this.longest.get(words[0]!) ?? 0, words.length))
    const key = words.join(' ')
    const meanings = this.byPhrase.get(key)
    if (meanings) meanings.push(meaning)
    else this.byPhrase.set(key, [meaning])
  }

  /** All phrases in the tokens; at each place the longest phrase wins. */
  find(tokens: readonly Token[]): { meaning: string; from: number; to: number }[] {
    const found: { meaning: string; from: number; to: number }[] = []
    for (let i = 0; i < tokens.length; i++) {
      const first = tokens[i]!.word
      const longest = this.longest.get(first) ?? (first.endsWith('s') ? 1 : 0)
      for (let length = Math.min(longest, tokens.length - i); length > 0; length--) {
        let key = tokens[i]!.word
        for (let k = 1; k < length; k++) key += ' ' + tokens[i + k]!.word
        // A plural is found under its singular.
        const meanings = this.byPhrase.get(key) ?? (key.endsWith('s') ? this.byPhrase.get(key.slice(0, -1)) : undefined)
        if (!meanings) continue
        for (const meaning of meanings) found.push({ meaning, from: i, to: i + length })
        i += length - 1
        break
      }
    }
    return found
  }
}

/** Words after which the real reason usually follows: "budget is there, but …", "ready bar one thing". */
const TURNS = new Set('but however except bar just only though although still yet snag catch'.split(' '))

/** How many words after a turn belong to the reason that it announces. */
const TURN_REACH = 40

/**
 * What the linear model sees of a text: stems, pairs of stems, word classes, letter groups (for typos and
 * inflections), each also in a negated and an all-clear form, and what follows a turn such as "but".
 */
export function featuresOf(tokens: readonly Token[], classes: PhraseTable, workloads: PhraseTable): Feature[] {
  const negated = negatedTokens(tokens)
  const cleared = clearedTokens(tokens)
  const stems = tokens.map((token) => stem(token.word))
  for (const { from, to } of workloads.find(tokens)) {
    stems[from] = '<workload>'
    for (let i = from + 1; i < to; i++) stems[i] = ''
  }
  const features: Feature[] = []
  let turnReaches = -1
  // A word's letter groups count once, however often a long mail repeats it.
  const grouped = new Set<string>()
  for (let i = 0; i < tokens.length; i++) {
    const word = stems[i]!
    if (turnsAt(tokens, i)) turnReaches = i + TURN_REACH
    if (!word) continue
    const mark = cleared[i] ? 'ok:' : negated[i] ? 'not:' : ''
    features.push({ name: `${mark}${word}`, from: i, to: i + 1 })
    if (i <= turnReaches) features.push({ name: `but:${word}`, from: i, to: i + 1 })
    // What is said to be fine speaks only through its marked form.
    if (cleared[i]) continue
    if (word !== '<workload>' && !grouped.has(word)) {
      grouped.add(word)
      letterGroups(word, i, features)
    }
    const next = nextStem(stems, i)
    if (next && !tokens[next.index]!.breakBefore) {
      features.push({ name: `${word} ${next.stem}`, from: i, to: next.index + 1 })
    }
  }
  for (const { meaning, from, to } of classes.find(tokens)) {
    const mark = cleared[from] ? 'ok:' : negated[from] ? 'not:' : ''
    features.push({ name: `${mark}#${meaning}`, from, to })
    const next = nextStem(stems, to - 1)
    if (next) features.push({ name: `#${meaning} ${next.stem}`, from, to: next.index + 1 })
    const before = stems[from - 1]
    if (before) features.push({ name: `${before} #${meaning}`, from: from - 1, to })
  }
  return features
}

/** "but", "only" … and the cleft "it is the proxy" announce the real reason. */
function turnsAt(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]!.word
  if (TURNS.has(word)) return true
  if (word === 'its') return tokens[i + 1]?.word === 'the'
  return (
    word === 'it' &&
    /^(is|was)$/.test(tokens[i + 1]?.word ?? '') &&
    /^(the|their|that)$/.test(tokens[i + 2]?.word ?? '')
  )
}

function nextStem(stems: readonly string[], i: number): { stem: string; index: number } | undefined {
  for (let k = i + 1; k < stems.length; k++) if (stems[k]) return { stem: stems[k]!, index: k }
  return undefined
}

function letterGroups(word: string, i: number, features: Feature[]): void {
  if (word.length < 5) return
  for (let k = 0; k + 4 <= word.length; k++) {
    features.push({ name: `~${word.slice(k, k + 4)}`, from: i, to: i + 1 })
  }
}
