import { byFirst } from '../../rules.ts'
import { correctsAnother } from '../corrected-date.ts'
import { LOOKS_BACK, type DateAt } from './date-at.ts'
import { UNTIL } from './until.ts'

/** `end`: of everything, not of a step on the way; `corrects`: it replaces another one. */
export type Leads = 'corrects' | 'end' | 'yes' | undefined

/** What the words before a date say that it is: the first rule that holds decides. */
export const leadsTo = byFirst<DateAt, NonNullable<Leads>>({
  /** "Not May but June". */
  correctsAnother: ({ text, from, after, isPeriod, isSpan }) =>
    correctsAnother(text.slice(Math.max(0, from - REACH_OF_CLAUSE), from), after, !isPeriod && !isSpan)
      ? 'corrects'
      : undefined,
  /** "Go-live 12 May". */
  end: ({ before, isPeriod }) => (!isPeriod && LEADS_TO_THE_END.test(before) ? 'end' : undefined),
  /** "Available from June". */
  worksFrom: (at) => (at.isPeriod && at.worksFrom ? 'yes' : undefined),
  /** "By 12 May", "done in June". */
  ledTo: ({ before, isPeriod }) => ((isPeriod ? LEADS_TO_END : LEADS_TO).test(before) ? 'yes' : undefined),
  /** "The freeze ends in April". */
  waitedFor: (at) => (isWaitedFor(at) ? 'yes' : undefined),
})

/** The length of a clause that says what they wait for. In UTF-16 units. */
const REACH_OF_CLAUSE = 80
/** So much text behind a date is searched for the past. In UTF-16 units. */
const REACH_BEHIND = 40
/** The word "date", but not the date of an order or of something that ends by itself. */
const DATE = '(?<!anniversary |renewal |start |order |invoice |purchase |expiry |creation |up to |\\d )date'
/** Words before a month, quarter or weekday by whose end something is to be over: "done in June", "ready by Q1". */
const LEADS_TO_END = new RegExp(
  String.raw`\b(?:(?:${UNTIL}|by|thru|before(?: the end of)?)\s+(?:(?:about|around|late|the end of)\s+)?|(?:${DATE}|eta)(?:\s*[:=]\s*|\s+)(?:is\s+)?|(?:target(?:ed)?|says?|plan is)\s+(?:(?:is|for|in|date)\s+){0,2}|(?<!\bas )(?:promised|planned|expected|scheduled|hoped|due)\s+(?:for\s+|in\s+)?(?:late\s+)?|(?:aim(?:s|ing)?|shooting|slated|hoping|heading|foreseen)\s+(?:for|at|in)\s+(?:late\s+)?|go(?:es|ing)?[- ]?live\s+(?:(?:in|by|is|planned|for)\s+){0,2}(?:(?:about|around|roughly|circa|ca\.?|approx\.?|approximately)\s+|[~≈]\s?)|(?<!\bas )(?:done|ready|finished|complete[d]?|over|live|resolved|fixed|through|expected|planned|scheduled|due|available)\s+(?:in|for|by|on)\s+(?:(?:about|around|late)\s+)?)$`,
  'i',
)
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

/** True for the day on which a block ends, or something happens that they wait for. */
function isWaitedFor({ text, from, to }: DateAt): boolean {
  const clause = /[^.,;:\n]*$/.exec(text.slice(Math.max(0, from - REACH_OF_CLAUSE), from))![0]
  if (isBehindWait(text, from, to)) return true
  if (BLOCK_ENDS.test(clause) || WORK_ENDS.test(clause) || UNTIL_IT_IS.test(clause)) return true
  const awaited = UNTIL_IT_HAPPENS.exec(clause)?.[0]
  if (awaited === undefined) return false
  const after = /^[^.,;:\n]*/.exec(text.slice(to, to + REACH_BEHIND))![0]
  return !LOOKS_BACK.test(awaited.replace(HAS_DONE, ' ')) && !/^\s*last year\b/i.test(after)
}

/** "They wait for the partner contract, 1 July": nothing else is told of the day. */
function isBehindWait(text: string, from: number, to: number): boolean {
  if (!/^\s{0,3}(?:[.!;\n]|$)/.test(text.slice(to, to + REACH_BEHIND))) return false
  const before = text.slice(Math.max(0, from - REACH_OF_CLAUSE), from)
  return /\b(?:waits?|waiting) (?:for|on) [^.,;:\n]{3,60},\s{0,3}$/i.test(before)
}

/**
 * The obstacle ends then: "the freeze ends in April". A contract ends by itself, and licences that run out begin a
 * block.
 */
const BLOCK_ENDS =
  /\b(?:(?:(?:freeze|hiring|recruit\w+|audit|strike|moratorium|season|holidays?|vacations?|leave|absence|tender|review|negotiations?|reorgani[sz]ation|restructuring|merger|renovation|construction|elections?|lock-?down|testing|tests|exams?|budgeting|approval process)\s+(?:\w+\s+){0,3}?(?:ends?|finish(?:es)?|closes?|stops?|lifts?|is over)|(?:circular|ban|rule|embargo|injunction|restriction|decree)\s+(?:\w+\s+){0,2}?(?:runs out|expires|lapses))|(?:freeze|hiring|audit|moratorium|ban)\s+(?:is|will be)\s+(?:lifted|over|done|finished|closed))\s+(?:in|on|by|at|with)?\s*(?:the\s+)?$/i
/** An obstacle is gone as soon as such work ends. A contract ends by itself. */
const WORK_ENDS =
  /\b(?:clean-?\s?up|work|works|rebuild|upgrade|migration|move|project|consolidation|merge|training|courses?|replacement|installation|remediation)\b[^.,;:\n]{0,25}\b(?:ends?|closes?)\s+(?:in\s+|on\s+)?$/i
/** "Until the scheme opens 1 September". */
const UNTIL_IT_IS = new RegExp(
  String.raw`\b${UNTIL}\s+(?:\S+\s+){1,6}?(?:opens?|starts?|begins?|ends?|closes?|meets?|decides?|arrives?|comes?|lands?|ships?)\s+$`,
  'i',
)
/** "Until they hire an admin in March", "till the board meets on Monday": they wait for it. */
const UNTIL_IT_HAPPENS = new RegExp(
  String.raw`\b${UNTIL}\s+(?:\S+\s+){1,7}?(?:in|on|by)\s+(?:(?:about|around|late)\s+)?$`,
  'i',
)
/** "Till he's tested it in March": still to come, in spite of its past form. */
const HAS_DONE = /(?:\b(?:has|have)|['’](?:s|ve))\s+(?:all\s+)?\p{L}+/giu
