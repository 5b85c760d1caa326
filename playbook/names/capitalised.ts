/** "iManage", "eDiscovery": a small first letter that is meant. */
const OWN_WAY = /^\p{Ll}\p{Lu}/u

/** The same text with a capital at its beginning. */
export function capitalised(text: string): string {
  if (OWN_WAY.test(text)) return text
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/**
 * Gives each word of a name typed without capitals a capital, except "and" and the like. A name with a capital stays as
 * it is.
 */
export function nameCapitals(name: string): string {
  if (/\p{Lu}/u.test(name)) return name
  return name.replace(/(^|\s)(?!(?:of|and|for|the|de|du|da|von|van)\s)\p{Ll}|^\p{Ll}/gu, (letter) =>
    letter.toUpperCase(),
  )
}
