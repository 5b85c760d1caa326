/** What is missing until a day. */
const LACKS =
  /\b(?:no|not enough|lacks?|lacking|without|ha(?:s|ve)n['’]?t(?: got)?(?: any| the)?|do(?:es)?n['’]?t have(?: any| the)?) (?:more |free |spare |it )?(?:budget|money|funds?|funding|cash|people|staff|resources?|time|capacity|admins?|licen[cs]es?|approval)\b[^.;!?\n]{0,30}\b(?:until|till?|til|before|this (?:year|quarter|month|fiscal year|fy|half))\b/i
/** Said for good, which a day does not change. */
const FOR_GOOD =
  /\b(?:for good|never|for ?ever|not interested|no interest|will not|won['’]?t|don['’]?t want|no wish)\b/i

/**
 * True where something is missing until a day, and nothing says that it is never wanted: “no budget until July, and they
 * run Jamf”. No Intent is “at no time” (playbook, L1).
 */
export function lacksForATime(text: string): boolean {
  return LACKS.test(text) && !FOR_GOOD.test(text)
}
