import { MONTH_BEGINS } from './months.ts'
/**
 * A month or a quarter that no words lead to: "answer in April", "the hearing is on for June". Where a text has no
 * other day it is the date, unless its clause looks back or tells of something that happens every year.
 */

/** Words before a month in which something is. */
const IN_IT = /(?<!\b(?:like|as|unlike|only|back|early|once|first one|one)\s+)\b(?:in|for|during)\s+(?:late\s+)?$/i
const CLAUSE_ENDS = /[.,;:()!?\n"“”]|\s[–—-]\s/
const SENTENCE_ENDS = /[.;!?\n]/
/** The length of a clause. In UTF-16 units. */
const REACH = 80

/** Something that was said may lie ahead, in spite of the past tense: "they told us that it's coming in March". */
const WAS_SAID =
  /^.*\b(?:said|told \S+|confirmed|announced|wrote|promised|heard|thinks?|reckons?)\s+(?:that\s+)?(?=(?:it|they|he|she|we|this|that|the)\b)|^.*\bspoke of\s+(?=\p{L}+ing\b)/iu
/** "Is being worked on", "gets installed" lie ahead. */
const PASSIVE =
  /(?:\b(?:is|are|be|being|gets?)|['’](?:s|re))\s+(?:being\s+)?(?!(?:left|lost|met|quit|not)\b)\p{L}+(?:ed|[nt])\b/giu
const PLANNED = /\b(?:planned|scheduled|expected|slated|promised|need|targeted|hoped|booked|foreseen|pencilled)\b/gi
const HAS_BEEN =
  /\b(?:\p{L}{2,}ed|was|were|been|hit|struck|thrown|chosen|forbidden|had|has|have|did|done|took|bought|lost|saw|seen|ran|fell|made|gave|got|began|begun|built|held|heard|knew|left|forgot|lay|stole|rose|froze|threw|rang|withdrew|became|meant|understood|paid|sold|spent|stood|taught|thought|won|grew|quit|went|gone|broke|showed|told|said|met|sent|wrote|spoke|came|became|chose|brought|caught|drew|felt|found|kept|led|put in|set up|cut|shut|rolled|never|since|ago|last|already|back|once|after|every|each|again and again|\w+n['’]t|used to)\b|['’]ve\b/iu
/** Things that have happened, come each year, or are the FM's own, whatever the tense. */
const BY_ITSELF =
  /\b(?:outages?|incidents?|breach|attack|hack|failures?|letter|circular|memo|e?-?mails?|newsletter|agenda|ask|check|runs?|closed|shut|mergers?|acquisition|takeover|renewals?|orders?|purchase|invoice|report|contract|agreement|subscription|licen[cs]es?|expir\w*|holidays?|vacation|leaves?|fires|fired|retires?|resigns?|quits|away|seasons?|peak|harvest|born|numbers|figures|extract|usage|scores?|survey|calls?|meetings?|event|conference|webinar|workshops?|kick-?off|talk|speak|sync|catch-?up|review|visit|dead|stuck|most(?:ly)?|usually|always|often|busy|cold|hot|prices?|stock-?taking|inventory|i am|i['’]m|i['’]ll|i will)\b/i
/** How things are in a month: "the shop is busy in December", "use is +12 % in May". */
const IS_SO =
  /(?:(?:\b(?:is|are)|['’](?:s|re))\s+(?!(?:there|here|out|back|up|on|over|again|due|ready|live|through|only|first|then|done|possible|available)\b|\p{L}+(?:ed|ing)\b)\p{L}+|[+-]\s?\d+\s?%)\s+in\s+$/iu
/** Another month in the same sentence: a story, or several steps. */
const OTHER_MONTH = new RegExp(String.raw`\b(?:in|since)\s+${MONTH_BEGINS}[a-z]*\b(?!\s+\d)|\blast in\b`, 'i')

/** A month that was nearer in the past needs one of these words of the future. */
const TO_COME =
  /\b(?:is|are|will|would|comes?|coming|due|goes|going|until|till|til|next|should|can|may|must|wants?|hopes?|answer|decision|starts?|opens?|lands?|ships?|go)\b|['’](?:s|re|ll|d)\b/i

/**
 * True when such a month may lie ahead. It stands at [from, to) in the text.
 * @param isNear its next time is nearer than its last
 */
export function mayBeToCome(text: string, from: number, to: number, isNear: boolean): boolean {
  const before = text.slice(Math.max(0, from - REACH), from)
  if (!IN_IT.test(before) || IS_SO.test(before)) return false
  const clause = before.split(CLAUSE_ENDS).at(-1)!.replace(WAS_SAID, '')
  const said = `${clause} … ${text.slice(to, to + REACH).split(CLAUSE_ENDS, 1)[0]!}`
  if (BY_ITSELF.test(said) || HAS_BEEN.test(said.replace(PASSIVE, ' ').replace(PLANNED, ' '))) return false
  if (TO_COME.test(said)) return true
  const others = `${before
    .split(SENTENCE_ENDS)
    .at(-1)!
    .replace(/\bin\s+(?:late\s+)?$/i, '')} … ${text.slice(to, to + REACH).split(SENTENCE_ENDS, 1)[0]!}`
  return isNear && !OTHER_MONTH.test(others)
}
