/** Somebody whose word is needed looks at it. What they will say, and by which rule, nobody knows yet. */
const CHECKS =
  /\b(?:legal|lawyers?|counsel|works? councils?|unions?|security|privacy|compliance|procurement|dpo|ciso|auditors?)(?: (?:team|office|officer|dep(?:artmen)?t|people|board))? (?:(?:is|are) (?:still |now |just )?(?:checking|reviewing|assessing|evaluating|looking(?: at| into)?)|(?:still |now )?(?:checks|reviews|assesses))\b/i

/** True where words say only that somebody checks: “legal is checking it” tells of no law and of no policy. */
export function tellsOnlyOfCheck(words: string): boolean {
  return CHECKS.test(words)
}
