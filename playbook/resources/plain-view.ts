import { entryOf } from '../entry-of.ts'
/**
 * A text as a browser or a reader would join its links: lower case, decoded, and without everything that splits or
 * hides them. Each unit knows its place in the original.
 */
export interface PlainView {
  readonly text: string
  /** Start and end (exclusive) of each unit in the original, in UTF-16 units. */
  readonly from: readonly number[]
  readonly to: readonly number[]
  /** True where something was removed right before the unit. */
  readonly gap: readonly boolean[]
}

interface Unit {
  /** One character, or empty for a removed one. */
  readonly c: string
  readonly from: number
  readonly to: number
}

/** Codes within codes are decoded so often. Nobody nests them deeper by accident. */
const MOST_LAYERS = 6

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  period: '.',
  sol: '/',
  bsol: '\\',
  colon: ':',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  num: '#',
  percnt: '%',
  lowbar: '_',
  hyphen: '-',
  dash: '-',
  equals: '=',
  quest: '?',
  lpar: '(',
  rpar: ')',
  lsqb: '[',
  rsqb: ']',
  nbsp: ' ',
  tab: ' ',
  newline: ' ',
  shy: '',
  zwnj: '',
  zwj: '',
}

const SPACE = /\s/u
/** Invisible characters: zero-width ones, soft hyphens, marks of direction, variation selectors, tags. */
const INVISIBLE = /[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]/u
/** Markdown's emphasis and code. The searched links are also stripped of it. */
const EMPHASIS = /[*_`~]/
const LOOK_ALIKES: Readonly<Record<string, string>> = { '。': '.', '⁄': '/', '∕': '/', '‐': '-', '‑': '-' }

const PERCENT = /^%([0-9a-f]{2})/
const ENTITY = /^&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));?/
const ESCAPE = /^\\(?:u\{?([0-9a-f]{2,5})\}?|x([0-9a-f]{2}))/
/** Links that are written so that nobody can click them: "aka[.]ms", "aka(dot)ms". */
const DEFANGED = /^[[({](\.|dot|\/|:|:\/\/)[\])}]/
const TAG = /^<[a-z/!][^<>]{0,300}>/
/** Codes other than tags are at most so long. */
const LONGEST_CODE = 16
const LONGEST_TAG = 310

/** @param tags `drop`: HTML tags are removed as well, for links that a tag splits */
export function plainView(text: string, tags: 'keep' | 'drop'): PlainView {
  let units = unitsOf(text)
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    const next = decoded(units, tags)
    if (!next) break
    units = next
  }
  const from: number[] = []
  const to: number[] = []
  const gap: boolean[] = []
  let plain = ''
  let leftOut = false
  for (const unit of units) {
    if (unit.c === '' || SPACE.test(unit.c) || EMPHASIS.test(unit.c)) {
      leftOut = true
      continue
    }
    plain += unit.c
    from.push(unit.from)
    to.push(unit.to)
    gap.push(leftOut)
    leftOut = false
  }
  return { text: plain, from, to, gap }
}

function unitsOf(text: string): Unit[] {
  const units: Unit[] = []
  let from = 0
  for (const point of text) {
    const to = from + point.length
    units.push(...unitsFor(point, from, to))
    from = to
  }
  return units
}

function unitsFor(point: string, from: number, to: number): Unit[] {
  if (!SPACE.test(point) && INVISIBLE.test(point)) return [{ c: '', from, to }]
  return Array.from(point.normalize('NFKC').toLowerCase(), (c) => ({ c: LOOK_ALIKES[c] ?? c, from, to }))
}

/** Removes one layer of codes; undefined when there was none. */
function decoded(units: readonly Unit[], tags: 'keep' | 'drop'): Unit[] | undefined {
  const next: Unit[] = []
  let found = false
  for (let i = 0; i < units.length; i++) {
    const code = '%&\\[({<'.includes(units[i]!.c) && units[i]!.c !== '' ? codeAt(units, i, tags) : undefined
    if (!code) {
      next.push(units[i]!)
      continue
    }
    found = true
    const { from } = units[i]!
    const { to } = units[code.to - 1]!
    if (code.means === '') next.push({ c: '', from, to })
    for (const point of code.means) next.push(...unitsFor(point, from, to))
    i = code.to - 1
  }
  return found ? next : undefined
}

/** The meaning of the code that begins at a unit, and the index behind it; undefined where there is none. */
function codeAt(
  units: readonly Unit[],
  at: number,
  tags: 'keep' | 'drop',
): { readonly means: string; readonly to: number } | undefined {
  // A removed unit belongs to no code, but may stand inside one.
  const ends: number[] = []
  let ahead = ''
  const isTag = units[at]!.c === '<'
  if (isTag && tags === 'keep') return undefined
  const longest = isTag ? LONGEST_TAG : LONGEST_CODE
  for (let i = at; i < units.length && ahead.length < longest; i++) {
    if (isTag && i > at && units[i]!.c === '<') break
    ahead += units[i]!.c
    while (ends.length < ahead.length) ends.push(i + 1)
  }
  const found = (match: RegExpExecArray, means: string) => ({ means, to: ends[match[0].length - 1]! })
  const tag = isTag ? TAG.exec(ahead) : null
  if (isTag) return tag ? found(tag, '') : undefined
  const percent = PERCENT.exec(ahead)
  if (percent) return found(percent, String.fromCharCode(Number.parseInt(percent[1]!, 16)))
  const entity = ENTITY.exec(ahead)
  if (entity) {
    const [, decimal, hex, name] = entity
    const point = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined
    const means = point === undefined ? entryOf(NAMED, name!) : point <= 0x10ffff ? String.fromCodePoint(point) : ''
    return means === undefined ? undefined : found(entity, means)
  }
  const escape = ESCAPE.exec(ahead)
  if (escape) return found(escape, String.fromCodePoint(Number.parseInt((escape[1] ?? escape[2])!, 16)))
  // "\." is a point, and browsers take "\" for "/".
  if (ahead.startsWith('\\')) return { means: /^\\[\p{L}\p{N}]/u.test(ahead) ? '/' : '', to: at + 1 }
  const defanged = DEFANGED.exec(ahead)
  return defanged ? found(defanged, defanged[1] === 'dot' ? '.' : defanged[1]!) : undefined
}
