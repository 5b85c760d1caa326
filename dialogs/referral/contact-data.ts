const ADDRESS = /[^\s@]+@[^\s@]+\.[^\s@]{2,}/
const DATE = /\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b/g
/** A number with an international prefix or a leading zero. */
const DIALLED = /(?:\+|\b0)\d(?:[ ()/.-]{0,2}\d){6,}/
/** 7 to 15 digits in any grouping, but no part of a longer number or of an amount with a comma. */
const DIGITS = /(?<![\p{L}\d.,])\(?\d(?:[ ()./-]{0,2}\d){6,14}(?![\p{L}\d]|[.,]\d)/gu

/** Every text with contact data matches this; most texts do not. */
const MAY_HOLD = /@|\d(?:[ ()./-]{0,2}\d){6}/

/** True for a text with an e-mail address or a phone number; only the contact fields may contain them. */
export function holdsContactData(...texts: readonly string[]): boolean {
  return texts.some((text) => {
    if (!MAY_HOLD.test(text)) return false
    const undated = text.replace(DATE, ' ')
    return ADDRESS.test(text) || DIALLED.test(undated) || undated.match(DIGITS)?.some(isPhone) === true
  })
}

/** For a text of any length: each run of letters is examined once. */
const ADDRESSES =
  /<?(?:mailto:)?(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}>?/giu
const DATES_OR_DIALLED = /\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b|(?:\+|(?<![\p{L}\d.,])\(?0)\d(?:[ ()/.-]{0,2}\d){6,14}/gu
/** Labels before a number in a signature. */
const LABELS =
  /(?<![\p{L}])(?:tel(?:ephone|efon)?|phone|mobile|mob|cell|fax|e-?mail|mail)(?: (?:is|at|number|no))?[.:]?[ \t]*(?=\uFFFC)/giu
/** "Wrote to … 3 times", "call her at …": the word before an address is removed with it. */
const LEADING = /(?<=\p{L}[ \t])(?:to|at|via|under|on|from|by)[ \t]+(?=\uFFFC)/giu

/**
 * Removes e-mail addresses and phone numbers, which are stored only in partner requests, and the words before them.
 * Dates, amounts and versions stay.
 */
export function withoutContactData(text: string): string {
  if (!MAY_HOLD.test(text)) return text
  const marked = text
    .replaceAll('\uFFFC', ' ')
    .replace(ADDRESSES, '\uFFFC')
    .replace(DATES_OR_DIALLED, (run, from: number, all: string) =>
      isDialled(run) ? withoutPhone(run, from, all) : run,
    )
    .replace(DIGITS, (run, from: number, all: string) => (isPhone(run) ? withoutPhone(run, from, all) : run))
  if (!marked.includes('\uFFFC')) return text
  return marked
    .replace(LABELS, '')
    .replace(LEADING, '')
    .replace(/[ \t]*[([{<][ \t]*\uFFFC(?:[ \t,;|/]*\uFFFC)*[ \t]*[)\]}>]/g, '')
    .replace(/[ \t]*\uFFFC(?:[ \t,;|/]*\uFFFC)*/g, '')
    .replace(/[ \t]*[,;|][ \t]*(?=\n|$)/g, '')
    .trim()
}

/** In "089 1234567 3 times" the 3 is a count and stays. */
function withoutPhone(run: string, from: number, all: string): string {
  const [counted = ''] = /[ ]\d{1,2}$/.exec(run) ?? []
  return /^ \p{L}/u.test(all.slice(from + run.length, from + run.length + 2)) ? `\uFFFC${counted}` : '\uFFFC'
}

/** True for a number with a plus or a zero that is no date: "05 06 2026". */
function isDialled(run: string): boolean {
  return /^[+(0]/.test(run) && !/^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/.test(run) && !isDate(run.match(/\d+/g)!)
}

/** "12 2026", "2026-2027" */
function isDate(groups: readonly string[]): boolean {
  return groups.every((group) => group.length <= 2 || isYear(group))
}

/** True if digits are grouped like those of a phone number; dates and amounts are grouped differently. */
function isPhone(run: string): boolean {
  const groups = run.match(/\d+/g)!
  const [first = '', second = ''] = groups
  // "4255550100": ten digits, as in North America.
  if (groups.length === 1) return /^[2-9]\d{2}[2-9]\d{6}$/.test(first)
  if (isDate(groups)) return false
  if (/[()]/.test(run)) return true
  // "555-0100", "170 1234567"
  if (groups.length === 2) {
    return (first.length === 3 && second.length === 4 && !isYear(second)) || second.length >= 6
  }
  // "10.0.19045", "1 500 000", "192.168.100.25"
  if (groups.slice(1).some((group) => group.length === 1)) return false
  const isAmount = !run.includes('-') && groups.slice(1).every((group) => group.length === 3)
  return !isAmount && groups.at(-1)!.length >= (run.includes('-') ? 3 : 4)
}

function isYear(group: string): boolean {
  return /^(?:19|20)\d\d$/.test(group)
}
