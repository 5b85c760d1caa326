import { FIRST_NAMES } from '../../content/words/first-names.ts'
import { customerKey } from '../customer-key.ts'
import { withoutCounts } from '../words/counted-names.ts'
import { customersOfBoth } from './customers-of-both.ts'
import { customerAtHead, type CustomerHead } from '../place/headed-customer.ts'
import { knownAtHead, NOBODY, type KnownNames } from '../known/known-names.ts'
import { customersOfLines } from './customers-of-lines.ts'
import { gathered, type CustomersApart, type Opener } from './gathered.ts'
import { GREETINGS } from '../words/openings.ts'
import { saidOfList } from './same-said.ts'
import { LEADS_OVER, readTold } from './told-lines.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import { rememberingLast } from '../../recent.ts'
import { matchesOf } from '../../reading/text/matches.ts'
import { tokenize } from '../../reading/text/text.ts'

/** A longer mail is about one customer and names others by the way. In UTF-16 units. */
const MAX_LENGTH = 1000
/** Where a sentence or a line begins, or a bullet or number whose line break was lost. */
const PART_BEGINS = /(?<=[;.!?])\s+|\n+|\s[•·▪|]+\s+|\s(?=\(?\d[.)]\s+\d{0,3}\p{L})/u
/**
 * Where another customer's news may begin within a sentence: "…, and Fabrikam wants …", "…, fabrikam teams: …", "…,
 * same for Fabrikam".
 */
const GOES_OVER =
  /[,;]?\s{1,8}(?=(?:and|then|while|whereas|also|but|plus|yet|however|meanwhile|whilst|though|although|vs\.?|versus)[,:]?\s{1,8}(?:also\s{1,8})?[\p{L}\p{N}])|,\s{1,8}(?=[\p{L}\p{N}])|\s{1,8}(?:[/|–—(+→-]|[-=]>)\s{0,8}(?=[\p{L}\p{N}])|\s{1,8}(?=(?:the )?same (?:goes |is true )?(?:for|at|with) )/giu
const MAY_GO_OVER =
  /,\s|\s[/|–—(+→=-]|\s(?:and|then|while|whereas|also|but|plus|same|yet|however|meanwhile|whilst|though|although|vs\.?|versus)[\s,:]/i
/** Words of contrast. A name behind them is another customer's. */
const SETS_AGAINST = /^(?:while|whereas|but|yet|however|meanwhile|whilst|though|although|vs\.?|versus)\b/i
/** So much text shows which customer heads a stretch. In UTF-16 units. */
const HEAD_REACH = 160
/**
 * Introductions to the news of several customers, "Hi all", "two customers today", are at most so long. In UTF-16
 * units.
 */
const LONGEST_INTRO = 60
const INTRO = new RegExp(
  String.raw`^(?:(?:${GREETINGS}|dear|hallo|liebe[rs]?|bonjour|notes?|updates?|news|minutes|calls?|today|two|three|several|both|some|my|from|(?:(?:i|we|just) )*(?:spoke|talked|met|had (?:a |two |some )?(?:calls?|meetings?)|calls?|meetings?)(?: today)? (?:to|with|w\/))(?!\w).*|\W*)$`,
  'isu',
)

/**
 * Splits a text about several customers: by lines that customers' names head or stand above, by sentences that names
 * head ("Contoso SharePoint: …; and Fabrikam Teams - …. Also Adatum doesn't answer", "… Same for Fabrikam."), or by
 * what each customer does: "Contoso wants Yammer, and Fabrikam keeps Exchange".
 * @param all customers that the reader knows: their names need no mark and no product
 * @returns undefined when the text is about one customer, or it is not sure who is meant
 */
export function splitCustomers(
  prepared: PreparedPlaybook,
  text: string,
  all: KnownNames = NOBODY,
): CustomersApart | undefined {
  const known = withoutCounts(all, text)
  const ofLines = customersOfLines(prepared, text, known, (sentence) => introduces(prepared, sentence))
  if (ofLines) return ofLines
  if (text.length > MAX_LENGTH) return undefined
  const both = customersOfBoth(prepared, text)
  if (both) return { parts: both, left: [] }
  const opener = text.includes('\n') ? 'never' : 'sure'
  return ofSentences(prepared, text, known, opener)
}

/**
 * The names that head the sentences of a text whose first sentence is about nobody, "Everybody is ill. Litware: no
 * champions. Adatum: no license". They may be people's as well. Empty where there are fewer than two, or one is a
 * person's first name.
 */
export function perhapsCustomers(prepared: PreparedPlaybook, text: string, known: KnownNames): readonly string[] {
  if (text.length > MAX_LENGTH || text.includes('\n')) return []
  const names = ofSentences(prepared, text, known, 'perhaps')?.parts.map(({ customer }) => customer) ?? []
  const isPerson = (name: string): boolean => FIRST_NAMES.has(name.toLowerCase()) && !known.has(customerKey(name))
  return names.some(isPerson) ? [] : names
}

function ofSentences(
  prepared: PreparedPlaybook,
  text: string,
  known: KnownNames,
  opener: Opener,
): CustomersApart | undefined {
  const told = toldInPieces(prepared, text, known)
  return told && gathered(prepared, told, known, (sentence) => introduces(prepared, sentence), opener)
}

/**
 * What each piece of a text says, and about which customer; undefined for a text of one piece without a mark. Each text
 * is asked for twice.
 */
const toldInPieces = rememberingLast((prepared: PreparedPlaybook, text: string, known: KnownNames) => {
  const sentences = text.split(PART_BEGINS).map(withoutBullet)
  const pieces = sentences.flatMap((each) => stretchesOf(prepared, each, known, text))
  if (pieces.length === 1 && !pieces[0]!.includes(':') && !/ [–-] /.test(pieces[0]!)) return undefined
  return pieces.map((piece) => {
    const said = piece.replace(LEADS_OVER, '')
    return { piece, said, told: readTold(prepared, said, false, known, text), isLine: false }
  })
})

/** "• Contoso Teams: …", "1) Contoso: …" */
function withoutBullet(sentence: string): string {
  return sentence.replace(/^\s*(?:[•·▪*–-]\s+|\(?\d[.)]\s+)/, '')
}

/** A sentence, split where another customer's news begins. */
function stretchesOf(prepared: PreparedPlaybook, sentence: string, known: KnownNames, text: string): readonly string[] {
  if (!MAY_GO_OVER.test(sentence) || saidOfList(prepared, sentence, known, text)) return [sentence]
  const stretches: string[] = []
  let from = 0
  let workload = customerAtHead(prepared, sentence, known)?.workload
  for (const { 0: between, index } of matchesOf(GOES_OVER, sentence)) {
    const begins = index + between.length
    const piece = sentence.slice(begins, begins + HEAD_REACH)
    const head = beginsAnother(prepared, piece, workload, known, text)
    if (!head || isPlusInName(prepared, between, sentence.slice(from, index), known)) continue
    workload = head.workload
    stretches.push(sentence.slice(from, index))
    from = begins
  }
  stretches.push(sentence.slice(from))
  return stretches
}

/** True for the "+" of "Kraft + Wagner Teams: …", before which nothing is said. Behind a known customer's name another one follows. */
function isPlusInName(prepared: PreparedPlaybook, between: string, before: string, known: KnownNames): boolean {
  if (between.trim() !== '+' || known.has(customerKey(before))) return false
  const tokens = tokenize(before)
  return prepared.products.find(tokens).length === 0 && !/[:;,]|\s[–-]\s/.test(before) && tokens.length <= MOST_IN_NAME
}
const MOST_IN_NAME = 5

/**
 * The customer whose news begins with a piece of a sentence. A name without a capital needs a product right behind it.
 */
function beginsAnother(
  prepared: PreparedPlaybook,
  piece: string,
  workload: string | undefined,
  known: KnownNames,
  text: string,
): Pick<CustomerHead, 'workload'> | undefined {
  const said = piece.replace(LEADS_OVER, '')
  if (/\b(?:same|ditto|too|as well)\b/i.test(said) && readTold(prepared, said, false, known, text).kind === 'same')
    return { workload }
  // Before a number stands "and" as well: "and 30 users". Only who is known is called "3M".
  if (/^\p{N}/u.test(said) && !knownAtHead(prepared, known, said)) return undefined
  const head = customerAtHead(prepared, said, known, SETS_AGAINST.test(piece))
  if (!head) return undefined
  const isKnown = known.has(customerKey(head.customer))
  if (!isKnown && prepared.products.find(tokenize(said)).length === 0) return undefined
  const isJoined = said.length < piece.length
  if (!isJoined) return head.isHeading && (isKnown || head.workload !== workload) ? head : undefined
  return /^\p{Lu}/u.test(said) || head.isHeading ? head : undefined
}

/** True for a greeting or an announcement, which says nothing about a customer. */
function introduces(prepared: PreparedPlaybook, sentence: string): boolean {
  return (
    sentence.length <= LONGEST_INTRO && INTRO.test(sentence) && prepared.products.find(tokenize(sentence)).length === 0
  )
}
