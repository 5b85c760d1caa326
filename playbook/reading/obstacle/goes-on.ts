import { matchesOf } from '../text/matches.ts'

/**
 * Words that say that the obstacle is gone: "is unblocked", "no longer blocked", "the blocker is gone", "back on
 * track".
 */
const GOES_ON =
  /\b(?:unblocked|(?:no longer|not) (?:blocked|stuck|on hold)(?: any ?more)?|(?:the |their |this )?(?:block|blocker|obstacle|freeze|blockage) (?:is|was|has been|got) (?:now )?(?:gone|lifted|over|removed|solved|resolved|cleared|out of the way)|(?:is|are|they['’]re|it['’]s|we['’]re) back on track|(?:can|could|may) (?:now |finally )?(?:go on|proceed|continue|go ahead|resume)(?: now| again)?|(?:has|have|is|was|work|rollout|migration|project) (?:now )?(?:resumed|restarted)|(?:got|have|has|there is|gave) (?:the |a )?(?:green light|go-?ahead))\b/gi

/** Words before it, in the same clause, that say that it is not so, or not yet. */
const NOT_YET =
  /\b(?:not|never|isn['’]?t|aren['’]?t|wasn['’]?t|no|nobody|until|till|once|when|if|before|after|unless|as soon as|will|would|should|could|to be|be|being|get|gets|hopefully|expect\w*|hopes?|hoped|hoping|plan\w*|wants?|needs?|must|may|might|cannot|can['’]?t|want|waits?|waiting|first|date)\b[^.,;:!?\n]{0,60}$/i
/** "Not blocked" does not say that there was a block before. */
const WAS_NEVER = /^not (?:blocked|stuck|on hold)$/i
const CLAUSE_BEGINS = /[.,;:!?\n]|\s[–—-]\s/g
/** The beginning of the clause is looked for at most so far back. In UTF-16 units. */
const REACH = 120

/**
 * Finds where a text says that the obstacle is gone and the work goes on. Its earlier reason and date are history then.
 * @returns the beginning of the clause that says so, in UTF-16 units; undefined where none does
 */
export function goesOnFrom(text: string): number | undefined {
  const found = matchesOf(GOES_ON, text).findLast(({ index, 0: words }) => {
    const before = text.slice(Math.max(0, index - REACH), index)
    return !WAS_NEVER.test(words) && !NOT_YET.test(before)
  })
  if (!found) return undefined
  const from = Math.max(0, found.index - REACH)
  const begins = matchesOf(CLAUSE_BEGINS, text.slice(from, found.index)).at(-1)
  return begins ? from + begins.index + begins[0].length : from
}
