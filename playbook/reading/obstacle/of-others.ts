import { matchesOf } from '../text/matches.ts'
import { blanked, type Span } from '../text/spans.ts'

const FIRM = '(?:firm|company|business|organi[sz]ation|school|hospital|bank|shop|office|customer|client)s?'
/** Firms that are no customers of the writer's, and do not belong to this one either. */
const STRANGER = String.raw`(?:(?:the|an?|another|some|that) ${FIRM} (?:next door|across the (?:street|road|hall)|down the (?:street|road)|in the (?:same|next) (?:building|house|street|town))|(?:an?|the|their) neighbou?ring ${FIRM}|(?:an?|one) (?:competitor|rival|neighbour|neighbor) of theirs)`
/** Other customers of the writer's, and firms of the same owner: what is told of them may be news as well. */
const OTHER = String.raw`(?:(?:my|our|the) (?:last|previous|former|other|earlier) (?:customer|client|account)|(?:another|a different) (?:customer|client|account)(?: of (?:mine|ours))?|(?:their|the|its|a) sister (?:company|firm|organi[sz]ation|school|hospital))`
const BEGINS = String.raw`(?<=^|[.!?;:,\n–][ ]?)(?:(?:but|and|while) )?`
const WHO = String.raw`(?:(${STRANGER})|(${OTHER}))(?![\p{L}])`
/** “Which …” belongs to the firm. */
const WHICH = String.raw`(?:, (?:which|who|whose) [^.!?;:,\n]{1,120})`
/** “Unlike our last customer, which had no sponsor, …”: the customer itself stands behind it. */
const UNLIKE = new RegExp(String.raw`${BEGINS}(?:unlike|in contrast to) (?:at )?${WHO}${WHICH}?(?=,)`, 'giu')
/** A clause that begins with another firm, up to the next mark that parts clauses. */
const OF_OTHERS = new RegExp(
  String.raw`${BEGINS}(?:(?:at|with|for) )?${WHO}(?! (?:and|or) )(?:${WHICH},)?[^.!?;:,\n]{0,160}?(?=[.!?;:,\n]|$| (?:but|while|whereas) | and (?:here|ours|this one)\b)(?:, (?:but )?not (?:ours|this one|here|them|theirs)(?![\p{L}]))?`,
  'giu',
)
/** The customer, as set against another firm. */
const HERE =
  /\b(?:here|ours|(?:this|our) (?:one|customer|client|account|company|firm)|not (?:this one|here|them|theirs))\b/i
/** The customer has it as well. */
const ALIKE =
  /\b(?:too(?=\s*(?:[.,;:!?\n]|$))|as well|the same|same (?:here|with|for|story|thing|issue|problem)|likewise|similar\w*|so (?:do|does|is|are|has|have|did) (?:ours|they|this|our)|like (?:ours|this one|them)|as (?:do|does|has|is) (?:ours|they|this))\b/i
/** What the other firm does is done to the customer, or shared with it. */
const CONCERNS = /\b(?:also|both|share[sd]?|sharing|them|their)\b/i
/** True for texts that may have one at all, which most have not. */
const MAY =
  /\b(?:next door|across the|down the|in the (?:same|next)|neighbou?ring|of theirs|last|previous|former|other|earlier|another|different|sister)\b/i
/** More are not looked for. */
const MOST = 8
/** A longer text is not searched. In UTF-16 units. */
const LONGEST = 4000
/** A shorter rest says nothing, so that the other firm is the news. In UTF-16 units. */
const SHORTEST_REST = 20

/**
 * Blanks what a text tells of another firm in order to compare: “the firm next door had issues with the add-in, ours
 * waits for the works council”. What others have holds nothing up here. What the customer shares with them stays, and
 * another customer of the writer's may be the news, unless this one is set against it (“here”, “ours”, “this one”). Places
 * in the text stay as they are.
 */
export function withoutOthers(text: string): string {
  if (text.length > LONGEST || !MAY.test(text)) return text
  const found = [UNLIKE, OF_OTHERS].flatMap((pattern) => matchesOf(pattern, text).slice(0, MOST))
  const spans = found.map(({ index, 0: said }): Span => [index, index + said.length])
  const rest = blanked(text, spans)
  if (rest.trim().length < SHORTEST_REST || ALIKE.test(rest)) return text
  const isAgainst = HERE.test(rest)
  const isOthers = ({ 0: said, 1: stranger, 2: other = '' }: RegExpExecArray): boolean => {
    const tells = said.replace(stranger ?? other, '')
    return !ALIKE.test(tells) && !CONCERNS.test(tells) && (stranger !== undefined || isAgainst || HERE.test(tells))
  }
  return blanked(
    text,
    spans.filter((_, i) => isOthers(found[i]!)),
  )
}
