/** What a message may begin with before it says something. Each takes its punctuation with it. */
const SMALL_TALK: readonly RegExp[] = [
  /(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening)|morning)(?: (?:all|team|there|everyone|folks|both|bot|again))?/,
  /(?:a |just a |one )?quick(?: one| q| question| update| note)/,
  /(?:(?:some )?(?:great|good|bad|sad|fantastic|excellent) )?news(?: (?:today|from|on|about)(?: [^\s,;:.!–-]+){0,3})?/,
  /(?:as|like) (?:discussed|mentioned|agreed|promised|said)(?: (?:before|earlier|yesterday|today|last week|(?:with|on|in) [^,;:.!–-]{1,40}))?/,
  /(?:i )?(?:just )?(?:got |came |am |i'm )?off (?:the|a) (?:phone|call)(?: with [^,;:.!–-]{1,60})?/,
  /(?:i )?just (?:spoke|talked|met|chatted|had a call|finished a call|hung up)(?: (?:to|with) [^,;:.!–-]{1,60})?/,
  /(?:per|after|following|from) (?:my|our|the|today's|yesterday's) (?:call|meeting|chat|conversation|discussion)(?: (?:today|yesterday|with [^,;:.!–-]{1,40}))?/,
  /(?:short |small |brief )?update(?: from| on)?(?: (?:today|my side))?/,
  /by the way|ok so|okay|ok|so|well|please note(?: that)?|note that|just to let you know|thanks|thank you/,
]
  .map(({ source }) => new RegExp(String.raw`\s*(?:${source})\s*(?:[,;:.!–—]+|-+\s|$)\s*`, 'iy'))
  .concat(
    // Nothing else begins so.
    /\s*(?:fyi|btw)\b[\s,;:.!–—-]*/iy,
  )

/** Where a text begins to say something, after greetings and the like. In UTF-16 units; 0 when it begins at once. */
export function smallTalkEnd(text: string): number {
  let end = 0
  for (let found = true; found && end < text.length;) {
    found = false
    for (const pattern of SMALL_TALK) {
      pattern.lastIndex = end
      const match = pattern.exec(text)
      if (!match?.[0]) continue
      end += match[0].length
      found = true
    }
  }
  return end < text.length ? end : 0
}
