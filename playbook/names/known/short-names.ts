import { functionWords } from '../../content/note-rules.ts'
import { LEGAL_FORMS } from '../../content/words/legal-forms.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import { stem, tokenize, type Token } from '../../reading/text/text.ts'
import { isClauseHead } from '../place/clause-heads.ts'
import { customerKey } from '../customer-key.ts'
import { endOfList, startOfList } from '../several/listed-known.ts'
import { SAYS_OF_KNOWN } from './says-of-known.ts'

/** A shorter key is looked for only where names stand. In letters. */
const SHORTEST = 4

/** In front of whom something is done or said. */
const AT = /(?:^|[^\p{L}\p{N}])(?:at|for|with|from|re|@|(?:spoke|talked|speaking|talking) to)\s{0,2}$/iu
const ONLY_AT = /(?:^|[^\p{L}\p{N}])at [^\s\p{L}\p{N}.,;:!?]?$/iu
/** "At all", "at risk", "at home": no customer's. */
const AT_NOBODYS = new Set(
  'all first last least most once present home work hand risk rest ease stake best worst peak'.split(' '),
)
const ENDS = /^\s*(?:[.!?,;:)]|$)/
/** A mark makes a name a heading. */
const MARK = /^\s*(?::|[-–—]\s)/
/** What is said of somebody, right behind the name. */
const SAYS =
  /^ (?:(?:now|also|still|already|just) )?(?:is|are|was|were|has|have|had|will|wants?|needs?|got|gets|lacks?|says?|said|uses?|does|do|did|cannot|can['’]?t|won['’]?t)\b/i
/** Things of a maker: "HP's laptops". */
const THINGS =
  /^['’]s? (?:\S{1,20} )?(?:laptops?|printers?|devices?|drivers?|pcs?|notebooks?|desktops?|phones?|monitors?|hardware|servers?|machines?|models?|cars?)\b/iu
/** What a customer has, and a maker's things have not: "HP rollout is late", "HP users". */
const HAS =
  /^(?:['’]s)? (?:(?:teams|intune|windows|it|new|second|whole) )?(?:it|roll-?outs?|pilots?|projects?|go-?lives?|deployments?|migrations?|kick-?offs?|workshops?|onboarding|adoption|champions?|admins?|users|employees|staff|people|management|managers?|leadership|sponsors?|cio|ceo|ciso|legal|works council|board|tenants?|licen[cs]es?|budget|contract|renewal|subscriptions?)\b/iu
/** "3M users": three million of them. */
const COUNT = /^\d{1,4}[kmb]$/
/** How far around a name is looked. In UTF-16 units. */
const REACH = 32

/** For a name that stands in no list. */
const ALONE: ReadonlyMap<string, string> = new Map()

/** A customer whose name is short: the key, as `customerKey` makes it, and the name as it is kept. */
export interface ShortName {
  readonly key: string
  readonly name: string
}

/** The tokens of a name. */
interface Range {
  readonly from: number
  readonly to: number
}

/** True for a name that is looked for where names stand only: "HP", "IT" and "4712" also mean something else. */
export function isShort(key: string): boolean {
  return key.length < SHORTEST || (/^\d/.test(key) && !key.includes(' '))
}

/**
 * True where a text names a customer whose name is short, or an ordinary word: "BP", "3M", "Gap". As units, things and words these
 * stand anywhere. A name is what heads the text or one of its clauses, or stands behind "at", and is marked, or says something and
 * is written as it is kept.
 * @param known all who may stand in a list with it
 */
export function namesShort(
  prepared: PreparedPlaybook,
  known: ReadonlyMap<string, string>,
  short: ShortName,
  text: string,
): boolean {
  const tokens = tokenize(text)
  return tokens.some((token, from) => {
    if (!isIt(short.key, token, text)) return false
    const at = { from, to: from + 1 }
    return (
      standsShort(prepared, known, short, tokens, at, text) || (from === 0 && isFirst(prepared, short, tokens, text))
    )
  })
}

/** True where a name of a text stands where names do, see `namesShort`. */
export function standsShort(
  prepared: PreparedPlaybook,
  known: ReadonlyMap<string, string>,
  short: ShortName,
  tokens: readonly Token[],
  at: Range,
  text: string,
): boolean {
  const { start } = tokens[at.from]!
  if (isBehindAt(known, text, start)) return isCalledBehindAt(prepared, short, tokens, at, text)
  return isClauseHead(text, start) && headsShort(prepared, known, short, tokens, at, text)
}

/**
 * True where a short name is marked as a heading, or something is said of whom it names.
 * @param isLed "at" or "for" stands in front of it, and is no more in the text
 */
export function headsShort(
  prepared: PreparedPlaybook,
  known: ReadonlyMap<string, string>,
  short: ShortName,
  tokens: readonly Token[],
  at: Range,
  text: string,
  isLed = false,
): boolean {
  const { key } = short
  if (functionWords.has(key)) return false
  const isWritten = isAsKept(short, tokens, at, text)
  const { behind, isMarked } = behindName(prepared, known, tokens, at, text)
  if (isMarked) return isWritten || isNoWord(prepared, key) || /^\p{Lu}/u.test(text.slice(tokens[at.from]!.start))
  if (THINGS.test(behind)) return false
  const has = HAS.test(behind) && (!COUNT.test(key) || /^['’]s/.test(behind))
  if (isWritten) return isLed || has || SAYS_OF_KNOWN.test(behind)
  return isNoWord(prepared, key) && SAYS.test(behind)
}

/** True where words are nothing but a short name, which is no word of sentences or is written as it is kept. */
export function isShortAlone(prepared: PreparedPlaybook, short: ShortName, words: string): boolean {
  const tokens = tokenize(words)
  if (functionWords.has(short.key) || tokens.length === 0) return false
  return isNoWord(prepared, short.key) || isAsKept(short, tokens, { from: 0, to: tokens.length }, words)
}

/** True where a text ends, or one of its clauses, with "at" and the name: in lower case as well. */
export function isAtClose(key: string, text: string): boolean {
  if (functionWords.has(key) || AT_NOBODYS.has(key)) return false
  return tokenize(text).some((token) => isIt(key, token, text) && closesBehindAt(token, text))
}

/** At the head of all, an ordinary word without a capital is a name as well. */
function isFirst(prepared: PreparedPlaybook, { key }: ShortName, tokens: readonly Token[], text: string): boolean {
  if (functionWords.has(key)) return false
  const { behind, isMarked } = behindName(prepared, ALONE, tokens, { from: 0, to: 1 }, text)
  return isMarked || ((key.length > 2 || isNoWord(prepared, key)) && SAYS.test(behind))
}

function isIt(key: string, { start, end }: Token, text: string): boolean {
  return customerKey(bare(text.slice(start, end))) === key
}

function bare(word: string): string {
  return word.replace(/['’]s$/iu, '')
}

/** True for letters and digits that are no word of messages: "zf". */
function isNoWord(prepared: PreparedPlaybook, key: string): boolean {
  return key.length > 1 && !prepared.textModel.knows(stem(key))
}

/** True for "BP", and not for "bp" or "Gap", which may begin a sentence. */
function isAsKept({ name }: ShortName, tokens: readonly Token[], { from, to }: Range, text: string): boolean {
  const written = bare(text.slice(tokens[from]!.start, tokens[to - 1]!.end))
  return (
    /\p{Lu}/u.test(written) &&
    /[\p{Lu}\p{N}]$/u.test(written) &&
    (name === written || name.split(' ').includes(written))
  )
}

/** What stands behind a name, its legal form, and others of the list that it begins. */
function behindName(
  prepared: PreparedPlaybook,
  known: ReadonlyMap<string, string>,
  tokens: readonly Token[],
  { to }: Range,
  text: string,
): { readonly behind: string; readonly isMarked: boolean; readonly end: number } {
  // "SAP SE: …"
  const isForm = LEGAL_FORMS.has(tokens[to]?.word ?? '') && tokens[to]!.start - tokens[to - 1]!.end === 1
  const last = tokens[isForm ? to : to - 1]!
  const own = last.end - (text.slice(last.start, last.end).length - bare(text.slice(last.start, last.end)).length)
  const end = endOfList(known, text, own)
  const next = tokens.findIndex(({ start }) => start >= end)
  const isProduct = next >= 0 && prepared.products.find(tokens.slice(next, next + 4))[0]?.from === 0
  const behind = text.slice(end, end + REACH)
  return { behind, isMarked: MARK.test(behind) || isProduct, end }
}

function isCalledBehindAt(
  prepared: PreparedPlaybook,
  short: ShortName,
  tokens: readonly Token[],
  at: Range,
  text: string,
): boolean {
  if (functionWords.has(short.key)) return false
  const { isMarked, end } = behindName(prepared, ALONE, tokens, at, text)
  if (isMarked || isAsKept(short, tokens, at, text)) return true
  return !AT_NOBODYS.has(short.key) && closesBehindAt({ start: tokens[at.from]!.start, end }, text)
}

function isBehindAt(known: ReadonlyMap<string, string>, text: string, start: number): boolean {
  const first = startOfList(known, text, start)
  return AT.test(text.slice(Math.max(0, first - REACH), first))
}

function closesBehindAt({ start, end }: Pick<Token, 'start' | 'end'>, text: string): boolean {
  return ONLY_AT.test(text.slice(Math.max(0, start - REACH), start)) && ENDS.test(text.slice(end, end + REACH))
}
