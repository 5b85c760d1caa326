/** Opens a sentence that takes back what was said before it: "no wait, …", "scratch that", "actually …". */
const TAKES_BACK =
  /(?:[.!?;\n]|\s[-–—])\s{0,3}(?:(?:but|and|oh|ah|hm+|ok|so|now|sorry)[ ,]+)*(?:no,? wait|wait,? no|wait,|scratch that|strike that|forget (?:that|it|what i said)|correction\b|i was wrong|my mistake|actually\b|(?:that is|that['’]s) (?:no longer|not) (?:true|so|right)(?: any ?more)?|(?:they|he|she|the customer|it)(?: \S+)?(?: have| has|['’]ve)?(?: now| just)? changed (?:their|his|her|its) minds?)[ ,.:–-]*/gi

/** A line that was added and turns what the lines before it say: "they stopped", "they do not want it any more", "they called back". */
const TURNS_ROUND =
  /\b(?:(?:called|wrote|got|mailed|rang|came) back|(?:finally|now) (?:replied|answered)|stopped|cancell?ed|called (?:it )?off|killed|pulled the plug|withdr[ae]w|backed out|(?:do not|don['’]?t|does not|doesn['’]?t|no longer|not) want\b|any ?more\b|no longer\b|changed (?:their|his|her|its) minds?)/i

/** Somebody answered; "nobody replied", "still not answered" and "if they answered" are the same silence. */
const ANSWERED =
  /(?:^|[.!?;,\n]\s*)(?:(?!(?:nobody|no[ -]?one|none|never|not|no|nothing|if|when|until|unless|before|only|auto\w*|out-of-office|\p{L}+n['’]t)\b)[\p{L}\p{N}'’-]+\s+){1,6}?(?:answered|replied|responded|picked up|(?:got|had) (?:an?|their|his|her|our first) (?:answer|reply|response))\b|^got (?:an|a|their|his|her) (?:answer|reply|response)\b/iu
const SILENCE =
  /\b(?:unresponsive|unanswered|ghost\w*|silen\w+|no (?:answer|repl|respon|reaction|feedback)\w*|(?:nobody|no[ -]?one|never|not|\w+n['’]?t) (?:\w+ )?(?:answer|repl|respon|react|reach|pick|call(?:ed)? back)\w*|heard nothing|nothing (?:back|heard))/i

/** What a text says last, where that takes back what it said before. */
export interface Correction {
  /** From here on the text counts, in UTF-16 units. */
  readonly from: number
  /** The words say so outright; else it only is the last of several lines, and may agree. */
  readonly isOutright: boolean
}

/** What was said in several messages has a line for each. More are a pasted mail or notes, and the last one a detail. */
const MOST_MESSAGES = 3

/** Finds the last place from where a text takes back what stands before it; undefined in a text of one line without one. */
export function findCorrection(text: string): Correction | undefined {
  const said = text.trimEnd()
  const back = [...said.matchAll(TAKES_BACK)].at(-1)
  const lastLine = said.lastIndexOf('\n') + 1
  const from = back ? back.index + back[0].length : lastLine
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
