import { resources } from '../content/resources.ts'
import { plainView, type PlainView } from './plain-view.ts'
import { WholeAddresses, type Place } from './whole-address.ts'

/** An internal link that must not be sent, and its place in the text. */
export interface InternalLink extends Place {
  /** The title of the page. */
  readonly title: string
}

/** A text or value without internal links, and the titles of the removed ones. */
export interface Shareable<T> {
  readonly value: T
  readonly held: readonly string[]
}

/** Replaces an internal link. */
export const HELD_LINK = '(internal link held back)'
const UNKNOWN_PAGE = 'an internal page'

interface Wanted {
  readonly pattern: RegExp
  readonly title: string
}

/**
 * The pattern of a known page: its host, perhaps with a port or a trailing dot, and its path, perhaps with detours. Any
 * query may follow.
 */
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
/** Hosts on which everything is Microsoft's own: its SharePoint, its Power BI, its network. */
const HOSTS = /microsoft[a-z0-9-]{0,40}\.sharepoint(?:-df)?\.com|msit\.powerbi\.com|corp\.microsoft\.com/g
/** Behind a known link these letters make another one. */
const GOES_ON = /[\p{L}\p{N}-]/u
/**
 * Matches the letters of a host with anything between them that a reader would not see. Each piece can be read in one
 * way only.
 */
const apart = (word: string): string =>
  Array.from(word).join('(?:\\\\[bfnrt]|\\\\(?![bfnrt])|<[^<>]{0,300}>|<(?![^<>]{0,300}>)|[^a-z<\\\\])*')
const PLAUSIBLE = new RegExp(
  ['akams', 'sharepointcom', 'sharepointdfcom', 'msitpowerbi', 'corpmicrosoft'].map(apart).join('|'),
  'i',
)
/** Letters in another form: percent codes, entities, escapes, wide or mathematical letters, "dot" for a point. */
const ENCODED =
  /%(?:25)*[2-7][0-9a-f]|&[a-z]{2,8};|&(?:amp;)*#|\\(?:u|x)|[\u1d00-\u1dbf\u2070-\u209f\u2100-\u214f\u2460-\u24ff\uff00-\uffef\ud835\ud83c]|[[({]dot[\])}]/i

/** False for most texts and activities without internal links, at little cost. True proves nothing. */
export function mayHoldInternalLinks(text: string): boolean {
  return PLAUSIBLE.test(text) || ENCODED.test(text)
}

/**
 * Finds internal links in a text, however they are written: without scheme, in any case, encoded, as Markdown or HTML,
 * inside a link that redirects to them, split by line breaks, tags or invisible characters.
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

/** The words of a Markdown link whose address follows, and where its bracket opens; undefined where there is none. */
function labelAtEnd(before: string): { readonly from: number; readonly words: string } | undefined {
  if (!before.endsWith('](')) return undefined
  const end = before.length - 2
  // The words may contain an opening bracket, but no closing one. A pattern would search from each bracket to the end.
  const from = before.indexOf('[', end === 0 ? 0 : before.lastIndexOf(']', end - 1) + 1)
  return from < 0 || from > end ? undefined : { from, words: before.slice(from + 1, end) }
}

/** Replaces every internal link in a text by a mark, and returns the titles of the removed ones. */
export function withoutInternalLinks(text: string): { readonly text: string; readonly held: readonly string[] } {
  const links = findInternalLinks(text)
  if (links.length === 0) return { text, held: [] }
  let result = ''
  let at = 0
  for (const { from, to } of links) {
    const before = text.slice(at, from)
    const label = labelAtEnd(before)
    if (label && text[to] === ')') {
      // The words of a Markdown link stay.
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
 * The same for every text in a card, a message or any other JSON value. Buttons and pictures with an internal address
 * are removed whole. The runs of a paragraph are read together.
 * @returns the same value when nothing is removed
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

/** True for a button or picture with an internal address. */
function leadsInside(value: unknown, held: Set<string>): boolean {
  if (typeof value !== 'object' || value === null || !('url' in value) || typeof value.url !== 'string') return false
  const links = findInternalLinks(value.url)
  for (const { title } of links) held.add(title)
  return links.length > 0
}

/**
 * Reads the runs of a paragraph together, because a link may be split over them. If one is found they become one run.
 */
function readTogether(inlines: readonly unknown[], held: Set<string>): readonly unknown[] {
  const textOf = (run: unknown): string => {
    if (typeof run === 'string') return run
    return typeof run === 'object' && run !== null && 'text' in run && typeof run.text === 'string' ? run.text : ''
  }
  const { text, held: titles } = withoutInternalLinks(inlines.map(textOf).join(''))
  for (const title of titles) held.add(title)
  return titles.length > 0 ? [{ type: 'TextRun', text }] : inlines
}

/** Text for people outside contains an internal link. That is a defect, and it is not sent. */
export class InternalLinkError extends Error {
  constructor(titles: readonly string[]) {
    super(`Not for people outside: ${titles.join(', ')}. Hold it back with withoutInternalLinks.`)
    this.name = 'InternalLinkError'
  }
}

/**
 * Checks a value that is marked as text for customers.
 * @throws InternalLinkError when it contains an internal link
 */
export function assertShareable(value: unknown): void {
  const { held } = withoutInternalLinksIn(value)
  if (held.length > 0) throw new InternalLinkError(held)
}
