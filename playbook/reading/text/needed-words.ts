/** The beginnings of words one of which each match of a pattern contains. */
type OneOf = readonly string[]

/** So many letters of a word are its beginning. */
export const LETTERS = 4

/**
 * The words that a pattern's matches need, as far as its source shows them: `\bno (plan|date)s?\b` needs a word that begins
 * with "no", and one that begins with "plan" or "date". A text without them need not be searched.
 * @returns sets of beginnings in lower case; each match has one of each set
 */
export function neededBy({ source, flags }: RegExp): readonly OneOf[] {
  // Together, these flags take "ſ" for an "s".
  if (flags.includes('i') && flags.includes('u')) return []
  return new SourceReader(source).alternatives(false).needs
}

/** What a part of a pattern needs. */
interface Part {
  readonly needs: readonly OneOf[]
  /** Whether a letter behind the part begins a word. */
  readonly isAtWord: boolean
}

const LOOK_AROUND = /^\(\?<?[=!]/
const GROUP = /^\((?:\?:|\?<\w+>|(?!\?))/
const CLASS = /^\[(?:\\.|[^\]\\])*\]/
const ESCAPE = /^\\(?:[pP]\{[^}]*\}|u[0-9a-fA-F]{4}|u\{[^}]*\}|k<\w+>|\d+|.)/
const QUANTIFIER = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/
/** A class, with no range but of digits, or an escape that stands for no letter. */
const NO_LETTER =
  /^(?:\[(?!\^)-?(?:\\[sdnrt]|\\[^a-zA-Z]|[0-9]-[0-9]|[^\\a-zA-Z-]|-(?=\]))*\]|\\[sdnrtW]|\\[^a-zA-Z0-9])$/

/** Reads the source of a pattern from left to right. What it does not know needs nothing. */
class SourceReader {
  private readonly source: string
  private at = 0

  constructor(source: string) {
    this.source = source
  }

  /** Reads up to the end of a group, or of the source. @param isAtWord whether a letter here begins a word */
  alternatives(isAtWord: boolean): Part {
    const all = [this.sequence(isAtWord)]
    while (this.take(/^\|/)) all.push(this.sequence(isAtWord))
    if (all.length === 1) return all[0]!
    const rarest = all.map(({ needs }) => rarestOf(needs))
    const isKnown = rarest.every((set) => set !== undefined)
    return { needs: isKnown ? [[...new Set(rarest.flat())]] : [], isAtWord: all.every((each) => each.isAtWord) }
  }

  private sequence(before: boolean): Part {
    const needs: OneOf[] = []
    let isAtWord = before
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at]!)) {
      const letters = this.take(/^[a-zA-Z]+/)
      if (letters) {
        // The last letter of "users?" may be left out.
        const sure = this.least() === 0 ? letters.slice(0, -1) : letters
        if (isAtWord && sure !== '') needs.push([sure.slice(0, LETTERS).toLowerCase()])
        isAtWord = false
      } else if (this.take(/^(?:\^|\\b)/)) isAtWord = true
      else if (this.take(LOOK_AROUND)) {
        // What must or must not stand around a match is no part of it.
        this.alternatives(false)
        this.close()
      } else if (!this.take(/^\$/)) {
        const part = this.one(isAtWord)
        const mayLack = this.least() === 0
        if (!mayLack) needs.push(...part.needs)
        isAtWord = part.isAtWord && (isAtWord || !mayLack)
      }
    }
    return { needs, isAtWord }
  }

  /** A group, a class, an escape or a mark. */
  private one(isAtWord: boolean): Part {
    if (this.take(GROUP)) {
      const inside = this.alternatives(isAtWord)
      this.close()
      return inside
    }
    const some = this.take(CLASS) ?? this.take(ESCAPE)
    if (some) return { needs: [], isAtWord: NO_LETTER.test(some) }
    return { needs: [], isAtWord: this.take(/^[^]/) !== '.' }
  }

  private close(): void {
    this.take(/^\)/)
  }

  /** How often what stands before must be there at least. */
  private least(): number {
    const quantifier = this.take(QUANTIFIER)
    if (quantifier === undefined || quantifier.startsWith('+')) return 1
    return Number(/\d+/.exec(quantifier)?.[0] ?? 0)
  }

  private take(pattern: RegExp): string | undefined {
    const [found] = pattern.exec(this.source.slice(this.at)) ?? []
    if (found !== undefined) this.at += found.length
    return found
  }
}

/** How common words are, by the length of their beginning: "no" and "the" are in most texts. */
const COMMON = [1, 1, 0.6, 0.4, 0.1]

/** Of sets, one of which is to be looked for, the one that is in the fewest texts. */
function rarestOf(sets: readonly OneOf[]): OneOf | undefined {
  const common = (set: OneOf): number => set.reduce((sum, word) => sum + COMMON[word.length]!, 0)
  return sets.toSorted((a, b) => common(a) - common(b))[0]
}
