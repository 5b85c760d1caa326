/** An amount of data: “5 TB”, “mailboxes over 100 GB”. */
const SIZE = /\b\d[\d.,]* ?(?:tb|gb|terabytes?|gigabytes?)\b/i
/** Words of a move, of its course, or of its days. */
const MOVES =
  /\b(?:migrat|mov(?:e|es|ed|ing)\b|cop(?:y|ies|ied|ying)|transfer|reloc|import|export|batch|cut-?over|sync|upload|load|shift|drain|pump|pull|push|port|ingest|wave|lift|transport|travel|across|through\b|done|finish|left\b|remain|go\b|gone|goes|going|went|follow|arriv|land|switch|bring|brought|carr(?:y|ie)|flow|trickl|send|sent|convert|stag(?:e|ing)|queue|rest\b|last\b|then\b|next|half|percent|tool\b|delta|crawl|run|com(?:e|es|ing)|transit|shovel|haul|dump|drop|pst|eta\b|tonight|started|begin|begun|\d ?%|\d (?:of|out of) )/i

/** True where a text tells how much data there is, and nothing about moving it: that is no work under way. */
export function tellsOnlySize(text: string): boolean {
  return SIZE.test(text) && !MOVES.test(text)
}
