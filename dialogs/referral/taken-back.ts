/** Words at the end of a message that a customer takes consent back. */
const TAKEN_BACK =
  /[\s,:;–-]+(?:(?:and|but|she|he|they|it|the customer|now|just|has|have|had|is|are|was|wants? to|would like to) ){0,4}(?:(?:take|takes|took|taken|taking) (?:back (?:(?:the|her|his|their|its|that) )?consent|(?:(?:the|her|his|their|its|that) )?consent back)|(?:withdraws?|withdrew|withdrawn|withdrawing|revokes?|revoked) (?:(?:the|her|his|their|its|that) )?consent|consent (?:(?:is|was|has been|got) )?(?:taken back|withdrawn|revoked))(?: (?:again|now|today|yesterday|after all)){0,2}$/i
/** People who withhold consent to other things; no names of customers. */
const NO_CUSTOMER =
  /(?:^|[\s’'])(?:the|an?|our|their|his|her|my|its|works?|council|union|board|committee|users?|employees?|staff|people|team|parents?|patients?|legal|dpo|officer|she|he|they|who|someone|somebody|nobody)(?=\s|$)/i
const MAX_NAME_WORDS = 4

/**
 * The text before such words; undefined if the text has none.
 * @param text on one line
 */
export function beforeTakenBack(text: string): string | undefined {
  if (!/\bconsent\b/i.test(text)) return undefined
  const found = TAKEN_BACK.exec(text)
  return found ? text.slice(0, found.index).trim() : undefined
}

/** True for what may be a customer's name alone: "Contoso takes back the consent", not "the works council …". */
export function mayBeCustomer(text: string): boolean {
  return text !== '' && text.split(' ').length <= MAX_NAME_WORDS && !/[,;:?!]/.test(text) && !NO_CUSTOMER.test(text)
}
