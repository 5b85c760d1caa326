import { matchesOf } from '../text/matches.ts'
import { blanked, type Span } from '../text/spans.ts'

/** What begins a condition. “Ask if”, “even if” and “if needed” begin none. */
const CONDITION =
  /(?<!\b(?:asks?|asked|asking|see|seen|knows?|knew|know|check|checks|checked|checking|unclear|unsure|sure|wonders?|wondered|tests?|tested|testing|tell|told|say|clear|even|as|what|only|decides?|decided|confirm|matter|idea|not) )\b(?:if(?! (?:possible|needed|necessary|any|so|not|ever|at all|anything|i|you)\b)|in case(?! of\b)|in the event that)\b|(?<=^|[.;:!?,\n–-] ?|\b(?:and|but) )(?:should(?= (?:the|their|they|it|this|that|he|she|another|one|any)\b)|were(?= (?:the|their|they|it|this|that|he|she|another|one|any)\b[^.;!?\n]{0,60} to\b))/gi
/** The condition is a fear of what may come, and no rule of how things go: “in case”, “should it fail again”. */
const FEARED = /^(?:in|should|were)\b/i
const HINDERED = String.raw`(?:blocked|blocking|stuck|stop\w*|halt\w*|stall\w*|hold\w*|held|paus\w*|postpone\w*|delay\w*|drop\w*(?!\s(?:[^\s.,;!?]{1,20}\s){0,3}(?:servers?|on-?prem\w*|skype|lync|exchange|20\d\d|zoom|slack|webex)\b)|fails?|failed|broken?|breaks?|problem|issue|trouble|blockers?|obstacles?|show-?stoppers?|impossible|frozen|freeze|wait|nobody|no ?one)`
/** What would follow, of which only the writer speaks: “we'd be blocked”, “would have to stop”. */
const WOULD_HINDER = new RegExp(
  String.raw`(?:\b(?:would|could|might)(?:n['’]?t)?\b|['’]d\b|\b(?:we|they|it)d\b)[^.;!?\n]{0,40}\b${HINDERED}\b|\b(?:nobody|no ?one) (?:would|could)\b`,
  'i',
)
const HINDERS = new RegExp(String.raw`\b${HINDERED}\b`, 'i')
/** “But they don't”: the condition is not met. */
const UNMET =
  /^[\s,;.–-]*(?:(?:but|and|though|luckily|fortunately|which|of course) )+(?:(?:luckily|fortunately|of course) )?(?:they|it|he|she|we|that|this|there|the customer|is|does)? ?(?:do|does|did|is|are|has|have|will|would|was|were)?(?:n['’]?t| not)\b(?: (?:so|do that|the case|at all|store any|have any|have it))?(?=\s*(?:[.,;!\n]|$))/i
/** What they fear is told, whether it comes or not: “that he couldn't tell when it'd be back if it went”. */
const FEARS = /^\s*(?:(?:and|but|so) )*that\b|\b(?:fears?|afraid|worr(?:y|ies|ied)|scared|concerned)\b/i
/** The ends of clauses in a sentence. */
const CLAUSE = /[,;.!?\n:](?=\s|$)|\s[-–—](?=\s)|\s(?=but\b)/gi
const SENTENCE_ENDS = /[;.!?\n:–—-]/

/** A longer text is not searched. In UTF-16 units. */
const LONGEST = 4000
/** More conditions are not looked for. */
const MOST = 8

/**
 * Blanks what a text tells would stand in the way under a condition that is not met: “if the proxy broke again, we'd be
 * blocked”, “would be blocked by that law if they stored such data, but they don't”. What only would be is no reason.
 * What would go on under a condition tells the obstacle, and stays: “they'd start if the licences were there”. Places in
 * the text stay as they are.
 */
export function withoutHypothetical(text: string): string {
  if (text.length > LONGEST || !/\b(?:if|in case|in the event|should|were)\b/i.test(text)) return text
  return blanked(
    text,
    matchesOf(CONDITION, text)
      .slice(0, MOST)
      .flatMap((found) => hypotheticalAt(text, found)),
  )
}

function hypotheticalAt(text: string, { index, 0: begins }: RegExpExecArray): readonly Span[] {
  const { bounds, at } = clausesAround(text, index)
  const [from, to] = bounds[at]!
  const unmet = UNMET.exec(text.slice(to))
  const end = (span: Span): Span => [span[0], span[1] + (span[1] === to && unmet ? unmet[0].length : 0)]
  const says = (i: number): boolean => {
    const words = text.slice(...bounds[i]!)
    return WOULD_HINDER.test(words) || (FEARED.test(begins) && i > at && HINDERS.test(words))
  }
  if (unmet || says(at)) return [end([from, to])]
  const [before, after] = [bounds[at - 1], bounds[at + 1]]
  if (after && !SENTENCE_ENDS.test(text.slice(to, after[0])) && says(at + 1)) return [[from, after[1]]]
  if (before && !FEARS.test(text.slice(...before)) && !SENTENCE_ENDS.test(text.slice(before[1], from)) && says(at - 1))
    return [end([before[0], to])]
  return []
}

/** The clauses of a text, and which of them holds a place. */
function clausesAround(text: string, place: number): { readonly bounds: readonly Span[]; readonly at: number } {
  const bounds: Span[] = []
  let from = 0
  for (const { index, 0: mark } of matchesOf(CLAUSE, text)) {
    bounds.push([from, index])
    from = index + mark.length
  }
  bounds.push([from, text.length])
  return { bounds, at: bounds.findLastIndex(([start]) => start <= place) }
}
