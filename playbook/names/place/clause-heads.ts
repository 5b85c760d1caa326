/** So much text in front of a word shows whether a clause begins there. In UTF-16 units. */
const REACH = 40
/** A text, a sentence, a line, a bullet or a clause behind a comma or a joining word begins there. */
const BEGINS =
  /(?:^|\n[^\p{L}\p{N}]{0,6}(?:\(?\d{1,2}[.)]\s{1,2})?|[.!?;)]\s{1,4}|\s[•·▪|/–—-]{1,2}\s{1,2}|,\s{1,4}|\s(?=(?:and|but|while|whereas|also|plus|yet|however|meanwhile|whilst|though|although|vs\.?|versus)[\s,:]))(?:(?:and|also|then|next|plus|so|while|whereas|but|yet|however|meanwhile|whilst|though|although|vs\.?|versus|ok(?:ay)?|oh|btw|by the way|fyi|finally|now|the)[,:]?\s{1,4}){0,4}$/iu

/** True where a clause begins: at the head of a text, a sentence, a line or a bullet, behind a comma or "and". */
export function isClauseHead(text: string, start: number): boolean {
  if (start === 0) return true
  // The cut must not look like the beginning of the text.
  const before = start <= REACH ? text.slice(0, start) : `…${text.slice(start - REACH, start)}`
  return BEGINS.test(before)
}
