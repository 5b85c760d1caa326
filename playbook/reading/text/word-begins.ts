import { remembering } from '../../recent.ts'
import { LETTERS, neededBy } from './needed-words.ts'

/** Numbers of a sketch, and the bits of each that are used: more would be no small integers. */
const NUMBERS = 32
const BITS = 30

/** The place of a beginning in a sketch. @param hash of its letters, by `withLetter` */
function placeOf(hash: number): number {
  return (hash >>> 0) % (NUMBERS * BITS)
}

function withLetter(hash: number, code: number): number {
  return (hash * 31 + code) | 0
}

/** Which beginnings the words of a text have, as bits. */
type Sketch = readonly number[]

/**
 * The beginnings of a text's words, in lower case, as bits: it has all of them, and seems to have one in ten others.
 * Strings in a set would cost more than the patterns that need not be tried. Words are runs of the letters a to z.
 */
export const sketchOf: (text: string) => Sketch = remembering(8, (text) => {
  const sketch: number[] = []
  for (let i = 0; i < NUMBERS; i++) sketch.push(0)
  let letters = 0
  let hash = 0
  for (let i = 0; i < text.length; i++) {
    // A capital becomes small, and no other character a letter.
    const code = text.charCodeAt(i) | 32
    if (code < 97 || code > 122) {
      letters = 0
      hash = 0
    } else if (letters < LETTERS) {
      letters++
      hash = withLetter(hash, code)
      const place = placeOf(hash)
      sketch[Math.floor(place / BITS)]! |= 1 << (place % BITS)
    }
  }
  return sketch
})

/** A shorter text is searched faster than it is sketched. In UTF-16 units. */
const SHORT = 16
/** Ends a set of beginnings. */
const END = -1

/**
 * A pattern that is tried only on texts with the words that its matches need. It finds the same as the pattern. Worth it where
 * many patterns look at one text; a single one is searched for faster than a text is sketched. Not for flags `g` and `y`.
 */
export class WordPattern {
  private readonly pattern: RegExp
  /** Of each set of beginnings the places in a sketch: number and bit, in turn. */
  private readonly places: readonly number[]

  constructor(pattern: RegExp) {
    this.pattern = pattern
    this.places = neededBy(pattern).flatMap((set) => [...set.flatMap(placeInSketch), END, END])
  }

  test(text: string): boolean {
    return this.mayMatch(text) && this.pattern.test(text)
  }

  exec(text: string): RegExpExecArray | null {
    return this.mayMatch(text) ? this.pattern.exec(text) : null
  }

  /** The same where the text was sketched already, for many patterns. */
  execIn(text: string, sketch: Sketch): RegExpExecArray | null {
    return this.fits(sketch) ? this.pattern.exec(text) : null
  }

  /** False where the text surely has no match. */
  mayMatch(text: string): boolean {
    return this.places.length === 0 || text.length < SHORT || this.fits(sketchOf(text))
  }

  private fits(sketch: Sketch): boolean {
    const { places } = this
    let has = false
    for (let i = 0; i < places.length; i += 2) {
      const number = places[i]!
      if (number === END) {
        if (!has) return false
        has = false
      } else if (!has) has = (sketch[number]! & places[i + 1]!) !== 0
    }
    return true
  }
}

/** A pattern that needs words, which most texts lack. */
export function whereWords(pattern: RegExp): WordPattern {
  return new WordPattern(pattern)
}

function placeInSketch(beginning: string): [number: number, bit: number] {
  let hash = 0
  for (let i = 0; i < beginning.length; i++) hash = withLetter(hash, beginning.charCodeAt(i))
  const place = placeOf(hash)
  return [Math.floor(place / BITS), 1 << (place % BITS)]
}
