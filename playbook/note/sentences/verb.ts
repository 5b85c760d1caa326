import { SURE_MONTH } from '../../dates/months.ts'
import { remembering } from '../../recent.ts'
import { NOUNS_TOO, PLAIN_VERBS, VERBS_OF_ONE, VERBS_OF_SEVERAL } from '../../content/note-verbs.ts'
import { DETERMINER, isVerb } from './is-verb.ts'

export const ONE = /^(?:nobody|everybody|everyone|somebody|someone|nothing|everything|no-one|he|she|it|who|that|which)$/

/** Words that begin a clause that depends on another one. Its verb is not the verb of the whole. */
const LEANS =
  /^(?:who|which|that|until|till|before|after|when|if|because|since|while|as|unless|where|how|why|what|whether|once)$/

/** True when the words have a subject and behind it a verb that agrees with it, outside of "who …" and "until …". */
export function isClause(words: string): boolean {
  const all = wordsIn(words)
  if (all[0] === 'to') return false
  let leans = /^(?:until|till|before|after|when|if|unless|while|as|once|where|whether)$/.test(all[0] ?? '')
  if (HAS_VERB.test(all[0] ?? '')) return true
  if (leans && afterEvent(all)) leans = false
  for (let i = 1; i < all.length; i++) {
    // In "the till software" it is a noun.
    if (LEANS.test(all[i]!) && !(all[i] === 'till' && DETERMINER.test(all[i - 1]!))) leans = true
    // "The lady who heads the desk": the word right behind "who" is its verb, whatever it looks like.
    else if (/^(?:who|which)$/.test(all[i - 1]!) && isFormOfVerb(all[i]!)) leans = false
    else if (HAS_VERB.test(all[i]!) || isVerb(all, all[i]!, i)) {
      if (!leans) return true
      // "The admin who left is missed": behind the verb of "who" comes the verb of the admin.
      leans = false
    }
  }
  return false
}

function isFormOfVerb(word: string): boolean {
  return VERBS_OF_ONE.has(word) || VERBS_OF_SEVERAL.has(word) || NOUNS_TOO.has(word) || /..ed$/.test(word)
}

/**
 * True for "after the takeover the head office ruled …", which has its verb. "After the takeover failed" depends on
 * another clause.
 */
function afterEvent(all: readonly string[]): boolean {
  if (!/^(?:after|before|since|until|till)$/.test(all[0]!)) return false
  const at = all.findIndex((word) => EVENT.test(word))
  return at > 0 && at < 6 && at + 2 < all.length && !isVerb(all, all[at + 1]!, at + 1)
}

const EVENT = new RegExp(
  String.raw`^(?:takeovers?|mergers?|outages?|downtime|incidents?|audits?|breach|meetings?|reorg|reorganisation|acquisition|holidays?|summer|purchase|demo|pilot|accident|strike|elections?|split|sale|workshop|test|tests|attack|crash|move|change|decision|review|blackout|failure|spring|autumn|winter|christmas|easter|${SURE_MONTH}|\d{4})$`,
)

/** The words before the verb of a clause, in lower case; undefined where no verb is found. */
export function subjectOf(words: string): readonly string[] | undefined {
  const all = wordsIn(words)
  const at = all.findIndex((word, i) => i > 0 && isVerb(all, word, i))
  // "The mailbox moves are running": a word that looks like a verb is none before another verb.
  const end =
    at > 0 &&
    /^(?:is|are|was|were|has|have|had|will|can|cannot|can't|won't|isn't|aren't|do|does|don't|doesn't)$/.test(
      all[at + 1] ?? '',
    )
      ? at + 1
      : at
  return end > 0 ? all.slice(0, end) : undefined
}

/** Subject and verb in one word. */
export const HAS_VERB = /^(?:it|they|there|he|she|everything|nobody|everybody|what)'(?:s|re|ve|ll|d)$/

/** The words in lower case. The month of May is kept apart from the verb. */
export const wordsIn: (words: string) => readonly string[] = remembering(8, (words) =>
  words
    .replace(/\bMay\b/g, 'the-month')
    .toLowerCase()
    .replace(/’/g, "'")
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter(Boolean),
)

/** "Applies again": true when the first word would be the verb behind any subject. */
export function startsWithVerb(words: string): boolean {
  const all = ['x', ...wordsIn(words)]
  const first = all[1] ?? ''
  return (isFormOfVerb(first) || PLAIN_VERBS.has(first)) && isVerb(all, first, 1)
}
