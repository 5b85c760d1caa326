import { findFramedName } from './framed-names.ts'
import { nameCandidates } from './name-candidates.ts'
import { findPlainName } from './plain-names.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { BODIES } from '../content/words/trades.ts'
import { stem, type Token } from '../reading/text.ts'

/** A customer's name found in a text. A guess is shown to the FM to be confirmed and never kept silently. */
export interface FoundCustomer {
  readonly name: string
  /** `named`: right at least 19 times in 20 on unseen texts. `guess`: it merely looks like one. */
  readonly certainty: 'named' | 'guess'
  /** Of a name that was found by its place alone: whether what follows is surely about it. */
  readonly heads?: boolean
}

/** Whom one had a call with: a person is no candidate. */
const MET_WITH =
  /(?:^|[\s,:;(-])(?:call|meeting|workshop|session|kick-?off|sync|catch-?up|review) (?:today |yesterday )?(?:with|at) $/i
/** "Anna Bell from Contoso". */
const WHOSE_PEOPLE = /\p{Lu}\p{Ll}+ (?:at|from) $/u

const NAMED_PROBABILITY = 0.9
const GUESS_PROBABILITY = 0.35

/**
 * Finds the customer's name: before a colon, after "at" or "spoke to", in front of "'s", as the subject … Each stretch
 * of capitalised words is weighed by what it looks like and what stands around it. In a hurry people write no
 * capitals: then what stands before a workload and a colon is taken as a guess.
 */
export function findCustomer(
  prepared: PreparedPlaybook,
  tokens: readonly Token[],
  text: string,
): FoundCustomer | undefined {
  const found = findName(prepared, tokens, text)
  if (!found) return undefined
  const name = found.name.replace(INTRODUCES, '').replace(NEXT_SENTENCE, '$1')
  // "Adatum and Adatum Ltd are one tenant" names one customer twice.
  return { ...found, name: SAID_TWICE.exec(name)?.[1] ?? name }
}

/** "Regarding Adatum": no name begins with it. */
const INTRODUCES = /^(?:Regarding|Concerning|About|Re|Subject|Update on|News (?:on|of|from)):? (?=\p{Lu})/u
/** "Adatum AB. CFO says": behind a legal form and a full stop another sentence begins. */
const NEXT_SENTENCE = /^(.*\s(?:AB|AG|AS|ASA|BV|GmbH|Inc|KG|Ltd|LLC|NV|Oy|plc|SA|SARL|SE|SpA))\.\s.*$/su

const SAID_TWICE = /^(.{3,60}?)(?:,? and |,? & )\1(?:\s|$)/i

function findName(prepared: PreparedPlaybook, tokens: readonly Token[], text: string): FoundCustomer | undefined {
  const { weights, bias } = prepared.playbook.nameModel
  let best: { name: string; probability: number; from: number } | undefined
  let subject: string | undefined
  let spokenWith: string | undefined
  for (const { from, to, name, features } of nameCandidates(prepared, tokens, text)) {
    if (from === 0 && isHead(prepared, tokens, text, to)) return { name, certainty: 'named' }
    if (from === 0 && isSubject(prepared, tokens, text, to)) subject = name
    // The whole name is the last of those that begin here.
    const before = text.slice(0, tokens[from]!.start)
    const isMet = MET_WITH.test(before) || WHOSE_PEOPLE.test(before)
    if (isMet && (!spokenWith || name.startsWith(spokenWith))) spokenWith = name
    let score = bias
    for (const feature of features) score += weights[feature] ?? 0
    const probability = 1 / (1 + Math.exp(-score))
    if (!best || probability > best.probability) best = { name, probability, from }
  }
  if (best) best.name = bodyBefore(tokens, text, best.from) + best.name
  if (best && best.probability >= NAMED_PROBABILITY) return { name: best.name, certainty: 'named' }
  const framed = findFramedName(prepared, tokens, text)
  if (framed?.sure) return { name: framed.name, certainty: 'named', heads: framed.heads }
  if (best && best.probability >= GUESS_PROBABILITY) return { name: best.name, certainty: 'guess' }
  if (subject) return { name: subject, certainty: 'guess' }
  if (spokenWith) return { name: spokenWith, certainty: 'guess' }
  const placed = findPlainName(prepared, tokens, text)
  // "Stonebrook hospital wants" ends with its word of trade.
  const plain = framed && (!placed || placed.name.startsWith(`${framed.name} `)) ? framed : placed
  return plain && { name: plain.name, heads: plain.heads, certainty: 'guess' }
}

/** So many words stand between "Ministry" and the place whose it is. */
const BODY_WORDS = 8

/** "Ministry of Mines of " in front of "Lower Selby": whose last word alone looks like a name. Empty where nothing belongs to it. */
function bodyBefore(tokens: readonly Token[], text: string, from: number): string {
  if (!/^(?:of|for|de)$/.test(tokens[from - 1]?.word ?? '')) return ''
  let begin = from
  for (let i = from - 1; i >= Math.max(0, from - BODY_WORDS); i--) {
    const { word, start, end } = tokens[i]!
    if (text.slice(end, tokens[i + 1]!.start) !== ' ') break
    const isCapital = /^\p{Lu}/u.test(text.slice(start, start + 2))
    if (!isCapital && !/^(?:of|for|and|the|de)$/.test(word)) break
    if (isCapital && BODIES.has(word) && /^(?:of|for|de)$/.test(tokens[i + 1]!.word)) begin = i
  }
  return text.slice(tokens[begin]!.start, tokens[from]!.start)
}

/** "Contoso: …", "Contoso Teams: …", "Contoso - OneDrive: …": a name that heads the note, with or without workload. */
function isHead(prepared: PreparedPlaybook, tokens: readonly Token[], text: string, to: number): boolean {
  const workload = prepared.products.find(tokens.slice(to, to + 4)).find(({ from }) => from === 0)
  if (!workload) return false
  const between = text.slice(tokens[to - 1]!.end, tokens[to]!.start)
  return /^[\s,/–-]*$/.test(between) && /^\s*(:|-\s|–)/.test(text.slice(tokens[to + workload.to - 1]!.end))
}

/** "Proseware Teams is live": words that no message of the corpus shares, then a workload. */
function isSubject(prepared: PreparedPlaybook, tokens: readonly Token[], text: string, to: number): boolean {
  if (tokens.slice(0, to).some(({ word }) => prepared.textModel.knows(stem(word)))) return false
  const workload = prepared.products.find(tokens.slice(to, to + 4)).find(({ from }) => from === 0)
  return workload !== undefined && text.slice(tokens[to - 1]!.end, tokens[to]!.start) === ' '
}
