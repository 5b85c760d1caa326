import { nameCapitals } from '../words/capitalised.ts'
import { BEFORE_PRODUCTS } from '../../content/words/before-products.ts'
import { countedWords, functionWords, intentWords, PEOPLE, progressWords } from '../../content/note-rules.ts'
import { isQuality } from '../words/ordinary-words.ts'
import { strangers } from './strangers.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import type { Token } from '../../reading/text/text.ts'

const MOST_WORDS = 5
/** Words that stand inside names: "School of Fine Art", "City Power and Light". */
const INNER = new Set('of and for the de la du'.split(' '))
/** Ordinary words that names begin with: "First Consolidated Bank", "The Phone Company". */
const OPENERS = new Set('first second third fourth fifth the'.split(' '))
/** Said of a company, not of a person or a thing. "Bought by" is said of something else. */
const OF_COMPANIES = new Set('bought licensed renewed'.split(' '))
/** What follows the head of a note: a mark, more products, or a verb. */
const GOES_ON = /^\s*(?:[:;.,–—-]\s|\/|(?:is|are|was|were|has|went|goes|they|nobody)\b)/

/** What is said of a product right behind it, without a verb: "Exchange hosted by …", "Teams meetings go …". */
const SAID_OF_PRODUCT =
  /^\s+(?:deploying|migrating|moving|rolling|hosted|blocked|stuck|stopped|stays|runs|works|needs|waits|goes|keeps|rollout|migration|meetings?|calls?|mailboxes|pilot|project)\b/i

/**
 * Finds a name made of ordinary words by its place alone: at the head of a note, before a product, without words that
 * sentences are made of: "city power and light, entra: …", "Fourth coffee viva engage. …"; or before "bought" and the
 * like. In a hurry people write names so.
 * @param from where the note begins to say something
 */
export function findHeadName(
  prepared: PreparedPlaybook,
  tokens: readonly Token[],
  from: number,
  text: string,
): string | undefined {
  const products = prepared.products.find(tokens)
  const isStrange = strangers(prepared, tokens)
  const holdsStranger = (to: number): boolean => tokens.slice(from, to).some((_, i) => isStrange(from + i))
  for (let to = from; to <= Math.min(tokens.length - 1, from + MOST_WORDS); to++) {
    const product = products.find((each) => each.from === to)
    const ends = product
      ? (holdsStranger(to) && SAID_OF_PRODUCT.test(text.slice(tokens[product.to - 1]!.end))) ||
        GOES_ON.test(text.slice(tokens[product.to - 1]!.end)) ||
        isLabel(text, tokens, to)
      : to > from + 1 && OF_COMPANIES.has(tokens[to]!.word) && tokens[to + 1]?.word !== 'by'
    if (ends)
      return isName(tokens.slice(from, to)) && !isRemark(tokens, from, to, text)
        ? nameOf(text, tokens[from]!, tokens[to - 1]!)
        : undefined
    if (product || (to > from && tokens[to]!.breakBefore && !products.some((each) => each.from === to)))
      return undefined
  }
  return undefined
}

/** "The phone company: SharePoint lacks …": the colon shows the name, whatever follows. */
function isLabel(text: string, tokens: readonly Token[], product: number): boolean {
  const before = tokens[product - 1]
  return before !== undefined && /^\s*:\s*$/.test(text.slice(before.end, tokens[product]!.start))
}

/** "sluggish vpn, onedrive: …", "lists bloated, sharepoint …": in lower case this says what something is like. */
function isRemark(tokens: readonly Token[], from: number, to: number, text: string): boolean {
  return /^\p{Ll}/u.test(text.slice(tokens[from]!.start)) && tokens.slice(from, to).some(({ word }) => isQuality(word))
}

function isName(words: readonly Token[]): boolean {
  const last = words.at(-1)
  if (words.length < 2 || !last || INNER.has(last.word)) return false
  return words.every(({ word }, i) => {
    if (i > 0 ? INNER.has(word) : OPENERS.has(word)) return true
    return /^\p{L}{2}/u.test(word) && !SAID.some((known) => known.has(word))
  })
}

/** Words that sentences are made of, and other words that stand before a product. */
const SAID: readonly ReadonlySet<string>[] = [
  functionWords,
  intentWords,
  progressWords,
  countedWords,
  PEOPLE,
  BEFORE_PRODUCTS,
]

function nameOf(text: string, first: Token, last: Token): string {
  return nameCapitals(text.slice(first.start, last.end))
}
