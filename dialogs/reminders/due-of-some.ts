import { WHEN } from './coming.ts'

const OF_LIST = '(?:customers?|entitlements?|ones?|cases?|accounts?|clients?|workloads?)'
/** What asks for a list: what follows is of whom. */
const LIST =
  '(?:(?:please )?(?:show|list|display|give)(?: me)?(?: (?:all|my|the|every|status(?:es)?))*|(?:my |the )?status(?:es)?(?: of| for)?|(?:who|what|which)(?: of)?(?: (?:my|our|the))*)'
const OVERDUE = '(?:over ?due|past due)'
const AND = '(?:,? (?:and|but))?'
const IS = '(?: that| which| who)?(?: is| are)?'
const DATES = '(?:an? )?(?:(?:target|unblock|due|go-?live) )?(?:dates?|deadlines?)'
/** Without a word that asks, their names alone: “all trainings are overdue” is told of a customer. */
const L1 = '(?:blocked|in progress|(?:status )?unknown|unresponsive)'
const ALL = '(?:(?:all|my|the|everything|everyone) )*'

/** Those have lists of their own: "which partners are overdue". */
const OF_OTHERS = /^(?:partners?|referrals?|requests?|reminders?|acm)\b/

const OF_OVERDUE: readonly RegExp[] = [
  new RegExp(`^${LIST}(?: ${OF_LIST})?${IS} ${OVERDUE}${AND} (.{2,60})$`),
  new RegExp(`^${LIST}(?: ${OF_LIST})?${IS} (.{2,60}?)(?: ${OF_LIST})?${IS}${AND} ${OVERDUE}$`),
  new RegExp(`^${ALL}${OVERDUE}${AND} (${L1})(?: ${OF_LIST})?$`),
  new RegExp(`^${ALL}(${L1})(?: ${OF_LIST})?${IS}${AND} ${OVERDUE}(?: ${OF_LIST})?$`),
]
const OF_COMING: readonly RegExp[] = [
  new RegExp(`^${LIST}(?: ${OF_LIST})?${IS} (.{2,60}?)(?: ${OF_LIST})?${IS}${AND} due ${WHEN}$`),
  new RegExp(`^${LIST}(?: ${OF_LIST})?${IS} (.{2,60}?)(?: ${OF_LIST})? (?:with|have|having|and) ${DATES} ${WHEN}$`),
  new RegExp(`^${ALL}(${L1})(?: ${OF_LIST})? (?:(?:with|having|and) ${DATES}|due) ${WHEN}$`),
]

/**
 * Of whom a list of what is overdue, or of what is due in some days, is asked for: "status overdue contoso", "who is blocked and
 * overdue", "all in progress with dates in december". Whose names they are is not known here.
 * @param text in lower case, without a mark at its end, and spelled out
 * @returns undefined when it asks for something else; `when` as `spanOf` reads it
 */
export function readDueOfSome(text: string): { readonly whose: string; readonly when?: string } | undefined {
  for (const pattern of OF_OVERDUE) {
    const whose = pattern.exec(text)?.[1]?.trim()
    if (whose !== undefined && !OF_OTHERS.test(whose)) return { whose }
  }
  for (const pattern of OF_COMING) {
    const [, whose, when] = pattern.exec(text) ?? []
    if (whose !== undefined && when !== undefined) return { whose: whose.trim(), when }
  }
  return undefined
}

/** "Status by date", "list all by due date": the dates to come, soonest first. @param text as above */
export function asksByDate(text: string): boolean {
  return /^(?:show |list |give )?(?:me )?(?:(?:all|my|the) )*(?:status(?:es)?|list|customers|everything|entitlements|all)?(?: (?:sorted|ordered|in order))? ?by (?:the )?(?:(?:target|unblock|due|next) )?(?:dates?|deadlines?)$/.test(
    text,
  )
}
