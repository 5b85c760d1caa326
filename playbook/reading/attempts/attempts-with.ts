import { MONTH } from '../../dates/months.ts'
import { matchesOf } from '../text/matches.ts'

/** Ways to try somebody: the pattern of the verb, and the word for the way in a list. */
const VERBS: readonly (readonly [string, string])[] = [
  ['e-?mailed|mailed|wrote(?: to)?', 'mail'],
  ['called|phoned|rang|telephoned', 'call'],
  ["linked-?in['’]?(?:e?d)|inmailed", 'LinkedIn'],
  ["whatsapp['’]?(?:e?d)", 'WhatsApp'],
  ['texted', 'text'],
  ['messaged|pinged', 'message'],
  ['visited', 'visit'],
  ['left voice ?mails?|voicemailed', 'voicemail'],
]
const VERB = `(?:${VERBS.map(([verb]) => verb).join('|')})`
const AND = '(?:\\s*(?:,\\s*(?:and\\s+)?|/|&|\\+)\\s*|\\s+(?:and|or)\\s+)'
const SEVERAL = `${VERB}(?:${AND}${VERB}){1,4}`
const CHANNEL =
  '(?:e-?mails?|mails?|phone|telephone|calls?|linked-?in|teams(?: chat)?|chat|whatsapp|sms|texts?|voice ?mails?|letters?)'

/**
 * A pattern for several ways with one count for all: "called, mailed and LinkedIn'd them 5 times".
 * @param count the source of a pattern; its groups come after the group `ways`
 */
export function countedTogether(count: string): RegExp {
  return new RegExp(
    `\\b(?<ways>${SEVERAL})(?:\\s+(?!and\\b|or\\b|but\\b)[\\p{L}&'’-]+){0,7}?\\s+${count}(?![\\p{L}\\d])`,
    'giu',
  )
}

/** In a list of channels a space is enough: "mail phone and LinkedIn". */
const NEXT = `(?:${AND}|\\s+)`
/** "5 attempts over phone/mail/LinkedIn", "5 attempts since May, mail and phone": what follows the count. */
const BY_CHANNELS = new RegExp(
  `^(?:\\s+since\\s+[\\p{L}\\d]{1,12}(?:\\s+\\d{1,4})?)?(?:\\s+(?:by|via|over|through|per|on)\\s+|\\s*[,:(–-]\\s*(?=${CHANNEL}${NEXT}${CHANNEL}))(${CHANNEL}(?:${NEXT}${CHANNEL}){0,4})(?![\\p{L}])`,
  'iu',
)

/**
 * Lists the ways that verbs stand for, in the order of the text: "called, mailed, linkedin'd" becomes "call, mail and
 * LinkedIn".
 */
export function waysOf(verbs: string): string {
  const ways = VERBS.flatMap(([verb, way]) => {
    const at = verbs.search(new RegExp(`(?<![\\p{L}-])(?:${verb})(?!\\p{L})`, 'iu'))
    return at === -1 ? [] : [{ at, way }]
  })
  return inList(ways.sort((a, b) => a.at - b.at).map(({ way }) => way))
}

/**
 * The channels named behind a count of attempts: " by mail, phone and LinkedIn", empty where there are none; and how
 * many UTF-16 units of the text say it.
 */
export function channelsAfter(text: string): { readonly by: string; readonly length: number } {
  const [all, said] = BY_CHANNELS.exec(text) ?? []
  if (all === undefined || said === undefined) return { by: '', length: 0 }
  const names = [...said.matchAll(new RegExp(CHANNEL, 'giu'))].map(([name]) => name)
  const by = ` by ${inList(names.map((name) => (/^linked/i.test(name) ? 'LinkedIn' : name.toLowerCase())))}`
  return { by, length: all.length }
}

const EACH = /^\s+(?:a|an|each|every|per)\s+(day|week|fortnight|month|quarter|year)(?![\p{L}])/iu
const ONE_AFTER_ANOTHER = /^\s+after\s+(?:another|the other|the next)(?![\p{L}])/iu

/** How often again, by the words behind a count: " a week"; empty where it is all there was. */
export function eachWhile(text: string): string {
  const [, time] = EACH.exec(text) ?? []
  return time === undefined ? '' : ` a ${time.toLowerCase()}`
}

/** True for words behind “one mail” that make it many. */
export function comesAgain(text: string): boolean {
  return ONE_AFTER_ANOTHER.test(text)
}

const SINCE = new RegExp(
  `\\bsince\\s+((?:(?:early|mid|late|last|the)[ -])?(?:(?:\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+)?${MONTH}(?:\\s+\\d{1,2}\\b(?!\\s*(?:calls|mails)))?(?:\\s+20\\d\\d)?|spring|summer|autumn|fall|winter|easter|christmas|q[1-4]))(?![\\p{L}\\d])`,
  'giu',
)
const NEAR = 60

/** " since March" where the sentence of the count says it; empty where it does not. The count stands at [from, to). */
export function sinceWhen(text: string, from: number, to: number): string {
  for (const { index, 0: said, 1: when } of matchesOf(SINCE, text)) {
    const between = index >= to ? text.slice(to, index) : text.slice(index + said.length, from)
    if (between.length <= NEAR && !/[.!?;\n]/.test(between)) return ` since ${named(when!)}`
  }
  return ''
}

/** Names of months, feasts and quarters begin with a capital. */
function named(when: string): string {
  return when
    .toLowerCase()
    .replace(
      new RegExp(`(?<!\\p{L})(?:${MONTH}|easter|christmas|q[1-4])(?!\\p{L})`, 'giu'),
      (name) => name[0]!.toUpperCase() + name.slice(1),
    )
}

const OTHERS: readonly (readonly [string, string])[] = [
  ['partner', 'partner'],
  ['reseller', 'reseller'],
  ['seller', 'seller'],
  ['account exec(?:utive)?', 'account executive'],
  ['ae', 'account executive'],
  ['account (?:manager|mgr)', 'account manager'],
  ['account team', 'account team'],
  ['atu', 'ATU'],
  ['csp', 'CSP'],
  ['msp', 'MSP'],
  ['lsp', 'LSP'],
  ['csam', 'CSAM'],
]
const ROLES = OTHERS.map(([role]) => role).join('|')
/** A role, perhaps with a company's name behind it: "partner Nordvik". */
const OTHER = `(?:${ROLES})(?:\\s+(?!(?:tried|neither|too|also|either|called|mailed|wrote|asked|has|have|had|in|on|and|as|no)\\b)\\p{L}[\\p{L}&-]+)?`
const TRIED =
  '(?:tried|called|phoned|mailed|e-?mailed|wrote|chased|contacted|pinged|asked (?:him|her|them|in|on|twice|again))'
const ALSO = '(?:too|as well|neither|either|no (?:luck|reply|answer)(?: either)?|had (?:also )?no luck)'
const OTHERS_TRIED = new RegExp(
  `(?:\\b(?:through|via)\\s+(?:the|their|our)\\s+(?<by>${ROLES})|\\b(?<who>${OTHER})\\s*,?\\s+(?:(?:has|have|also|even)\\s+){0,2}(?:${TRIED}|${ALSO})|[+&]\\s*(?:the\\s+|their\\s+|our\\s+)?(?<plus>${ROLES}))(?![\\p{L}])`,
  'giu',
)
const SPEAKS_OF_OTHERS = new RegExp(ROLES, 'i')

/** The partner was tried as well. */
const OTHER_SILENT =
  /\b(partner|reseller|csp|msp|lsp|seller)\s+(?:(?:does|did|has) ?(?:n['’]?t|not)|never)\s+(?:even )?(?:pick(?:s|ed)? up|answer(?:s|ed)?|repl(?:y|ies|ied)|respon(?:d|ds|ded)|react(?:s|ed)?)\b/i

/** Who else tried, or does not answer either, by the words of the text: "; partner Nordvik tried too". Empty where nobody did. */
export function othersWhoTried(text: string): string {
  if (!SPEAKS_OF_OTHERS.test(text)) return ''
  const who = matchesOf(OTHERS_TRIED, text).map(({ groups }) => {
    const said = (groups!['by'] ?? groups!['who'] ?? groups!['plus'])!.trim()
    const [pattern, role] = OTHERS.find(([each]) => new RegExp(`^(?:${each})(?!\\p{L})`, 'iu').test(said)) ?? [
      said,
      said,
    ]
    const name = said.replace(new RegExp(`^(?:${pattern})\\s*`, 'iu'), '')
    return /^\p{Lu}/u.test(name) ? `${role} ${name}` : role
  })
  const all = [...new Set(who)]
  if (all.length > 0) return `; ${inList(all)} tried too`
  const silent = OTHER_SILENT.exec(text)?.[1]
  return silent === undefined ? '' : `; ${silent.toLowerCase()} does not answer either`
}

function inList(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`
}
