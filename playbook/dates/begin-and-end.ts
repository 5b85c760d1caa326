/** A day and where a text names it. */
interface NamedDay {
  readonly day: string
  readonly from: number
  readonly to: number
}

const REACH = 60
/** Words right before the day on which work begins. */
const BEGINS =
  /\b(?:start(?:s|ing)?|begin(?:s|ning)?|beginning|kicks? off|kick-?off|(?:set-?up|rollout|roll-out|work|project|migration) from)(?: (?:on|in|from|at|with|early|mid|late|around|about|the|is|planned|for|it|them|that|this|right|again|\p{L}+ing)){0,4}[ :]{0,2}$/iu
/** The day stands before the work: “11 january setup starts”. */
const BEGINS_BEHIND = /^:? (?:(?:the|their|we|they|it) )?(?:[\p{L}-]+ )?(?:starts?|begins?|kicks? off|kick-?off)\b/iu
/** Words right before the day on which everything is over, or works. */
const ENDS =
  /\b(?:(?:go(?:es|ing)?|be|is|are|all|everybody|everyone)? ?live|go-?live|done|finish(?:ed|es|ing)?|complet(?:ed?|es|ion)|ready|over|through|in use|in production|rolled out|deployed|migrated|moved over|wrapped up|up and running)(?: (?:everywhere|completely|all|with (?:it|everything|all)|is|planned|it|that|by|in|on|at|before|for|until|till|the|end|of|mid|early|late|around|about|latest|target)){0,5}[ :]{0,2}$/iu

/** True for a day on which work begins. */
export function isOfBeginning(text: string, { from, to }: Omit<NamedDay, 'day'>): boolean {
  return BEGINS.test(text.slice(Math.max(0, from - REACH), from)) || BEGINS_BEHIND.test(text.slice(to, to + REACH))
}

/** True for a day on which everything is over, or works: “live by”, “finish in”. */
function isOfEnd(text: string, from: number): boolean {
  return ENDS.test(text.slice(Math.max(0, from - REACH), from))
}

/** Leaves out the days on which work begins, where the text also says by which later day it is over. */
export function withoutBeginnings<T extends NamedDay>(found: readonly T[], text: string): readonly T[] {
  if (found.length < 2) return found
  const ends = found.filter(({ from }) => isOfEnd(text, from)).map(({ day }) => day)
  return found.filter((each) => !ends.some((end) => each.day < end) || !isOfBeginning(text, each))
}

const OR = /^\s*,?\s*or\s+(?:(?:maybe|perhaps|probably|rather|even|on|by|the)\s+){0,3}$/i

/** Leaves out two days between which nobody has decided: "1 Feb or 8 Feb". */
export function withoutEither<T extends NamedDay>(found: readonly T[], text: string): readonly T[] {
  if (found.length < 2) return found
  const sorted = found.toSorted((a, b) => a.from - b.from)
  const isDay = ({ from, to }: T): boolean => /\b\d/.test(text.slice(from, to))
  const isOpen = (one: T | undefined, other: T | undefined): boolean =>
    one !== undefined &&
    other !== undefined &&
    one.day !== other.day &&
    isDay(one) &&
    isDay(other) &&
    OR.test(text.slice(one.to, other.from))
  return sorted.filter((each, i) => !isOpen(sorted[i - 1], each) && !isOpen(each, sorted[i + 1]))
}
