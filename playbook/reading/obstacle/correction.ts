import { decisiveFrom } from './decisive-clause.ts'
import { matchesOf } from '../text/matches.ts'

/** Opens a sentence that takes back what was said before it: "no wait, …", "scratch that", "actually …". */
const TAKES_BACK =
  /(?:[.!?;\n]|\s[-–—])\s{0,3}(?:(?:but|and|oh|ah|hm+|ok|so|now|sorry)[ ,]+)*(?:no,? wait|wait,? no|wait,|scratch that|strike that|forget (?:that|it|what i said)|correction\b|i was wrong|my mistake|actually\b|neither(?: of (?:these|those|them|the two|both))?(?=\s?[,.:;–-])|none of (?:these|those|them|the two|both)(?=\s?[,.:;–-])|(?:that is|that['’]s) (?:no longer|not) (?:true|so|right)(?: any ?more)?|(?:they|he|she|the customer|it)(?: \S+)?(?: have| has|['’]ve)?(?: now| just)? changed (?:their|his|her|its) minds?)[ ,.:–-]*/gi

/** "I thought the IT lead left, but no, it is …": what was thought is taken back. */
const THOUGHT =
  /\b(?:i|we) (?:first |once |at first )?(?:thought|assumed|believed|suspected|guessed)\b[^.!?;\n]{1,100}?[ ,–-]{1,3}but (?:no\b,? |actually,? |in fact,? |it turns out (?:that )?|really,? )?(?=(?:it is|it['’]?s|it was|the|they|their)\b)/gi

/**
 * An added line that reverses the lines before it: "they stopped", "they do not want it any more", "they called back".
 */
const TURNS_ROUND =
  /\b(?:(?:called|wrote|got|mailed|rang|came) back|(?:finally|now) (?:replied|answered)|stopped|cancell?ed|called (?:it )?off|killed|pulled the plug|withdr[ae]w|backed out|(?:do not|don['’]?t|does not|doesn['’]?t|no longer|not) want\b|any ?more\b|no longer\b|changed (?:their|his|her|its) minds?)/i

/** Somebody answered. "Nobody replied", "still not answered" and "if they answered" do not count. */
const ANSWERED =
  /(?:^|[.!?;,\n]\s*)(?:(?!(?:nobody|no[ -]?one|none|never|not|no|nothing|if|when|until|unless|before|only|auto\w*|out-of-office|\p{L}+n['’]t)\b)[\p{L}\p{N}'’-]+\s+){1,6}?(?:answered|replied|responded|picked up|(?:got|had) (?:an?|their|his|her|our first) (?:answer|reply|response))\b|^got (?:an|a|their|his|her) (?:answer|reply|response)\b/iu
const SILENCE =
  /\b(?:unresponsive|unanswered|ghost\w*|silen\w+|no (?:answer|repl|respon|reaction|feedback)\w*|(?:nobody|no[ -]?one|never|not|\w+n['’]?t) (?:\w+ )?(?:answer|repl|respon|react|reach|pick|call(?:ed)? back)\w*|heard nothing|nothing (?:back|heard))/i

/** The last part of a text, where it takes back what the text said before. */
export interface Correction {
  /** Start of the part that counts, in UTF-16 units. */
  readonly from: number
  /**
   * True when the words take it back outright. Otherwise it is only the last of several lines, and may agree with them.
   */
  readonly isOutright: boolean
  /** True when the last part names what stands in the way now. What stood there before may be of the same kind. */
  readonly isDecisive?: boolean
}

/**
 * Each of several messages is one line. A text of more lines is a pasted mail or notes, and its last line only a
 * detail.
 */
const MOST_MESSAGES = 3

/**
 * Finds the last place where a text takes back what it said before. Without such words it is the last line of two or
 * three.
 * @returns undefined for one line, or for more than three, without such words
 */
export function findCorrection(text: string): Correction | undefined {
  const said = text.trimEnd()
  const backs = [...matchesOf(TAKES_BACK, said), ...matchesOf(THOUGHT, said)]
  const back = backs.sort((a, b) => a.index + a[0].length - b.index - b[0].length).at(-1)
  const lastLine = said.lastIndexOf('\n') + 1
  const from = back ? back.index + back[0].length : lastLine
  const decisive = decisiveFrom(said)
  if (decisive !== undefined && decisive >= from) return { from: decisive, isOutright: true, isDecisive: true }
  if (back && from >= lastLine) return { from: hasMind(back[0]) ? back.index + 1 : from, isOutright: true }
  if (lastLine === 0) return undefined
  const last = said.slice(lastLine)
  const isOutright = TURNS_ROUND.test(last) || (ANSWERED.test(last) && SILENCE.test(said.slice(0, lastLine)))
  if (!isOutright && said.split('\n', MOST_MESSAGES + 1).length > MOST_MESSAGES) return undefined
  return { from: lastLine, isOutright }
}

/** "They changed their mind" is a statement itself, and is read. */
function hasMind(opening: string): boolean {
  return /\bminds?\b/i.test(opening)
}
