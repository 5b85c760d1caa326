import type { Day } from './coming-days.ts'

const BEHIND = /^,?\s+(?:of\s+|in\s+)?(?<which>next|this)\s+year\b(?!['’])/i
const BEFORE = /\b(?<which>next|this)\s+year,?\s+(?:(?:in|by|on|from|around|about|before|until|till)\s+)?(?:the\s+)?$/i
/** In UTF-16 units. */
const REACH = 40

/** The year of a day, where it is said in words beside it. */
export interface YearInWords {
  /** Four figures. */
  readonly year: string
  /** Where the day and its year end in the text. */
  readonly to: number
}

/**
 * Reads "next year" and "this year" behind a day or before it: "15 June next year", "next year in June". Not "next
 * year's budget".
 * @param from where the day begins in the text; `to`: where it ends
 */
export function yearInWords(text: string, from: number, to: number, today: Day): YearInWords | undefined {
  const behind = BEHIND.exec(text.slice(to, to + REACH))
  const which = (behind ?? BEFORE.exec(text.slice(Math.max(0, from - REACH), from)))?.groups?.['which']
  if (which === undefined) return undefined
  const year = today.year + (which.toLowerCase() === 'next' ? 1 : 0)
  return { year: String(year), to: to + (behind?.[0].length ?? 0) }
}
