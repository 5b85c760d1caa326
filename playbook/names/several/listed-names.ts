import { clearName } from '../clear-name.ts'
import { customerKey } from '../customer-key.ts'
import type { KnownNames } from '../known/known-names.ts'
import type { PreparedPlaybook } from '../../prepare.ts'

/** Between the names of a list. "&" and "+" are parts of company names: "Dunmore & Pike". */
const BETWEEN = /,\s{0,3}(?:and\s{1,3})?|\s{1,3}and\s{1,3}|\s?\/\s?/iu
/** Signs of one name: "Abernathy, Flint & Osei", "Ministry of Mosses and Ferns". */
const IS_ONE = /[&+]|\sof\s/i
/**
 * A text about several customers begins with their names. A list further on is more often one name. In UTF-16 units.
 */
const HEAD = 40
/** More parts are a list of something else. */
const MOST = 4

/**
 * Splits what was read as one name into customers: "Contoso and Fabrikam", each of which is clearly a name by itself.
 * "Marks and Spencer" and "Procter and Gamble" are one: a part of them is an ordinary word, a person's name or a word
 * of trade.
 * @returns undefined where it is no list, or a part is not clearly a name
 */
export function listedNames(
  prepared: PreparedPlaybook,
  name: string,
  known: KnownNames,
  text: string,
): readonly string[] | undefined {
  const parts = name.split(BETWEEN)
  if (parts.length < 2 || parts.length > MOST || IS_ONE.test(name)) return undefined
  if (
    !text
      .slice(0, HEAD + name.length)
      .toLowerCase()
      .includes(name.toLowerCase())
  )
    return undefined
  const names = parts.map((part) => clearName(prepared, part.trim(), known, text))
  // "Tarn and Tarn" is one.
  const isTwice = new Set(names.map((each) => customerKey(each ?? ''))).size < names.length
  return !isTwice && names.every((each) => each !== undefined) ? names : undefined
}
