import { matchesOf } from '../../reading/text/matches.ts'
import { tokenize } from '../../reading/text/text.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import { countryOf } from '../../dates/country.ts'
import { isPlace } from '../words/places.ts'

/** Who took over a company: “bought by Ocean Trust”, “merged into the Bellows Group”. */
const TAKEN_OVER =
  /\b(?:(?:bought|acquired|purchased|swallowed|absorbed|taken over|snapped up)(?: (?:up|in \d{4}|last \w+|recently))? by|(?:merged|folded|absorbed|integrated)(?: \w+)? into) (?:the )?(\p{Lu}[\p{L}\p{N}&'’-]{1,30}(?: (?:(?:&|and|of) )?\p{Lu}[\p{L}\p{N}&-]{1,30}){0,4})/gu
/** What is bought by a customer, not with it. */
const GOODS =
  /\b(?:licen[cs]es?|seats?|subscriptions?|skus?|plans?|suites?|bundles?|e[1357]|f[13]|products?|tools?|add-?ons?|devices?|laptops?|hardware|phones|it|this|that|everything|anything|all|what|service|entitlements?)\b/i
/** So much text before a name is looked at. In UTF-16 units. */
const REACH = 60
/** A line leads to a place. */
const LINE_TO =
  /\b(?:links?|lines?|connections?|fib(?:re|er)|vpn|wan|cables?|tunnels?|uplinks?|mpls|bandwidth|route) (?:to|into|on|in) the $/i
/** Behind these stands where, not who. */
const WHERE = /\b(?:to|in|from|on|into)(?: the)? $/i
const FOR = /\bfor $/i
/** “They went with Relecloud Consulting rather than us.” */
const WENT_WITH = /\b(?:went|going|gone|go|goes) with $/i
const AS_PARTNER = /^ (?:to do|for (?:it|that|this|the)|rather|instead|as (?:their |the )?(?:partner|integrator))\b/i
/** “Function-wise”, “New Outlook”, and the maker of a product. */
const NO_NAME = /(?:^|[\p{L}])-?wise$|^(?:new|classic|old) (?:outlook|teams|planner)$/iu
const MAKER = /\bworkplace (?:from|by) $/i

/**
 * Makes a function that is true for names which stand beside the customer: who bought it, the partner that it took instead
 * of us, the place that a line leads to.
 */
export function namedBeside(prepared: PreparedPlaybook, text: string): (start: number, end: number) => boolean {
  let found: readonly string[] | undefined
  return (start, end) => {
    const name = text.slice(start, end).replace(/['’]s$/, '')
    const before = text.slice(Math.max(0, start - REACH), start)
    if (NO_NAME.test(name) || MAKER.test(before) || LINE_TO.test(before)) return true
    if (WHERE.test(before) && isPlace(name)) return true
    if (FOR.test(before) && countryOf(name) !== undefined) return true
    if (WENT_WITH.test(before) && AS_PARTNER.test(text.slice(end, end + REACH))) return true
    found ??= buyersIn(prepared, text)
    return found.some((buyer) => buyer === name || buyer.startsWith(`${name} `) || name.startsWith(`${buyer} `))
  }
}

const IS_TAKEN_OVER =
  /^(?:,| was| has been| got| is being| is)(?: (?:now|just|also|recently|since))? (?:bought|acquired|purchased|swallowed|absorbed|taken over|snapped up|merged|folded)\b/u

/** True for the text behind a company that another one took over: “Northwind was bought by …”. */
export function isTakenOver(behind: string): boolean {
  return IS_TAKEN_OVER.test(behind.slice(0, REACH))
}

/** Who took a company over. Who bought licences is none. */
function buyersIn(prepared: PreparedPlaybook, text: string): readonly string[] {
  return matchesOf(TAKEN_OVER, text).flatMap(({ index, 1: buyer = '' }) => {
    const before = text
      .slice(Math.max(0, index - REACH), index)
      .split(/[.!?;\n]/)
      .at(-1)!
    return GOODS.test(before) || prepared.products.find(tokenize(before)).length > 0 ? [] : [buyer]
  })
}
