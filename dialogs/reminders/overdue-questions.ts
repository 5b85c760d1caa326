const OF_ALL =
  '(?:of )?(?:my |our |the |these |those |all )*(?:customers?|ones?|entitlements?|cases?|accounts?|clients?|dates?|status(?:es)?|workloads?|things?|of them)'
const STATE = '(?:over ?due|past due|due|late|passed)'
const IS = "(?: is| are|['’]s| has| have)?(?: already| now| still| been)*"
const NOW = '(?: already| now| right now| today| at the moment)*'
const ALL = `(?:all|my|our|the|every|everything|everyone|everybody|anything|what|those|${OF_ALL})`

/** A question for what is overdue, in whatever words: the same list answers it. */
const ASKS: readonly RegExp[] = [
  new RegExp(`^(?:who|what|which|how many)(?: ${OF_ALL})?${IS} ${STATE}(?: ${OF_ALL})?${NOW}$`),
  new RegExp(
    `^(?:(?:is|are) (?:there )?|do i have |have i got |got )?(?:anything|anyone|anybody|any|something|some)(?: ${OF_ALL})?(?: that)?${IS} ${STATE}(?: ${OF_ALL})?${NOW}$`,
  ),
  new RegExp(
    `^(?:show|list|give|display|get)(?: me)?(?: ${ALL}){0,4}(?: (?:that|which|who))?${IS} ${STATE}(?: ${OF_ALL})?${NOW}$`,
  ),
  new RegExp(
    `^${ALL}(?: ${ALL}){0,3}(?: (?:that|which|who)(?: is| are|['’]s| has| have)?)? ${STATE}(?: ${OF_ALL})?${NOW}$`,
  ),
  new RegExp(`^(?:over ?due|past due|late) ${OF_ALL}$`),
]
/** "Is Contoso overdue?" */
const IS_IT = new RegExp(
  `^(?:is|are) (?!there\\b|any)(.{2,60}?)(?: already| still| now)? (?:over ?due|past due|late)${NOW}$`,
)

/**
 * True for a question for what is overdue: "which of my customers are overdue?", "show late ones".
 * @param text in lower case, without a mark at its end, and spelled out
 */
export function asksForOverdue(text: string): boolean {
  return ASKS.some((pattern) => pattern.test(text))
}

/** Of whom a message asks whether they are overdue; undefined when it asks for something else. @param text as above */
export function askedWhetherOverdue(text: string): string | undefined {
  return IS_IT.exec(text)?.[1]
}
