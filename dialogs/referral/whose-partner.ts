import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { strangers } from '../../playbook/names/place/strangers.ts'
import { tokenize } from '../../playbook/reading/text/text.ts'

/** Words before "partner" that name no customer. */
const NOT_WHOSE =
  'the|an?|our|their|its|his|her|my|that|this|one|no|other|new|same|second|adoption|acm|training|change|proposed|chosen|referred|matched|quickleads|and|but|so|from|for|on|of|by|still|now|fyi'
const WHOSE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?!(?:${NOT_WHOSE}) )[\\p{L}\\p{N}]{2,40} partners?(?![\\p{L}])|\\bpartners? (?:at|for|of) (?!(?:the|them|this|that|their)(?![\\p{L}]))[\\p{L}\\p{N}]`,
  'iu',
)

/** Words before a colon or "says" that are nobody's name: "update: …", "the CIO says …". */
const NOBODYS = new Set(
  (
    `${NOT_WHOSE.replace(/\||\?/g, ' ')} a partner partners partnership update updates news info note notes status quick short hi hello hey hm ok okay sorry thanks sadly ` +
    'just also again then well yes no not ps re btw heads up good bad great important urgent reminder summary today yesterday tomorrow morning monday tuesday ' +
    'wednesday thursday friday week weeks days last this call meeting mail email customer client account team manager project lead they he she it we i you there ' +
    'somebody someone everybody cio cto ceo ciso admin admins boss sponsor contact sales owner champion waiting wait answer reply word response yet from with to me us'
  ).split(' '),
)
const HEAD = /^([^:;.!?]{1,60}?)(?:\s*:|\s+[-–—]\s)/
const SAYS_FIRST =
  /^([^:;,.!?]{1,60}?) (?:says?|said|tells?|told|reports?|reported|complains?|complained|writes?|wrote)(?![\p{L}])/iu
/** "Partner never called at Acme"; "at the moment" is no customer. */
const AT =
  /(?<![\p{L}])at (?!(?:the|them|this|that|their|our|its|all|an?|any|it|last|least|present|once|noon|night|home|work|best|most|first(?= (?:the|they|it|our|their|partner)))(?![\p{L}]))[\p{L}]/iu
/** “Partner never called, says Acme” */
const SAYS_LAST =
  /(?<![\p{L}])(?:says?|said) (?!(?:yes|no|so|nothing|the|they|he|she|it|that|this|we|our|their|not|never|it)(?![\p{L}]))[\p{L}\p{N}&.-]+(?: [\p{L}\p{N}&.-]+){0,2}[.!]?$/iu

/** A customer may follow these words: "said no to Acme". */
const LEADS_TO = new Set(['to', 'with', 'from', 'for', 'at', 'by', 'of'])

/** The beginning of "Acme: …" and "blue yonder - …", if it may be a name; undefined if not. */
export function headIn(message: string): string | undefined {
  const head = HEAD.exec(message.trim())?.[1]
  return head !== undefined && mayBeName(head) ? head : undefined
}

/** True if one of the words may be a name, and none is "partner". */
function mayBeName(text: string): boolean {
  const words = tokenize(text).map(({ word }) => word)
  return !words.some((word) => /^partners?$/.test(word)) && words.some((word) => !NOBODYS.has(word))
}

/**
 * True for a message about a partner that names its customer by a name that only its place shows: "fabrikam partner",
 * "Acme: …", "at blue yonder", "says Acme", or an unknown word before the partner or behind "to".
 */
export function saysWhose(prepared: PreparedPlaybook, message: string): boolean {
  const text = message.trim()
  if (WHOSE.test(text) || headIn(text) !== undefined || AT.test(text) || SAYS_LAST.test(text)) return true
  const teller = SAYS_FIRST.exec(text)?.[1]
  if (teller !== undefined && mayBeName(teller)) return true
  const tokens = tokenize(text)
  const partner = tokens.findIndex(({ word }) => /^partners?$/.test(word))
  const isStranger = strangers(prepared, tokens)
  return tokens.some(({ word }, i) => {
    const isPlace = i < partner || LEADS_TO.has(tokens[i - 1]?.word ?? '')
    return isPlace && !NOBODYS.has(word) && isStranger(i)
  })
}
