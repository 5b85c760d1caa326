import { customerKey } from './customer-key.ts'
import { gathered, type CustomersApart, type Piece } from './gathered.ts'
import type { KnownNames } from './known-names.ts'
import { namesProduct, readTold, unmarked } from './told-lines.ts'
import type { PreparedPlaybook } from '../prepare.ts'

/** A longer text is a thread of many hands. In UTF-16 units. */
const LONGEST = 6000
/** Sentences of a line, each of which may name another customer. */
const SENTENCE_BEGINS = /(?<=[;.!?])\s+/

/**
 * Takes minutes apart whose lines are headed by customers, or stand below their names: bullets and numbers ("1) Contoso: …"),
 * a name alone on a line, a second "Minutes Fabrikam".
 * @returns undefined when the lines head fewer than two customers
 */
export function customersOfLines(
  prepared: PreparedPlaybook,
  text: string,
  known: KnownNames,
  introduces: (sentence: string) => boolean,
): CustomersApart | undefined {
  if (text.length > LONGEST || !text.includes('\n')) return undefined
  const lines = onlyHeadings(prepared, readLines(prepared, text, known), known)
  const heads = lines.flatMap(({ told }) => {
    if (told.kind === 'name') return [told.customer]
    if (told.kind === 'same') return told.customers
    return told.kind === 'news' && told.isSure ? told.parts.map(({ customer }) => customer) : []
  })
  if (new Set(heads.map(customerKey)).size < 2) return undefined
  return gathered(prepared, lines, known, introduces)
}

function readLines(prepared: PreparedPlaybook, text: string, known: KnownNames): Piece[] {
  const pieces: Piece[] = []
  for (const line of text.split(/\r?\n/)) {
    const said = unmarked(line)
    if (said === '') continue
    // A name alone stands at the beginning, and whatever stands below the next mark is told of somebody.
    const whole = readTold(prepared, said, true, known, text)
    const sentences = whole.kind === 'plain' || whole.kind === 'news' ? said.split(SENTENCE_BEGINS) : [said]
    for (const [i, sentence] of sentences.entries()) {
      const told = i === 0 && sentences.length === 1 ? whole : readTold(prepared, sentence, false, known, text)
      const piece = i === 0 ? line.replace(/\*{1,3}|_{2,3}/g, '').slice(0, line.length) : sentence
      pieces.push({
        piece: sentences.length === 1 ? piece.trim() : i === 0 ? sentence : piece,
        said: sentence,
        told,
        isLine: i === 0,
      })
    }
  }
  return pieces
}

/**
 * Where names stand alone above what is said, others that head a line below are partners and things, unless they are known or a
 * product stands beside. Names below "Attendees" are people.
 */
function onlyHeadings(prepared: PreparedPlaybook, pieces: readonly Piece[], known: KnownNames): Piece[] {
  const plain = { kind: 'plain' } as const
  const isKnown = (customer: string): boolean => known.has(customerKey(customer))
  let isPresent = false
  const named = pieces.map((each, i): Piece => {
    const { told } = each
    if (told.kind === 'present') isPresent = true
    else if (told.kind !== 'name' || isKnown(told.customer)) isPresent = false
    if (told.kind !== 'name' || isKnown(told.customer)) return each
    const next = pieces[i + 1]
    const saysMore = next !== undefined && next.told.kind !== 'name'
    return isPresent || !saysMore ? { ...each, told: isPresent ? { kind: 'present' } : plain } : each
  })
  if (!named.some(({ told }) => told.kind === 'name')) return named
  return named.map((each) => {
    const { told, said } = each
    if (told.kind !== 'news' || told.parts.some(({ customer }) => isKnown(customer))) return each
    return namesProduct(prepared, said.slice(0, 60)) ? each : { ...each, told: plain }
  })
}
