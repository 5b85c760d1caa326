import { anyOf } from '../../rules.ts'
import { isReplaced } from '../corrected-date.ts'
import { OF_CONTACT } from '../date-span.ts'
import {
  BEGINS_DAY,
  ENDS_DAY,
  IS_INSTALLED,
  IS_NUMBERED,
  isNumber,
  isNumberOfDay,
  standsAsDay,
} from '../day-in-numbers.ts'
import { isDayOfMeeting } from '../day-of-meeting.ts'
import { isDayOfTalk } from '../day-of-talk.ts'
import { isFirstDay } from '../first-day.ts'
import { isPastWeekday } from '../past-weekday.ts'
import { GOES_ON_TO, LOOKS_BACK, type DateAt } from './date-at.ts'
import type { Leads } from './leads-to.ts'

/** A date, and whether words lead to it. */
export interface Judged {
  readonly at: DateAt
  readonly leads: Leads
  /** Something is to be over or done then. */
  readonly isThen: boolean
  /** No words lead to it; it may count all the same. */
  readonly isLone: boolean
}

/** True for no date to keep: it has passed, is no day, or ends something that was not planned. */
export const isNoDate = anyOf<Judged>({
  /** "We met on Friday". */
  pastWeekday: ({ at }) => at.isNamed && isPastWeekday(at.before),
  /** "The March figures are in". */
  ledToByNothing: ({ at, isThen, isLone }) => !isThen && !isLone && !at.standsAlone,
  /** "Not 3 May but 5 June". */
  replaced: ({ at }) => isReplaced(at.before),
  /** "On 3 May last year". */
  ofLastYear: ({ at }) => /^\s*(?:of )?last year\b/i.test(at.after),
  /** "Was done in June". */
  periodIsOver: ({ at, leads }) => at.isPeriod && leads !== 'corrects' && IS_OVER.test(at.before) && !at.isToBeDone,
  /** "In May since …". */
  periodLongAgo: ({ at }) => at.isPeriod && /^\s*(?:last year|since)\b/i.test(at.after),
  /** "They built it all by August". */
  wasDoneBy: ({ at }) => at.isPeriod && !at.isNear && WAS_DONE_BY.test(at.before),
  /** "It worked before June". */
  wasSoBefore: ({ at }) => at.isPeriod && /\bbefore\s+$/i.test(at.before) && HAS_BEEN.test(at.before),
  /** "Next call on 12 May"; but "settled at the meeting on 10 March". */
  ofContact: ({ at }) => OF_CONTACT.test(at.before) && !IS_DECIDED_THERE.test(at.before),
  /** "Review meeting with the CISO on 9 April". */
  ofMeeting: ({ at }) => isDayOfMeeting(at.before, at.after),
  /** "Talked on 12 May". */
  ofTalk: ({ at, leads }) => !leads && isDayOfTalk(at.before, at.after),
  /** "Kick-off 12 May". */
  firstDay: ({ at, leads }) => !leads && isFirstDay(at.before),
  /** "As of 3 May two of them left". */
  asOf: ({ at }) => /\bas of\s+$/i.test(at.before) && LOOKS_BACK.test(at.after),
  /** "Away from 3 May", "from 12 to 14 March". */
  goneFrom: ({ at }) => BEGINS_FROM.test(at.before) && (IS_GONE_FROM.test(at.before) || GOES_ON_TO.test(at.after)),
  /** "Since 3 May"; "signed on 17 December", said in November, lies ahead. */
  counted: ({ at }) => LEADS_AWAY.test(at.before) && !(at.isSoon && WAS_OR_WILL_BE.test(at.before)),
  /** "The trial runs out by May". */
  runsOut: ({ at }) => RUNS_OUT.test(at.before),
  /** "Their contract ends 3 May". */
  endsByItself: ({ at, leads }) => !leads && ENDS_BY_ITSELF.test(at.before) && !IS_SIGNED_THEN.test(at.before),
  /** "15 may join": "may" is a verb. */
  mayDo: ({ at, leads }) => /^\d.*\bmay$/.test(at.words) && !leads && !at.isPeriod && MAY_DO.test(at.after),
  /** "Version 3.4". */
  number: ({ at }) => /^\d+\.\d+\.?$/.test(at.words) && isNumber(at.words, at.before, at.after),
  /** "Section 3.4.5", "version 16.2.1 is installed". */
  numbered: ({ at }) =>
    /^\d+\.\d+\.\d+$/.test(at.words) && (IS_NUMBERED.test(at.before) || IS_INSTALLED.test(at.before)),
  /** "3/4 of the users": day and month either way, and nothing says that it is a day. */
  eitherWay({ at, leads }) {
    if (!at.isEither) return false
    const isLed = leads || BEGINS_DAY.test(at.before) || isNumberOfDay(at.text, at.from, at.to)
    return !isLed || !ENDS_DAY.test(at.after) || !/\/|\.$/.test(at.words)
  },
  /** "Open 24/7". */
  fraction: ({ at, leads }) =>
    !at.isEither &&
    /^\d+[./-]\d+$/.test(at.words) &&
    !leads &&
    !standsAsDay(at.words, at.before, at.after) &&
    !isNumberOfDay(at.text, at.from, at.to),
})

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
/** The end of a contract is no projected day, unless something is said to last until it. The end of a course is one. */
const ENDS_BY_ITSELF =
  /\b(?:expir\w+|renew\w*|contract|agreement|runs? out|ended|(?:lease|subscription|licen[cs]es?|seats?|support|warranty|trial|deal|plan|firmware|year|sku|eas?|csp|e[135]|f[13]|old \w+|their \w+)\b[^.;\n]{0,30}\bends?)\b[^.;\n]{0,30}$/i
/** After these words a day never counts: "the trial runs out by May". But when a ban runs out, the block ends. */
const RUNS_OUT =
  /\b(?:expir(?:e|es|y|ing)|runs? out|lapses?)\b(?<!\b(?:circular|ban|rule|embargo|injunction|restriction|decree|freeze|moratorium|notice)\s(?:\w+\s){0,2}?(?:expires?|runs? out|lapses?))[^.,;:\n]{0,25}$/i
/** A contract that is not signed yet ends the block as soon as it is. */
const IS_SIGNED_THEN =
  /\b(?:new|signed|under|signs?|signing)\s+(?:(?:a|the|their)\s+)?(?:contract|agreement)\s+(?:(?:is|on|by|for|signed)\s+){0,2}$/i
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
