import { ASIDES, FILLERS, GREETINGS, QUICK_ONES } from '../../playbook/names/words/openings.ts'
import { remembering } from '../../playbook/recent.ts'

/**
 * A message on one line, without the slash of a command and the marks at its end: so most commands are read. Each of a
 * turn's readers asks for it.
 */
export const inOneLine: (message: string) => string = remembering(2, (message) =>
  message
    .trim()
    .replace(/^\/+/, '')
    .replace(/[\s.!?]+$/, '')
    .replace(/\s+/g, ' '),
)

const SEPARATED = '(?:[ ,.!:;–-]+)'
/** Words before a command without a meaning: "oops undo", "no wait, undo that". */
const BEFORE = new RegExp(
  `^(?:(?:oh|ah|oops|ups|whoops|argh|damn|(?:no|nope|nah)(?=[,.!:;–-]| (?:no|nope|wait|sorry|oops|please|pls|ok|actually|undo|(?:that|this|it) (?:was|is))(?![\\p{L}]))|wait|hm+|ok(?:ay)?|well|sorry|please|pls|plz|thanks|thx|hey|hi|hello|bot|and|so|then|now|just|actually|yes|yep|yeah|sure|(?:can|could|would|will) you(?: please)?|let me|i (?:want|need|would like) to|my (?:bad|mistake)|(?:that|this|it) (?:was|is) (?:wrong|a mistake|not right|an error))${SEPARATED})+`,
  'iu',
)
/** Such words behind a command. */
const BEHIND = new RegExp(
  `(?:${SEPARATED}(?:please|pls|plz|thanks|thank you|thx|ty|ok(?:ay)?|now|then|for me|sorry|bot|will you|would you))+$`,
  'i',
)

/**
 * Removes the small words around a command; a message of nothing else stays.
 * @param text on one line, without marks at its end
 */
export const withoutSmallWords: (text: string) => string = remembering(4, (text) => {
  const inner = text.replace(BEFORE, '').replace(BEHIND, '')
  return /\p{L}|\p{N}/u.test(inner) ? inner : text
})

const ASKED_POLITELY =
  /^(?:(?:please|pls|plz|kindly|hey|hi|hello|bot|ok(?:ay)?|(?:can|could|would|will) (?:you|u)(?: please)?)[ ,.!:–-]+)+/i
const THANKED =
  /(?:[ ,.!:–-]+(?:please|pls|plz|(?:many )?thanks(?: a lot| so much| very much)?|thank (?:you|u)(?: so much| very much)?|thx|tx|ty|cheers|for me))+$/i

/** Removes polite words, also where a name may follow: "no" and "wait" stay, because they may mean something. */
export const withoutPoliteWords: (text: string) => string = remembering(
  4,
  (text) => withoutRequest(text).replace(THANKED, '') || text,
)

/** Removes polite words before the message only: what follows may be somebody's words. */
export function withoutRequest(text: string): string {
  return text.replace(ASKED_POLITELY, '') || text
}

/** Removes words behind a question that ask nothing: "what does DIBS mean again?" */
export function withoutAfterthoughts(text: string): string {
  return text.replace(/(?:[ ,]+(?:again|exactly|actually|really|btw|anyway|by the way))+$/i, '') || text
}

/** "Morning! …", "morning all, …"; not "morning briefing". */
const MORNING =
  '(?:morning|afternoon|evening)(?: (?:all|team|everybody|everyone|folks))?(?=[,!.:]| (?:what|where|which|who|show)\\b)'

/** Words before a request to the bot; nothing about a customer, such as who was called. */
const OPENING = new RegExp(
  String.raw`^(?:(?:${GREETINGS}|${FILLERS}|${ASIDES}|${QUICK_ONES}|${MORNING}|(?:one )?question|and|also|please|sorry|bot|@\S+)\b(?: [-–]|[,:!.]*) +)+`,
  'i',
)

/** Removes the opening of a message: "morning! where are we with contoso" asks about Contoso. */
export const withoutOpening: (text: string) => string = remembering(4, (text) => text.replace(OPENING, ''))
