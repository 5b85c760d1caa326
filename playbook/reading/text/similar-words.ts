import { mayBeSlip, slipsBetween } from './slips.ts'

/** A shorter word is similar to too many others. In letters. */
const SHORTEST = 4
/** A word with so many letters may have more slips, and be the slip of a longer one's beginning. */
const LONG = 6
/** Slips in a long word. */
const MOST = 2

/**
 * The slips with which a known word may have been typed; undefined where it is too short or another word. A longer word may
 * only have been begun.
 */
export function slipsOf(typed: string, word: string): number | undefined {
  if (typed.length < SHORTEST) return undefined
  const most = typed.length >= LONG ? MOST : 1
  const whole = mayBeSlip(typed, word, most) ? slipsBetween(typed, word, most) : most + 1
  const isBegun = typed.length >= LONG && word.length > typed.length
  const slips = isBegun ? Math.min(whole, slipsBetween(typed, word.slice(0, typed.length), most)) : whole
  return slips <= most ? slips : undefined
}
