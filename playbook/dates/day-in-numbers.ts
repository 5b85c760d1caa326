import { dateFrame } from './date-frame.ts'

/** Behind these words numbers with a stroke are a day and no share: "comes out 6/15", "last batch 17/12". */
const BEFORE_NUMBERS =
  /\b(?:out|in|up|over|back|ships?|lands?|arrives?|upgraded|replaced|swapped|light|hope is|closes?|ends?|decides?|decision|votes?|signed|approved|delivered|delivery|moves?|flips?|cut-?over|should (?:get|have|see)[^.,;:\n]{1,25})\s+$/i
/** A day before its month that cannot be a share, which is never more than the whole. */
const DAY_FIRST = /^(1[3-9]|2\d|3[01])\/(\d|1[0-2])$/
const ENDS_THERE = /^\s*(?:$|[.,;:)/\n]|(?:and|then|but)\b)/i

/** Words before numbers or shares: "wave 3/4", "we are at 3/4". */
const COUNTED =
  /\b(?:batch|waves?|rings?|phases?|steps?|parts?|pages?|rounds?|stages?|calls?|e?-?mails?|attempts?|tr(?:y|ies)|options?|days?|tiers?|levels?|shifts?|scor\w*|rat(?:ed|ing)|grade|about|only|nearly|almost|some|of|with|groups?|sprint|questions?|items?|sections?|versions?|ratio|split|(?<!\b(?:aim|target|shoot)\w* )at|currently|still|now|users?|people|sites?|seats?|out of|first|second|third)\s+$/i
/** So many of so many, where the first is never greater: "moved 9/12". */
const PROGRESS =
  /\b(?:moved|done|migrated|finished|completed?|enrolled|onboarded|ready|live|across|over|through|answered|replied|sent|trained|copied|synced|used|active|have|has|got|are|is)\s+$/i

/** True for day and month in numbers where the sentence does not go on with something counted. */
export function isNumberOfDay(text: string, from: number, to: number): boolean {
  const [words, after] = [text.slice(from, to), text.slice(to, to + 8)]
  if (!ENDS_THERE.test(after)) return false
  const before = text.slice(Math.max(0, from - 45), from)
  if (/^24\/[57]$/.test(words) || /[\p{L}\d]$/u.test(before)) return false
  if (DAY_FIRST.test(words)) return true
  // "Steering group 3.12., until then …", "waves: 1.12. / 8.12. then done"
  if (/^\d+\.\d+\.$/.test(words) && (/^\s*[,;:)/]/.test(after) || /\d\.\s*[/,+]\s*$/.test(before))) return true
  if (BEFORE_NUMBERS.test(before)) return true
  const [, first, second] = /^(\d+)\/(\d+)$/.exec(words) ?? []
  if (first === undefined || second === undefined || COUNTED.test(before)) return false
  if (Number(first) > Number(second)) return true
  if (PROGRESS.test(before)) return false
  return Number(second) > MONTHS || dateFrame(text, from, to) === 'frees'
}
const MONTHS = 12

/** "15/01" is a day alone or behind "on". "20/3 of them" and "version 15/3" are no days. */
export const BEGINS_DAY = /(?:^|[,;:(\n–-]|\b(?:on|done|ready|live|starts?|meets?|planned|say))\s*$/i
export const ENDS_DAY =
  /^\s*(?:$|[,.;:)/\n–-]|(?:and|but|because|then|go|is|as|when|at|in the|whether|if|they|we|it|the|so|or|with|for (?:the|our|their|a)|after|before|until|will)\b)/i

/** Numbers and scores, which are no days: "Build 15.4", "section 15.4", "a score of 15.4". */
export const IS_NUMBERED =
  /(?:\b(?:(?:builds?|versions?|ver|v|releases?|firmware|[a-z]*os|android|windows|win|exchange|server|driver|sdk|api|sections?|chapters?|clauses?|items?|steps?|points?|no|nr|number|figure)(?:\.|:|\s+(?:is|was|of))?|(?:scored?|scores|ratings?|rated|nps|csat|average|index|grade)(?:\s+(?:is|was|are|were|of|at|on|to|still|now|only)){0,3})|§)\s*$/i
/** Installed versions: "The tablets run on 15.4.", "they are still on 15.4.", "upgraded to 15.4.". */
export const IS_INSTALLED =
  /\b(?:(?:(?:run(?:s|ning)?|stay(?:s|ed|ing)?|still|stuck|remain(?:s|ed|ing)?|sit(?:s|ting)?)|(?:they|we|all|most|users|devices|servers?|clients|machines|phones|tablets|i(?:pads|phones)|macs|laptops|[a-z]*os|android|windows|exchange)\s+(?:is|are|was|were)(?:\s+(?:all|now|already))?)\s+(?:on|at)|(?:(?:up|down)grad|updat)\w*\s+to)\s+$/i
/** Measured values: "Usage went up by 15.4.", "adoption is at 15.4." */
const IS_MEASURED =
  /\b(?:(?:up|down|r[io]se[sn]?|gr[eo]w[sn]?|fell|falls?|drop\w*|(?:in|de)creas\w*|improv\w*)\s+(?:\w+\s+)?by|(?:usage|adoption|share|rate|level|latency|load|costs?|price)\s+(?:(?:is|are|was|were|stands?|still|now|only)\s+){0,2}(?:at|by))\s+$/i
/** Amounts: "15.4 percent", "15.10 h". */
const IS_AMOUNT =
  /^\s*(?:%|€|\$|(?:percent|per cent|points?|pts|h|hrs?|hours?|uhr|am|pm|o['’]clock|[kmgt]b|million|thousand|eur|euros?|usd|dollars?|pounds|minutes?|seconds?|times|x)\b)/i

/**
 * True for a number with a point that looks like the day "15.4.", perhaps at the end of a sentence: a version, a score,
 * an amount, or a time ("at 15.10").
 */
export function isNumber(words: string, before: string, after: string): boolean {
  if (IS_NUMBERED.test(before) || IS_INSTALLED.test(before) || IS_MEASURED.test(before)) return true
  if (/\bat\s+$/i.test(before) && /\.\d\d\.?$/.test(words)) return true
  return !words.endsWith('.') && IS_AMOUNT.test(after)
}

/** True for a day and a month alone: "15/01". Not for "24/7" or the version "15.4". */
export function standsAsDay(words: string, before: string, after: string): boolean {
  return words !== '24/7' && words.includes('/') && BEGINS_DAY.test(before) && ENDS_DAY.test(after)
}
