import { TRADES } from '../../playbook/content/words/trades.ts'
import type { WorkloadId } from '../../playbook/model.ts'
import { strangers } from '../../playbook/names/strangers.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { tokenize } from '../../playbook/reading/text.ts'
import { slipsBetween } from '../typed/slips.ts'

/** What one exclaims before one says something: it is no part of what is said, nor of whose it is. */
const EXCLAIMED =
  /^(?:(?:oh|ooh|ah|aah|aha|oops|wow|huh|gosh|well)(?![\p{L}\p{N}'’-])[\s,:!.…–-]*|@bot(?![\p{L}\p{N}])[\s,:]*)+/iu
/** Behind these "oh" belongs to what follows: "oh no", "oh wait, it is Fabrikam". */
const ANSWERS = /^(?:no|yes|wait|it|its|that|this|sorry|nope|yeah|yep|ok|okay|my|dear)(?![\p{L}\p{N}])/iu
/** Shorter names of workloads are a slip away from other words. In letters. */
const SHORTEST = 5
/** Of shorter ones only a vowel is mistaken, or two letters change places. In letters. */
const SHORT = 5

/** A text, and where a workload was misspelt in it: what was typed for which. */
export interface Respelt {
  readonly said: string
  readonly slip?: { readonly typed: string; readonly workload: WorkloadId }
}

/** A text without what is exclaimed before it: "oh and wingtip …", "well, fabrikam …". It stays where nothing else is said. */
export function withoutExclamation(text: string): string {
  const rest = text.replace(EXCLAIMED, '')
  return rest === '' || ANSWERS.test(rest) ? text : rest
}

/**
 * A text with the first workload spelt right that was misspelt: "contoso exchnage migration". Only a word that nobody knows is one, and
 * only behind another word: the first may be whoever it is about. A text that names a workload needs no other.
 */
export function withWorkloadSpelt(prepared: PreparedPlaybook, said: string): Respelt {
  const tokens = tokenize(said.slice(0, REACH))
  if (tokens.length < 2 || prepared.workloads.find(tokens).length > 0) return { said }
  let isStrange: ((i: number) => boolean) | undefined
  for (const [i, { word, start, end }] of tokens.entries()) {
    if (i === 0 || word.length < SHORTEST) continue
    const meant = namesOf(prepared).find((name) => isSlipOf(word, name))
    if (meant === undefined || !(isStrange ??= strangers(prepared, tokens))(i)) continue
    const [found] = prepared.workloads.find(tokenize(meant))
    const slip = { typed: said.slice(start, end), workload: found!.meaning as WorkloadId }
    return { said: said.slice(0, start) + meant + said.slice(end), slip }
  }
  return { said }
}

/**
 * A text that begins with the name of a known customer and what is theirs, with its apostrophe: "margies training" is Margie's. Where a
 * word of trade follows, it is a name of its own: "margies bakery".
 * @param known as `knownCustomers` has them
 */
export function withOwnerMarked(known: ReadonlyMap<string, string>, text: string): string {
  const [, owner = '', next = ''] = /^(\p{L}{4,40})s (\p{Ll}+)/u.exec(text) ?? []
  const word = owner.toLowerCase()
  if (word === '' || TRADES.has(next)) return text
  const first = [...known.keys()].map((key) => key.split(' ', 1)[0]!)
  if (first.includes(`${word}s`) || first.filter((each) => each === word).length !== 1) return text
  return `${owner}'${text.slice(owner.length)}`
}

/** A workload is named at the beginning. In UTF-16 units. */
const REACH = 120

/** The names of one word that workloads have, of enough letters. */
function namesOf({ playbook }: PreparedPlaybook): readonly string[] {
  let names = known.get(playbook)
  if (!names) {
    const aliases = playbook.workloads.flatMap((each) => each.aliases)
    known.set(playbook, (names = aliases.filter((alias) => alias.length >= SHORTEST && /^[a-z]+$/.test(alias))))
  }
  return names
}

const known = new WeakMap<PreparedPlaybook['playbook'], readonly string[]>()

/** One letter too many, too few, mistaken or in the wrong place; the first and the last are mostly right. */
function isSlipOf(word: string, name: string): boolean {
  if (word[0] !== name[0] || word.at(-1) !== name.at(-1) || slipsBetween(word, name) !== 1) return false
  return name.length > SHORT || consonants(word) === consonants(name) || sorted(word) === sorted(name)
}

function consonants(word: string): string {
  return word.replace(/[aeiou]/g, '')
}

function sorted(word: string): string {
  return word.split('').toSorted().join('')
}
