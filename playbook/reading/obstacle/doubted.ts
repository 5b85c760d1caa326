import { matchesOf } from '../text/matches.ts'
import { blanked, clauseBefore, clausesNaming, type Span } from '../text/spans.ts'

const DOUBT = String.raw`\b(?:(?:but|though|although|yet|still|however|and|so),? )?(?:(?:i|we|they|he|she) (?:(?:personally|honestly|really|actually|just|still) )?(?:(?:do|does)(?: not|n['’]?t) (?:(?:really|honestly|actually) )?(?:think|believe|feel|reckon)|doubt)|(?:(?:i|we) (?:am|are)|i['’]?m|we['’]re) not (?:(?:so|really) )?(?:convinced|persuaded|sure))(?: that)? `
const REASON = String.raw`(?: (?:really|actually))? (?:(?:the|a|an|their|our) )?(?:(?:real|actual|main|true|big|biggest) )?(?:issue|problem|reason|blocker|obstacle|point|cause|showstopper)s?(?![\p{L}-])(?: (?:here|at all|really|now|to be honest|tbh|for them)\b)?`
/** What stands before it is doubted: “but I don't think that's the issue”. */
const DOUBTS_THAT = new RegExp(String.raw`${DOUBT}(?:that|this|it)(?:['’]?s| is| was)${REASON}`, 'giu')
/** A thing is doubted: “I don't think the partner is the problem”. */
const DOUBTS_THING = new RegExp(
  String.raw`${DOUBT}(?:(?:the|their|our|any|an?) )?((?!(?:that|this|it)(?:['’]?s)? )[\p{L}\p{N}-]{2,30}(?: [\p{L}\p{N}-]{2,30})?) (?:is|are|was|were)${REASON}`,
  'giu',
)
/** More doubts are not looked for. */
const MOST = 8
/** True for texts that may have a doubt at all, which most have not. */
const MAY = /think|believe|feel|reckon|doubt|convinced|persuaded|sure/i

/**
 * Blanks what a text tells and the writer doubts: “legal says no, but I don't think that's the issue”. What is doubted
 * is no reason, for the status as little as for the note. Places in the text stay as they are.
 */
export function withoutDoubted(text: string): string {
  if (!MAY.test(text)) return text
  const spans: Span[] = []
  for (const { index, 0: remark } of matchesOf(DOUBTS_THAT, text).slice(0, MOST)) {
    const from = clauseBefore(text, index)
    const said = text
      .slice(from, index)
      .replace(/[\s.,;:!?–—-]+$/u, '')
      .trimStart()
    spans.push(...sameBefore(text, said, from), [from, index + remark.length])
  }
  for (const { index, 0: remark, 1: thing } of matchesOf(DOUBTS_THING, text).slice(0, MOST))
    spans.push(...clausesNaming(text, thing!, index), [index, index + remark.length])
  return blanked(text, spans)
}

/** Where the same words were said before. */
function sameBefore(text: string, said: string, at: number): readonly Span[] {
  const from = said === '' ? -1 : text.slice(0, at).toLowerCase().indexOf(said.toLowerCase())
  return from < 0 ? [] : [[from, from + said.length]]
}
