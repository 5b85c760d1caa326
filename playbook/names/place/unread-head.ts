import { BEFORE_PRODUCTS } from '../../content/words/before-products.ts'
import { functionWords } from '../../content/note-rules.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import { tokenize, type Token } from '../../reading/text/text.ts'
import { isPersonHere, NEVER } from '../model/name-candidates.ts'
import { isTrade } from '../model/name-features.ts'
import { nameCapitals } from '../words/capitalised.ts'
import { isFirstName } from '../words/more-first-names.ts'
import { isLabel } from './labels.ts'
import { strangers } from './strangers.ts'

/** What stands before the first colon, or before a dash with blanks around it, on the first line of a message. */
const HEAD = /^\s*([^:;!?()[\]"“”\n]{3,60}?)\s*(?::(?=\s)| [–—-] )/u
/** In tokens, the workload included. */
const MOST_WORDS = 7
/** Words that stand inside of names. */
const INNER = new Set('of and the de la del van von der'.split(' '))
/** Words before a workload that say nothing of whose it is: "now Teams: …", "second workload SharePoint: …". */
const NOBODYS = new Set(
  (
    'microsoft ms office m365 o365 workload workloads service entitlement topic subject point item thing part product something again ' +
    'second third first finally lastly otherwise meanwhile separately additionally today yesterday same story side piece stuff'
  ).split(' '),
)
/** Ordinary words before a product that companies are called as well. */
const ALSO_NAMES = new Set('best good great better'.split(' '))
/** What is said of a product behind its name: "Teams governance: …", "Exchange cutover: …". */
const TOPICS = new Set(
  (
    'governance cutover cut-over hybrid intranet usage policy policies permissions search enrolment enrollment chat chats voice phone ' +
    'phones rooms calling co-management autopilot cost costs pricing quality performance owner owners side part piece status and or ' +
    'seats users mailboxes sites channels recording recordings templates connector connectors sync rollout pilot wave phase day days'
  ).split(' '),
)

/**
 * The words before the colon that heads a message, where they may be a customer's name and are read as nothing: "consolidated
 * Teams: …", "Exchange Bank SharePoint: …". They may be ordinary words, too, so that only who wrote them can say whose news it is.
 * @returns undefined for a workload alone, a label, a topic, a person and a sentence
 */
export function unreadHead(prepared: PreparedPlaybook, text: string): string | undefined {
  const head = HEAD.exec(text)?.[1]
  if (head === undefined) return undefined
  const tokens = tokenize(head)
  if (tokens.length === 0 || tokens.length > MOST_WORDS) return undefined
  const found = prepared.products.find(tokens)
  const last = found.at(-1)
  const isOfProduct = last !== undefined && last.from > 0 && last.to === tokens.length
  const words = isOfProduct ? tokens.slice(0, last.from) : tokens
  if (words.some((each) => isNobodys(each, head)) || isPerson(words, head)) return undefined
  const named = words.filter((_, i) => !found.some(({ from, to }) => from <= i && i < to))
  const isLed = found[0]?.from === 0
  const isName = isLed ? isOfCompany(prepared, words, named, isOfProduct) : isOfProduct && named.some(mayBeName)
  if (!isName) return undefined
  const name = head.slice(words[0]!.start, words.at(-1)!.end)
  return /\p{Lu}/u.test(name) ? name : nameCapitals(name)
}

/** True where words that begin with a product are a company's: "Exchange Bank", "Edge Industries", and not "Exchange migration". */
function isOfCompany(
  prepared: PreparedPlaybook,
  words: readonly Token[],
  named: readonly Token[],
  isOfProduct: boolean,
): boolean {
  const own = named.filter(({ word }) => !INNER.has(word))
  if (own.length === 0 || own.some(({ word }) => TOPICS.has(word))) return false
  const isStrange = strangers(prepared, words)
  const mayBe = (token: Token): boolean => isTrade(token.word) || isStrange(words.indexOf(token))
  return own.some(mayBe) || (isOfProduct && own.some(mayBeName))
}

function mayBeName({ word }: Token): boolean {
  if (INNER.has(word) || /^\d/.test(word)) return false
  return ALSO_NAMES.has(word) || !BEFORE_PRODUCTS.has(word)
}

function isNobodys({ word, start }: Token, head: string): boolean {
  if (INNER.has(word) || ALSO_NAMES.has(word)) return false
  if (isLabel(word) || NOBODYS.has(word) || NEVER.has(word)) return true
  // "Teams Up GmbH"
  return functionWords.has(word) && (start === 0 || /^\p{Ll}/u.test(head.slice(start)))
}

function isPerson(words: readonly Token[], head: string): boolean {
  const [first] = words
  if (!first) return true
  return (
    (words.length === 1 && isFirstName(head.slice(first.start, first.end))) ||
    isPersonHere(words, 0, words.length, head)
  )
}
