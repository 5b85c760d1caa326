const WHAT =
  '(?:(?:slide )?decks?|slides?|ppts?|presentations?|templates?|materials?|guides?|guidance|resources?|links?|documents?|docs?|pdfs?|kits?)'
const OF_ACM = new RegExp(
  `^(?:(?:show|find|get|give|open|list)(?: me)? )?(?:the |my )?(?:acm ${WHAT}|${WHAT} (?:for|about|on|of) (?:the )?acm)$`,
  'i',
)

/**
 * True for "acm deck", "slides for acm": this asks for material, and "deck" is no customer.
 * @param text on one line, without marks at its end
 */
export function asksForAcmMaterial(text: string): boolean {
  return OF_ACM.test(text)
}
