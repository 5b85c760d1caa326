import { FIRST_NAMES } from '../../content/words/first-names.ts'

const FULL_NAME = String.raw`(\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+){1,2}`
/** "(Eva Lang, on leave)": the brackets are about her. */
const IN_BRACKETS = new RegExp(String.raw` ?\(${FULL_NAME}(?:, [^()]{0,60})?\)`, 'gu')
/** "Called Eva Lang twice", "with Eva Lang": the note need not name her. */
const REACHED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])((?:mailed|e-?mailed|called|phoned|rang|texted|messaged|asked|contacted|reached|wrote|visited)(?: to)?|,? (?:to|with|by|from|and)) ${FULL_NAME}(?![\p{L}\p{N}])`,
  'gu',
)
/** "The sponsor, Eva Lang, …". */
const BESIDE = new RegExp(String.raw`, ${FULL_NAME}(?=,|;|$)`, 'gu')

/**
 * Removes full names with a common first name where the sentence needs none, because a note gives the role. A name that
 * is the subject stays.
 */
export function withoutPersons(text: string): string {
  if (!/\p{Lu}\p{Ll}+ \p{Lu}/u.test(text)) return text
  return text
    .replace(IN_BRACKETS, (all, first: string) => (isPerson(first) ? '' : all))
    .replace(REACHED, (all, verb: string, first: string) =>
      !isPerson(first) ? all : /^,? (?:to|with|by|from|and)$/.test(verb) ? '' : verb.replace(/ to$/, ''),
    )
    .replace(BESIDE, (all, first: string) => (isPerson(first) ? '' : all))
}

function isPerson(first: string): boolean {
  return FIRST_NAMES.has(
    first
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, ''),
  )
}
