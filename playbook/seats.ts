/** More are not sold to anybody. */
const MAX_SEATS = 100_000_000

/** What a number of seats must be, for a message that says that it is not. */
export const SEATS_RULE = 'a whole number of at most 100 million'

/** "1500", "1,500", "1 500", "1’500", "1500.00": groups of thousands with one mark, and a fraction that is nothing. */
const SEATS = /^(\d{1,3}([.,'’\s])\d{3}(?:\2\d{3})*|\d+)(?:[.,]0+)?$/

/**
 * Reads a number of seats as people and spreadsheets write it, the same in forms and in files.
 * @returns undefined when it is no whole number, or more than anybody has
 */
export function readSeats(text: string): number | undefined {
  const whole = SEATS.exec(text.trim())?.[1]
  if (whole === undefined) return undefined
  const seats = Number(whole.replace(/\D/g, ''))
  return seats <= MAX_SEATS ? seats : undefined
}
