/** "iManage", "eDiscovery": written so on purpose. */
const OWN_WAY = /^\p{Ll}\p{Lu}/u

/** The same text with a capital at its beginning. */
export function capitalised(text: string): string {
  if (OWN_WAY.test(text)) return text
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A name that was typed without any capital gets one at each word, "and" and the like left out; others are taken as they are. */
export function nameCapitals(name: string): string {
  if (/\p{Lu}/u.test(name)) return name
  return name.replace(/(^|\s)(?!(?:of|and|for|the|de|du|da|von|van)\s)\p{Ll}|^\p{Ll}/gu, (letter) =>
    letter.toUpperCase(),
  )
}
