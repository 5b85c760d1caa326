import { resources } from '../content/resources.ts'
import { plainView, type PlainView } from './plain-view.ts'
import { WholeAddresses, type Place } from './whole-address.ts'

/** A link that must not leave, and where it stands in the text. */
export interface InternalLink extends Place {
  /** What it leads to. */
  readonly title: string
}

/** A text or value without internal links, and the titles of what was held back. */
export interface Shareable<T> {
  readonly value: T
  readonly held: readonly string[]
}

/** Stands where an internal link stood. */
export const HELD_LINK = '(internal link held back)'
const UNKNOWN_PAGE = 'an internal page'

interface Wanted {
  readonly pattern: RegExp
  readonly title: string
}

/** A known page: its host, with a port or a trailing dot, and its path, with detours; whatever its query. */
function patternOf(url: string): RegExp {
  const [host, ...path] = plainView(url, 'keep')
    .text.replace(/^https?:\/\//, '')
    .replace(/[?#].*$/, '')
    .split('/')
    .filter(Boolean)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const slash = '/+(?:\\./+|[\\w-]+/+\\.\\./+)*'
  return new RegExp([`${host}\\.?(?::\\d+)?`, ...path].join(slash), 'g')
}

const KNOWN: readonly Wanted[] = resources
  .filter(({ audience }) => audience === 'internal-only')
  .map(({ url, title }) => ({ pattern: patternOf(url), title }))
/** Everything on these hosts is Microsoft's own: its SharePoint, its Power BI, its network. */
const HOSTS = /microsoft[a-z0-9-]{0,40}\.sharepoint(?:-df)?\.com|msit\.powerbi\.com|corp\.microsoft\.com/g
/** Ends no link that is known: another would go on here. */
const GOES_ON = /[\p{L}\p{N}-]/u
/** Letters of the hosts with anything between them that may be left out; each piece can be read in one way only. */
const apart = (word: string): string =>
  Array.from(word).join('(?:\\\\[bfnrt]|\\\\(?![bfnrt])|<[^<>]{0,300}>|<(?![^<>]{0,300}>)|[^a-z<\\\\])*')
const PLAUSIBLE = new RegExp(
  ['akams', 'sharepointcom', 'sharepointdfcom', 'msitpowerbi', 'corpmicrosoft'].map(apart).join('|'),
  'i',
)
/** Letters that are written otherwise: percent codes, entities, escapes, wide or mathematical ones, "dot" for a point. */
const ENCODED =
  /%(?:25)*[2-7][0-9a-f]|&[a-z]{2,8};|&(?:amp;)*#|\\(?:u|x)|[\u1d00-\u1dbf\u2070-\u209f\u2100-\u214f\u2460-\u24ff\uff00-\uffef\ud835\ud83c]|[[({]dot[\])}]/i

/** False for most texts and activities that hold no internal link, at little cost; true says nothing. */
export function mayHoldInternalLinks(text: string): boolean {
  return PLAUSIBLE.test(text) || ENCODED.test(text)
}

/**
 * Finds internal links in a text, however they are written: without scheme, in any case, encoded, as Markdown or HTML, in a
 * link that leads on to them, split by line breaks, tags or characters that nobody sees.
 */
export function findInternalLinks(text: string): InternalLink[] {
  if (!mayHoldInternalLinks(text)) return []
  const views = [
    plainView(text, 'keep'),
    ...(text.includes('<') || text.includes('&') ? [plainView(text, 'drop')] : []),
  ]
  const addresses = new WholeAddresses(text)
  const found = views.flatMap(findIn).map(({ from, to, title }) => {
    const lines = title === UNKNOWN_PAGE ? 'surely' : 'perhaps'
    return { ...addresses.around({ from, to }, lines), title }
  })
  found.sort((a, b) => a.from - b.from || b.to - a.to)
  const merged: InternalLink[] = []
  for (const link of found) {
    const last = merged.at(-1)
    if (!last || link.from >= last.to) merged.push(link)
    else {
      const title = last.title === UNKNOWN_PAGE ? link.title : last.title
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, link.to), title }
    }
  }
  return merged
}

function findIn(view: PlainView): InternalLink[] {
  const found: InternalLink[] = []
  const add = (at: number, end: number, title: string): void => {
    found.push({ from: view.from[at]!, to: view.to[end - 1]!, title })
  }
  for (const { pattern, title } of KNOWN) {
    for (const match of view.text.matchAll(pattern)) {
      const end = match.index + match[0].length
      if (end < view.text.length && GOES_ON.test(view.text[end]!) && !view.gap[end]) continue
      add(match.index, end, title)
    }
  }
  for (const match of view.text.matchAll(HOSTS)) {
    const before = view.text[match.index - 1]
    const end = match.index + match[0].length
    if (before !== undefined && GOES_ON.test(before) && !view.gap[match.index]) continue
    if (/^[a-z0-9-]|^\.[a-z]/.test(view.text.slice(end, end + 2)) && !view.gap[end]) continue
    add(match.index, end, UNKNOWN_PAGE)
  }
  return found
}

/** The words of a Markdown link whose address follows, and where its bracket opens; undefined when none does. */
function labelAtEnd(before: string): { readonly from: number; readonly words: string } | undefined {
  if (!before.endsWith('](')) return undefined
  const end = before.length - 2
  // Brackets may open in the words, and none closes. A pattern would try each of the brackets to the end.
  const from = before.indexOf('[', end === 0 ? 0 : before.lastIndexOf(']', end - 1) + 1)
  return from < 0 || from > end ? undefined : { from, words: before.slice(from + 1, end) }
}

/** The text with every internal link replaced by a mark, and the titles of what was held back. */
export function withoutInternalLinks(text: string): { readonly text: string; readonly held: readonly string[] } {
  const links = findInternalLinks(text)
  if (links.length === 0) return { text, held: [] }
  let result = ''
  let at = 0
  for (const { from, to } of links) {
    const before = text.slice(at, from)
    const label = labelAtEnd(before)
    if (label && text[to] === ')') {
      // Of a Markdown link the words stay.
      result += `${before.slice(0, label.from)}${label.words} ${HELD_LINK}`
      at = to + 1
    } else {
      result += before + HELD_LINK
      at = to
    }
  }
  return { text: result + text.slice(at), held: [...new Set(links.map(({ title }) => title))] }
}

/**
 * The same for every text inside a card, a message or any other JSON value. Buttons and pictures with an internal address go
 * as a whole; the runs of one paragraph are read together.
 * @returns the same value when nothing is held back
 */
export function withoutInternalLinksIn<T>(value: T): Shareable<T> {
  const held = new Set<string>()
  const cleaned = clean(value, held) as T
  return held.size === 0 ? { value, held: [] } : { value: cleaned, held: [...held] }
}

function clean(value: unknown, held: Set<string>): unknown {
  if (typeof value === 'string') {
    const { text, held: titles } = withoutInternalLinks(value)
    for (const title of titles) held.add(title)
    return text
  }
  if (Array.isArray(value)) return value.filter((each) => !leadsInside(each, held)).map((each) => clean(each, held))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, each]) => !leadsInside(each, held))
  const cleaned = Object.fromEntries(entries.map(([key, each]) => [key, clean(each, held)]))
  return Array.isArray(cleaned['inlines']) ? { ...cleaned, inlines: readTogether(cleaned['inlines'], held) } : cleaned
}

/** A button or picture whose address is internal. */
function leadsInside(value: unknown, held: Set<string>): boolean {
  if (typeof value !== 'object' || value === null || !('url' in value) || typeof value.url !== 'string') return false
  const links = findInternalLinks(value.url)
  for (const { title } of links) held.add(title)
  return links.length > 0
}

/** A link may be split over the runs of a paragraph: then they become one. */
function readTogether(inlines: readonly unknown[], held: Set<string>): readonly unknown[] {
  const textOf = (run: unknown): string => {
    if (typeof run === 'string') return run
    return typeof run === 'object' && run !== null && 'text' in run && typeof run.text === 'string' ? run.text : ''
  }
  const { text, held: titles } = withoutInternalLinks(inlines.map(textOf).join(''))
  for (const title of titles) held.add(title)
  return titles.length > 0 ? [{ type: 'TextRun', text }] : inlines
}

/** Something that was meant for people outside holds an internal link: a defect, which is not sent. */
export class InternalLinkError extends Error {
  constructor(titles: readonly string[]) {
    super(`Not for people outside: ${titles.join(', ')}. Hold it back with withoutInternalLinks.`)
    this.name = 'InternalLinkError'
  }
}

/**
 * For everything that is marked as text for customers.
 * @throws InternalLinkError when it holds an internal link
 */
export function assertShareable(value: unknown): void {
  const { held } = withoutInternalLinksIn(value)
  if (held.length > 0) throw new InternalLinkError(held)
}
