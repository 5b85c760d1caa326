import { matchesOf } from '../reading/text/matches.ts'

/** The place of an address in a text: [from, to) in UTF-16 units. */
export interface Place {
  readonly from: number
  readonly to: number
}

interface Together extends Place {
  /** Its end without the punctuation behind it. */
  readonly bareTo: number
}

/** Characters that may form one address. */
const TOGETHER = /[^\s<>"'()[\]{}|]+/g
/** Before a link these show that it is part of a longer address: its scheme, or a link that redirects to it. */
const LEADS_ON = /[:/.=]|%3a|%2f|&#/gi
const GOES_ON = /[/?#&%=:]/
const CLOSING_MARK = /[.,;:!?]/
/** The next line continues an address when it looks like a piece of one. */
const NEXT_LINE = /^[ \t]*\r?\n[ \t]*((?=\S*[/=%?&_]|(?=\S*\d)\S*[A-Za-z]\S{6})[^\s<>"'()[\]{}|]+)/
const OPEN_END = /[/=%?&_-]/

/**
 * Finds the whole addresses in a text of which a part is known. The text is searched once, not once for each part,
 * because a text may be nothing but links.
 */
export class WholeAddresses {
  private readonly text: string
  private readonly together: readonly Together[]
  private readonly marks: readonly Place[]
  /** For an end of an address: its end behind all lines that continue it. */
  private readonly ends = { surely: new Map<number, number>(), perhaps: new Map<number, number>() }

  constructor(text: string) {
    this.text = text
    this.together = placesOf(TOGETHER, text).map((place) => ({ ...place, bareTo: withoutClosing(text, place) }))
    this.marks = placesOf(LEADS_ON, text)
  }

  /**
   * The address around a known part: with the scheme or the redirecting link before it, and the rest of its path and
   * query.
   * @param lines `surely`: the next line belongs to it if it looks like a piece; `perhaps`: only if this line also ends
   * openly
   */
  around({ from, to }: Place, lines: 'surely' | 'perhaps'): Place {
    const before = from > 0 ? placeAt(this.together, from - 1) : undefined
    const mark = before && this.marks[firstFrom(this.marks, before.from)]
    const start = before && mark && mark.to <= from ? before.from : from
    return { from: start, to: this.lastLine(this.endOfLine(to), lines) }
  }

  private endOfLine(to: number): number {
    if (!GOES_ON.test(this.text.charAt(to))) return to
    return Math.max(to, placeAt(this.together, to)!.bareTo)
  }

  private lastLine(to: number, lines: 'surely' | 'perhaps'): number {
    const known = this.ends[lines]
    const passed: number[] = []
    let end = to
    while (!known.has(end)) {
      passed.push(end)
      const next = NEXT_LINE.exec(this.text.slice(end))
      if (!next || (lines === 'perhaps' && !OPEN_END.test(this.text.charAt(end - 1)))) break
      end += next[0].length
    }
    const last = known.get(end) ?? end
    for (const each of passed) known.set(each, last)
    return last
  }
}

function placesOf(pattern: RegExp, text: string): Place[] {
  return matchesOf(pattern, text).map(({ index, 0: found }) => ({ from: index, to: index + found.length }))
}

function withoutClosing(text: string, { from, to }: Place): number {
  let end = to
  while (end > from && CLOSING_MARK.test(text[end - 1]!)) end--
  return end
}

/**
 * The place that contains a unit of the text.
 * @param places in order, without overlap
 */
function placeAt<T extends Place>(places: readonly T[], at: number): T | undefined {
  const found = places[firstFrom(places, at + 1) - 1]
  return found && at < found.to ? found : undefined
}

/** The index of the first place that begins at `from` or later. */
function firstFrom(places: readonly Place[], from: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]!.from < from) low = middle + 1
    else high = middle
  }
  return low
}
