const WORD = "[\\p{L}\\p{N}][\\p{L}\\p{N}&.'’-]{0,30}"
const END = '(?=[,;.!]|$| but | and (?:not|only|just|no|her|his|their|the) | for (?:now|this)| please| now$)'
/** “Only to Fabrikam”, “to Fabrikam alone”. */
const ONLY_TO: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}])(?:only|just|solely|exclusively)(?: (?:to )?(?:share|give|pass|send)(?: (?:it|them|that|everything))?(?: on)?)? (?:to|with|for) (?<name>${WORD}(?: ${WORD}){0,3}?)${END}`,
    'iu',
  ),
  new RegExp(
    `(?<![\\p{L}])(?:only|just) (?<name>${WORD}(?: ${WORD}){0,3}?) (?:may|can|should|shall|is allowed to) (?:have|get|call|contact|use|receive|write|see)(?: (?:it|them|her|him|that))?${END}`,
    'iu',
  ),
  new RegExp(`(?<![\\p{L}])(?:to|with|for) (?<name>${WORD}(?: ${WORD}){0,3}?) (?:only|alone|exclusively)${END}`, 'iu'),
]
/** Words that begin no partner's name, or name nobody. */
const NOBODY =
  /^(?:the|an?|our|your|her|his|their|its|this|that|these|those|any|one|us|you|me|them|him|it|partners?|share|give|pass|send|use|be|call|contact|email|e-mail|phone|name|title|company|number|everything|all|now|microsoft)(?![\p{L}])/iu

/** The only partner that somebody agreed to, by name, and the text without it; the name is empty where none is said. */
export function onlyPartnerIn(text: string): { readonly name: string; readonly rest: string } {
  for (const pattern of ONLY_TO) {
    const found = pattern.exec(text)
    const name = found?.groups?.['name']?.trim() ?? ''
    if (found && name !== '' && !NOBODY.test(name)) return { name, rest: text.replace(found[0], ' ').trim() }
  }
  return { name: '', rest: text }
}
