import { customerKey } from '../customer-key.ts'
import { gathered, type CustomersApart, type Piece } from './gathered.ts'
import type { KnownNames } from '../known/known-names.ts'
import { LEADS_OVER, namesProduct, readTold, unmarked, withoutBold, type Told } from './told-lines.ts'
import type { PreparedPlaybook } from '../../prepare.ts'

/** A longer text is a thread of several people. In UTF-16 units. */
const LONGEST = 6000
/** Where sentences of a line begin. Each may name another customer. */
const SENTENCE_BEGINS = /(?<=[;.!?])\s+/

/** "Attendees:", with names below it. */
const ENDS_HEADING = /^[\p{L} ]{3,20}:?$/u

/**
 * Splits minutes in which customers head lines or stand above them: bullets and numbers ("1) Contoso: …"), a name alone
 * on a line, a second "Minutes Fabrikam".
 * @param introduces whether a sentence is only a greeting or an announcement
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
  let isPresent = false
  for (const line of text.split(/\r?\n/)) {
    const said = unmarked(line)
    if (said === '') {
      isPresent = false
      continue
    }
    const whole = readLine(prepared, said, known, text)
    const told: Told = isPresent && isUnknownName(whole, known) ? { kind: 'present' } : whole
    isPresent = told.kind === 'present' && (isPresent || ENDS_HEADING.test(said))
    const isSaying = told.kind === 'plain' || told.kind === 'news'
    const [first, ...others] = isSaying ? said.split(SENTENCE_BEGINS) : [said]
    if (others.length === 0) pieces.push({ piece: withoutBold(line).trim(), said, told, isLine: true })
    else
      for (const each of [first!, ...others])
        pieces.push({
          piece: each,
          said: each,
          told: readTold(prepared, each, false, known, text),
          isLine: each === first,
        })
  }
  return pieces
}

/** Reads a line, also one that leads over from another customer: "And Fourth Coffee said no to Teams". */
function readLine(prepared: PreparedPlaybook, said: string, known: KnownNames, text: string): Told {
  const told = readTold(prepared, said, true, known, text)
  const rest = said.replace(LEADS_OVER, '')
  if (told.kind !== 'plain' || rest === said) return told
  const led = readTold(prepared, rest, true, known, text)
  // "And" before a name ends the news of the customer before it.
  return led.kind === 'news' ? { ...led, isSure: true } : led
}

function isUnknownName(told: Told, known: KnownNames): boolean {
  return told.kind === 'name' && !known.has(customerKey(told.customer))
}

/**
 * Where names stand alone above their lines, a name at the head of another line is a partner or a thing, unless it is
 * known or a product stands in that line.
 */
function onlyHeadings(prepared: PreparedPlaybook, pieces: readonly Piece[], known: KnownNames): Piece[] {
  const plain = { kind: 'plain' } as const
  const isKnown = (customer: string): boolean => known.has(customerKey(customer))
  // Names with no other line below them are a list.
  const named = pieces.map((each, i): Piece => {
    const next = pieces[i + 1]
    const isAlone = next === undefined || next.told.kind === 'name'
    return isAlone && isUnknownName(each.told, known) ? { ...each, told: plain } : each
  })
  if (!named.some(({ told }) => told.kind === 'name')) return named
  return named.map((each) => {
    const { told, said } = each
    if (told.kind !== 'news' || told.parts.some(({ customer }) => isKnown(customer))) return each
    return namesProduct(prepared, said.slice(0, 60)) ? each : { ...each, told: plain }
  })
}
