import { matchesOf } from '../../reading/text/matches.ts'
import { rewriter } from '../rewrite.ts'

/**
 * What people say while they look for the next word, as dictation writes it. It means nothing anywhere, and is left out
 * of notes.
 */

/** "Um", "uh", "er", "hmm"; "ER" is a ward. */
const SOUNDS =
  /(?<![\p{L}\p{N}'’/-])(?:[Uu]+m+|[Uu]h+m*|er+m*|[Ee]hm+|[Hh]m{1,9}|[Mm]hm+)(?![\p{L}\p{N}'’/-])[,.…]{0,3}(?:\s|$)/gu
/** "It's, you know, too slow". "Do you know who …" and "as you know" have a meaning. */
const YOU_KNOW =
  /(?<!\b(?:do|did|if|as|let|before|would|should|all|that|what|than) )(?:,\s?)?\b(?:you know|i mean)\b(?!\s(?:who|what|how|why|when|where|if|whether|that|the|of|about|it|by|as)\b)(?:,\s?|\s)/gi
const LIKE = /(?:,\s?like,|(?<=\b(?:is|are|was|were|it['’]s) )like,)\s/gi
/** Words that begin a spoken sentence. One of them may mean something, two in a row do not. */
const OPENINGS =
  /((?:^|[.;!?\n])\s{0,3})(?:(?:ok(?:ay)?|so|well|yeah|yep|alright|right|anyways?|basically|oh|ah|now|and)[ ,]{1,2}){0,4}(?:(?:ok(?:ay)?|so|well|yeah|yep|alright|right|anyways?|basically|oh|ah) (?=(?:so|ok(?:ay)?|well|yeah|(?:i|we) (?:just )?(?:spoke|talked|met|chatted)|(?:just )?(?:spoke|talked|met|chatted))\b)(?:(?:so|ok(?:ay)?|well|yeah)[ ,]{1,2}){0,3}|(?:yeah|yep)[ ,]{1,2})/gi
/** "Then we'll see": nobody said anything. */
const WILL_SEE =
  /(?:,\s?|\s)(?:(?:and|but)\s)?(?:then\s)?(?:we|they|i)(?:['’]ll|\swill|\sshall)\ssee(?:\sthen)?(?=\s*(?:[.;!,\n]|$))/gi
/** "Now it's just that nobody trained them": what stands behind it is told. */
const JUST_THAT =
  /((?:^|[.;!?:,\n])\s{0,3})(?:(?:now|and|but|so)[ ,]{1,2}){0,2}(?:it['’]?s|it is|it was) (?:now )?(?:just|only|simply|merely) that\s+(?=\S)/gi
/** "… is stuck the SBC is too old": dictation has no commas. */
const STATE_AND_CAUSE =
  /(\b(?:is|are|was|were)|['’]s) (stuck|blocked|on hold|delayed|paused|held up) (?=(?:the|their|they|there|nobody|no)\s\S+\s)/gi

/** Finds sounds of speech, as [start, end) in UTF-16 units. */
export function findSounds(text: string): (readonly [number, number])[] {
  return matchesOf(SOUNDS, text).map(({ index, 0: sound }) => [index, index + sound.replace(/[,.…\s]+$/, '').length])
}

/** Removes the sounds and empty words of speech, and puts a comma between a state and its cause. */
export const withoutFillers = rewriter([
  ['', SOUNDS, ''],
  ['know mean', YOU_KNOW, (all) => (/^,.*,\s?$/.test(all) ? ' ' : all.startsWith(',') ? ', ' : ' ')],
  ['like', LIKE, (all) => (all.startsWith(',') ? ' ' : '')],
  ['ok okay so well yeah yep alright right anyway anyways basically oh ah', OPENINGS, '$1'],
  ['stuck blocked hold delayed paused held', STATE_AND_CAUSE, '$1 $2, '],
  ['well yeah oh', /\((?:well|yeah|oh),? (?=(?:that|it|they|this|the|there|no|not|he|she|we|only)\b)/gi, '('],
  ['see', WILL_SEE, ''],
  ['that', JUST_THAT, '$1'],
  ['', / {2,}/g, ' '],
])
