import type { PreparedPlaybook } from '../../prepare.ts'
import { tokenize, type Token } from '../../reading/text/text.ts'
import type { NoteSubject } from '../words.ts'

/** The words of a clause, and the number of its sentence. */
interface Said {
  readonly sentence: number
  readonly words: string
}

const SOLVED = /\b(?:fixed|solved|sorted|resolved|gone|settled|cleared|mended|repaired|lifted|behind (?:us|them))\b/
const IS_SOLVED =
  /\b(?:thats|its|is|are|was|were|been|got|now|all|already)(?: (?:now|all|already|since|meanwhile|just|completely|finally))* (?:fixed|solved|sorted|resolved|gone|settled|cleared|mended|repaired|lifted|behind (?:us|them))\b/
const NOT_SOLVED =
  /\b(?:not|isnt|wasnt|arent|until|till|once|when|before|if|after|unless|to be|will|must|should|can|cannot|cant|never|nobody|hopefully|is gone|are gone|left)\b/
const POINTS_AT = /^(?:but |and |now )*(?:that|thats|this|it|its|which|they|both|all)\b/
const THOUGHT = /^(?:and |but )?(?:at first|first|initially) (?:i|we) |^(?:i|we) (?:first )?thought\b|\bturned out\b/

/**
 * Marks the clauses that are no longer true: an obstacle that is fixed, the clause that says so, and what somebody
 * thought at first.
 */
function obsolete(clauses: readonly Said[]): boolean[] {
  const gone = clauses.map(() => false)
  clauses.forEach(({ sentence, words }, i) => {
    if (THOUGHT.test(words)) clauses.forEach((each, k) => (gone[k] ||= each.sentence === sentence))
    if (!SOLVED.test(words) || !IS_SOLVED.test(words) || NOT_SOLVED.test(words)) return
    gone[i] = true
    if (POINTS_AT.test(words) && i > 0) gone[i - 1] = true
  })
  return gone
}

const CORRECTS = /\b(?:sorry|correction|meant|wait|oops|wrong|not)\b/i
const NOT_BUT = /\bnot (?:the |their |about |because of )?(?:\w+ ){0,2}?(\w{4,}),? (?:but|it['’]?s|it is)\b/i

/**
 * Removes what the text corrects later: another workload ("sorry, not Teams but SharePoint"), and a cause named before
 * ("correction: not the licences but the firmware").
 */
export function corrected(prepared: PreparedPlaybook, text: string, { workload }: NoteSubject): string {
  if (!CORRECTS.test(text)) return text
  const parts = text.split(/(?<=[.!?;])\s+|\n/)
  if (parts.length < 2) return text
  const wrong = new Set<string>()
  const kept = parts.filter((part, i) => {
    if (i === 0 || !/\b(?:sorry|correction|i meant|no wait|oops|wrong)\b/i.test(part)) return true
    const tokens = tokenize(part)
    const named = prepared.workloads.find(tokens)
    const others = named.filter(({ meaning }) => meaning !== workload)
    if (!workload || others.length === 0 || named.at(-1)!.meaning !== workload) return true
    for (const { from, to } of others) wrong.add(part.slice(tokens[from]!.start, tokens[to - 1]!.end).toLowerCase())
    return tokens.length > 12
  })
  const cause = parts.findLastIndex(
    (part) => /\b(?:sorry|correction|no wait|oops|actually)\b/i.test(part) && NOT_BUT.test(part),
  )
  const denied = cause > 0 && wrong.size === 0 ? NOT_BUT.exec(parts[cause]!)![1]!.toLowerCase() : undefined
  const held = denied ? kept.filter((part) => part === parts[cause] || !part.toLowerCase().includes(denied)) : kept
  const rest = held.map((part) => without(part, wrong)).join('\n')
  return wrong.size > 0 || denied ? rest : text
}

function without(text: string, names: ReadonlySet<string>): string {
  let result = text
  for (const name of names) {
    const at = result.toLowerCase().indexOf(name)
    if (at >= 0) result = `${result.slice(0, at)}it${result.slice(at + name.length)}`.replace(/^it (?=at\b|@)/, '')
  }
  return result
}

/** A clause of a text as it was read. */
interface Told {
  readonly sentence: number
  readonly tokens: readonly Token[]
  readonly substance: boolean
}

const ASKS = /^(?:what|which|how|should|can|could|do|does|would|any|who|when|where|why|shall|right|ok|correct|is|are)$/

/** The clauses that are still true, without the FM's questions; all clauses when the others say nothing. */
export function holding<T extends Told>(clauses: readonly T[], text: string): readonly T[] {
  const gone = obsolete(
    clauses.map(({ sentence, tokens }) => ({ sentence, words: tokens.map(({ word }) => word).join(' ') })),
  )
  const asking = new Set<number>()
  if (text.includes('?'))
    for (const { sentence, tokens } of clauses)
      if (ASKS.test(tokens[0]!.word) && /^[^.!\n]{0,90}\?/.test(text.slice(tokens[0]!.start))) asking.add(sentence)
  const rest = clauses.filter(({ sentence }, i) => !gone[i] && !asking.has(sentence))
  return rest.some(({ substance }) => substance) ? rest : clauses
}
