import { TRADES } from '../../../playbook/content/words/trades.ts'
import type { WorkloadId } from '../../../playbook/model.ts'
import { strangers } from '../../../playbook/names/place/strangers.ts'
import type { PreparedPlaybook } from '../../../playbook/prepare.ts'
import { tokenize } from '../../../playbook/reading/text/text.ts'
import { slipsBetween } from '../../../playbook/reading/text/slips.ts'

/** Exclamations at the beginning of a message. They belong neither to the text nor to a name. */
const EXCLAIMED =
  /^(?:(?:oh|ooh|ah|aah|aha|oops|wow|huh|gosh|well)(?![\p{L}\p{N}'’-])[\s,:!.…–-]*|@bot(?![\p{L}\p{N}])[\s,:]*)+/iu
/** Before these words "oh" belongs to what follows: "oh no", "oh wait, it is Fabrikam". */
const ANSWERS = /^(?:no|yes|wait|it|its|that|this|sorry|nope|yeah|yep|ok|okay|my|dear)(?![\p{L}\p{N}])/iu
/** Shorter workload names differ from other words by only one letter. In letters. */
const SHORTEST = 5
/** In names up to this length only a wrong vowel or two swapped letters count as a slip. In letters. */
const SHORT = 5

/** A text, and the misspelt workload in it: what was typed, and what it means. */
export interface Respelt {
  readonly said: string
  readonly slip?: { readonly typed: string; readonly workload: WorkloadId }
}

/** Removes exclamations at the beginning: "oh and wingtip …", "well, fabrikam …". A text of nothing else stays. */
export function withoutExclamation(text: string): string {
  const rest = text.replace(EXCLAIMED, '')
  return rest === '' || ANSWERS.test(rest) ? text : rest
}

/**
 * Corrects the first misspelt workload: "contoso exchnage migration". Only an unknown word is corrected, and never the
 * first word, which may be the customer. A text that names a workload is not changed.
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
 * Adds the apostrophe to a known customer's name at the beginning: "margies training" is Margie's. Not before a word of
 * trade, which makes a name of its own: "margies bakery".
 * @param known as `knownCustomers` returns them
 */
export function withOwnerMarked(known: ReadonlyMap<string, string>, text: string): string {
  const [, owner = '', next = ''] = /^(\p{L}{4,40})s (\p{Ll}+)/u.exec(text) ?? []
  const word = owner.toLowerCase()
  if (word === '' || TRADES.has(next)) return text
  const first = [...known.keys()].map((key) => key.split(' ', 1)[0]!)
  if (first.includes(`${word}s`) || first.filter((each) => each === word).length !== 1) return text
  return `${owner}'${text.slice(owner.length)}`
}

/** Only the beginning of a text is searched for a workload. In UTF-16 units. */
const REACH = 120

/** The long enough one-word names of workloads. */
function namesOf({ playbook }: PreparedPlaybook): readonly string[] {
  let names = known.get(playbook)
  if (!names) {
    const aliases = playbook.workloads.flatMap((each) => each.aliases)
    known.set(playbook, (names = aliases.filter((alias) => alias.length >= SHORTEST && /^[a-z]+$/.test(alias))))
  }
  return names
}

const known = new WeakMap<PreparedPlaybook['playbook'], readonly string[]>()

/** True for one letter too many, too few, wrong or misplaced; the first and the last letter must be right. */
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
