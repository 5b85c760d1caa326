import { matchesOf } from '../text/matches.ts'

/**
 * Leads to what stands in the way now: “what stops Intune now is that …”, “the real blocker is …”. What a text names
 * before that is no obstacle, or no longer. Each match ends in “is”, or in “is that”.
 */
const LEADS =
  /(?:what(?: (?:really|still|actually|now|only))? (?:stops|blocks|hinders|delays|stands in the way|holds|keeps|prevents)(?: (?!is\b|are\b)[^\s.;,!?]{1,30}){0,5} (?:is|are)|(?:the|their|its) (?:real|actual|remaining|only|one|last)(?: (?:real|actual|remaining|open))? (?:blocker|obstacle|problem|issue|hurdle|snag|hindrance|thing in the way)(?: (?:now|left|today|here|for them)){0,2}(?: is|['’]s|:))(?: now)?(?: that\b)?/
    .source

/** What parts such words from what was said before. */
const BREAK = String.raw`(?:[.!?;,\n–] {0,2}(?:(?:but|and|so|now|today|though) ){0,2}| (?:but|and|though) )`
/** A break, and words that lead to what stands in the way now. */
const DECISIVE = new RegExp(`${BREAK}(${LEADS})[ ,:–-]{1,3}`, 'gi')
/** The other way round: “the DPIA is the real blocker”, “budget is what stops them”. What is meant stands in front. */
const NAMED_FIRST = new RegExp(
  String.raw`${BREAK}((?:[\p{L}\p{N}'’&/-]{1,30} ){1,5}(?:is|are)(?: (?:really|now|still|actually))? (?:(?:the|their) (?:real|actual|main|true|biggest|only) (?:blocker|obstacle|problem|issue|hurdle|reason|showstopper)|what (?:(?:really|actually) )?(?:stops|blocks|hinders|delays|holds|keeps|prevents)))(?![\p{L}])`,
  'giu',
)
/** Only the thing itself stands in front: no denial, no doubt, no “which”, nothing that is past. */
const NO_THING =
  /\b(?:not|never|no longer|nothing|none|nobody|maybe|perhaps|if|whether|unclear|which|who|it|this|that)\b/i
/** What does not stand in the way, and questions. */
const DENIED = /^(?:not\b|no longer\b|nothing\b|none\b|unclear\b|unknown\b)/i

/**
 * Where the last clause begins that names what stands in the way now: behind “is that”, else with its lead, because a
 * thing alone is no sentence. In UTF-16 units; undefined where no clause does.
 */
export function decisiveFrom(text: string): number | undefined {
  if (
    !/\b(?:what|the|their|its) (?:\S+ ){0,2}(?:stops|blocks|hinders|delays|stands|holds|keeps|prevents|blocker|obstacle|problem|issue|hurdle|snag|hindrance|reason|showstopper|thing)\b/i.test(
      text,
    )
  )
    return undefined
  const last = matchesOf(DECISIVE, text).at(-1)
  const named = matchesOf(NAMED_FIRST, text).findLast(({ 1: clause = '' }) => !NO_THING.test(clause))
  if (named && (!last || named.index > last.index)) return named.index + named[0].length - named[1]!.length
  if (!last) return undefined
  const behind = last.index + last[0].length
  if (DENIED.test(text.slice(behind, behind + 12))) return undefined
  return / that$/i.test(last[1]!) ? behind : behind - last[0].length + last[0].indexOf(last[1]!)
}
