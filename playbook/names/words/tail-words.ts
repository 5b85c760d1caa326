/** Adverbs that say how or when something was done. Behind a name they are no part of it. */
const ADVERBS = new Set(
  (
    'finally unfortunately sadly luckily fortunately apparently meanwhile obviously clearly basically actually hopefully honestly ' +
    'frankly surprisingly suddenly recently lately currently initially eventually ultimately officially formally reportedly ' +
    'supposedly probably possibly perhaps maybe definitely certainly really simply merely mainly mostly partly largely fully ' +
    'completely totally entirely nearly almost hardly barely quickly slowly gradually immediately directly internally globally ' +
    'temporarily permanently again anymore still now already yet nevertheless nonetheless otherwise instead too also soon just'
  ).split(' '),
)
/** Programs of Microsoft 365 Apps. */
const PROGRAMS = new Set('excel word outlook powerpoint onenote'.split(' '))

/** True for a word that is no part of the name before it: "finally", "excel". */
export function isTailWord(word: string): boolean {
  return ADVERBS.has(word) || PROGRAMS.has(word)
}

/** True for an adverb that comments on a sentence, behind the subject at its beginning: "bellows unfortunately …". */
export function commentsOn(word: string): boolean {
  return /^(?:finally|unfortunately|sadly|luckily|fortunately|apparently|meanwhile)$/.test(word)
}

/**
 * Removes adverbs and programs from the end of a name, "northwind" of "northwind finally", where the text has them
 * without a capital: "Contoso Now" is a name.
 */
export function withoutTail(name: string, text: string): string {
  const words = name.split(' ')
  const from = words.findIndex((word, i) => i > 0 && isTailWord(word.toLowerCase()))
  if (from < 0) return name
  const at = text.toLowerCase().indexOf(name.toLowerCase())
  const written = at < 0 ? '' : (text.slice(at, at + name.length).split(' ')[from] ?? '')
  return /^\p{Ll}/u.test(written) ? words.slice(0, from).join(' ') : name
}
