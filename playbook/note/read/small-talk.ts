import { ASIDES, FILLERS, GREETINGS, QUICK_ONES } from '../../names/words/openings.ts'

/**
 * Openings of a message without content, which a note leaves out. Each pattern takes the punctuation behind it, and
 * needs some, because the same words may otherwise carry the reason ("so many left", "after our call they stopped").
 */
const SMALL_TALK: readonly RegExp[] = [
  new RegExp(`(?:${GREETINGS}|dear|morning)(?: (?:all|team|there|everyone|folks|both|bot|again))?`),
  new RegExp(QUICK_ONES),
  /(?:(?:some )?(?:great|good|bad|sad|fantastic|excellent) )?news(?: (?:today|from|on|about)(?: [^\s,;:.!–-]+){0,3})?/,
  /(?:as|like) (?:discussed|mentioned|agreed|promised|said)(?: (?:before|earlier|yesterday|today|last week|(?:with|on|in) [^,;:.!–-]{1,40}))?/,
  /(?:i )?(?:just )?(?:got |came |am |i'm )?off (?:the|a) (?:phone|call)(?: with [^,;:.!–-]{1,60})?/,
  /(?:i )?just (?:spoke|talked|met|chatted|had a call|finished a call|hung up)(?: (?:to|with) (?:(?! (?:they|he|she|it|who|that|which|because|nobody|there|no|has|have|is|are|was|were|can|cannot|will)\b)[^,;:.!–-]){1,60})?/,
  /(?:per|after|following|from) (?:my|our|the|today's|yesterday's) (?:call|meeting|chat|conversation|discussion)(?: (?:today|yesterday|with [^,;:.!–-]{1,40}))?/,
  /(?:(?:just )?a |one )?(?:quick |short |small |brief )?update(?: from| on)?(?: (?:today|my side))?/,
  /(?:oh )?(?:i )?forgot(?: to (?:say|add|mention)(?: that)?)?|(?:sorry|oops)?(?:a )?(?:small )?correction|no wait|(?:oh )?wait|(?:i )?can['’]?t say|tell me|one more thing|short one(?: from [^,;:.!–-]{1,30})?|(?:oh )?sorry(?: for [^,;:.!–-]{1,40})?|please find (?:the|my) (?:outcome|notes|summary)(?: below)?/,
  /(?:(?:this|that|here)(?:['’]s| is) )?(?:(?:a|another|one more) )?(?:perfect|good|typical|classic|great|nice|textbook|prime|best) (?:example|case)(?: (?:of it|for you|here))?/,
  new RegExp(`ok so|${FILLERS}|well|please note(?: that)?|note that|just to let you know|thanks|thank you`),
]
  .map(({ source }) => new RegExp(String.raw`\s*(?:${source})\s*(?:[,;:.!–—]+|-+\s|$)\s*`, 'iy'))
  .concat(
    /\s*regarding [^,;:.!?]{2,40}?(?:,| we (?:have|had|want|need) to (?:tell|say|report|inform)(?: you)?(?: that)?)\s+/iy,
  )
  .concat(/\s*(?:kindly|please) (?:note|be informed|be advised)(?: that)?\b[\s,;:.!–—-]*/iy)
  .concat(new RegExp(String.raw`\s*(?:${ASIDES})\b[\s,;:.!–—-]*`, 'iy'))

/** Where the content of a text begins, behind greetings and the like. In UTF-16 units. */
export function smallTalkEnd(text: string): number {
  let end = 0
  for (let length = lengthAt(text, 0); length > 0; length = lengthAt(text, end)) end += length
  return end
}

/** The length of the small talk at a place; 0 where there is none. */
function lengthAt(text: string, place: number): number {
  for (const pattern of SMALL_TALK) {
    pattern.lastIndex = place
    const length = pattern.exec(text)?.[0].length ?? 0
    if (length > 0) return length
  }
  return 0
}
