/** A document before it is written as Markdown or for Word. All texts may be text of people. */
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
      /** Of each column, in per cent of the page; together 100 or less. */
      readonly widths: readonly number[]
      /** The first column is the heading of the rows that share it, where it can be drawn so. */
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
      const row = (cells: readonly string[]): string => `| ${cells.map(escape).join(' | ')} |`
      return [row(part.head), row(part.head.map(() => '---')), ...part.rows.map(row)].join('\n')
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

function escape(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, '; ').replace(/[\\`*_[\]<>|#]/g, '\\$&')
}

/** Parts of a text that each fit into a message, parted between lines. @param most in characters */
export function inMessages(text: string, most: number): string[] {
  const messages: string[] = []
  let current = ''
  for (const line of text.split('\n').flatMap((each) => inPieces(each, most))) {
    if (current && current.length + 1 + line.length > most) {
      messages.push(current)
      current = line
    } else {
      current = current ? `${current}\n${line}` : line
    }
  }
  return current.trim() ? [...messages, current] : messages
}

function inPieces(line: string, most: number): string[] {
  const pieces: string[] = []
  for (let at = 0; at === 0 || at < line.length; at += most) pieces.push(line.slice(at, at + most))
  return pieces
}
