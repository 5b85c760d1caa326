import { OFFICER, OFFICERS } from '../../content/words/officers.ts'
import { MONTH_BEGINS } from '../../dates/months.ts'
import { functionWords } from '../../content/note-rules.ts'
import { FIRST_NAMES } from '../../content/words/first-names.ts'
import { LEGAL_FORMS } from '../../content/words/legal-forms.ts'
import { TRADES } from '../../content/words/trades.ts'
import { isTradeAbroad } from '../../content/words/trades-abroad.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import { stem, type Token } from '../../reading/text/text.ts'
import { joined } from '../words/joined.ts'
import { describe, type NameCandidate, type NameContext } from './name-features.ts'
import { strangers } from '../place/strangers.ts'
import { isTakenUp } from '../place/taken-up.ts'

const MAX_WORDS = 6
/** Lower-case words that stand inside names. */
const JOINERS = new Set(
  'and of the de la le du des del der den und et van von y e di do da dos das for für i ja og och a z w nr sp na pod'.split(
    ' ',
  ),
)
/** Those among them that a name may begin with: "van der Heuvel". */
const OPENERS = new Set('van von de der den la le el al ter ten di da'.split(' '))
/** Capitalised words that open a message and are never part of a name. */
export const NEVER: ReadonlySet<string> = new Set(
  (
    'fyi fw fwd re aw wg nb ps btw asap hi hello hey dear hallo update news note notes summary minutes recap ' +
    'thx thanks cheers regards best meeting agenda attendees thats ' +
    // Words for what is done with a customer.
    'snooze snoozed snoozes snoozing ' +
    // Curses.
    'damn dammit shit crap fuck dang argh ugh whoops ' +
    // Words that continue a note, and words at the head and the foot of mails in other languages.
    'and also but their his her its your liebe lieber liebes sehr geehrte geehrter moin servus guten zusammen kollegen kolleginnen damen herren gruße grusse gruß gruss ' +
    'mit freundlichen viele beste herzliche betreff kunde kundin anbei bonjour bonsoir salut chers chere cher objet cordialement collegues bises ' +
    'kurz kurze kurzes tach tag ruckmeldung besprechung telefonat gesprach stand neues hola buenas buenos dias tardes saludos abrazo equipo reunion llamada resumen ' +
    'hei hej halla heisan heippa god morgen morgon dag hilsen halsningar mvh vh mote mode samtale terveisin ciao buongiorno saluti riunione ' +
    'dzien dobry czesc witam witajcie pozdrawiam pozdrowienia spotkanie rozmowa goedemorgen goedemiddag groeten groetjes ola bom dia obrigado'
  ).split(' '),
)
/** A role before a person's name: "Our head of IT Peter", "their CIO Adele". */
const ROLES = new Set([...OFFICERS, 'it', 'hr', 'mr', 'mrs', 'ms', 'dr'])
const BEFORE_ROLES = new Set('of our their the my his her'.split(' '))
/** Titles before a person's name. */
const TITLES = new Set(
  'mr mrs ms mme mlle dr prof frau herr herrn fru hr pan pani senor senora dona signor signora monsieur madame captain deputy chief'.split(
    ' ',
  ),
)
/** Only the beginning of a long text is searched. In tokens. */
const MAX_TOKENS = 400

/** All stretches of up to six capitalised words, without workload names. None in a text of capitals only. */
export function nameCandidates(prepared: PreparedPlaybook, allTokens: readonly Token[], text: string): NameCandidate[] {
  // Where nothing is cut, this is the same list, so that remembered results apply.
  const tokens = allTokens.length > MAX_TOKENS ? allTokens.slice(0, MAX_TOKENS) : allTokens
  const capitals = tokens.map(
    (token) => /^\p{Lu}|^\d+\p{Lu}|^[dl]['’]\p{Lu}/u.test(text.slice(token.start, token.end)) && !NEVER.has(token.word),
  )
  if (tokens.length > 3 && tokens.every((token) => !/\p{Ll}/u.test(text.slice(token.start, token.end)))) return []
  const context = contextOf(prepared, tokens, text, capitals)
  const workload = context.products
  const candidates: NameCandidate[] = []
  for (let from = 0; from < tokens.length; from++) {
    const opens = capitals[from] || (OPENERS.has(tokens[from]!.word) && !capitals[from - 1])
    if (!opens || workload.has(from)) continue
    if (isPerson(tokens, from) || isTitled(tokens, from, text) || isPartner(tokens, from)) continue
    for (let to = from + 1; to <= Math.min(tokens.length, from + MAX_WORDS); to++) {
      if (to > from + 1 && !joined(text, tokens[to - 2]!, tokens[to - 1]!)) break
      const last = to - 1
      const { word } = tokens[last]!
      if (workload.has(last) || (last > from && TITLES.has(word))) break
      const ends = capitals[last] || (last > from && (LEGAL_FORMS.has(word) || isNumberOfName(tokens, last, text)))
      if (!ends && !JOINERS.has(word)) break
      if (!ends || !capitals.slice(from, to).includes(true)) continue
      // "The", "They": most capitals begin sentences.
      if (to === from + 1 && functionWords.has(word)) continue
      if (isPersonHere(tokens, from, to, text)) continue
      const candidate = describe(context, from, to)
      candidates.push(isAbroad(tokens, from) ? { ...candidate, name: candidate.name.replace(/^\S+ /, '') } : candidate)
    }
  }
  return candidates
}

const BESIDE_OTHER_NUMBER = new RegExp(
  String.raw`^(?:[.,:/]\d|%| ?(?:st|nd|rd|th|${MONTH_BEGINS}|users|seats|of)\p{L}*\b)`,
  'iu',
)

/** True for a number that ends a name: "Versand 24". In "Adatum 19 march" and "Adatum 4,000" it is something else. */
export function isNumberOfName(tokens: readonly Token[], i: number, text: string): boolean {
  const { word, end } = tokens[i]!
  return /^\d+$/.test(word) && !BESIDE_OTHER_NUMBER.test(text.slice(end, end + 12))
}

/** "Partner Contoso IT does it": somebody who works for a customer is no customer. */
function isPartner(tokens: readonly Token[], from: number): boolean {
  return tokens[from - 1]?.word === 'partner' && !tokens[from]!.breakBefore
}

/** "Ms. Okada", "Frau Lenz": a title, or the person's name behind it. */
function isTitled(tokens: readonly Token[], from: number, text: string): boolean {
  if (TITLES.has(tokens[from]!.word)) return true
  const before = tokens[from - 1]
  return before !== undefined && TITLES.has(before.word) && /^\.? $/.test(text.slice(before.end, tokens[from]!.start))
}

/** "La gente de Contoso": behind a foreign word "de" is not part of the name; behind "at" it is. */
function isAbroad(tokens: readonly Token[], i: number): boolean {
  const { word, breakBefore } = tokens[i]!
  const before = tokens[i - 1]
  return (
    (word === 'de' || word === 'di' || word === 'da') &&
    before !== undefined &&
    !breakBefore &&
    !functionWords.has(before.word)
  )
}

/** What is needed to describe the stretches of a text. */
export function contextOf(
  prepared: PreparedPlaybook,
  tokens: readonly Token[],
  text: string,
  may: readonly boolean[],
): NameContext {
  const products = new Set<number>()
  for (const { from, to } of prepared.products.find(tokens)) for (let i = from; i < to; i++) products.add(i)
  const classOf = new Map<number, string>()
  for (const { meaning, from, to } of prepared.classes.find(tokens))
    for (let i = from; i < to; i++) classOf.set(i, meaning)
  const isStrange = strangers(prepared, tokens)
  let rivals = 0
  for (let i = 0; i < tokens.length; i++) {
    const from = i
    if (!may[i] || products.has(i)) continue
    while (may[i + 1] && !products.has(i + 1) && joined(text, tokens[i]!, tokens[i + 1]!)) i++
    if (i > from && tokens.slice(from, i + 1).some((_, k) => isStrange(from + k))) rivals++
  }
  const common: (boolean | undefined)[] = []
  const isCommon = (i: number): boolean => (common[i] ??= prepared.textModel.knows(stem(tokens[i]!.word)))
  return { tokens, text, may, classOf, products, isStrange, isCommon, rivals }
}

/** True at the beginning of a role, and for the name behind it. */
function isPerson(tokens: readonly Token[], from: number): boolean {
  const isRole = (i: number): boolean => ROLES.has(tokens[i]?.word ?? '') && BEFORE_ROLES.has(tokens[i - 1]?.word ?? '')
  return isRole(from) || (isRole(from - 1) && !tokens[from]!.breakBefore)
}

/** The name of a person, with or without a family name. */
const MOST_PERSON_WORDS = 2
/**
 * A role behind a person's name: "Anna Bell (IT director)", "Tom Reed, their network lead, …"; not "Contoso, their CIO
 * is …".
 */
const IS_SOMEBODY = new RegExp(
  String.raw`^\s*[(,]\s*(?:(?:the|their|our|his|her|head of|senior|chief|deputy|new)\s+)*(?:[\p{L}&/-]+\s+){0,2}(?:director|dir|manager|mgr|lead|leader|head|admin|administrator|architect|officer|owner|sponsor|engineer|coordinator|assistant|${OFFICER}|pm|(?<=head of )[\p{L}&/-]+)\s*(?:[,).;:–]|$)`,
  'iu',
)
/** "Anna Bell at Proseware", "Tom from Contoso". */
const OF_A_COMPANY = /^ (?:at|from) \p{Lu}/u

/** True when [from, to) is a person's name: it begins with a first name, or the words behind it show a person. */
export function isPersonHere(tokens: readonly Token[], from: number, to: number, text: string): boolean {
  if (to - from > MOST_PERSON_WORDS || LEGAL_FORMS.has(tokens[to - 1]!.word)) return false
  const rest = text.slice(tokens[to - 1]!.end, tokens[to - 1]!.end + 60)
  // "Martin: nobody is trained" heads a note about a customer with that name.
  if (/^\s*:/.test(rest)) return false
  if (to - from > 1 && (TRADES.has(tokens[to - 1]!.word) || isTradeAbroad(tokens[from]!.word))) return false
  return (
    FIRST_NAMES.has(tokens[from]!.word) ||
    IS_SOMEBODY.test(rest) ||
    isTakenUp(tokens, from, to, text) ||
    (OF_A_COMPANY.test(rest) && !FIRST_NAMES.has(tokens[to + 1]?.word ?? ''))
  )
}
