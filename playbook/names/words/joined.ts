import { functionWords } from '../../content/note-rules.ts'
import { LEGAL_FORMS } from '../../content/words/legal-forms.ts'
import { TRADES } from '../../content/words/trades.ts'
import type { Token } from '../../reading/text/text.ts'

/** The full stop behind these ends no sentence. */
const ABBREVIATIONS = new Set('bros hnos ayto sta inst hosp gebr gebrs prof nachf assoc intl'.split(' '))
/** The "M.K.H" in "M.K.H. Holding". "e.g" and "a.m" are no names. */
const INITIALS = /^\p{Lu}(?:\.\p{Lu})+$/u

/**
 * True when two words may belong to one name: only a blank, "&", "+", a hyphen, the dot of "St.", the stroke of "A/S",
 * or the comma of "Flint, Osei & Rapp" is between them.
 */
export function joined(text: string, left: Token, right: Token): boolean {
  const gap = text.slice(left.end, right.start)
  if (gap === ' ' || gap === ' & ' || gap === ' + ' || gap === '-') return true
  if (gap === '. ') {
    return (
      isShort(text, left) || isInitialled(text, left, right) || ABBREVIATIONS.has(left.word) || isLegalForm(left, right)
    )
  }
  if (gap === '/') return left.end - left.start === 1 && right.end - right.start === 1
  // "Sailors' Church"
  if (gap === "' " || gap === '’ ') return left.word.endsWith('s') && TRADES.has(right.word)
  return gap === ', ' && /^ (&|and) \p{Lu}/u.test(text.slice(right.end, right.end + 8))
}

/** True for capital letters with full stops between them. A full stop behind them belongs to them. */
export function areInitials(text: string, { start, end }: Token): boolean {
  return INITIALS.test(text.slice(start, end))
}

/** "M.K.H. Holding". In "in the U.S. They" a sentence begins. */
function isInitialled(text: string, left: Token, right: Token): boolean {
  return areInitials(text, left) && !functionWords.has(right.word)
}

/** "Pte. Ltd", "Co. KG". */
function isLegalForm(left: Token, right: Token): boolean {
  return LEGAL_FORMS.has(left.word) && LEGAL_FORMS.has(right.word)
}

/** "St.", "J."; "PO. System" are two sentences. */
function isShort(text: string, { start, end }: Token): boolean {
  return end - start === 1 || (end - start === 2 && !/^\p{Lu}{2}/u.test(text.slice(start, end)))
}
