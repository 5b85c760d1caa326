/** Small rules under their names. Each says something of what it is asked about, or undefined: it does not hold. */
export type Rules<Asked, Says> = Readonly<Record<string, (asked: Asked) => Says | undefined>>

/** Asks the rules in the order in which they are written: the first that holds decides. */
export function byFirst<Asked, Says>(rules: Rules<Asked, Says>): (asked: Asked) => Says | undefined {
  const inOrder = Object.values(rules)
  return (asked) => {
    for (const rule of inOrder) {
      const says = rule(asked)
      if (says !== undefined) return says
    }
    return undefined
  }
}

/** True if one of the rules holds. */
export function anyOf<Asked>(rules: Readonly<Record<string, (asked: Asked) => boolean>>): (asked: Asked) => boolean {
  const inOrder = Object.values(rules)
  return (asked) => {
    for (const rule of inOrder) if (rule(asked)) return true
    return false
  }
}
