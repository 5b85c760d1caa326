import { isNoSpan, OF_CONTACT } from './date-span.ts'
import { correctsAnother, isReplaced } from './corrected-date.ts'
import {
  BEGINS_DAY,
  ENDS_DAY,
  isNumber,
  isNumberOfDay,
  IS_INSTALLED,
  IS_NUMBERED,
  standsAsDay,
} from './day-in-numbers.ts'
import { isDayOfMeeting } from './day-of-meeting.ts'
import { isDayOfTalk } from './day-of-talk.ts'
import { isFirstDay } from './first-day.ts'
import { isPastWeekday } from './past-weekday.ts'
import { mayBeToCome } from './lone-month.ts'
import { isToCome } from './unled-date.ts'

/** "Until" in its usual spellings. */
export const UNTIL = "(?:until|untill|till|'?til)"

/** The word "date", but not the date of an order or of something that ends by itself. */
const DATE = '(?<!anniversary |renewal |start |order |invoice |purchase |expiry |creation |up to |\\d )date'

/** Words before a month, quarter or weekday by whose end something is to be over: "done in June", "ready by Q1". */
const LEADS_TO_END = new RegExp(
  String.raw`\b(?:(?:${UNTIL}|by|thru|before(?: the end of)?)\s+(?:(?:about|around|late|the end of)\s+)?|(?:${DATE}|eta)(?:\s*[:=]\s*|\s+)(?:is\s+)?|(?:target(?:ed)?|says?|plan is)\s+(?:(?:is|for|in|date)\s+){0,2}|(?<!\bas )(?:promised|planned|expected|scheduled|hoped|due)\s+(?:for\s+|in\s+)?(?:late\s+)?|(?:aim(?:s|ing)?|shooting|slated|hoping|heading|foreseen)\s+(?:for|at|in)\s+(?:late\s+)?|go(?:es|ing)?[- ]?live\s+(?:(?:in|by|is|planned|for)\s+){0,2}(?:(?:about|around|roughly|circa|ca\.?|approx\.?|approximately)\s+|[~≈]\s?)|(?<!\bas )(?:done|ready|finished|complete[d]?|over|live|resolved|fixed|through|expected|planned|scheduled|due|available)\s+(?:in|for|by|on)\s+(?:(?:about|around|late)\s+)?)$`,
  'i',
)
/** Work to be done in a month, a quarter or on a weekday: "they deploy to all shops in March", "pilot on Monday". */
const IS_DONE_THEN =
  /\b(?:(?:deploy|start|begin|launch|migrate|move|patch|upgrade|update|install|replace|enable|train|switch|cut[ -]?over|roll[ -]?out|go(?:es|ing)?[ -]live|decide|sign|vote|approve|hire|recruit|return|reopen|meet|resume|come|arrive|land|ship|deliver|release|debate|certif(?:y|ie)|settle|finish(?:e)?|rule|open|wrap(?: up)?)s?\b[^.,;:\n]{0,30}|\b(?:pilot|training|deployment|migration|kick[ -]?off|vote|decision|approval|hearing|hotfix|fix|patch|delivery|replacement|upgrade)\s+)\b(?:in|on)\s+(?:late\s+)?$/i
/** They want it for then. */
const WANTS_THEN = /\b(?:wants?|would like|['’]d like|hopes?|plans?|intends?) to\b[^.,;:\n]*$/i
/** Something expected for then: "that'll be in June", "he thinks he'll be ready for it in September". */
const WILL_BE =
  /(?:\b(?:will|would|should|ought to|going to|hopes? to|expects? to|plans? to)|['’](?:ll|d))\s+(?:(?!(?:not|nt|have)\b)[^\s.,;:"'’”]+\s+){0,5}?in\s+(?:late\s+)?$/i
/** "Two posts are open, filled in May": nobody has done it, so it is still to be done. */
const TO_BE_DONE =
  /(?:^|[.,;:–—-]\s+|\n)(?:(?:to be|all|both)\s+)?(?:filled|settled|finished|done|decided|installed|delivered|completed?|hired|tested|replaced)\s+in\s+$/i
/** An obstacle is gone as soon as such work ends. A contract ends by itself. */
const WORK_ENDS =
  /\b(?:clean-?\s?up|work|works|rebuild|upgrade|migration|move|project|consolidation|merge|training|courses?|replacement|installation|remediation)\b[^.,;:\n]{0,25}\b(?:ends?|closes?)\s+(?:in\s+|on\s+)?$/i
/** "Until they hire an admin in March", "till the board meets on Monday": they wait for it. */
const UNTIL_IT_HAPPENS = new RegExp(
  String.raw`\b${UNTIL}\s+(?:\S+\s+){1,7}?(?:in|on|by)\s+(?:(?:about|around|late)\s+)?$`,
  'i',
)
/** "Until the scheme opens 1 September". */
const UNTIL_IT_IS = new RegExp(
  String.raw`\b${UNTIL}\s+(?:\S+\s+){1,6}?(?:opens?|starts?|begins?|ends?|closes?|meets?|decides?|arrives?|comes?|lands?|ships?)\s+$`,
  'i',
)
/**
 * The obstacle ends then: "the freeze ends in April". A contract ends by itself, and licences that run out begin a
 * block.
 */
const BLOCK_ENDS =
  /\b(?:(?:(?:freeze|hiring|recruit\w+|audit|strike|moratorium|season|holidays?|vacations?|leave|absence|tender|review|negotiations?|reorgani[sz]ation|restructuring|merger|renovation|construction|elections?|lock-?down|testing|tests|exams?|budgeting|approval process)\s+(?:\w+\s+){0,3}?(?:ends?|finish(?:es)?|closes?|stops?|lifts?|is over)|(?:circular|ban|rule|embargo|injunction|restriction|decree)\s+(?:\w+\s+){0,2}?(?:runs out|expires|lapses))|(?:freeze|hiring|audit|moratorium|ban)\s+(?:is|will be)\s+(?:lifted|over|done|finished|closed))\s+(?:in|on|by|at|with)?\s*(?:the\s+)?$/i
/** "Till he's tested it in March": still to come, in spite of its past form. */
const HAS_DONE = /(?:\b(?:has|have)|['’](?:s|ve))\s+(?:all\s+)?\p{L}+/giu
/** "Ships with the February release." */
const SHIPS_WITH =
  /\b(?:ships?|comes?|lands?|fix\w*|solved|included?|promised|planned|due)\b[^.,;:\n]{0,25}\b(?:with|in)\s+(?:the\s+)?$/i
const A_RELEASE = /^\s+(?:release|update|build|version|patch)\b/i
/** Something works, or may begin, from the first day of a month. */
const WORKS_FROM =
  /\b(?:available|ready|ok|okay|allowed|works?|can|budgets?|possible|usable|live|free|new ones?|there|open|appl(?:y|ies)|starts?|effective)\b[^.,;:\n]{0,25}\bfrom\s+$/i
/** Words that make it the past after all: "the pilot in March failed", "they asked us to start on Monday". */
const LOOKS_BACK =
  /\b(?:failed|went|broke|showed|did|told|said|met|sent|wrote|spoke|came|left|didn't|couldn't|(?!planned|scheduled|expected|need)\p{L}{3,}ed)\b/iu

/** Up to three small words between the words that lead to a day and the day. */
const SMALL = String.raw`(?:\s*[:=]\s*|\s+|\s+[–-]\s+)(?:date(?:\s*[:=])?\s+)?(?:(?:is|for|of|on|at|to|the|it|be|by|now|about|around|in|from|set|put|planned|expected|force|(?:the|their)\s+(?:plan|schedule|calendar))\s+){0,3}[~≈]?\s*$`
/** Words before a day until which something lasts, or for which it is planned. */
const LEADS_TO = new RegExp(
  String.raw`(?:\b(?:${UNTIL}|by|before|due|target(?:ed)?|deadline|expect(?:ed|s)|planned|scheduled|foreseen|promised|peg(?:s|ged)|reckons?(?: with)?|aim(?:s|ing)?|shooting|slated|cut-?over(?: weekend)?|go[- ]live|sign-?off|eta|thru|(?<!break|half |carried |sign)through|latest|no later than|${DATE})${SMALL}|→\s*$)`,
  'i',
)
/** Words before the day on which everything is over, or works. It outweighs the days of steps on the way. */
const LEADS_TO_THE_END = new RegExp(
  String.raw`\b(?:go(?:es|ing)?[- ]?live|all (?:\w+ )?(?:live|done|moved)|sign(?:ed)?-?\s?off|finish(?:ed)?|complet(?:ed?|ion)|unblock(?:ed)?|promised|eta|resolved|fix(?:ed)?|sorted|(?:finish|end|target|due|unblock) date|deadline|(?:last|final) (?:\w+ )?(?:batch|wave|lot|group|course|class|cohort|ring|move|site|region|step)|drop-?dead|end(?: of (?:the )?\w+)?(?=\s*[:=]))${SMALL}`,
  'i',
)
/** "Was done in June" and "completed in June" look back. "Will be completed in June" does not. */
const IS_OVER =
  /\b(?:was|were|been|had|already|got|last)\b[^.;\n]{0,25}$|(?<!\b(?:be|is|are|to get|gets?)\s+)\b(?:finished|completed?|resolved|fixed)\s+in\s+$/i

/** Words before a day that has passed, or from which something is counted. "To be signed" lies ahead. */
const LEADS_AWAY =
  /\b(?:since|after|dated|(?<!\bas )last|began|started|left|(?<!\b(?:be |gets? |(?:have|has) (?:\S+ ){1,2}))signed|on or after|ago|(?:anniversary|order|invoice|purchase|creation) date|(?:circular|letter|notice|ruling|order|decree|act|law|mail|version) of)\s+(?:on\s+|the\s+)?$/i
/** "Signed on 17 December", said in November, lies ahead: the last one is too long ago to be told without its year. */
const WAS_OR_WILL_BE = /\b(?:signed|last|began|started|left)\s+(?:on\s+|the\s+)?$/i
/** "From 12 to 14 March", "away from 3 May": nothing works from that day. */
const BEGINS_FROM = /\bfrom\s+(?:the\s+)?$/i
const IS_GONE_FROM =
  /\b(?:away|leave|off|out|absent|closed|shut|busy|freeze|frozen|holidays?|vacation|season|peak|mov\w+|slip\w*|push\w*|postpon\w*|delay\w*|mail|letter|e-?mail|notes?|news|quote|offer|minutes|ticket|version|report|data|numbers|figures|outage|incident|dates?|expires?|back)\b[^.;\n]{0,25}\bfrom\s+(?:the\s+)?$/i
const GOES_ON_TO = /^\s*(?:to|until|till|[-–])\s/i
/** The end of a contract is no projected day, unless something is said to last until it. The end of a course is one. */
const ENDS_BY_ITSELF =
  /\b(?:expir\w+|renew\w*|contract|agreement|runs? out|ended|(?:lease|subscription|licen[cs]es?|seats?|support|warranty|trial|deal|plan|firmware|year|sku|eas?|csp|e[135]|f[13]|old \w+|their \w+)\b[^.;\n]{0,30}\bends?)\b[^.;\n]{0,30}$/i
/** After these words a day never counts: "the trial runs out by May". But when a ban runs out, the block ends. */
const RUNS_OUT =
  /\b(?:expir(?:e|es|y|ing)|runs? out|lapses?)\b(?<!\b(?:circular|ban|rule|embargo|injunction|restriction|decree|freeze|moratorium|notice)\s(?:\w+\s){0,2}?(?:expires?|runs? out|lapses?))[^.,;:\n]{0,25}$/i
/** A contract that is not signed yet ends the block as soon as it is. */
const IS_SIGNED_THEN =
  /\b(?:new|signed|under|signs?|signing)\s+(?:(?:a|the|their)\s+)?(?:contract|agreement)\s+(?:(?:is|on|by|for|signed)\s+){0,2}$/i
/** Somebody who waits until June goes on when June begins. Work that runs until June may take all of it. */
const WAITS =
  /\b(?:wait\w*|block\w*|hold|held (?:back|up)|busy|freeze|frozen|paus\w*|postpon\w*|delay\w*|defer\w*|shelved|parked|stuck|stop\w*|not|no|none|nobody|nothing|never|without|lacks?|cannot|\w+n['’]t|cant|wont|dont|only|away|on leave|unavailable)\b/i

/** "They built it all by August": that August has passed. */
const WAS_DONE_BY = /\b(?:built|made|got|had|did|set up|was|were)\b[^.,;\n]{0,25}\bby\s+$/i

/** "It worked before June", "they were moved before Christmas". "All moved before June" may lie ahead. */
const HAS_BEEN =
  /\b(?:was|were|had|been|(?:it|they|we|he|she|i|who) \w+ed|(?<!\b(?:be|is|are|get|gets|all|to) )(?:finished|completed|went|came|left|told))\b|\bsince\s+before\s+$/i

/** "15 may join": "may" is a verb. */
const MAY_DO = /^\s+(?:not\s+)?\p{L}/u

/** "It's settled at the meeting on 10 March": the meeting decides. */
const IS_DECIDED_THERE =
  /\b(?:settled?s?|decided?s?|approve[sd]?|votes?|signs?|signed|rules?)\b[^.,;\n]{0,10}\b(?:at|in)\s+[^.,;\n]{0,25}$/i

/** So much text before a date is searched. In UTF-16 units. */
const REACH = 40
const REACH_OF_WAITING = 80
/** The length of a clause that says what they wait for. In UTF-16 units. */
const REACH_OF_CLAUSE = 80

/** What the words around a date say about it. */
export interface DateContext {
  /**
   * It is said to be the end, the target, the deadline, and outweighs other dates. `end`: of everything, not of a step
   * on the way; `corrects`: it replaces another one.
   */
  readonly leads: 'corrects' | 'end' | 'yes' | undefined
  /** No date to keep: it has passed, or ends something that was not planned. */
  readonly isNone: boolean
  /** No words lead to it. It counts only where the text has no other day. */
  readonly isLone: boolean
  /** Something waits until then. */
  readonly waits: boolean
  /** Something is to be over before it begins. */
  readonly isBefore: boolean
}

/** What kind of words name the date. */
export interface DateWords {
  /** A month, a quarter, a weekday. It counts only behind certain words, or with work to be done then. */
  readonly isPeriod?: boolean
  /** A month whose next time is nearer than its last: "finished in March", said in November. */
  readonly isNear?: boolean | undefined
  /** This month or the next. */
  readonly isSoon?: boolean
  /** A number of days, weeks or months. */
  readonly isSpan?: boolean
  /** A weekday or a feast. */
  readonly isNamed?: boolean
  /** Day and month could be the other way round. */
  readonly isEither?: boolean
}

/** Judges a date by the words around it. It stands at [from, to) in the text. */
export function dateContext(
  text: string,
  from: number,
  to: number,
  { isPeriod = false, isNear, isSoon = false, isSpan = false, isNamed = false, isEither = false }: DateWords,
): DateContext {
  const before = text.slice(Math.max(0, from - REACH), from)
  const after = text.slice(to, to + REACH)
  const words = text.slice(from, to)
  const leads = leadsTo()
  const isUnled = isToCome(before, words, after, { isPeriod, isSpan, isNear })
  const isThen = leads !== undefined || !isPeriod || isDoneThen(before, after) || isToBeDone(before) || isUnled
  const isLone =
    !isThen && isNear !== undefined && !standsAlone(words, before, after) && mayBeToCome(text, from, to, isNear)
  return {
    leads,
    isLone,
    isNone: isSpan ? isNoSpan(before, words, after, isUnled) : isNone(),
    waits: leads !== undefined && (waits(text, from, to) || (isPeriod && worksFrom())),
    isBefore: /\bbefore\s+$/i.test(before),
  }

  function leadsTo(): DateContext['leads'] {
    const reach = text.slice(Math.max(0, from - REACH_OF_CLAUSE), from)
    if (correctsAnother(reach, after, !isPeriod && !isSpan)) return 'corrects'
    if (!isPeriod && LEADS_TO_THE_END.test(before)) return 'end'
    if (isPeriod && worksFrom()) return 'yes'
    return (isPeriod ? LEADS_TO_END : LEADS_TO).test(before) || isWaitedFor(text, from, to) ? 'yes' : undefined
  }

  function worksFrom(): boolean {
    return WORKS_FROM.test(before) && !GOES_ON_TO.test(after) && !LOOKS_BACK.test(before)
  }

  function isNone(): boolean {
    if (isNamed && isPastWeekday(before)) return true
    if (!isThen && !isLone && !standsAlone(words, before, after)) return true
    if (isReplaced(before) || /^\s*(?:of )?last year\b/i.test(after)) return true
    if (
      isPeriod &&
      ((leads !== 'corrects' && IS_OVER.test(before) && !isToBeDone(before)) ||
        /^\s*(?:last year|since)\b/i.test(after))
    )
      return true
    if (isPeriod && !isNear && WAS_DONE_BY.test(before)) return true
    if (isPeriod && /\bbefore\s+$/i.test(before) && HAS_BEEN.test(before)) return true
    if (OF_CONTACT.test(before) && !IS_DECIDED_THERE.test(before)) return true
    if (isDayOfMeeting(before, after)) return true
    if (!leads && (isDayOfTalk(before, after) || isFirstDay(before))) return true
    if (/\bas of\s+$/i.test(before) && LOOKS_BACK.test(after)) return true
    if (BEGINS_FROM.test(before) && (IS_GONE_FROM.test(before) || GOES_ON_TO.test(after))) return true
    if (LEADS_AWAY.test(before) && !(isSoon && WAS_OR_WILL_BE.test(before))) return true
    if (RUNS_OUT.test(before)) return true
    if (!leads && ENDS_BY_ITSELF.test(before) && !IS_SIGNED_THEN.test(before)) return true
    // "15 may join" is no day.
    if (/^\d.*\bmay$/.test(words) && !leads && !isPeriod && MAY_DO.test(after)) return true
    if (/^\d+\.\d+\.?$/.test(words) && isNumber(words, before, after)) return true
    if (/^\d+\.\d+\.\d+$/.test(words) && (IS_NUMBERED.test(before) || IS_INSTALLED.test(before))) return true
    if (isEither)
      return !leads && !BEGINS_DAY.test(before) && !isNumberOfDay(text, from, to)
        ? true
        : !ENDS_DAY.test(after) || !/\/|\.$/.test(words)
    return /^\d+[./-]\d+$/.test(words) && !leads && !standsAsDay(words, before, after) && !isNumberOfDay(text, from, to)
  }

  function isToBeDone(said: string): boolean {
    return isNear === true && TO_BE_DONE.test(said)
  }
}

/** True for a quarter that stands alone at the end: "so they look for a bridge, Q3". */
function standsAlone(words: string, before: string, after: string): boolean {
  return (
    /^(?:[qh\d]|w(?:ee)?k\s\d)/i.test(words) &&
    /[,;:(–]\s*(?:maybe |probably |around |about |in |~)?$/i.test(before) &&
    /^\s*(?:$|[.;)\n])/.test(after)
  )
}

/** True for the day on which a block ends, or something happens that they wait for. */
function isWaitedFor(text: string, from: number, to: number): boolean {
  const clause = /[^.,;:\n]*$/.exec(text.slice(Math.max(0, from - REACH_OF_CLAUSE), from))![0]
  if (BLOCK_ENDS.test(clause) || WORK_ENDS.test(clause) || UNTIL_IT_IS.test(clause)) return true
  const awaited = UNTIL_IT_HAPPENS.exec(clause)?.[0]
  if (awaited === undefined) return false
  const after = /^[^.,;:\n]*/.exec(text.slice(to, to + REACH))![0]
  return !LOOKS_BACK.test(awaited.replace(HAS_DONE, ' ')) && !/^\s*last year\b/i.test(after)
}

function isDoneThen(before: string, after: string): boolean {
  const clause = /^[^.,;\n]*/.exec(after)![0]
  const willBe = WILL_BE.exec(before)?.[0]
  // "It will be settled in June": words before it do not matter, even in the past tense.
  if (willBe !== undefined) return !LOOKS_BACK.test(clause)
  if (SHIPS_WITH.test(before) && A_RELEASE.test(after)) return true
  // “New CIO started, wants to start in Q1”: the past of another clause is not its own.
  const own = WANTS_THEN.exec(before)?.[0] ?? before
  return IS_DONE_THEN.test(before) && !LOOKS_BACK.test(own) && !LOOKS_BACK.test(clause)
}

/** True when waiting ends on a day, by the clause that names it, else by its sentence. */
function waits(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - REACH_OF_WAITING), from)
  const isBefore = /\bbefore\s+$/i.test(before)
  if (!isBefore && !new RegExp(String.raw`\b${UNTIL}\s+(?:about\s+|around\s+)?$`, 'i').test(before)) return false
  const clause = /[^.,;:\n]*$/.exec(before)![0]
  if (WAITS.test(clause)) return true
  if (isBefore) return false
  // "Teams: until June, IT has no people": the day stands before what waits.
  if (clause.trim().split(/\s+/).length > 1) return false
  // "Nobody is trained, until June": the day stands behind what waits.
  if (WAITS.test(/[^.;:\n]*$/.exec(before)![0])) return true
  return WAITS.test(/^[^.;\n]*/.exec(text.slice(to, to + REACH_OF_WAITING))![0])
}
