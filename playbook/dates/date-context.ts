/** "Until" with the ways it is often written. */
export const UNTIL = "(?:until|untill|till|'?til)"

/** What stands before a month, quarter or weekday by whose end something is to be over: "done in June", "ready by Q1". */
const LEADS_TO_END = new RegExp(
  String.raw`\b(?:(?:${UNTIL}|by|before the end of)\s+(?:(?:about|around|late|the end of)\s+)?|(?:done|ready|finished|complete[d]?|over|live|resolved|fixed|through|expected|planned|scheduled|due|available)\s+(?:in|for|by|on)\s+(?:(?:about|around|late)\s+)?)$`,
  'i',
)
/** What is to be done in a month, a quarter or on a weekday: "they deploy to all shops in March", "pilot on Monday". */
const IS_DONE_THEN =
  /\b(?:(?:deploy|start|begin|launch|migrate|move|patch|upgrade|update|install|replace|enable|train|switch|cut[ -]?over|roll[ -]?out|go(?:es|ing)?[ -]live|decide|sign|vote|approve|hire|recruit|return|reopen|meet|resume)s?\b[^.,;:\n]{0,30}|\b(?:pilot|training|deployment|migration|kick[ -]?off|vote|decision|approval|hearing)\s+)\b(?:in|on)\s+(?:late\s+)?$/i
/** "Until they hire an admin in March", "till the board meets on Monday": what is waited for happens then. */
const UNTIL_IT_HAPPENS = new RegExp(
  String.raw`\b${UNTIL}\s+(?:\S+\s+){1,7}?(?:in|on|by)\s+(?:(?:about|around|late)\s+)?$`,
  'i',
)
/** What blocks is over then: "the freeze ends in April"; licences that run out must be renewed by then. A contract ends by itself. */
const BLOCK_ENDS =
  /\b(?:(?:(?:freeze|hiring|recruit\w+|audit|strike|moratorium|season|holidays?|vacations?|leave|absence|tender|review|negotiations?|reorgani[sz]ation|restructuring|merger|renovation|construction|elections?|lock-?down|testing|tests|exams?|budgeting|approval process)\s+(?:\w+\s+){0,3}?(?:ends?|finish(?:es)?|closes?|stops?|lifts?|is over)|licen[cs]es?\s+(?:\w+\s+){0,3}?expires?)|(?:freeze|hiring|audit|moratorium|ban)\s+(?:is|will be)\s+(?:lifted|over|done|finished|closed))\s+(?:in|on|by|at|with)?\s*(?:the\s+)?$/i
/** Then it looks back after all: "the pilot in March failed", "they asked us to start on Monday". */
const LOOKS_BACK =
  /\b(?:failed|went|broke|showed|did|told|said|met|sent|wrote|spoke|came|left|didn't|couldn't|(?!planned|scheduled|expected|need)\p{L}{3,}ed)\b/iu

/** What stands before a day that something lasts to, or is planned for. */
const LEADS_TO = new RegExp(
  String.raw`(?:\b(?:${UNTIL}|by|before|due|target(?:ed)?|deadline|expected|planned|scheduled|go[- ]live|latest|through|no later than)\s+(?:date\s+)?(?:(?:is|for|on|at|to|the|it|be|now)\s+){0,2}|→\s*)$`,
  'i',
)
/** "Was done in June" looks back, and so does "completed in June"; "will be completed in June" does not. */
const IS_OVER =
  /\b(?:was|were|been|had|already|got|last)\b[^.;\n]{0,25}$|(?<!\b(?:be|is|are|to get|gets?)\s+)\b(?:finished|completed?|resolved|fixed)\s+in\s+$/i

/** What stands before a day that has been, or from which something is counted. */
const LEADS_AWAY =
  /\b(?:since|after|from|dated?|last|began|started|left|signed|as of|on or after|ago)\s+(?:on\s+|the\s+)?$/i
/** The end of a contract is no projected day, unless something is said to last until it. */
const ENDS_BY_ITSELF = /\b(?:expir\w+|renew\w*|contract|agreement|runs? out|ends?|ended)\b[^.;\n]{0,30}$/i
/** "No reply in two weeks" looks back; only with one of these does "in two weeks" look ahead. */
const LOOKS_AHEAD =
  /\b(?:will|arriv\w+|ready|starts?|due|expect\w*|plan\w*|schedul\w+|comes?|goes|go|deliver\w*|resolved|fixed|resum\w+|continu\w+|again)\b[^.;\n]{0,40}$/i

/** "15/01" is a day where it stands by itself or after "on"; "20/3 of them" and "version 15/3" are none. */
const BEGINS_DAY = /(?:^|[,;:(\n–-]|\b(?:on|done|ready|live|starts?|meets?|planned))\s*$/i
const ENDS_DAY =
  /^\s*(?:$|[,.;:)\n–-]|(?:and|but|because|then|go|is|as|when|at|in the|whether|if|they|we|it|the|so|or|with|after|before|until|will)\b)/i

/** "Build 15.4", "section 15.4", "a score of 15.4": numbered or scored, and no day. */
const IS_NUMBERED =
  /(?:\b(?:(?:builds?|versions?|ver|v|releases?|firmware|[a-z]*os|android|windows|win|exchange|server|driver|sdk|api|sections?|chapters?|clauses?|items?|steps?|points?|no|nr|number|figure)(?:\.|:|\s+(?:is|was|of))?|(?:scored?|scores|ratings?|rated|nps|csat|average|index|grade)(?:\s+(?:is|was|are|were|of|at|on|to|still|now|only)){0,3})|§)\s*$/i
/** "The tablets run on 15.4.", "they are still on 15.4.", "upgraded to 15.4.": what is installed. */
const IS_INSTALLED =
  /\b(?:(?:(?:run(?:s|ning)?|stay(?:s|ed|ing)?|still|stuck|remain(?:s|ed|ing)?|sit(?:s|ting)?)|(?:they|we|all|most|users|devices|servers?|clients|machines|phones|tablets|i(?:pads|phones)|macs|laptops|[a-z]*os|android|windows|exchange)\s+(?:is|are|was|were)(?:\s+(?:all|now|already))?)\s+(?:on|at)|(?:(?:up|down)grad|updat)\w*\s+to)\s+$/i
/** "Usage went up by 15.4.", "adoption is at 15.4." */
const IS_MEASURED =
  /\b(?:(?:up|down|r[io]se[sn]?|gr[eo]w[sn]?|fell|falls?|drop\w*|(?:in|de)creas\w*|improv\w*)\s+(?:\w+\s+)?by|(?:usage|adoption|share|rate|level|latency|load|costs?|price)\s+(?:(?:is|are|was|were|stands?|still|now|only)\s+){0,2}(?:at|by))\s+$/i
/** "15.4 percent", "15.10 h". */
const IS_AMOUNT =
  /^\s*(?:%|€|\$|(?:percent|per cent|points?|pts|h|hrs?|hours?|uhr|am|pm|o['’]clock|[kmgt]b|million|thousand|eur|euros?|usd|dollars?|pounds|minutes?|seconds?|times|x)\b)/i

/** Who waits until June goes on when June begins; work that runs until June may take all of it. */
const WAITS =
  /\b(?:wait\w*|block\w*|hold|held (?:back|up)|busy|freeze|frozen|paus\w*|postpon\w*|delay\w*|defer\w*|shelved|parked|stuck|stop\w*|not|no|none|nobody|nothing|never|without|lacks?|cannot|\w+n['’]t|cant|wont|dont|only|away|on leave|unavailable)\b/i

/** The day of our next call is none of the workload's. */
const OF_CONTACT =
  /\b(?:(?:next|follow-?up|weekly|our|a|the) (?:call|meeting|sync|session)|follow-?up|catch-?up|call ?back|speak|talk|we meet|i meet|meet (?:them|him|her))\b[^.,;\n]{0,25}$/i

/** How far before a date is looked, in UTF-16 units. */
const REACH = 40
const REACH_OF_WAITING = 80
/** As far as a clause that says what is waited for. */
const REACH_OF_CLAUSE = 80

/** What the words around a date make of it. */
export interface DateContext {
  /** It is said to be the end, the target, the deadline: it outweighs other dates. */
  readonly leads: boolean
  /** What has been, or what ends without being planned: no date to keep. */
  readonly isNone: boolean
  /** Something waits until then. */
  readonly waits: boolean
}

/**
 * Judges a date by the words around it.
 * @param from where it stands in the text, up to `to`
 * @param isPeriod a month, a quarter, a weekday: it counts only when led to, or with what is to be done then
 */
export function dateContext(text: string, from: number, to: number, isPeriod: boolean): DateContext {
  const before = text.slice(Math.max(0, from - REACH), from)
  const after = text.slice(to, to + REACH)
  const words = text.slice(from, to)
  const leads = (isPeriod ? LEADS_TO_END : LEADS_TO).test(before) || isWaitedFor(text, from, to)
  return { leads, isNone: isNone(), waits: leads && waits(text, from, to) }

  function isNone(): boolean {
    if (isPeriod && !leads && !isDoneThen(before, after)) return true
    if (isPeriod && (IS_OVER.test(before) || /^\s*(?:last year|since)\b/i.test(after))) return true
    if (OF_CONTACT.test(before)) return true
    if (LEADS_AWAY.test(before) || (!leads && ENDS_BY_ITSELF.test(before))) return true
    if (/^in\s/i.test(words) && !LOOKS_AHEAD.test(before)) return true
    // "15 may join" is no day.
    if (/\bmay\b/.test(words) && !leads && !isPeriod) return true
    if (/^\d+\.\d+\.?$/.test(words) && isNumber(words, before, after)) return true
    return /^\d+[./-]\d+$/.test(words) && !leads && !standsAsDay(words, before, after)
  }
}

/** The day on which a block ends, or something happens that is waited for. */
function isWaitedFor(text: string, from: number, to: number): boolean {
  const clause = /[^.,;:\n]*$/.exec(text.slice(Math.max(0, from - REACH_OF_CLAUSE), from))![0]
  if (BLOCK_ENDS.test(clause)) return true
  const awaited = UNTIL_IT_HAPPENS.exec(clause)?.[0]
  if (awaited === undefined) return false
  const after = /^[^.,;:\n]*/.exec(text.slice(to, to + REACH))![0]
  return !LOOKS_BACK.test(awaited) && !/^\s*last year\b/i.test(after)
}

function isDoneThen(before: string, after: string): boolean {
  const clause = /^[^.,;\n]*/.exec(after)![0]
  return IS_DONE_THEN.test(before) && !LOOKS_BACK.test(before) && !LOOKS_BACK.test(clause)
}

/**
 * A number with a point, perhaps at the end of a sentence, which looks like "15.4.": a version, a score, an amount, or a
 * time ("at 15.10").
 */
function isNumber(words: string, before: string, after: string): boolean {
  if (IS_NUMBERED.test(before) || IS_INSTALLED.test(before) || IS_MEASURED.test(before)) return true
  if (/\bat\s+$/i.test(before) && /\.\d\d\.?$/.test(words)) return true
  return !words.endsWith('.') && IS_AMOUNT.test(after)
}

/** A day and a month alone: "15/01", not "24/7" nor the version "15.4". */
function standsAsDay(words: string, before: string, after: string): boolean {
  return words !== '24/7' && words.includes('/') && BEGINS_DAY.test(before) && ENDS_DAY.test(after)
}

/** Whether it is waiting that ends on a day, by the clause that names it, else by its sentence. */
function waits(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - REACH_OF_WAITING), from)
  if (!new RegExp(String.raw`\b${UNTIL}\s+(?:about\s+|around\s+)?$`, 'i').test(before)) return false
  const clause = /[^.,;:\n]*$/.exec(before)![0]
  if (WAITS.test(clause)) return true
  // "Teams: until June, IT has no people": it heads what waits.
  if (clause.trim().split(/\s+/).length > 1) return false
  return WAITS.test(/^[^.;\n]*/.exec(text.slice(to, to + REACH_OF_WAITING))![0])
}
