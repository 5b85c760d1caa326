import { customerKey } from '../customer-key.ts'
import { clearName } from '../clear-name.ts'
import type { CustomerPart } from './customers-of-both.ts'
import type { KnownNames } from '../known/known-names.ts'
import { arePlaces } from '../words/towns.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import { tokenize } from '../../reading/text/text.ts'

/** A longer sentence says something of its own. In UTF-16 units. */
const LONGEST = 120
/** "Same for Fabrikam", "and the same goes for Fabrikam and Adatum". */
const SAME_FOR =
  /^(?:(?:and|also|it['’]?s|it is|exactly|pretty much|much|the) ){0,4}same(?: (?:is true|goes|holds|applies|story|situation|issue|problem|thing|here|again)){0,2} (?:for|at|with|to|of|from) (.{2,80})$/i
/** "Fabrikam - same", "Fabrikam has the same problem", "Fabrikam: ditto". */
const IS_SAME =
  /^(.{2,60}?)(?: ?[:,–=-] ?| )(?:(?:is|are|has|have|says|said|it['’]s) )?(?:(?:exactly )?the )?(?:same|ditto|dito|likewise|idem)(?: (?:here|there|story|again|situation|issue|problem|thing|as \p{L}{2,30}))?$/iu
/** "Fabrikam too". */
const TOO = /^(.{2,60}?),? (?:too|as well)$/i
/** Marks and words between the names of a list. */
export const LISTED = /,\s{0,3}(?:and\s{1,3})?|\s{1,3}(?:and|&|\+)\s{1,3}|\s?\/\s?/iu
/** Marks between names that cannot be part of one name: "Johnson and Partners", "Kraft + Wagner" are one. */
const PARTS = /,\s{1,3}|\s?\/\s?/u
const BOTH = /^both /i

/**
 * The customers that a sentence says the same about as before, "Same for Fabrikam"; undefined where it says something
 * else.
 */
export function saidSameOf(
  prepared: PreparedPlaybook,
  sentence: string,
  known: KnownNames,
  text: string,
): readonly string[] | undefined {
  if (sentence.length > LONGEST) return undefined
  const said = sentence.replace(/[\s.!;,]{1,9}$/, '')
  const names = (SAME_FOR.exec(said) ?? IS_SAME.exec(said) ?? TOO.exec(said))?.[1]
  const found = names
    ?.replace(/,? (?:too|as well)$/i, '')
    .replace(BOTH, '')
    .split(LISTED)
    .map((name) => clearName(prepared, name.trim(), known, text))
  return found && found.length > 0 && found.every((name) => name !== undefined) ? found : undefined
}

/** The text about one customer, with another customer's name. */
export function sameOf({ customer: before, text }: CustomerPart, customer: string): string {
  const isHead = text.toLowerCase().startsWith(before.toLowerCase())
  return isHead ? customer + text.slice(before.length) : `${customer}: ${text}`
}

/** True for a customer's place or legal form: "Contoso, Berlin", "Contoso, Inc." */
function isOfName(name: string): boolean {
  return arePlaces(name) || customerKey(`A ${name}`) === 'a'
}

/** The names before a mark. A longer line is no list. In UTF-16 units. */
const LISTED_BEFORE_MARK = /^([^:\n]{5,120}?)(?: [–-]|:) +(?=\S)/

/**
 * Splits what is said about a list of customers before a mark: "Contoso, Fabrikam: no budget for Teams", "Contoso /
 * Fabrikam Teams: …".
 * @returns for each the text with only that name in front. Undefined where a part is no name, or only some are known:
 * "Contoso, Berlin" is one customer and its place
 */
export function saidOfList(
  prepared: PreparedPlaybook,
  sentence: string,
  known: KnownNames,
  text: string,
): readonly CustomerPart[] | undefined {
  const [head, words] = LISTED_BEFORE_MARK.exec(sentence) ?? []
  if (head === undefined || words === undefined) return undefined
  const tokens = tokenize(words)
  const product = prepared.products.find(tokens)[0]
  const from = product ? tokens[product.from]!.start : words.length
  const list = words.slice(0, from).trim()
  const of = words.slice(from)
  const isCalled = (name: string): boolean => clearName(prepared, name.trim(), known, text) !== undefined
  const isKnown = (name: string): boolean => known.has(customerKey(name))
  const parts = list.split(PARTS)
  const all = list.split(LISTED)
  // "Contoso, Fabrikam and Litware", but not "Contoso, Smith and Sons".
  const isList = all.every(isKnown) || (parts.length > 1 && !/[&+]/.test(list) && all.every((name) => isCalled(name)))
  const names = (isList ? all : parts).filter((name) => isKnown(name) || !isOfName(name))
  if (names.length < 2 || (names.some(isKnown) && !names.every(isKnown))) return undefined
  const customers = names.map((name) => clearName(prepared, name.trim(), known, text))
  if (!customers.every((name) => name !== undefined)) return undefined
  const said = sentence.slice(head.length)
  return customers.map((customer) => ({ customer, text: `${customer}${of === '' ? '' : ` ${of}`}: ${said}` }))
}
