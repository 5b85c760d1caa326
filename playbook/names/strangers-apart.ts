import { nameCapitals } from './capitalised.ts'
import { customerKey } from './customer-key.ts'
import type { CustomersApart } from './gathered.ts'
import { strangerOfClause } from './head-stranger.ts'
import { knownAtHead, type KnownNames } from './known-names.ts'
import { splitCustomers } from './split-customers.ts'
import type { PreparedPlaybook } from '../prepare.ts'

/** A longer text is no sentence said in a hurry. In UTF-16 units. */
const LONGEST = 500
/** Where the next customer's news may begin. */
const CLAUSES =
  /[,;.]\s{1,8}|\s{1,8}(?=(?:but|while|whereas|and|though|although|however|meanwhile|whilst|yet|vs\.?|versus)[\s,:])/i
const LEADS_OVER =
  /^(?:(?:and|also|then|but|while|whereas|though|although|however|meanwhile|whilst|yet|plus|vs\.?|versus|by the way|btw)[,:]? )+/i

/** What is told of several customers in one sentence, of whom some are strangers. */
export interface StrangersApart {
  readonly apart: CustomersApart
  /** Behind each stranger's name stand a product and what customers do: nothing has to be asked. */
  readonly isSure: boolean
  /** All who are told of, in the order of the text. */
  readonly names: readonly string[]
}

/**
 * Takes apart what is told of several customers where strangers' names head clauses, "contoso teams no licences, zentrix teams nobody
 * trained", "… but zentrix is ready": each by itself may be anything, beside other customers it is read as one.
 * @returns undefined where it parts the text no further than what is known of it does
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
  let isHeaded = false
  for (const [i, clause] of clauses.entries()) {
    const said = clause.replace(LEADS_OVER, '')
    if (knownAtHead(prepared, known, said)) {
      isHeaded ||= i === 0
      continue
    }
    const found = strangerOfClause(prepared, said)
    // With a capital, whoever is named besides is said to be, unless a product stands behind them.
    if (!found || (i > 0 && !found.isSure && !/^\p{Ll}/u.test(found.name))) continue
    isHeaded ||= i === 0
    strange.set(customerKey(found.name), nameCapitals(found.name))
    isSure &&= found.isSure
  }
  // What comes first is somebody's, too.
  if (!isHeaded || strange.size === 0) return undefined
  const apart = splitCustomers(prepared, text, new Map([...strange, ...known]))
  if (!apart) return undefined
  const names = namesOf(apart)
  const before = splitCustomers(prepared, text, known)
  return names.length > (before ? namesOf(before).length : 1) ? { apart, isSure, names } : undefined
}

/** The stranger whose name heads a later clause, where the first names nobody: "they are trained now, zentrix teams no licences". */
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
