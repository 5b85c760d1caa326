import { matchesOf } from '../text/matches.ts'
import type { Span } from '../text/spans.ts'

/** A sentence that says itself that what it tells is over: "the works council signed, so this is ok now". */
const SETTLED =
  /(?<=^|[.!?;\n])[^.!?;\n]{3,200}?[ ,](?:so |and |– |- )?(?:this|that|it)(?: is|['’]s)(?: all)? (?:(?:now|meanwhile|already) (?:ok|okay|fine|solved|resolved|settled|sorted(?: out)?|over|cleared|done|off the table)|(?:ok|okay|fine|solved|resolved|settled|sorted(?: out)?|over|cleared|done|off the table|out of the way) (?:now|by now|again|meanwhile|already))(?=\s*(?:[.!;\n]|,? but\b|$))/gi
/** What is not over, or not yet. */
const NOT_YET =
  /\b(?:not|no|never|nobody|isn|aren|wasn|until|unless|if|once|when|before|must|should|will|would|needs?|only|half|partly|but|hopefully|maybe|perhaps)\b/i

/** Sentences that tell what is over, where the text goes on with something else. Alone they are the news. */
export function settledIn(text: string): readonly Span[] {
  const spans = matchesOf(SETTLED, text).flatMap(({ index, 0: said }): Span[] =>
    NOT_YET.test(said) ? [] : [[index, index + said.length]],
  )
  const rest = text.length - spans.reduce((sum, [from, to]) => sum + to - from, 0)
  return rest < SHORTEST_REST ? [] : spans
}

/** A shorter rest says nothing. In UTF-16 units. */
const SHORTEST_REST = 20
