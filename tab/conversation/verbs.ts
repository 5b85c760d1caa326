/** Whether a button's data has this verb. */
export function isPress(data: unknown, verb: string): boolean {
  return typeof data === 'object' && data !== null && 'verb' in data && data.verb === verb
}

/** Whether a card has a button with this verb, at any depth. */
export function hasVerb(card: unknown, verb: string): boolean {
  if (typeof card !== 'object' || card === null) return false
  return isPress(card, verb) || Object.values(card).some((part) => hasVerb(part, verb))
}
