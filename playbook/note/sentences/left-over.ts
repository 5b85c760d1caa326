import { functionWords, timeWords } from '../../content/note-rules.ts'
import { tokenize } from '../../reading/text.ts'
import { pointsBack, speaksOfUs } from './clause.ts'
import { isClause, startsWithVerb } from './verb.ts'

/** So much is told or quoted of what is no sentence. In words. */
const MOST_WORDS = 30

/** In words. */
const LONGEST_PART = 24

/** "Said no", "however", "told them": half of what was said, and no thing. */
const HALF =
  /^(?:far as|that['’]s|it['’]s|this is|they|it|there|said|says?|told|tells?|asked|asks|if|because|when|while|whereas|that|who|which|whose|how|why|what|whether|where|is|are|was|were|has|have|had|will|would|can|can't|cannot|could|do|does|don't|doesn't|didn't|won't|won’t|may|must|need|needs|let|lets|please|see|note|wait|remember|hi|hello|thanks|no,|yes)(?![\p{L}'’])/iu
/** What the FM did is no cause. */
export const DID = /^(?:did|sat|kicked|showed|had|met|remember|confirmed|asked|told)(?![\p{L}])/iu
/** Somebody's own words keep their quotation marks. */
const SPOKEN = /(?<![\p{L}\p{N}])(?:you|your|yours|['‘]\p{L}|I)(?![\p{L}\p{N}])|[?“”"]/u

/** True for a list of things or how they stand, which reads as it is behind a colon; false for half a sentence. */
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

/** What has no comma for so long is half of a sentence, whose end was cut off. */
function isTooLong(fragment: string): boolean {
  return fragment.split(', ').some((part) => part.split(' ').length > LONGEST_PART)
}

/** "Forbidden until": what it leads to was told elsewhere. */
const CUT_OFF =
  /\b(?:until|till|by|for|with|to|of|from|the|their|and|or|because|before|after)$|\b(?:they|he|she) (?:reckons?|says?|said|thinks?|hopes?)$/i

/** When something is over: the date stands beside the note. */
const WHEN =
  /^(?:target|goal|decision|done|due|eta|expected|ready|live|finish\w*|start\w*|end\w*|over|latest|then|back)$/

/** How many words say more than when: none of "done by 18 December". */
export function wordsBesideDate(words: string): number {
  return tokenize(words).filter(
    ({ word }) => !functionWords.has(word) && !timeWords.has(word) && !WHEN.test(word) && !/^\d/.test(word),
  ).length
}

/** Two words with capitals alone are mostly somebody. */
const PERSON = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?: floors?| group| team)?$/u

/** Fragments as one list: "domain verified, labels in test". */
export function asList(fragments: readonly string[]): string {
  const words = bare(fragments)
    .flatMap((fragment) => fragment.split(', '))
    // A day stands beside the note; a month alone may not.
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

/** Fragments in the words of who typed them. */
export function asQuotation(fragments: readonly string[], most: number): string {
  const words = bare(fragments).join('; ').split(' ')
  return words[0] === '' ? '' : ` (“${words.slice(0, most).join(' ')}${words.length > most ? ' …' : ''}”)`
}

function bare(fragments: readonly string[]): string[] {
  return fragments.map((each) => each.replace(/^(?:(?:and|but|so|then|also|plus) )+/i, '').replace(/[,;.]+$/, ''))
}
