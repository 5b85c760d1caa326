import { customerKey } from '../customer-key.ts'
import type { CustomerPart } from '../several/customers-of-both.ts'
import type { CustomersApart } from '../several/gathered.ts'
import type { KnownNames } from './known-names.ts'
import { saidNames, type SaidNames } from './said-names.ts'

/**
 * The customer who is known and of whose whole name, as the text has it, a name that was read is a piece: "Johnson" of "Johnson &
 * Johnson", "Eat" of "Just Eat". Signs inside of a name may end it for whoever does not know it.
 * @returns the name as `known` has it; undefined where what was read stands in the text before any such name
 */
export function knownAround(known: KnownNames, read: string, text: string): string | undefined {
  const piece = customerKey(read)
  if (piece === '') return undefined
  const longer = [...known].filter(([key]) => key !== piece && holds(key, piece))
  if (longer.length === 0) return undefined
  const said = saidNames(text)
  const found = longer.filter(([key]) => beginsWithin(said, piece, key))
  return found.toSorted(([a], [b]) => b.length - a.length)[0]?.[1]
}

/** True when all of these names are pieces of the name of one customer who is known, and the text has that name. */
export function areOneKnown(known: KnownNames, names: readonly string[], text: string): boolean {
  const pieces = new Set(names.map(customerKey))
  if (pieces.size < 2) return false
  const said = saidNames(text)
  return [...known.keys()].some((key) =>
    [...pieces].every((piece) => key !== piece && holds(key, piece) && isOnlyWithin(said, piece, key)),
  )
}

/**
 * What is told of several, where pieces of one name that is known were taken for customers: "Nord/Süd" is one.
 * @returns undefined where it is told of one alone
 */
export function withWholeNames(
  known: KnownNames,
  { parts, left }: CustomersApart,
  text: string,
): CustomersApart | undefined {
  const said = saidNames(text)
  const whole = (name: string): string | undefined => {
    const piece = customerKey(name)
    return [...known].find(([key]) => key !== piece && isOnlyWithin(said, piece, key))?.[1]
  }
  const together = new Map<string, CustomerPart>()
  for (const part of parts) {
    const customer = whole(part.customer) ?? part.customer
    const before = together.get(customer)
    const isMore = before !== undefined && before.text !== part.text
    const told = isMore ? `${before.text} ${part.text}` : part.text
    together.set(customer, { ...part, customer, text: told })
  }
  const others = left.filter(({ customer }) => customer === undefined || !together.has(whole(customer) ?? ''))
  return together.size < 2 && others.length === 0 ? undefined : { parts: [...together.values()], left: others }
}

/** True when a text has a name only as a piece of a longer one: "South" of "North; South". */
export function isOnlyWithin({ written, bare }: SaidNames, piece: string, whole: string): boolean {
  if (!holds(whole, piece)) return false
  const isWithin = (text: string): boolean =>
    text.includes(` ${whole} `) && !text.replaceAll(` ${whole} `, '  ').includes(` ${piece} `)
  return isWithin(written) || isWithin(bare)
}

function holds(key: string, piece: string): boolean {
  return ` ${key} `.includes(` ${piece} `)
}

/** True when the first time that a text has a piece is in the name whose piece it is. */
function beginsWithin({ written, bare }: SaidNames, piece: string, whole: string): boolean {
  return [written, bare].some((text) => {
    const at = text.indexOf(` ${whole} `)
    const of = text.indexOf(` ${piece} `)
    return at >= 0 && at <= of && of + piece.length <= at + whole.length
  })
}
