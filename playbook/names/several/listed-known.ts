import { customerKey } from '../customer-key.ts'

/** Between two names of a list. */
const BETWEEN = String.raw`(?:,(?: (?:and|or|&))?|\s(?:and|or|&|\+|\/)|\/)\s{0,2}`
const LISTED_BEFORE = new RegExp(`${BETWEEN}$`, 'i')
const LISTED_BEHIND = new RegExp(`^${BETWEEN}`, 'i')
/** More names are a list of something else. */
const MOST = 6
const MOST_WORDS = 5
/** A list is looked for in so much text on each side of a name. In UTF-16 units. */
const REACH = 60

/** Where a list of known customers begins that ends with the name at a place: "HP and 3M" with "3M". The place itself without one. */
export function startOfList(known: ReadonlyMap<string, string>, text: string, at: number): number {
  let start = at
  for (let i = 0; i < MOST; i++) {
    const before = text.slice(Math.max(0, start - REACH), start)
    const names = before.slice(0, before.length - (LISTED_BEFORE.exec(before)?.[0].length ?? before.length))
    const begins = [...names.matchAll(/(?<![^\s,/(])[^\s,/(]/gu)].slice(-MOST_WORDS).map(({ index }) => index)
    const own = begins.find((begin) => known.has(customerKey(names.slice(begin))))
    if (own === undefined) break
    start -= before.length - own
  }
  return start
}

/** Where a list of known customers ends that begins with the name that ends at a place. The place itself without one. */
export function endOfList(known: ReadonlyMap<string, string>, text: string, at: number): number {
  let end = at
  for (let i = 0; i < MOST; i++) {
    const behind = text.slice(end, end + REACH)
    const between = LISTED_BEHIND.exec(behind)?.[0].length
    if (between === undefined) break
    const names = behind.slice(between)
    const ends = [...names.matchAll(/[^\s,/:;.!?)](?![^\s,/:;.!?)])/gu)]
      .slice(0, MOST_WORDS)
      .map(({ index }) => index + 1)
    const own = ends.toReversed().find((each) => known.has(customerKey(names.slice(0, each))))
    if (own === undefined) break
    end += between + own
  }
  return end
}
