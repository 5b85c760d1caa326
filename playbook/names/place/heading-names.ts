import type { PreparedPlaybook } from '../../prepare.ts'
import { tokenize } from '../../reading/text/text.ts'
import { nameCapitals } from '../words/capitalised.ts'
import { strangers } from './strangers.ts'
import { arePlaces } from '../words/towns.ts'

/** A heading stands in so much of a text. In UTF-16 units. */
const REACH = 100
/** "24" of "24 Hour Fitness", "20th" of "20th Century Fox". */
const NUMBER = /^\d{1,4}(?:st|nd|rd|th)?[ -]$/i
const OWNER = /^['’]s$/i
/** "/Heinz", " - Maersk". */
const JOINED = /^(?: [-–] |\/)(\p{Lu}\S*(?: \p{Lu}\S*){0,2})$/u
const MARK = /^\s?(?::|[-–—]\s)/
/** Not what an owner's thing does: "Levi's has no champion". */
const DOES = /^(?:['’]s)? (?:has|have|had|wants?|needs?|does|doesn['’]?t)\b/i

/** The name that heads a text, where more belongs to it than was read. */
export interface HeadingName {
  readonly name: string
  /** False where the name that was read may be the whole one: "McDonald's Teams" may be McDonald's, or the Teams of McDonald. */
  readonly isSure: boolean
}

/**
 * The name that heads a text, together with a number in front of what was read as the name, with an "'s" or with another name behind
 * it: "24 Hour Fitness", "Sainsbury's", "A.P. Moller - Maersk". Undefined where nothing of the kind stands there.
 * @param read the name that was read
 */
export function headingName(prepared: PreparedPlaybook, text: string, read: string): HeadingName | undefined {
  const reach = text.slice(0, REACH)
  const at = reach.toLowerCase().indexOf(read.toLowerCase())
  if (at < 0) return undefined
  const before = reach.slice(0, at)
  const isNumbered = NUMBER.test(before)
  if (before !== '' && !isNumbered) return undefined
  const name = (end: number): string =>
    /\p{Lu}/u.test(reach.slice(0, end)) ? reach.slice(0, end) : nameCapitals(reach.slice(0, end))
  const heading = headingOf(prepared, reach)
  const to = at + read.length
  if (heading === undefined) {
    const behind = reach.slice(to)
    if (!DOES.test(behind)) return undefined
    if (/^['’]/.test(behind)) return { name: name(to + 2), isSure: !isNumbered }
    return isNumbered ? { name: name(to), isSure: false } : undefined
  }
  const rest = reach.slice(to, heading.end)
  if (rest === '' && isNumbered) return { name: name(to), isSure: false }
  if (OWNER.test(rest)) return { name: name(heading.end), isSure: !heading.isOfProduct && !isNumbered }
  const other = JOINED.exec(rest)?.[1]
  if (other === undefined || arePlaces(other) || !strangers(prepared, tokenize(other))(0)) return undefined
  return { name: name(heading.end), isSure: false }
}

/** Where the words in front of a product and a mark end, or in front of a colon. */
function headingOf(
  prepared: PreparedPlaybook,
  text: string,
): { readonly end: number; readonly isOfProduct: boolean } | undefined {
  const tokens = tokenize(text)
  const product = prepared.products.find(tokens)[0]
  const colon = text.indexOf(':')
  if (product && product.from > 0 && MARK.test(text.slice(tokens[product.to - 1]!.end))) {
    const { start } = tokens[product.from]!
    return {
      end: start - /[\s,/–-]{0,4}$/u.exec(text.slice(Math.max(0, start - 4), start))![0].length,
      isOfProduct: true,
    }
  }
  return colon > 0 ? { end: colon, isOfProduct: false } : undefined
}
