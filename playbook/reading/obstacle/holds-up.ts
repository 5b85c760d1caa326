/** An obstacle is something that lacks, fails, is refused or demanded, or somebody who went. */
const HINDERS =
  /\b(?:no|not|nobodys?|none|never|without|lost|lack\w*|missing|cannot|(?:do|dos|does|did|is|are|was|were|wo|ca|has|have|could|would)nt|short(?:age)?|cut|crash\w*|fail\w*|broke\w*|breaks?|block\w*|kills?|drops?|scared?|stops?|stopped|incompatible|slow|low|old|weak|small|bugs?|outages?|left|leaves|leaving|quit|resigned|retired|sick|leave|alone|gone|understaffed|overloaded|waits?|waiting (?:for|on|until)|pending|outstanding|until|till|first|freeze|frozen|stuck|refus\w*|forbid\w*|forbidden|prohibit\w*|bans?|banned|against|objects?|insists?|demands?|requires?|must|needs?|has to|have to|worr\w*|fear\w*|afraid|doubts?|expired|lapsed|ran out|runs out|ended|pulled out|too \S+|hates?|unclear|unsigned|renewed|stays?(?! up\b)|keeps?|haggl\w*|negotiat\w*|swamped|busy|only (?:one|two)|mainly|problem|blocker|in (?:the|their|our) way|obstacle|hurdle|showstopper|crap|bad|poor)\b/
const NEGATED =
  '(?:no|not(?: an?| the)?|nobody|no one|never|without|nothing|hardly|(?:is|are|was|were|do|does|did|would|could|has|have)nt)'
/** What is no obstacle is denied, too: “it is not a security thing”, “the law does not prohibit it”. */
const DENIED = new RegExp(
  [
    String.raw`\b${NEGATED} (?:\S+ ){0,3}(?:issues?|problems?|rules?|doubts?|concerns?|themes?|topics?|objections?|questions?|things?|mentioned|matters?|fault)$`,
    String.raw`\b${NEGATED} (?:\S+ ){0,2}(?:issues?|problems?|objections?|concerns?|worr(?:y|ies)|quarrel|prohibit|forbid|object|against|mind|minds|opposed|involved|what|care less|complains?|doubts|ask)\b`,
    String.raw`^(?:and |but )?not (?:the|an?|our|their|because|on)\b`,
    String.raw`\bneed not\b|\bno more$|\bnone$`,
    String.raw`^(?:and |but )?(?:it isnt|it is not|its not) (?!ready\b|staffed\b|trained\b|able\b|there\b)`,
  ].join('|'),
)
/** What was, what will help, what somebody else has, and what only could be. */
const ELSEWHERE = new RegExp(
  [
    String.raw`\b(?:used to|last year|(?:the )?year before|years ago|in the past|back then|previously|formerly|at first|initially|at the time|yesterday|out of date|no longer|any ?more|lifted|abolished|vanished|forgiven|replaced|passed|waved aside|impatient\w*|fixed|solved|answered|settled|got one|found one|had been)\b`,
    String.raw`\b(?:weve|ive|(?:we|i) (?:have|will|ll|can|could|would|did|had|offered|suggested|sent|proposed|asked|recommended|expected|(?:first |once )?thought|nearly|was|checked|probed))\b|\bapplication (?:is|was) (?:pending|filed|sent|in)\b`,
    String.raw`\b(?:is|are|was|were|been|got|already) (?:planned|scheduled|booked|ordered|approved)\b|\bon order\b|\bworking on\b|\bpatch due\b|\bmade up for\b`,
    String.raw`\b(?:if|unless|in case|whether|would|could|might|once)\b|\bask(?:s|ed|ing)? (?:me|us|why|again)\b`,
    String.raw`^(?:and )?(?:the )?(?:go-?live|rollout|project|pilot|deployment|migration|work) (?:is|was|has been|got) (?:postponed|paused|on hold|stopped|halted|delayed|stuck|blocked)\b`,
    // People of a firm, such as lawyers.
    String.raw`\bpartners (?:at|dont|cant|want|quit|refuse)\b`,
    String.raw`\b(?:was|were|had|did)(?:nt)? .{1,60} (?:until|till|before)\b|^(?:and |but )?(?:until then|then|before that)\b|\bwho left\b.{1,60}\bwas\b`,
  ].join('|'),
)
/** Such a clause goes on with the one before it: “and isn't on the list”, “and has to be repeated”, “so the rest waits”. */
const LEANS =
  /^(?:and |also |plus |but )*(?:is|isnt|are|arent|was|wasnt|were|has|hasnt|have|havent|not|needs?|cannot|cant|wont|will|does|doesnt|dont|must|should|sees?|refuses?|stays?|remains?|keeps?|had|that|this|which|who|he|she|its|such|until|till|for|to|by|in|at|after|because|bc|bcs|since|with|so|therefore|thus|hence|though|however|if|why|the (?:thing|patch|fix)|they (?:must|will|are going)|we are)\b(?! addition\b)|\b(?:without|to|for|of) them\b|\b(?:that one|to it|demands? one|in there)\b|\bwithout it$|\b(?:not|never|\w+nt) (?:\S+ )?in it$/
/** That they do not want it is no reason why. */
const BARE_INTENT =
  /\b(?:no interest|not interested|no intent\w*|never wanted|(?:not|never) (?:be )?(?:introduced?|used?|adopt(?:ed)?|planned|installed)|wont (?:ever )?(?:be )?(?:used?|introduced?|adopt(?:ed)?|deploy(?:ed)?|com(?:e|ing))|will not (?:come|go|use|deploy|introduce|adopt|replace))\b/

/**
 * True when a clause can name something that holds the work up by itself, as far as its form tells: not what is denied,
 * over, somebody else's or only supposed, and not the rest of another clause.
 * @param words the clause in lower case, without marks
 */
export function mayHoldUp(words: string): boolean {
  return (
    HINDERS.test(words) &&
    !DENIED.test(words) &&
    !ELSEWHERE.test(words) &&
    !LEANS.test(words) &&
    !BARE_INTENT.test(words)
  )
}

/** True for what was, what will help, and what only could be. */
export function isElsewhere(words: string): boolean {
  return ELSEWHERE.test(words)
}

/** It is somebody else's. */
const OTHERS =
  /\b(?:sister|another (?:customer|client|company|tenant)|other (?:customers?|clients?|compan\w+)|colleagues?|elsewhere|same at|not us)\b/
/** What stands before it is over by now. */
const OVER =
  /\b(?:abolished|settled|solved|resolved|fixed|repaired|sorted|replaced|passed|lifted|withdrawn|out of the way|over by now|history|done with)\b/

/**
 * True when the words of a sentence around a clause take it back: it is somebody else's, or the words behind it say that
 * it is over.
 */
export function isTakenBack(sentence: string, behind: string): boolean {
  return OTHERS.test(sentence) || OVER.test(behind)
}

/** “Mainly”, “the real reason”, “what really stops them”. */
const RANKS_FIRST =
  /\b(?:main(?:ly)?|mostly|chiefly|primar\w+|biggest|(?:real|actual|true|key|only) (?:reason|blocker|problem|issue|obstacle|thing)|first and foremost|above all|really (?:stops|blocks|holds)|what (?:stops|blocks|holds)|otherwise they)\b/
/** “A small thing”, “can be done in a week”. */
const RANKS_LAST =
  /\b(?:minor|small(?:er)? (?:issue|thing|problem|one)|side (?:note|issue)|less (?:important|urgent)|not (?:urgent|as bad|so bad)|can be (?:done|fixed|solved) (?:in|within|by)|by the way|btw|for later)\b/

/** Which of two clauses, with all that their sentences say, the text itself calls the weightier one. */
export function weightierOf(one: string, other: string): 'one' | 'other' | undefined {
  if (RANKS_FIRST.test(one) !== RANKS_FIRST.test(other)) return RANKS_FIRST.test(one) ? 'one' : 'other'
  if (RANKS_LAST.test(one) !== RANKS_LAST.test(other)) return RANKS_LAST.test(one) ? 'other' : 'one'
  return undefined
}
