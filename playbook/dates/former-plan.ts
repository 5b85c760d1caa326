const FORMER_PLAN =
  /[,;.\n]\s{0,3}(?:the )?(?:go-?live|go live|roll-?out|launch|pilot|start|it) was (?:once |originally |first )?(?:planned|scheduled|set|due|expected)(?: for| on| by| in)? [^,;.\n]{3,20}(?=[,;.]\s{0,3}(?:and |but )?now\b)/gi
const IS_HELD_UP = /\b(?:blocked|stuck|on hold|stopped|frozen|paused)\b/i

/**
 * The text of something that is blocked without the former plan of its go-live, which a new day replaces: "blocked,
 * firewall, go-live was planned 1 March, now 1 June". Nobody sets anything up for that day any more.
 */
export function withoutFormerPlan(text: string): string {
  return IS_HELD_UP.test(text) ? text.replace(FORMER_PLAN, '') : text
}
