/** “Both” in front of a list or behind it. */
const BOTH = /^(?:both|each|all)(?: of)? +|,? +(?:both|each|all(?: (?:two|three|four))?)(?: of them)?$/gi
const BETWEEN = /\s*,\s*(?:and\s+)?|\s+(?:and|&|\+)\s+/i

/** The names of a list that an order is about: “both Contoso and Fabrikam”. One where there is no list. */
export function namesOfList(said: string): readonly string[] {
  const names = said.replace(BOTH, '').split(BETWEEN)
  return names.map((name) => name.trim()).filter((name) => name !== '')
}
