import { STATES } from '../../content/note-sentences.ts'
import { ACTIVE_PAST, PARTICIPLES, PLAIN_VERBS, VERBS_OF_ONE } from '../../content/note-verbs.ts'
import { be, isNoun } from './missing-be.ts'
import { isClause, wordsIn } from './verb.ts'

/** “60% of the machines no TPM 2.0”. */
const NO = /^((?:[^\s,;]+ ){1,6}?)(no|not enough|too few|too little) (\p{L}[^,;]*)$/iu
/** Words that say no rather than lack something. */
const REFUSES =
  /^(?:thanks?|from|problems?|issues?|objections?|doubts?|by|says?|said|means?|is|are|say|still|but|and|because|so|if|until|with|in|at|to|for|longer|way|more|idea|one|need)$/
/** A ban may have exceptions. */
const UNLESS = /\b(?:unless|if|until|till|while)\b/i
/** A longer thing is half of a sentence. In words. */
const LONGEST = 7

/**
 * Adds the verb to “half of the laptops no camera”: “half of the laptops have no camera”. Undefined where no rule is
 * sure.
 */
export function havingNo(words: string): string | undefined {
  const found = NO.exec(words)
  if (!found) return undefined
  const [, owner = '', no = '', thing = ''] = found
  const owners = wordsIn(owner)
  const things = wordsIn(thing)
  const isState = (word: string): boolean =>
    STATES.has(word) ||
    PARTICIPLES.has(word) ||
    ACTIVE_PAST.has(word) ||
    PLAIN_VERBS.has(word) ||
    /(?:ing|ly)$/.test(word)
  if (owners.some((word) => isState(word) || REFUSES.test(word)) || REFUSES.test(things[0] ?? '')) return undefined
  if (things.length > LONGEST || VERBS_OF_ONE.has(owners[0]!) || UNLESS.test(thing)) return undefined
  if (!isNoun(owner.trim()) || isClause(owner.trim()) || isClause(thing)) return undefined
  return `${owner}${be(owner.trim()) === 'is' ? 'has' : 'have'} ${no.toLowerCase()} ${thing}`
}
