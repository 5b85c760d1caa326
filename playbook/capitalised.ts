/** The same text with a capital at its beginning. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A name that was typed without any capital gets one at each word; others are taken as they are. */
export function nameCapitals(name: string): string {
  return /\p{Lu}/u.test(name) ? name : name.replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase())
}
