const ADDRESS = /[^\s@]+@[^\s@]+\.[^\s@]{2,}/
const DATE = /\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b/g
/** As it is dialled from abroad, or with the zero of a trunk call. */
const DIALLED = /(?:\+|\b0)\d(?:[ ()/.-]{0,2}\d){6,}/
/** 7 to 15 digits, grouped in any way; neither a part of a longer number nor of an amount with a comma. */
const DIGITS = /(?<![\p{L}\d.,])\(?\d(?:[ ()./-]{0,2}\d){6,14}(?![\p{L}\d]|[.,]\d)/gu

/** True for text that holds an e-mail address or a phone number, which nothing but the contact fields may. */
export function holdsContactData(...texts: readonly string[]): boolean {
  return texts.some((text) => {
    const undated = text.replace(DATE, ' ')
    return ADDRESS.test(text) || DIALLED.test(undated) || undated.match(DIGITS)?.some(isPhone) === true
  })
}

/** True where digits are grouped as those of a phone are; dates and amounts are grouped otherwise. */
function isPhone(run: string): boolean {
  const groups = run.match(/\d+/g)!
  const [first = '', second = ''] = groups
  // "4255550100": ten digits of North America.
  if (groups.length === 1) return /^[2-9]\d{2}[2-9]\d{6}$/.test(first)
  // "12 2026", "2026-2027"
  if (groups.every((group) => group.length <= 2 || isYear(group))) return false
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
