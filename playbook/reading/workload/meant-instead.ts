import type { Token } from '../text/text.ts'

/** All that stands between a name and the one that is meant: "Intune? sorry, I mean Edge". */
const MEANT =
  /^[\s,.;:?!…–—-]{0,4}(?:(?:oh|ah|oops|ups|uh|er|well|and|but)[\s,]+)*(?:sorry\b|no,? wait\b|wait,? no\b|wait\b|scratch that\b|strike that\b|correction\b|my mistake\b|no,? sorry\b|(?:no,? )?i mean\b|(?:no,? )?i meant\b|make that\b|rather\b|or rather\b)(?:[\s,.:;–—-]+(?:sorry|no|i mean|i meant|it['’]?s|it is|make that|rather|the|for|about|actually))*[\s,.:;–—-]{0,4}$/i
/** Longer words between two names say more than that. In UTF-16 units. */
const LONGEST = 50

/** A name of something; `to` is excluded, both in tokens. */
interface Named {
  readonly id: string
  readonly from: number
  readonly to: number
}

/** The workloads that a text names, without one that it takes back for the next: "Intune? sorry, I mean Edge". */
export function withoutTakenBack<Each extends Named>(
  mentions: readonly Each[],
  tokens: readonly Token[],
  text: string,
): Each[] {
  return mentions.filter((mention, i) => {
    const next = mentions[i + 1]
    if (!next || next.id === mention.id) return true
    const between = text.slice(tokens[mention.to - 1]!.end, tokens[next.from]!.start)
    return between.length > LONGEST || !MEANT.test(between)
  })
}
