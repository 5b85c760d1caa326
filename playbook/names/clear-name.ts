import { FIRST_NAMES } from '../content/words/first-names.ts'
import { customerKey } from './customer-key.ts'
import { knownAtHead, type KnownNames } from './known/known-names.ts'
import { loneName } from './place/lone-name.ts'
import { nameCapitals } from './words/capitalised.ts'
import { isPersonHere, NEVER } from './model/name-candidates.ts'
import { isTrade } from './model/name-features.ts'
import { isShort, isShortAlone } from './known/short-names.ts'
import { strangers } from './place/strangers.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { tokenize } from '../reading/text/text.ts'

const MOST_WORDS = 5
/** Headings that stand alone on a line of minutes. They are nobody's name. */
const HEADINGS =
  /^(?:attendees|participants?|present|apologies|agenda|topics?|decisions?|risks?|issues?|blockers?|wins?|highlights?|lowlights?|updates?|actions?|todos?|background|summary|notes?|questions?|misc|aob|general|status|progress|timelines?|roadmap|milestones?|kick-?off|go-?live|recap|overview|outlook|dependencies|assumptions|feedback|next|done|open|owners?|deadlines?|eta|uat|fyi|tbd|tbc|kpis?)\b/i

/**
 * The customer that words name, if they are nothing but a name: a known customer, or a name that is clear because no
 * message of the corpus has its word. No person, product or heading. In a text without capitals the name needs none.
 * @param words the words that may be a name
 * @param text the text they come from
 */
export function clearName(
  prepared: PreparedPlaybook,
  words: string,
  known: KnownNames,
  text: string,
): string | undefined {
  const tokens = tokenize(words)
  const [first] = tokens
  if (!first || tokens.length > MOST_WORDS + 3) return undefined
  const key = customerKey(words)
  const own = known.get(key)
  if (own !== undefined && isShort(key) && isShortAlone(prepared, { key, name: own }, words)) return own
  const whole = own && knownAtHead(prepared, known, words, tokens)
  if (whole) return whole.customer
  if (tokens.length > MOST_WORDS || first.start > 0 || tokens.at(-1)!.end < words.replace(/[.']$/, '').length)
    return undefined
  if (HEADINGS.test(words) || tokens.some(({ word }) => NEVER.has(word) && word !== 'and')) return undefined
  if (isPerson(first.word, words) || isPersonHere(tokens, 0, tokens.length, words)) return undefined
  if (prepared.products.find(tokens).length > 0) return undefined
  if (/\p{Lu}/u.test(text) && !/^\p{Lu}/u.test(words)) return undefined
  // "LAN", "VPN" are things.
  if (/^\p{Lu}{2,4}$/u.test(words)) return undefined
  const isStrange = tokens.length === 1 && strangers(prepared, tokens)(0)
  const name = isStrange ? nameCapitals(words) : loneName(prepared, words)
  return name !== undefined && customerKey(name) === customerKey(words) ? name : undefined
}

function isPerson(first: string, words: string): boolean {
  return FIRST_NAMES.has(first) && !isTrade(words.split(' ').at(-1)!.toLowerCase())
}
