import { LEGAL_FORMS } from '../../playbook/content/words/legal-forms.ts'

/** Abbreviations with a full stop in names, besides legal forms. Lower case. */
const SHORTENED = new Set(
  (
    'st ste sta mt ft pt dr prof mr mrs ms messrs jr sr bros gebr geb fa ges ing stadtw intl int natl assoc assn dept ' +
    'univ inst mfg bldg ind hl chr joh jos wm geo chas thos fr'
  ).split(' '),
)
/** "e.V", "S.p.A" */
const LETTERS = /^\p{L}(?:\.\p{L})*$/u

/**
 * True if a full stop inside the text ends a sentence; not in "Co. KG", "st. gallen" or "J. Sainsbury", in any case.
 */
export function hasFullStop(text: string): boolean {
  if (!/\.\s/.test(text)) return false
  const words = text.split(/\s+/)
  return words.some((word, i) => i < words.length - 1 && word.endsWith('.') && !isShortened(word))
}

function isShortened(word: string): boolean {
  const plain = word.slice(0, -1).replace(/^[(“”"']+/, '')
  return LETTERS.test(plain) || SHORTENED.has(plain.toLowerCase()) || isLegalForm(plain)
}

/** The text behind the last legal form that ends with a full stop: "Nobody is trained" of "Ltd. Nobody is trained". */
export function behindForm(text: string): string {
  const words = text.split(/\s+/)
  const at = words.findLastIndex((word) => word.endsWith('.') && isLegalForm(word))
  return at < 0 ? '' : words.slice(at + 1).join(' ')
}

/** True for the legal form of a company: "GmbH", "Ltd.". */
export function isLegalForm(word: string): boolean {
  return LEGAL_FORMS.has(word.toLowerCase().replace(/\.$/, ''))
}

/** "Contoso, Inc." becomes "Contoso Inc.": that comma does not separate clauses. */
export function withoutFormComma(text: string): string {
  if (!text.includes(', ')) return text
  return text.replace(/, (\S+)/g, (found, next: string) => (isLegalForm(next) ? ` ${next}` : found))
}
