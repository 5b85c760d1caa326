import { SURE_MONTH } from '../dates/months.ts'
import { ABBREVIATIONS, FORWARD, PAST, STEP_PHRASES } from '../content/note-rules.ts'
import { matchesOf } from '../reading/text/matches.ts'
import type { Token } from '../reading/text/text.ts'

const SEASON = '(?:spring|summer|autumn|fall|winter|easter|christmas|new year)'
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const UNIT = '(?:day|week|month|quarter|semester|year|sprint|session|meeting|fiscal year)s?'

const UNIT_WORD = new RegExp(`^${UNIT}$`)

/** Dates in notes, over lower-case words without punctuation. "May" counts only with a day or a preposition. */
const DATES: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:\d{1,2} )?${SURE_MONTH}\b`),
  /\b\d{1,2} may\b|\bmay \d{1,2}\b|\b(?:in|by|until|till|from|through|since|before|after|for|of|to|mid|early|late|end) may\b|\bor may\b/,
  /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?\b/,
  /\b(?:q[1-4]|h[12]|fy ?\d{2,4}|(?:week|wk|kw|cw) ?\d{1,2})\b/,
  new RegExp(String.raw`\b(?:next|this|coming) (?:${UNIT}|${SEASON}|${WEEKDAY})\b`),
  new RegExp(
    String.raw`\b(?:in|by|until|till|before|on|from|through|during) (?:the )?(?:early |late |mid |next )?(?:${SEASON}|${WEEKDAY}|20\d\d)\b`,
  ),
  new RegExp(String.raw`\b(?:in|within) (?:\d+|a|an|two|three|four|five|six|few|some)(?: few)? ${UNIT}\b`),
  new RegExp(String.raw`\b(?:end|mid|middle|beginning|start) (?:of )?(?:the )?(?:fiscal )?(?:${UNIT})\b|\byear end\b`),
  new RegExp(String.raw`\b${SEASON}\b`),
  /\btomorrow\b/,
]

/** Words before a date that put it ahead, whatever the verb. */
const AHEAD = /\b(until|till|til|by|due|through|starting|next|from) (?:the |end of |mid |early |late )*$/

/** Words that begin another statement within a sentence. */
const LINKS = new Set(['and', 'but', 'while', 'because', 'since', 'so', 'then', 'which', 'who'])

/**
 * True when the words name a next step or a date ahead. A date in a statement about the past does not count: "after the
 * outage in January they lost confidence". Domain page: In Progress has a target date, Blocked a projected unblock
 * date.
 */
export function namesNext(tokens: readonly Token[]): boolean {
  return statements(tokens).some((words) => {
    const line = words.join(' ')
    return STEP_PHRASES.some((step) => step.test(line)) || datesAhead(words, line)
  })
}

/** True when the words say that a date is not known, as Blocked may: "no date yet", "the GA date is unknown". */
export function saysDateUnknown(tokens: readonly Token[]): boolean {
  const line = tokens.map(({ word }) => word).join(' ')
  return (
    /\bno (?:\w+ ){0,2}(?:date|eta|timeline)\b/.test(line) ||
    /\b(?:date|eta|timeline)(?: \w+){0,6} (?:unknown|not (?:\w+ )?known|unclear)\b/.test(line) ||
    /\b(?:dont|do not|doesnt|does not|nobody|not) knows? when\b|\bno idea when\b/.test(line)
  )
}

/** Splits tokens into statements, as lower-case words. */
function statements(tokens: readonly Token[]): string[][] {
  const result: string[][] = [[]]
  for (const { word, breakBefore } of tokens) {
    if ((breakBefore || LINKS.has(word)) && result.at(-1)!.length > 0) result.push([])
    result.at(-1)!.push(word)
  }
  return result
}

function datesAhead(words: readonly string[], line: string): boolean {
  const past = isPast(words)
  return DATES.some((date) => {
    const match = date.exec(line)
    if (!match) return false
    if (/\b(since|last|ago) $/.test(line.slice(0, match.index))) return false
    return !past || AHEAD.test(line.slice(0, match.index)) || /^(until|till|by|through|from|next)\b/.test(match[0])
  })
}

/** True when the verb is in the past tense. Not for "is delivered in July" and "postponed to June". */
function isPast(words: readonly string[]): boolean {
  if (words[0] === 'since' || words.some((word) => FORWARD.has(word))) return false
  return words.some((word, i) => {
    if (PAST.has(word) || (word === 'last' && UNIT_WORD.test(words[i + 1] ?? ''))) return true
    const passive = words.slice(Math.max(0, i - 3), i).some((each) => /^(is|are|be|being|gets?)$/.test(each))
    return word.length > 4 && word.endsWith('ed') && word !== 'need' && !passive
  })
}

/** The lengths are limited, so that a long line without an address costs little. */
const MAIL =
  /[\p{L}\p{N}._%+-]{1,64}\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}-]{1,63}(?:\s?(?:\.|\(dot\)|\[dot\])\s?[\p{L}\p{N}-]{1,63}){1,8}/giu
const PHONES: readonly RegExp[] = [
  /(?:\+|\b00)\d[\d ()/.-]{6,}\d/g,
  /\(\d{2,5}\)[ -]?\d[\d -]{3,}\d/g,
  /\b\d{3}[ .-]\d{3}[ .-]\d{4}\b/g,
  /\b0\d{2,5}[ /-]\d[\d -]{3,}\d/g,
  /\b(?:tel|phone|mobile|cell|fax)[.:]?\s?(?:no\.?\s?)?\d[\d /.-]{4,}\d/gi,
]

/** Each mail address or phone number has one of these. Most texts have none. */
const SPEAKS_OF_MAIL = /@|[([]at[)\]]/i
const LOOKS_LIKE_PHONE = /\d[\d ()/.-]{3,}\d/

/**
 * Finds mail addresses and phone numbers, as [start, end) in UTF-16 units, in order and without overlap. Leaves out
 * dates, numbers of seats, versions and network addresses.
 */
export function findPersonalData(text: string): (readonly [number, number])[] {
  const spans: [number, number][] = []
  const patterns = [...(SPEAKS_OF_MAIL.test(text) ? [MAIL] : []), ...(LOOKS_LIKE_PHONE.test(text) ? PHONES : [])]
  for (const pattern of patterns) {
    for (const match of matchesOf(pattern, text)) {
      const span: [number, number] = [match.index, match.index + match[0].length]
      if (!spans.some(([start, end]) => span[0] < end && start < span[1])) spans.push(span)
    }
  }
  return spans.sort((a, b) => a[0] - b[0])
}

/** A word, the marks behind it that may end a sentence, and the next word. `endsSentence` decides. */
export const FULL_STOP = /([\p{L}\p{N}.]*[\p{L}\p{N}])([)’'”"]?[.!?]+[)’'”"]?\s+)(?=([\p{L}\p{N}]+))/gu

/** True when a sentence ends between two words; not after "Dr." nor in "no. 3". */
export function endsSentence(word: string, between: string, next: string): boolean {
  if (!/[.!?][)’'”"]?\s/.test(between)) return false
  return !ABBREVIATIONS.has(word) && !(word === 'no' && /^\d/.test(next))
}

/** How many sentences a note has. */
export function countSentences(text: string): number {
  let count = 1
  for (const [, word, between, next] of matchesOf(FULL_STOP, text)) {
    // A sentence begins with a capital: "approx. five", "v. 2" and the like end none.
    if (/^[\p{Lu}\p{N}]/u.test(next!) && endsSentence(word!.toLowerCase(), between!, next!)) count++
  }
  return count
}
