/** Lower-case words inside names. */
const JOINERS = new Set(
  'and of the for de la le du des del di da do dos das der den die und für van von y e et & +'.split(' '),
)
/** In words; kept names are not longer. */
const MAX_WORDS = 14

/** True for a word that only connects others inside a name: "of", "und". */
export function isJoiner(word: string): boolean {
  return JOINERS.has(word.toLowerCase())
}

/**
 * True for a text that is written as a name and cannot be a sentence: several words with a capital or a digit, with
 * only joiners between them ("National Bank of Kuwait Private Limited Company", "Stadtwerke München GmbH und Co. KG").
 */
export function isProperName(text: string): boolean {
  const words = text.split(' ')
  const begins = (word: string | undefined): boolean => /^[\p{Lu}\p{N}(]/u.test(word ?? '')
  if (words.length < 2 || words.length > MAX_WORDS || /[:;!?]|\p{L}{4,}\. /u.test(text)) return false
  return begins(words[0]) && begins(words.at(-1)) && words.every((word) => begins(word) || isJoiner(word))
}
