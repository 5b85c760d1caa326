/** Something that happens on a day: “they run a test today”. */
const EVENT = String.raw`(?!(?:\S+ ){0,3}(?:tests?|pilots?|sessions?|workshops?|trainings?|meetings?|calls?|demos?|courses?|appointments?|interviews?|kick-?offs?|outages?|incidents?|votes?|exams?|go-?lives?|cut-?overs?)\b)`
/** How things are: “they have it in the old PBX”, “the phones that they use in the shops”. */
const STATE = String.raw`(?:have|has|got|['’]ve|uses?|runs?|works?|does|lives?|pays?|keeps?|owns?|needs?|lacks?)`
const BEHIND_STATE = new RegExp(
  String.raw`(?:\b(?:got|have|has|do|does|uses?|runs?|is|are)(?: (?:it|this|that|them))?|(?:\b|(?=['’]))${STATE} (?:it|this|that|them|these|those|all|everything)(?: (?:in|on|with|at|via|by|through|from) (?:\S+ ){0,3}\S+)?|\b(?:that|which|what) (?:they|he|she|users|people) ${STATE} (?:in|on|with|at|for) (?:\S+ ){0,3}\S+|\b(?:they|users|people|everybody|all) (?:still |all |only )?(?:use|uses|run|runs) ${EVENT}(?:\S+ ){0,3}\S+|\bwhat (?:stops|blocks|hinders|holds|keeps|prevents|delays) (?:\S+ ){0,3}\S+) $`,
  'i',
)
const BEFORE_STATE = new RegExp(
  String.raw`^,? (?:they|users|people|everybody|everyone|nobody|all|most|it|(?:the|their) \S+)(?: (?:still|all|only|just|mostly))? (?:${STATE}|(?:is|are) (?:not |still )?(?:trained|licensed|on|with|using|running|served|done|managed)) ?${EVENT}`,
  'i',
)

/**
 * True for a “today” that means how things are, and no day: “they have that in the old PBX today”.
 * @param ahead the text before it
 * @param behind the text behind it
 */
export function isAsItIs(ahead: string, behind: string): boolean {
  return BEHIND_STATE.test(ahead.slice(-REACH)) || (BEGINS.test(ahead) && BEFORE_STATE.test(behind.slice(0, REACH)))
}

/** So much text on each side is looked at. In UTF-16 units. */
const REACH = 90
const BEGINS = /(?:^|[,.;:–-] (?:(?:and|but|because) )?)$/

/** “As of today” is said of how things are. */
export const AS_OF_TODAY = /\bas of today\b/gi
