const ADDRESS = /[^\s@]+@[^\s@]+\.[^\s@]{2,}/
const DATE = /\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b/g
/** As it is dialled from abroad, or with the zero of a trunk call. */
const DIALLED = /(?:\+|\b0)\d(?:[ ()/.-]{0,2}\d){6,}/
/** 7 to 15 digits, grouped in any way; neither a part of a longer number nor of an amount with a comma. */
const DIGITS = /(?<![\p{L}\d.,])\(?\d(?:[ ()./-]{0,2}\d){6,14}(?![\p{L}\d]|[.,]\d)/gu

/** What holds contact data has this; most texts do not. */
const MAY_HOLD = /@|\d(?:[ ()./-]{0,2}\d){6}/

/** True for text that holds an e-mail address or a phone number, which nothing but the contact fields may. */
export function holdsContactData(...texts: readonly string[]): boolean {
  return texts.some((text) => {
    if (!MAY_HOLD.test(text)) return false
    const undated = text.replace(DATE, ' ')
    return ADDRESS.test(text) || DIALLED.test(undated) || undated.match(DIGITS)?.some(isPhone) === true
  })
}

/** In a text of any length: each run of letters is looked at once. */
const ADDRESSES =
  /<?(?:mailto:)?(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}>?/giu
const DATES_OR_DIALLED = /\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b|(?:\+|(?<![\p{L}\d.,])\(?0)\d(?:[ ()/.-]{0,2}\d){6,14}/gu
/** What stands before a number in a signature. */
const LABELS =
  /(?<![\p{L}])(?:tel(?:ephone|efon)?|phone|mobile|mob|cell|fax|e-?mail|mail)(?: (?:is|at|number|no))?[.:]?[ \t]*(?=\uFFFC)/giu
/** “Wrote to … 3 times”, “call her at …”: what leads to an address goes with it. */
const LEADING = /(?<=\p{L}[ \t])(?:to|at|via|under|on|from|by)[ \t]+(?=\uFFFC)/giu

/**
 * The text without e-mail addresses and phone numbers, which belong in a request for a partner alone, and without the
 * words that lead to a number. Dates, amounts and versions stay.
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

/** Of “089 1234567 3 times” the 3 counts something. */
function withoutPhone(run: string, from: number, all: string): string {
  const [counted = ''] = /[ ]\d{1,2}$/.exec(run) ?? []
  return /^ \p{L}/u.test(all.slice(from + run.length, from + run.length + 2)) ? `\uFFFC${counted}` : '\uFFFC'
}

/** Dialled with a plus or a zero, and no date: "05 06 2026". */
function isDialled(run: string): boolean {
  return /^[+(0]/.test(run) && !/^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/.test(run) && !isDate(run.match(/\d+/g)!)
}

/** "12 2026", "2026-2027" */
function isDate(groups: readonly string[]): boolean {
  return groups.every((group) => group.length <= 2 || isYear(group))
}

/** True where digits are grouped as those of a phone are; dates and amounts are grouped otherwise. */
function isPhone(run: string): boolean {
  const groups = run.match(/\d+/g)!
  const [first = '', second = ''] = groups
  // "4255550100": ten digits of North America.
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
