import type { PreparedPlaybook } from '../../prepare.ts'
import { isNegator } from '../text/negation.ts'
import type { TextReading } from '../read-text.ts'
import type { Token } from '../text/text.ts'

/** Words of a wish, without past: "wanted" may be over. */
const WISH = /^(?:wants?|wish|wishes|plans?|intends?|prefers?)$/
/** Words between a wish and what is wished: "want to use only Teams". */
const WISHED = new Set(
  'to the our only just also still use have move roll rolling out deploy introduce start starting with get go switch try moving'.split(
    ' ',
  ),
)
/** Words that open a share: "EXO for staff", "and Teams for chat". */
const OPENS = new Set('and but with use uses using only while whereas plus then'.split(' '))
/** "For now", "for years" and the like name no share. */
const NO_SHARE = new Set(
  'now free nothing years months weeks them us me this that it what which long good ever sure'.split(' '),
)
/** A rollout of ours, of which is said that it goes on or when. */
const ROLLOUT = /^(?:pilots?|rollout|roll-out|migration|enrol?lment|onboarding|deployment)$/
const GOES_ON =
  /^(?:(?:is|are|has|been|of|for|the|all|users?|already|now|still|itself|staff|first|\d+) ){0,4}(?:runs|running|ongoing|on-going|under ?way|continues|goes on|going on|started|starts|begins|has begun|planned|scheduled|(?:in|from|on|by) (?:early |mid |late )?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|q[1-4]|next|\d)|next (?:week|month|quarter)|\d+ ?(?:%|percent)|half done)/
/** What ended: “the pilot ran, then they stayed with Zoom”. */
const ENDED =
  /\b(?:failed|stopped|cancell?ed|aborted|ended|rejected|dropped|abandoned|over|halted|called off|on hold)\b/

/** Said for good, which a pilot or a share does not change. */
const FOR_GOOD =
  /\b(?:for good|never|for ?ever|ever|always|no way|no (?:thanks?|thx|wish)|will not|won['’]?t|not going to|gonna not|torn up|the end|no longer wants?)\b/i

/**
 * True where a text says that a part of the work goes to ours, or is wished to: “Zoom for webinars, Teams for the rest”,
 * “the pilot runs”. Another product that keeps its own part does not replace ours, so that No Intent (“at no time”) is not
 * told by it.
 */
export function isPartlyUsed(prepared: PreparedPlaybook, { tokens, text, workload }: TextReading): boolean {
  if (FOR_GOOD.test(text)) return false
  const servers = prepared.classes.find(tokens).filter(({ meaning }) => meaning === 'microsoft-server')
  const ours = prepared.workloads
    .find(tokens)
    .filter(({ meaning, from }) => (!workload || meaning === workload) && !servers.some((each) => each.from === from))
  const shared = ours.some(
    ({ from, to }) => opens(tokens, from) && tokens[to]?.word === 'for' && namesShare(tokens, to + 1),
  )
  return shared || ours.some(({ from }) => isWished(tokens, from)) || goesOn(prepared, tokens, text)
}

function isWished(tokens: readonly Token[], from: number): boolean {
  let i = from - 1
  while (i >= 0 && !tokens[i + 1]!.breakBefore && WISHED.has(tokens[i]!.word)) i--
  return i >= 0 && !tokens[i + 1]!.breakBefore && WISH.test(tokens[i]!.word) && !isDenied(tokens, i)
}

/** True where its clause has a negation before it. */
function isDenied(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i > 0 && !tokens[i]!.breakBefore; i--) if (isNegator(tokens[i - 1]!.word)) return true
  return false
}

/** At the head of a text, “Intune for Adatum” names the customer. */
function opens(tokens: readonly Token[], from: number): boolean {
  return from > 0 && (tokens[from]!.breakBefore || OPENS.has(tokens[from - 1]!.word))
}

function namesShare(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return next !== undefined && !next.breakBefore && !NO_SHARE.has(next.word) && !/^\d/.test(next.word)
}

function goesOn({ classes }: PreparedPlaybook, tokens: readonly Token[], text: string): boolean {
  if (ENDED.test(text)) return false
  const others = classes.find(tokens).filter(({ meaning }) => meaning === 'competitor-product')
  return tokens.some(({ word }, i) => {
    if (!ROLLOUT.test(word) || isDenied(tokens, i)) return false
    let to = i + 1
    while (to < tokens.length && !tokens[to]!.breakBefore) to++
    // “The rollout of Slack runs”, “Slack rollout”: not ours.
    if (others.some((other) => other.to === i || (other.from > i && other.from < to))) return false
    const said = tokens.slice(i + 1, to).map((token) => token.word)
    return GOES_ON.test(said.join(' '))
  })
}
