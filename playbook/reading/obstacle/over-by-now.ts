import { matchesOf } from '../text/matches.ts'
import { clausesNaming, type Span } from '../text/spans.ts'

const LATELY = '(?:(?:all|now|finally|already|meanwhile|just|since|back|completely|fully) )*'
/** A thing of which a clause says that it stops nobody any more: “the proxy is fixed now”, “proxy fixed”. */
const IS_OVER = new RegExp(
  String.raw`(?<=^|[.!?;,\n]\s?|\b(?:and|but|so) )(?:(?:ok|no|wait|oh|ah|actually|good news|great|update|and|but|so|now|meanwhile|the|their|its|our)[:, ]{1,2}){0,5}(?!(?:that|this|it|they|there|which|who|everything|nothing|all) )([\p{L}\p{N}-]{2,30}(?: [\p{L}\p{N}-]{2,30}){0,2}?)(?: (?:is|are|was|were|got|gets|has been|have been|has|have)|['’]s)? ${LATELY}(?:fixed|solved|resolved|sorted(?: out)?|repaired|mended|patched|replaced|lifted|cleared|settled|approved|signed|renewed|upgraded|paid|out of the way|done with|not (?:an?|the) (?:issue|problem|blocker|obstacle) any ?more|no longer (?:an?|the) (?:issue|problem|blocker|obstacle))(?: (?:now|today|yesterday|already|meanwhile|by now|at last|this week|last \p{L}+))*(?=\s*(?:[.!;,\n]|$| and\b| but\b))`,
  'giu',
)
/** What is not over, or not yet, or only in part. */
const NOT_YET =
  /\b(?:not|no|never|nobody|isn|aren|wasn|until|unless|if|once|when|before|after|must|should|will|would|needs?|to be|only|half|partly|part|some|nearly|almost)\b/i

/** A longer text is a mail, in which the words around it tell. In UTF-16 units. */
const LONGEST = 4000
/** More things are not looked for. */
const MOST = 8

/** A thing that is over, and where it is told before and then. */
export interface Over {
  readonly thing: string
  readonly spans: readonly Span[]
}

/**
 * What stood in the way by an earlier message and is over by a later one. In one message the words around it tell which
 * of the two counts.
 * @param text each message is a line
 */
export function overByNow(text: string): readonly Over[] {
  const later = text.indexOf('\n') + 1
  if (later === 0 || text.length > LONGEST) return []
  return matchesOf(IS_OVER, text.slice(later))
    .slice(0, MOST)
    .flatMap(({ index, 0: said, 1: thing }): Over[] => {
      const at = later + index
      if (NOT_YET.test(said.replace(/\b(?:not (?:an?|the) \w+ any ?more|no longer .*)$/i, ''))) return []
      const before = clausesNaming(text, thing!, text.lastIndexOf('\n', at))
      return before.length === 0 ? [] : [{ thing: thing!, spans: [...before, [at, at + said.length]] }]
    })
}
