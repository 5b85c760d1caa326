/** A document before it is written as Markdown or for Word. All texts may be text that people typed. */
export interface Document {
  readonly title: string
  readonly subtitle: string
  readonly sections: readonly DocumentSection[]
}

export interface DocumentSection {
  readonly title: string
  readonly parts: readonly DocumentPart[]
}

/** How a cell of a picture is filled. */
export type Tint = 'none' | 'grey' | 'red' | 'green' | 'blue' | 'amber'

export type DocumentPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [string, string])[] }
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      /** The width of each column, in per cent of the page; together 100 or less. */
      readonly widths: readonly number[]
      /** The first column is a heading for the rows that share it, where that can be drawn. */
      readonly grouped?: true
      readonly rows: readonly (readonly string[])[]
    }
  | { readonly kind: 'links'; readonly links: readonly { readonly title: string; readonly url: string }[] }
  /** Drawn with cells; `says` tells the same in words, for who cannot see it and where nothing can be drawn. */
  | {
      readonly kind: 'picture'
      readonly head: readonly string[]
      readonly rows: readonly {
        readonly label: string
        readonly cells: readonly { readonly text: string; readonly tint: Tint; readonly span?: number }[]
      }[]
      readonly says: readonly string[]
    }

/** The document as Markdown. Text of people is shown literally. */
export function toMarkdown({ title, subtitle, sections }: Document): string {
  return [
    `# ${escape(title)}`,
    escape(subtitle),
    ...sections.flatMap((section) => [`## ${escape(section.title)}`, ...section.parts.map(partAsMarkdown)]),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function partAsMarkdown(part: DocumentPart): string {
  switch (part.kind) {
    case 'text':
      return escape(part.text)
    case 'list':
      return bullets(part.items)
    case 'facts':
      return part.rows
        .map(([label, value]) => `- **${escape(label)}${label.endsWith('?') ? '' : ':'}** ${escape(value)}`)
        .join('\n')
    case 'table': {
      const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
      const ruler = row(part.head.map(() => '---'))
      return [row(part.head.map(escape)), ruler, ...part.rows.map((cells) => row(cells.map(escape)))].join('\n')
    }
    case 'links':
      return part.links.map((link) => `- [${escape(link.title)}](${link.url})`).join('\n')
    case 'picture':
      return bullets(part.says)
  }
}

function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${escape(item)}`).join('\n')
}

/** Markup anywhere in a line; "&" where it begins an entity. */
const MARKUP = /[\\`*_[\]<>|#~]|&(?=#?\w+;)/g
/** Beginnings that make a line an item of a list or a rule: "- ", "+ ", "---", "1. ", "2) ". */
const LINE_START = /^(?:(?=[-+])|\d{1,9}(?=[.)](?:\s|$)))/

function escape(text: string): string {
  // Blanks at the beginning would make it code.
  return onOneLine(text.trim()).replace(MARKUP, '\\$&').replace(LINE_START, '$&\\')
}

/** A line of a document as plain text. */
export interface PlainLine {
  readonly text: string
  readonly heading?: true
}

/** The document as lines without markup, to be read and copied where Markdown and tables are not drawn. */
export function toPlainLines({ title, subtitle, sections }: Document): PlainLine[] {
  return [
    { text: title, heading: true as const },
    { text: subtitle },
    ...sections.flatMap((section) => [
      { text: section.title, heading: true as const },
      ...section.parts.flatMap((part) => linesOf(part).map((text) => ({ text }))),
    ]),
  ]
    .map((line) => ({ ...line, text: onOneLine(line.text) }))
    .filter(({ text }) => text)
}

function linesOf(part: DocumentPart): string[] {
  switch (part.kind) {
    case 'text':
      return [part.text]
    case 'list':
      return part.items.map((item) => `• ${item}`)
    case 'facts':
      return part.rows.map(([label, value]) => `${label}${label.endsWith('?') ? '' : ':'} ${value}`)
    case 'table':
      return part.grouped
        ? groupedRows(part.head, part.rows)
        : part.rows.map((row) => `• ${rowInWords(part.head, row)}`)
    case 'links':
      return part.links.map(({ title, url }) => `• ${title}: ${url}`)
    case 'picture':
      return part.says.map((says) => `• ${says}`)
  }
}

/** The rows, with the first cell that several share as one line above them. */
function groupedRows(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return rows.flatMap(([group = '', ...row], i) => [
    ...(group === rows[i - 1]?.[0] ? [] : [`${group}:`]),
    `• ${rowInWords(head.slice(1), row)}`,
  ])
}

/** "Sales: fewer mails"; with more columns "Sales · Role: uses it · Influence: high". */
function rowInWords(head: readonly string[], row: readonly string[]): string {
  if (row.length === 2) return row.join(': ')
  return row
    .map((cell, i) => (i === 0 || !cell ? cell : `${head[i]}: ${cell}`))
    .filter(Boolean)
    .join(' · ')
}

/** The cost of a line besides its letters: the element that shows it. */
const LINE = 40

/**
 * Puts lines into groups that each fit on a card. A line that is too long is split.
 * @param most the size of a group, in characters as JSON
 */
export function inGroups(lines: readonly PlainLine[], most: number): PlainLine[][] {
  const groups: PlainLine[][] = []
  let cost = Infinity
  // As JSON a character can take two.
  for (const line of lines.flatMap((each) => inPieces(each.text, most / 2 - LINE).map((text) => ({ ...each, text })))) {
    const own = JSON.stringify(line.text).length + LINE
    if (cost + own > most) {
      groups.push([])
      cost = 0
    }
    groups.at(-1)!.push(line)
    cost += own
  }
  return groups
}

function inPieces(line: string, most: number): string[] {
  const pieces: string[] = []
  for (let at = 0; at === 0 || at < line.length; at += most) pieces.push(line.slice(at, at + most))
  return pieces
}

function onOneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, '; ')
}
