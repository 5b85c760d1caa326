import { functionWords } from '../../content/note-rules.ts'
import type { Token } from '../text/text.ts'

/** A place where a text names a workload, in tokens; `to` excluded. */
interface Place {
  readonly from: number
  readonly to: number
}

/** Behind the workload that opens a text: "@ Northwind Traders. ", "@ Northwind: ". */
const AT_CUSTOMER = /^ ?@ ?([^.:;,!?\n@]{2,60})(?:[.:]\s|\s[–-]\s|\n)/
const OF_NAMES = new Set(['of', 'and', 'the'])
/** In a longer text the last words are no label. In tokens. */
const LONGEST_LABELLED = 25
/** Nothing but a mark stands between the text and the label at its end. */
const BEFORE_LABEL = /^\s*(?:[,;.!?]|\s[–-])\s+$/

/**
 * True for a workload that stands apart from the sentences and says what they are about, whatever else they name: at
 * the head, "Yammer @ Northwind. The kick-off of EXO …", or alone at the end of a short message, "domain verified, aad
 * connect goes in, EXO".
 * @param all the places where the text names workloads
 */
export function isSubject(all: readonly Place[], place: Place, tokens: readonly Token[], text: string): boolean {
  return headsAtCustomer(place, tokens, text) || isLabelAtEnd(all, place, tokens, text)
}

function headsAtCustomer({ from, to }: Place, tokens: readonly Token[], text: string): boolean {
  if (from > 0) return false
  const { end } = tokens[to - 1]!
  const name = AT_CUSTOMER.exec(text.slice(end, end + 80))?.[1]
  return name !== undefined && name.split(' ').every((word) => !functionWords.has(word) || OF_NAMES.has(word))
}

function isLabelAtEnd(all: readonly Place[], { from, to }: Place, tokens: readonly Token[], text: string): boolean {
  if (from === 0 || to < tokens.length || tokens.length > LONGEST_LABELLED || text.trimEnd().endsWith('?')) return false
  if (!BEFORE_LABEL.test(text.slice(tokens[from - 1]!.end, tokens[from]!.start))) return false
  // "They use Teams, SharePoint, EXO" is a list.
  return all.every((each) => each.to !== from)
}
