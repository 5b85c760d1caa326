import { OFFICER } from '../../content/words/officers.ts'
import { ORDINAL, ORDINALS, ordinalPatterns } from './attempts-ordinal.ts'
import { whomBefore, whomOf, whomSilent } from './attempts-whom.ts'
import {
  channelsAfter,
  comesAgain,
  countedTogether,
  eachWhile,
  othersWhoTried,
  sinceWhen,
  waysOf,
} from './attempts-with.ts'
import { isBySign, SIGN, timesPatterns } from './attempts-times.ts'
import { matchesOf } from '../text/matches.ts'
import { LastFew, remembering } from '../../recent.ts'
import { accountSaid } from '../says-managed.ts'

/** Attempts to reach the customer that a text counts. */
export interface FoundAttempts {
  /** In the words of the form: "3 calls, 5 mails to the IT lead since March; partner tried too; unmanaged". */
  readonly attempts: string
  /** The words that say it, as they stand in the text. */
  readonly quote: string
  /** Some are counted by an ordinal ("fourth mail"). A note repeats these as they were written. */
  readonly isByLast?: true
  /** Some are counted by a sign (“mail x3”), beside others that are not counted. A note repeats these, too. */
  readonly isBySign?: true
  /** A later line adds attempts to those that an earlier line counts. */
  readonly isCountedOn?: true
}

/** Only the beginning of a pasted mail is searched. In UTF-16 units. */
const MAX_SEARCHED = 5000

const COUNTS: Readonly<Record<string, string>> = {
  once: '1',
  one: '1',
  a: '1',
  'a single': '1',
  an: '1',
  twice: '2',
  two: '2',
  three: '3',
  thrice: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  several: 'several',
  'a few': 'several',
  ...ORDINALS,
}
const COUNT = '(\\d{1,2}|(?<!\\bnot )(?:one|a single)|two|three|four|five|six|seven|eight|nine|ten|several|a few)'
const TIMES = `(?:(once|twice|thrice)|${COUNT}(?:\\s*x|\\s+times?))`

/** Several ways with one count for all. */
const TOGETHER = countedTogether(TIMES)

/** Words and marks before one more attempt. */
const AND = '(?:[,;+&]|\\band|\\bplus|\\bthen|\\balso)'

const WHOM = '(?:him|her|them|(?:the|their|our)\\s+[\\p{L}]+)'

/** Ways to try somebody, special ones before general ones: [verb, thing, singular, plural]. */
const CHANNELS: readonly (readonly [string, string, string, string])[] = [
  ['e-?mailed|mailed|wrote(?: to)?', 'e-?mails?|mails?', 'mail', 'mails'],
  ['called|phoned|rang|telephoned', '(?:phone )?calls?', 'call', 'calls'],
  ['left (?:a )?voice ?mails?', 'voice ?mails?(?: messages?)?|v-?mails?', 'voicemail', 'voicemails'],
  [
    '(?:messaged|pinged|wrote to) (?:[\\p{L}]+ )?(?:on|via|through|over) linkedin',
    'linkedin[ -](?:messages?|msgs?|notes?|requests?)|linkedins?|inmails?',
    'LinkedIn message',
    'LinkedIn messages',
  ],
  [
    '(?:messaged|pinged) (?:[\\p{L}]+ )?(?:on|in|via|over) teams',
    'teams[ -](?:messages?|msgs?|chats?|pings?)',
    'Teams message',
    'Teams messages',
  ],
  ['whatsapped', 'whatsapps?(?:[ -](?:messages?|msgs?))?', 'WhatsApp message', 'WhatsApp messages'],
  ['texted', 'texts?(?:[ -](?:messages?|msgs?))?|sms(?:es)?', 'text', 'texts'],
  ['messaged|pinged', '(?:chat )?messages?|msgs?|chats?|pings?', 'message', 'messages'],
  ['sent letters', 'letters?', 'letter', 'letters'],
  ['reminded', 'reminders?', 'reminder', 'reminders'],
  ['invited', 'invitations?|(?:meeting )?invites?', 'invitation', 'invitations'],
  ['contacted|tried|reached out(?: to)?', 'attempts?|tries', 'attempt', 'attempts'],
  ['visited', 'visits?', 'visit', 'visits'],
]

/** Attempts of one kind, and where the text counts them. */
interface Found {
  readonly from: number
  readonly to: number
  readonly count: string
  readonly singular: string
  readonly plural: string
  /** Follows the count in the form: " a week", " by call and mail"; empty where the text says neither. */
  readonly after: string
  /** The person or role these went to, by the words beside the count; empty where they do not say it. */
  readonly whom: string
}

/** The patterns for attempts over one channel. */
interface Counted {
  /** The channel's verb or thing. The patterns are tried only in a text that has one of the two. */
  readonly spoken: RegExp
  readonly patterns: readonly RegExp[]
  readonly singular: string
  readonly plural: string
}

const COUNTED: readonly Counted[] = CHANNELS.map(([verb, thing, singular, plural]) => ({
  spoken: new RegExp(`${verb}|${thing}${singular === 'call' ? '|phone|tel' : ''}`, 'iu'),
  patterns: [
    new RegExp(
      `\\b(?:${verb})(?<between>(?:\\s+(?!and\\b|or\\b|but\\b)[\\p{L}'’-]+){0,4}?)\\s+${TIMES}(?![\\p{L}\\d])`,
      'giu',
    ),
    new RegExp(`${AND}\\s*\\b(an?)\\s+(?:${thing})(?![\\p{L}\\d])`, 'giu'),
    // "2 mails, LinkedIn message": where the channel is named, one needs no article.
    ...(/^[A-Z]/.test(singular)
      ? [new RegExp(`${AND}\\s*\\b(?:${thing})(?<!s|linkedin|whatsapp)(?![\\p{L}\\d])`, 'giu')]
      : []),
    // "…, mailed him, tried LinkedIn": one more, when others are counted.
    new RegExp(`${AND}\\s*\\b(?:${verb})\\s+${WHOM}(?![\\p{L}\\d])`, 'giu'),
    new RegExp(`${AND}\\s*\\btried(?:\\s+${WHOM})?(?:\\s+(?:on|via|by|over))?\\s+(?:${thing})(?![\\p{L}\\d])`, 'giu'),
    new RegExp(`\\b${COUNT}\\s+(?:unanswered |more |follow-?up )?(?:${thing})(?![\\p{L}\\d])`, 'giu'),
    ...timesPatterns(singular === 'call' ? `${thing}|phone|tel|telephone` : thing),
    ...ordinalPatterns(verb, thing),
  ],
  singular,
  plural,
}))

/**
 * What the patterns count by: one of these stands in each match that is a count by itself. A text without them counts
 * no attempts; most texts end here.
 */
const COUNTS_ANYTHING = new RegExp(`\\b(?:${TIMES}|${COUNT}\\s|${ORDINAL} )|${SIGN}`, 'iu')

/** Nor does a text without any of these. */
const SPEAKS_OF_ATTEMPTS =
  /mail|call|phon|rang|voice|messag|msg|chat|ping|linkedin|whatsapp|sms|letter|text|remind|invit|contact|tried|tries|attempt|reach|visit|wrote/i

const ALONE = new RegExp(`^${AND}`, 'i')

const ROLE = new RegExp(
  String.raw`\b(?:to|with|at|called|mailed|e-?mailed|phoned|contacted)\s+(?:(?:him|her|them)\s+and\s+)?((?:the|their|its|both|two)\s+(?:[\p{L}&-]+\s+){0,2}(?:lead|manager|director|admins?|administrators?|${OFFICER}|sponsor|owner|contacts?|champion|head|partner|officer))\b`,
  'iu',
)

const STATEMENT_ENDS = /[;!?\n]|\.(?:\s|$)/

/**
 * Finds how often and how somebody was tried: "called 3 times and mailed 5 times", "five mails, three voicemails",
 * "called, mailed and LinkedIn'd them 5 times since May, the account executive tried too". Attempts without a number
 * are not counted.
 * @param customer the customer's name, which does not say who was tried
 */
export function findAttempts(text: string, customer?: string): FoundAttempts | undefined {
  const searched = text.slice(0, MAX_SEARCHED)
  if (!COUNTS_ANYTHING.test(searched) || !SPEAKS_OF_ATTEMPTS.test(searched)) return undefined
  return recent.get(`${customer ?? ''}\n${searched}`, () => findCounted(searched, customer))
}

/** Note, silence and form ask for the attempts of the same text. */
const recent = new LastFew<string, FoundAttempts | undefined>(8)

/** What may tell of attempts. It is the same for each customer; only whom they went to is not. */
const toldIn = remembering(4, (searched) =>
  COUNTED.filter(({ spoken }) => spoken.test(searched)).flatMap(({ patterns, singular, plural }) =>
    patterns.flatMap((pattern) => matchesOf(pattern, searched).map((match) => ({ match, singular, plural }))),
  ),
)

/** The same without a look at whether anything is counted at all. */
export function findCounted(searched: string, customer?: string): FoundAttempts | undefined {
  const found: Found[] = findTogether(searched)
  // Attempts that an ordinal counts: "third call".
  const last: Found[] = []
  // Channels of counted attempts: "5 attempts: mail, phone and Teams chat".
  const listed: [from: number, to: number][] = []
  for (const { match, singular, plural } of toldIn(searched)) {
    const from = match.index
    const to = from + match[0].length
    if ([...found, ...last].some((other) => from < other.to && other.from < to)) continue
    const between = match.groups?.['between'] ?? ''
    const said = match.groups?.['count'] ?? match.slice(match.groups ? 2 : 1).find((group) => group !== undefined)
    const behind = searched.slice(to, to + 80)
    const count = comesAgain(behind) ? 'several' : said === undefined ? '1' : said.toLowerCase()
    const channels = channelsAfter(singular === 'attempt' ? behind : '')
    if (channels.by) listed.push([to, to + channels.length])
    const after = `${eachWhile(behind)}${channels.by}`
    const whom = whomOf(searched.slice(to), between, customer) || whomBefore(searched.slice(0, from), customer)
    const attempt = { from, to, count: COUNTS[count] ?? count, singular, plural, after, whom }
    if (match.groups?.['count'] === undefined) found.push(attempt)
    else if (!found.some((other) => other.singular === singular)) last.push(attempt)
  }
  found.push(...lastOfEach(last))
  const isListed = ({ from }: Found): boolean => listed.some(([start, end]) => from >= start && from < end)
  // "And a call", alone, is no count.
  if (found.every(({ from }) => ALONE.test(searched.slice(from)))) return undefined
  const all = withMore(
    found.sort((a, b) => a.from - b.from).filter((each) => !isListed(each)),
    searched,
  )
  const role = ROLE.exec(searched)
  // Where several people were tried, each keeps their own attempts. Otherwise all went to the one who is named.
  const named = new Set(all.flatMap((each) => each.whom || []))
  const isEach = named.size > 1 || (!role && named.size === 1)
  const whom = isEach ? null : role
  const silent = isEach || whom ? '' : whomSilent(searched, customer)
  const counted = all.map(({ count, singular, plural, after, whom: own }) =>
    [`${count} ${count === '1' ? singular : plural}`, isEach && own ? ` to ${own}` : '', after].join(''),
  )
  const [from, to] = [found[0]!.from, found.at(-1)!.to]
  // Attempts in a later statement may have gone to somebody else.
  const ends = whom ? searched.slice(whom.index).search(STATEMENT_ENDS) : -1
  const later = ends < 0 ? all.length : all.findIndex((each) => each.from > whom!.index + ends)
  const theirs = later <= 0 ? counted : counted.slice(0, later)
  const others = counted.slice(theirs.length).filter((each) => !theirs.includes(each))
  const said = [
    `${[...new Set(theirs)].join(', ')}${whom ? ` to ${whom[1]}` : silent && ` to ${silent}`}`,
    ...new Set(others),
  ].join(', ')
  const account = accountSaid(searched)
  return {
    attempts: `${said}${sinceWhen(searched, from, to)}${othersWhoTried(searched)}${account ? `; ${account}` : ''}`,
    quote: searched.slice(from, to),
    ...(last.length > 0 ? { isByLast: true } : {}),
    ...(all.some((each) => isBySign(searched.slice(each.from, each.to))) ? { isBySign: true } : {}),
  }
}

/** Adds "two more calls" to the calls counted before. */
function withMore(found: readonly Found[], text: string): readonly Found[] {
  return found.reduce<Found[]>((all, each) => {
    const isMore = /\bmore\b/i.test(text.slice(each.from, each.to))
    const before = isMore
      ? all.findLastIndex(({ singular, whom }) => singular === each.singular && whom === each.whom)
      : -1
    const sum = Number(all[before]?.count) + Number(each.count)
    return Number.isNaN(sum) ? [...all, each] : all.with(before, { ...all[before]!, count: String(sum) })
  }, [])
}

/** Keeps the highest of "second mail … third mail", which counts them all. */
function lastOfEach(counted: readonly Found[]): Found[] {
  return counted.filter((each) =>
    counted.every(
      (other) => other === each || other.singular !== each.singular || Number(other.count) < Number(each.count),
    ),
  )
}

/** "Called, mailed and LinkedIn'd them 5 times": five attempts in three ways. */
function findTogether(text: string): Found[] {
  return matchesOf(TOGETHER, text).map((match) => {
    const { ways } = match.groups!
    const said = match
      .slice(2)
      .find((group) => group !== undefined)!
      .toLowerCase()
    return {
      from: match.index,
      to: match.index + match[0].length,
      count: COUNTS[said] ?? said,
      singular: 'attempt',
      plural: 'attempts',
      after: ` by ${waysOf(ways!)}`,
      whom: '',
    }
  })
}
