/** The names of the months and the patterns for them, shared by dates, notes and files. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** "Jan", "Sep". */
export const SHORT_MONTHS: readonly string[] = MONTHS.map((name) => name.slice(0, 3))

/** 1 … 12 by the first three letters of a month's name; 0 for any other word. */
export function monthOf(name: string): number {
  const begins = name.slice(0, 3).toLowerCase()
  return SHORT_MONTHS.findIndex((short) => short.toLowerCase() === begins) + 1
}

/** A month's name, whole or shortened, as the source of a pattern with the flag `i`. */
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

/** The first letters of all names of months. The pattern that uses it checks what follows. */
export const MONTH_BEGINS = '(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)'

/** Without the names that are mostly other words where no day stands beside them: "may", and the marking "mar". */
export const SURE_MONTH =
  '(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)'

/** Whole and short names in lower case, for lists of words. */
export const MONTH_WORDS: readonly string[] = [...MONTHS, ...SHORT_MONTHS, 'Sept'].map((name) => name.toLowerCase())

/**
 * 1 … 12 for a month's whole name or its usual short form; 0 for any other word, also for one that only begins like a
 * month.
 */
export function monthNamed(name: string): number {
  return MONTH_WORDS.includes(name.toLowerCase()) ? monthOf(name) : 0
}
