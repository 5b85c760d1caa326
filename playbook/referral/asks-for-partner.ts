import { matchesOf } from '../reading/text/matches.ts'

/** A partner that is still to be found: “a partner”, “an adoption partner”, never “their partner”. */
const SOME_PARTNER = '(?:an?|another|some|any|new) (?:[\\p{L}-]{1,20} ){0,2}partners?(?![\\p{L}])'
const ASKS = new RegExp(
  `(?<![\\p{L}])(?<not>(?:not|n['’]?t|never|no longer|without) (?:really |even )?)?(?:needs?|needed|needing|wants?|wanted|asks?(?: us| me)? for|asked(?: us| me)? for|asking(?: us| me)? for|would like(?: to have)?|looks? for|looking for|searching for|requests?|requested|find(?: us| them| [\\p{L}]{2,20})?|get(?: us| them| [\\p{L}]{2,20})?|interested in|open to) (?:to (?:find|get|hire|engage|have|work with|use|talk to) )?${SOME_PARTNER}`,
  'giu',
)

/** True for a text that asks for a partner that the customer does not have yet. */
export function asksForPartner(text: string): boolean {
  for (const { groups, index } of matchesOf(ASKS, text)) {
    if (
      groups?.['not'] === undefined &&
      !/(?:n['’]?t|\bnot|\bnever|\bno longer) $/i.test(text.slice(Math.max(index - 12, 0), index))
    )
      return true
  }
  return false
}
