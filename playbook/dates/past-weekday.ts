/** A weekday beside what has been done is the last one: "migration finished on Friday", "they went live Monday". */

/** Verbs for something done, also without their "was". */
const DONE =
  '(?:finished|done|completed|closed|ended|went|gone|began|started|kicked off|launched|moved|migrated|switched|cut over|upgraded|installed|delivered|deployed|enabled|trained|signed|approved|rejected|refused|declined|cancelled|canceled|stopped|paused|failed|broke|crashed|happened|arrived|came|left|quit|resigned|bought|told|said|met|called|mailed|wrote|sent|got|held|had|was|were|did|decided|confirmed|agreed|announced|opened|fixed|solved|resolved|rolled out|handed over)'
/** Words that put it ahead: "to be finished on Friday", "will have moved by Friday". */
const AHEAD =
  /\b(?:be|been planned|get|gets|will|would|should|shall|must|can|could|may|might|to|is|are|['’](?:ll|s|re)|until|till|if|when|once|unless|by|before|planned|expected|scheduled|due|targeted|promised|supposed|hopes?|wants?|needs?|aims?|target|deadline|eta|not|never|\w+n['’]t|nobody|start|go)\b/i
const PAST = new RegExp(
  String.raw`\b${DONE}\b(?: (?!(?:by|for|until|till|before)\b)[\p{L}\d'’-]{1,20}){0,4}? (?:on |this |last |already |past ){0,2}$`,
  'iu',
)

/**
 * True when a weekday or a feast is one that has passed.
 * @param before the text before it, at least from the beginning of its clause
 */
export function isPastWeekday(before: string): boolean {
  // "On a Friday", "the last Friday is set for …": not counted from today.
  if (/\b(?:an?|the(?: (?:last|first|second|other))?|this|each|every|any|some|one|second|other) $/i.test(before))
    return false
  if (/\b(?:since|last|past) $/i.test(before)) return true
  const clause = /[^.,;:\n]*$/.exec(before)![0]
  const past = PAST.exec(clause)
  return past !== null && !AHEAD.test(clause.replace(/\bon $/i, ''))
}
