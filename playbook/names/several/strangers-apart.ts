import { nameCapitals } from '../words/capitalised.ts'
import { customerKey } from '../customer-key.ts'
import type { CustomersApart } from './gathered.ts'
import { strangerOfClause } from '../place/head-stranger.ts'
import { knownAtHead, type KnownNames } from '../known/known-names.ts'
import { splitCustomers } from './split-customers.ts'
import type { PreparedPlaybook } from '../../prepare.ts'

/** A longer text is not one hurried sentence. In UTF-16 units. */
const LONGEST = 500
/** Where another customer's news may begin. */
const CLAUSES =
  /[,;.]\s{1,8}|\s{1,8}(?=(?:but|while|whereas|and|then|though|although|however|meanwhile|whilst|yet|vs\.?|versus)[\s,:])/i
const LEADS_OVER =
  /^(?:(?:and|also|then|but|while|whereas|though|although|however|meanwhile|whilst|yet|plus|vs\.?|versus|by the way|btw)[,:]? )+/i

/** A sentence about several customers, split, where some of them are strangers. */
export interface StrangersApart {
  readonly apart: CustomersApart
  /** A product and what customers do follow each stranger's name. So nothing has to be asked. */
  readonly isSure: boolean
  /** All customers of the text, in its order. */
  readonly names: readonly string[]
}

/**
 * Splits news of several customers where strangers' names head clauses, "contoso teams no licences, zentrix teams
 * nobody trained", "… but zentrix is ready". Alone such a word may be anything; beside other customers it is read as
 * one.
 * @returns undefined where known names alone split the text just as far
 */
export function strangersApart(
  prepared: PreparedPlaybook,
  text: string,
  known: KnownNames,
): StrangersApart | undefined {
  if (text.length > LONGEST || text.includes('\n')) return undefined
  const clauses = text.split(CLAUSES)
  if (clauses.length < 2) return undefined
  const strange = new Map<string, string>()
  let isSure = true
  for (const [i, clause] of clauses.entries()) {
    const said = clause.replace(LEADS_OVER, '')
    if (knownAtHead(prepared, known, said)) continue
    const found = strangerOfClause(prepared, said)
    // A later stranger with a capital is left to `namedBesides`, unless a product and news follow.
    // The first clause must belong to somebody, too.
    if (!found && i === 0) return undefined
    if (!found || (i > 0 && !found.isSure && !/^\p{Ll}/u.test(found.name))) continue
    strange.set(customerKey(found.name), nameCapitals(found.name))
    isSure &&= found.isSure
  }
  if (strange.size === 0) return undefined
  const apart = splitCustomers(prepared, text, new Map([...strange, ...known]))
  if (!apart) return undefined
  const names = namesOf(apart)
  const before = splitCustomers(prepared, text, known)
  return names.length > (before ? namesOf(before).length : 1) ? { apart, isSure, names } : undefined
}

/**
 * The stranger that heads a later clause, where the first names nobody: "they are trained now, zentrix teams no
 * licences".
 */
export function strangerLater(prepared: PreparedPlaybook, text: string): string | undefined {
  if (text.length > LONGEST || text.includes('\n')) return undefined
  for (const clause of text.split(CLAUSES).slice(1)) {
    const name = strangerOfClause(prepared, clause.replace(LEADS_OVER, ''))?.name
    if (name !== undefined && /^\p{Ll}/u.test(name)) return name
  }
  return undefined
}

function namesOf({ parts, left }: CustomersApart): readonly string[] {
  const named = [...parts, ...left].flatMap(({ customer }) => customer ?? [])
  return [...new Map(named.map((name) => [customerKey(name), name])).values()]
}
