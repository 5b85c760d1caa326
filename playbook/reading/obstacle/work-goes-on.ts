import type { Token } from '../text/text.ts'

/** "They go on", "others continue", "the rest is enrolled", "rollout continues", "we carry on without them". */
const GOES_ON =
  /\b(?:(?:they|we|it|he|she|all|others?|rest|everyone|everybody|work|rollout|roll-out|migration|project|pilot|enrol?lment|deployment|move|onboarding|teams?|users|sites?|and|but|still|just|simply) (?:(?:still|all|just|simply|now|anyway|to \S+|of \S+(?: \S+)?) )?(?:go(?:es)? on|went on|continue[sd]?(?! to (?:want|wish|hope|wait|like|need|object|refuse|ask))|carry on|carries on|carried on|proceeds?|moves? on|keeps? going(?! on\b)|goes ahead|go ahead))\b/
/** "The rest is enrolled", "all others are live", "the other sites work". */
const REST_IS_DONE =
  /\b(?:(?:the|all(?: the)?) )?(?:rest|others|other \S+|remaining \S+|everyone else|everybody else) (?:of \S+(?: \S+)? )?(?:(?:is|are|was|were|has|have|been|already|now|all) )*(?:done|enrol?led|live|moved|migrated|works?|working|running|finished|completed?|onboarded|rolled out|deployed|in production|through|online)\b/
/** "Rollout reduced to HQ": smaller, and not stopped. */
const IS_SMALLER =
  /\b(?:rollout|roll-out|pilot|project|migration|deployment|scope|phase one|phase 1) (?:(?:is|was|now|has been|got|gets) )*(?:reduced|cut|limited|shrunk|scaled down|cut down) to\b(?! (?:nothing|zero|0)\b)/
/** "Fails on 2 pcs", "crashes for a few users". */
const HITS =
  /\b(?:fail(?:s|ed|ing)?|crash(?:es|ed|ing)?|breaks?|stuck|hits?|affects?|affected|concerns?|errors?|issues?|problems?|trouble|slow|does(?:nt| not) (?:work|run|start|load|sync)|do(?:nt| not) (?:work|run|start|load|sync))(?: \S+)? (?:on|for|at|with|in|only|just)?(?: (?:only|just|about|some))*? ?(a few|a couple of|a handful of|one|two|three|four|five|\d{1,6})(?: (?:of|out of|from) (?:(?:the|their|all|about) )*(\d[\d.,]{0,8}))? (?:\S+ )?(?:pcs?|laptops?|machines?|devices?|phones?|users?|people|persons?|mailboxes|mailbox|clients?|desktops?|notebooks?|tablets?|ipads?|iphones?|macs?|accounts?|seats|ppl|computers?|workstations?|employees|folks)\b/
/** What a few are of a whole. */
const FEW_SHARE = 0.1
/** Without a whole, so many are a few. */
const FEW = 10

/** Words that deny it, put it off or make it depend on something. */
const HELD_BACK =
  /\b(?:then|that|offer\w*|not|no|never|nobody|none|neither|nor|cannot|\w+nt|until|till|til|unless|if|once|when|whether|before|after|will|would|could|should|must|want|wants|wanted|hopes?|hoping|might|maybe|perhaps|only if|as soon as|waits?|waiting|refus\w*|impossible|unable|stops?|stopped|ask\w*|how to|to)\b(?! (?:may|june|july|\d))/
/** "Continue with Gmail": what goes on there is another product, unless it is work. */
const GOES_ON_WITH =
  /\b(?:go(?:es)? on|went on|continue[sd]?|carry on|carries on|carried on|proceeds?) (?:(?:with|w|about|using|to use|in|on|their|the|its|to work) )+(?!(?:rollout|roll-out|migration|pilot|project|enrol?lment|deployment|move|work|plan|others?|rest|it|all|onboarding|next|wave|waves|training|trainings|set-?up)\b)\S+/
/** Words that follow, and take it back. */
const GOES_AGAINST = /\b(?:stopped|stops|on hold|paused|frozen|halted|postponed|blocked|stuck|waits?|waiting)\b/

const LINKS: ReadonlySet<string> = new Set(['and', 'but', 'while', 'so', 'though', 'although', 'because'])

/**
 * True where a text says that work goes on besides what it complains of (“one outage, they were annoyed but continue”,
 * “one of five admins left, others go on”), or that only a few are hit by it. Nothing is said of when it was different.
 */
export function workGoesOn(tokens: readonly Token[]): boolean {
  const clauses = clausesOf(tokens)
  const at = clauses.findIndex((clause) => goesOn(clause) || hitsFew(clause))
  return at >= 0 && !clauses.slice(at + 1).some((clause) => GOES_AGAINST.test(clause))
}

function goesOn(clause: string): boolean {
  const found = GOES_ON.exec(clause) ?? REST_IS_DONE.exec(clause) ?? IS_SMALLER.exec(clause)
  if (!found || GOES_ON_WITH.test(clause)) return false
  // "Goes ahead the day the vendor agrees".
  if (/^ (?:the day|as soon|right after|only|later)\b/.test(clause.slice(found.index + found[0].length))) return false
  return !HELD_BACK.test(clause.slice(0, found.index + found[0].length).replace(/ to(?: (?:others?|the)\b|$)/, ''))
}

function hitsFew(clause: string): boolean {
  const found = HITS.exec(clause)
  if (!found) return false
  const few = /^\d/.test(found[1]!) ? Number(found[1]!) : FEW / 2
  const all = found[2] === undefined ? undefined : Number(found[2].replace(/[.,]/g, ''))
  return all === undefined ? few <= FEW : few <= all * FEW_SHARE
}

/** The words of each clause. */
function clausesOf(tokens: readonly Token[]): readonly string[] {
  const clauses: string[][] = []
  tokens.forEach(({ word, breakBefore }, i) => {
    if (i === 0 || breakBefore || LINKS.has(word)) clauses.push([])
    clauses.at(-1)!.push(word)
  })
  return clauses.map((clause) => clause.join(' '))
}
