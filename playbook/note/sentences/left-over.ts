import { functionWords, timeWords } from '../../content/note-rules.ts'
import { tokenize } from '../../reading/text/text.ts'
import { pointsBack, speaksOfUs } from './clause.ts'
import { isClause, startsWithVerb } from './verb.ts'

/** At most so many words that are no sentence are told or quoted. */
const MOST_WORDS = 30

/** In words. */
const LONGEST_PART = 24

/** Half of a statement, and no thing: "said no", "however", "told them". */
const HALF =
  /^(?:far as|that['’]s|it['’]s|this is|they|it|there|said|says?|told|tells?|asked|asks|if|because|when|while|whereas|that|who|which|whose|how|why|what|whether|where|is|are|was|were|has|have|had|will|would|can|can't|cannot|could|do|does|don't|doesn't|didn't|won't|won’t|may|must|need|needs|let|lets|please|see|note|wait|remember|hi|hello|thanks|no,|yes)(?![\p{L}'’])/iu
/** What the FM did is no cause. */
export const DID = /^(?:did|sat|kicked|showed|had|met|remember|confirmed|asked|told)(?![\p{L}])/iu
/** Somebody's own words keep their quotation marks. */
const SPOKEN = /(?<![\p{L}\p{N}])(?:you|your|yours|['‘]\p{L}|I)(?![\p{L}\p{N}])|[?“”"]/u

/** True for a list of things or states, which can stand behind a colon; false for half a sentence. */
export function isList(fragment: string): boolean {
  return !(
    isTooLong(fragment) ||
    HALF.test(fragment) ||
    SPOKEN.test(fragment) ||
    speaksOfUs(fragment) ||
    pointsBack(fragment) ||
    isClause(fragment) ||
    startsWithVerb(fragment)
  )
}

/** So many words without a comma are half of a sentence that was cut off. */
function isTooLong(fragment: string): boolean {
  return fragment.split(', ').some((part) => part.split(' ').length > LONGEST_PART)
}

/** "Forbidden until": the rest was told elsewhere. */
const CUT_OFF =
  /\b(?:until|till|by|for|with|to|of|from|the|their|and|or|because|before|after)$|\b(?:they|he|she) (?:reckons?|says?|said|thinks?|hopes?)$/i

/** When something is over. The date has a field beside the note. */
const WHEN =
  /^(?:target|goal|decision|done|due|eta|expected|ready|live|finish\w*|start\w*|end\w*|over|latest|then|back)$/

/** The number of words that say more than when: 0 in "done by 18 December". */
export function wordsBesideDate(words: string): number {
  return tokenize(words).filter(
    ({ word }) => !functionWords.has(word) && !timeWords.has(word) && !WHEN.test(word) && !/^\d/.test(word),
  ).length
}

/** Two capitalised words alone are mostly a person. */
const PERSON = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?: floors?| group| team)?$/u

/** Joins fragments into one list: "domain verified, labels in test". */
export function asList(fragments: readonly string[]): string {
  const words = bare(fragments)
    .flatMap((fragment) => fragment.split(', '))
    // A day has a field beside the note; a month alone may not.
    .filter((part) => !CUT_OFF.test(part) && !PERSON.test(part) && (wordsBesideDate(part) > 0 || !/\d/.test(part)))
    .join(', ')
    .replace(/ *[.,;]+(?=,|$)/g, '')
    .split(' ')
  return words.length > MOST_WORDS
    ? words
        .slice(0, MOST_WORDS)
        .join(' ')
        .replace(/,[^,]*$/, '')
    : words.join(' ')
}

/**
 * Quotes fragments in the words of the person who typed them.
 * @param most how many words are quoted
 */
export function asQuotation(fragments: readonly string[], most: number): string {
  const words = bare(fragments).join('; ').split(' ')
  if (words[0] === '') return ''
  const told = words.length > most ? `${withoutHalfPhrase(words.slice(0, most).join(' '))} …` : words.join(' ')
  return ` (“${told}”)`
}

/** Where a phrase ends: at a mark, or before a word that begins another one. */
const PHRASE_ENDS = /[,;:.–—](?=\s)|\s(?=(?:and|but|because|so|while|which|who|until|if|when)\s)/gi
/** At least this share of the words stays. */
const STAYS = 0.4

/** Words that are cut off, without the phrase that is no longer whole. */
export function withoutHalfPhrase(words: string): string {
  const end = [...words.matchAll(PHRASE_ENDS)].at(-1)?.index ?? 0
  return end >= STAYS * words.length ? words.slice(0, end).replace(/[,;:.–—]$/, '') : words.replace(/\s+\S*$/, '')
}

function bare(fragments: readonly string[]): string[] {
  return fragments.map((each) => each.replace(/^(?:(?:and|but|so|then|also|plus) )+/i, '').replace(/[,;.]+$/, ''))
}
