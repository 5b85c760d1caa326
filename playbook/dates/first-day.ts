/** Beginnings: a kick-off, a pilot, a program. When they end, nobody has said. */
const BEGINS =
  /(?:^|[\s,.;:–(-])(?:kick-?off(?: meeting| call)?(?: (?:is|was|planned|set|scheduled|for|on|at|in|the|next)){0,4}|(?:(?:the|a|an|their|our|new|first) )*(?:pilot|proof of concept|poc|trial phase|test phase)(?: (?:phase|run|group|itself))?(?: (?:will|to|should|can))? (?:starts?|begins?|kicks off|launch(?:es)?)(?: (?:on|in|from|the|with|early|mid|late)){0,3}|(?:program(?:me)?s?|campaigns?|trainings?|courses|workshops|sessions|initiative)\b[^.,;:\n]{0,20} from)\s+(?:the\s+)?$/i

/** True for the first day of something. It is no target, and nothing is unblocked by it. */
export function isFirstDay(before: string): boolean {
  return BEGINS.test(before)
}
