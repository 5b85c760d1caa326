/** "iManage", "eDiscovery": a small first letter that is meant. */
const OWN_WAY = /^\p{Ll}\p{Lu}/u

/** The same text with a capital at its beginning. */
export function capitalised(text: string): string {
  if (OWN_WAY.test(text)) return text
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Legal forms that are not written with a capital at the beginning alone, and that no name has as a word. */
const FORMS = new Map(
  'GmbH gGmbH mbH AG KG KGaA OHG eG LLC LLP plc BV NV SARL'.split(' ').map((form) => [form.toLowerCase(), form]),
)

/**
 * A name that was typed without any capital gets one at each word, "and" and the like left out, and its legal form as that is
 * written; others are taken as they are.
 */
export function nameCapitals(name: string): string {
  if (/\p{Lu}/u.test(name)) return name
  const capitals = withCapitals(name)
  return capitals.replace(/(?<=\s)\p{L}{2,5}(?=\s|$)/gu, (word) => FORMS.get(word.toLowerCase()) ?? word)
}

function withCapitals(name: string): string {
  return name.replace(/(^|\s)(?!(?:of|and|for|the|de|du|da|von|van)\s)\p{Ll}|^\p{Ll}/gu, (letter) =>
    letter.toUpperCase(),
  )
}
