const OF_ALL =
  '(?:of )?(?:my |the |these |all )*(?:customers?|ones?|entitlements?|cases?|accounts?|clients?|status(?:es)?)'
const WHO = `(?:who(?: of ${OF_ALL})?|whom|(?:what|which)(?: ${OF_ALL})?)`
const LOOKED_AFTER =
  '(?:touch(?:ed)?|contact(?:ed)?|call(?:ed)?|talk(?:ed)? (?:to|with)|sp[eo]ken? (?:to|with)|update[d]?|look(?:ed)? (?:at|after)|open(?:ed)?|work(?:ed)? on|follow(?:ed)? up(?: with| on)?)'
const NOT = "(?:not|n['’]?t|never)"

/** Whom one should see to, whom one left alone: what is due tells it. */
const ASKS: readonly RegExp[] = [
  /^what(?: is|['’]s)(?: up)? next(?: for me| today| now)?$/,
  new RegExp(
    `^(?:who|what|which)(?: is| are|['’]s| ones? (?:is|are))? (?:my |the )*(?:worst|most (?:urgent|critical|overdue)|biggest problem)(?: ${OF_ALL})?(?: right now| now| today)?$`,
  ),
  new RegExp(
    `^${WHO} (?:needs?|wants?|deserves?) (?:my |some |the |most |more |urgent )*(?:attention|care|help|looking after|a (?:look|call|push|nudge))(?: (?:most|first|now|today|right now|this week))*$`,
  ),
  new RegExp(
    `^${WHO} (?:is|are) (?:the )?(?:most )?(?:urgent|critical|at risk|in trouble|burning|late|stale|neglected|untouched)(?: (?:most|first|now|today|right now))*$`,
  ),
  new RegExp(
    `^${WHO} (?:should|do|must|shall|can|could) i (?:call|contact|chase|see to|look at|work on|start with|talk to|write to|follow up with|do|take care of)(?: (?:first|next|now|today|this week))*$`,
  ),
  new RegExp(
    `^${WHO} (?:did|have|had|do)(?: i ${NOT}| ?${NOT} i) ${LOOKED_AFTER}(?: (?:in|for|since) .{1,20}| lately| recently| yet| so long)*$`,
  ),
  new RegExp(
    `^${WHO} (?:have|did) i (?:neglect(?:ed)?|forg[eo]t(?:ten)?|left alone|leave alone|ignored?)(?: .{1,20})?$`,
  ),
  /^(?:what(?: is|['’]s)|is there anything|anything)(?: on)?(?: for me)?(?: on)?(?: my (?:plate|list|desk|agenda))?(?: to do)?(?: for)?(?: me)? (?:today|this morning|now|on my (?:plate|list|desk|agenda))$/,
  /^(?:show (?:me )?)?(?:my |the |today['’]?s )?(?:agenda|to-? ?dos?(?: list)?)(?: for today| today)?$/,
  /^(?:what (?:do i have|must i do|should i do|do i need|have i got)|where (?:do|should) i (?:start|begin)|what (?:do|should) i start with)(?: to do| first| open| on)*(?: today| now| this morning| first)*$/,
]

/**
 * True for a question that is answered by what is due: "who needs attention?", "whom did I not call for long?".
 * @param text in lower case, without a mark at its end, and spelled out
 */
export function asksWhatIsDue(text: string): boolean {
  return ASKS.some((pattern) => pattern.test(text))
}
