/** Longer titles are cut off on a phone. In characters. */
const MAX_TITLE = 40

/**
 * Names for buttons of one card, cut where they are too long: names that differ are never cut to the same. Those that
 * begin alike keep their end as well, and stand whole where that does not tell them apart either.
 */
export function shortNames(names: readonly string[], most = MAX_TITLE): string[] {
  const ways = [cutAtEnd, cutInTheMiddle].map((cut) => names.map((name) => cut(name, most)))
  return names.map((name, i) => {
    const isOnly = (cut: readonly string[]): boolean => names.every((other, j) => other === name || cut[j] !== cut[i])
    return ways.find(isOnly)?.[i] ?? name
  })
}

function cutAtEnd(name: string, most: number): string {
  return name.length > most ? `${name.slice(0, most - 1)}…` : name
}

function cutInTheMiddle(name: string, most: number): string {
  const end = Math.floor(most / 2)
  return name.length > most ? `${name.slice(0, most - 1 - end)}…${name.slice(-end)}` : name
}
