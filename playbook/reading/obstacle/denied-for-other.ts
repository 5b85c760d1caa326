import { matchesOf } from '../text/matches.ts'
import { blanked, type Span } from '../text/spans.ts'

const NOT = String.raw`(?:['’]?s not|\s(?:is|are|was|were)(?:\s(?:really|actually|just|simply|only))?\s(?:not|never)|\s(?:is|are|was|were)n['’]?t)`
const REASON = String.raw`(?:(?:real|actual|main|true|big|biggest|whole) )?(?:problem|reason|issue|obstacle|blocker|cause|snag|trouble|showstopper|hold-?up|difficulty|thing|point)s?`
/** What begins a statement. */
const BEGINS = String.raw`(?<=^|[.!?;:,\n–-]\s?|\s(?:but|and|so|because)\s)\s*`
/** The thing that is denied is a person, a thing or a reason: not “it isn't ready”, “it's not installed yet”. */
const THING = String.raw`(?:that|because|due to|about|for lack|a lack|lack|any|a matter|(?:the|their|its|his|her|our|an?|some|any)\s[\p{L}\p{N}'’-]+|IT\b|us\b|Microsoft\b|security\b|money\b|licen[cs]es?\b|people\b)`
/** The rest of its clause: not what stands behind it by itself. */
const REST = String.raw`(?:[^.!?;,\n]|,(?=\s(?:or|nor|and|which|who|that|as)\b)){0,140}?`
/** The end of its sentence, which stays: “…, he's ready. It's …”. */
const BETWEEN = String.raw`(?:,\s[^.!?;,\n]{1,80}(?=[.;]))?`
/** Another thing is named instead: “it's the contractor”, “the problem is the proxy”, “but the integrator”. */
const INSTEAD = String.raw`${BETWEEN}(?:,?\s(?:but|rather)(?:\srather)?\s(?:that\s|because\s)?(?!(?:they|we|it|he|she|still|not|also|yet|then|only|nobody|nothing|no)\b)|[.;:,–-]+\s*(?:(?:no|but|rather|instead|actually|really)[, ]+){0,2}(?:(?:it|this|that)(?:['’]s|\s(?:is|was)|\swould\sbe)|(?:the|their)\s${REASON}\s(?:is|was)|what\s[^.;!?\n]{3,40}\s(?:is|was))\s(?!(?:not|never|no\slonger|also|n['’]t|planned|scheduled|a matter of|going|due|being|to be|only a|just a|in|on|at|live|fine|ok|okay|new|clear|unclear|unknown)\b))`

/** “It isn't the customer's IT. It's …”, “the problem is not the law but …”, “it's not that they lack people, it's …”. */
const IT_IS_NOT = new RegExp(
  String.raw`${BEGINS}(?:it|this|that|(?:the|their)\s${REASON}(?:\shere)?)${NOT}\s(?:so much\s)?${THING}${REST}(?=${INSTEAD})`,
  'giu',
)
/** “Not the admins, it's …”, “Not because of the law but because …”. */
const NOT_IT = new RegExp(
  String.raw`(?<=^|[.!?;:\n–]\s?|-\s)\s*(?:and\s|but\s|so\s)?not\s(?:because|that|due to|the|their|its|his|her|our|an?)\s${REST}(?=${INSTEAD})`,
  'giu',
)
/** “The users are not the problem; it is …”. */
const IS_NO_REASON = new RegExp(
  String.raw`${BEGINS}(?:(?:the|their|its|our)\s)?[\p{L}\p{N}'’-]{2,30}(?:\s[\p{L}\p{N}'’-]{2,30}){0,3}?${NOT}\s(?:the|an?|any|their)\s${REASON}(?:\s(?:here|at all|this time|for them))?(?=${INSTEAD})`,
  'giu',
)
/** “It isn't that IT lacks people. The seats sit …”: what is denied with “that” needs no “it is” behind it. */
const IT_IS_NOT_THAT = new RegExp(
  String.raw`${BEGINS}(?:[Ii]t|(?:[Tt]he|[Tt]heir)\s${REASON})${NOT}\s(?:that|because)\s${REST}[.;]\s+(?=\p{Lu})`,
  'gu',
)
/** More denials are not looked for. */
const MOST = 8
/** True for texts that may have one at all, which most have not. */
const MAY = /\b(?:not|never|\w+n['’]?t)\b/i
/** A longer text is not searched. In UTF-16 units. */
const LONGEST = 4000

/**
 * Blanks what a text denies in order to name something else: “it isn't the customer's IT, it's the contractor who has no
 * engineers”. What is denied is no reason, and none of its words count. Places in the text stay as they are.
 */
export function withoutDeniedForOther(text: string): string {
  if (text.length > LONGEST || !MAY.test(text)) return text
  const spans = [IT_IS_NOT, NOT_IT, IS_NO_REASON, IT_IS_NOT_THAT].flatMap((pattern) =>
    matchesOf(pattern, text)
      .slice(0, MOST)
      .map(({ index, 0: said }): Span => [index, index + said.length]),
  )
  return blanked(text, spans)
}
