import { Tokenizer } from 'htmlparser2'
import { TextLines } from './text-lines.ts'
import { tableLines, withoutTabs, type Row } from './table-rows.ts'

/**
 * The words of a message that came as HTML, line by line: paragraphs and breaks end lines, items of lists begin with "- " or their
 * number, a row of a table is a line. What a reply quotes was said before and goes, like attachments and the mention of the bot;
 * emoji are their characters. Takes time that grows with the length, whatever it is made of.
 * @param ofBot what the bot is called in mentions of it
 */
export function textOfHtml(html: string, ofBot: readonly string[] = []): string {
  const text = read(html, ofBot, false)
  // One item is no list: what is asked for in a bullet is asked for.
  return text.includes('\n') ? text : text.replace(/^- /, '')
}

/**
 * The same of a message whose breaks are breaks: text in which there may be some of the client's HTML. What only looks like it
 * stays: "a <customer> with <300 seats".
 */
export function textOfTyped(text: string, ofBot: readonly string[] = []): string {
  const lines = withoutTabs(singleSpaced(text))
  // Behind the last ">" no tag can end.
  const end = lines.lastIndexOf('>') + 1
  return read(lines.slice(0, end).replace(NO_TAG, '&lt;') + lines.slice(end).replaceAll('<', '&lt;'), ofBot, true)
}

/**
 * The rows of a table that is all of a message, each with its cells, also those in which nothing stands; undefined for any other
 * message.
 */
export function rowsOfHtml(html: string): readonly (readonly string[])[] | undefined {
  const from = html.search(/<table[\s>]/i)
  const end = Math.max(html.lastIndexOf('</table>'), html.lastIndexOf('</TABLE>'))
  if (from < 0 || end < from || textOfHtml(html.slice(0, from) + html.slice(end + '</table>'.length)) !== '')
    return undefined
  return readerOf(html, [], false).rows()
}

const TAGS =
  'p|div|span|br|hr|strong|em|strike|del|ins|sub|sup|font|h[1-6]|ul|ol|li|table|t(?:head|body|foot|[rhd])|blockquote|pre|code|codeblock|img|emoji|customemoji|at|attachment'
/** What begins no tag of the client. Of one letter they may be typed: "<a lot of them". */
const NO_TAG = new RegExp(`<(?!\\/?(?:(?:${TAGS})(?=[\\s/>])|[bius]>|a>|a\\s{1,3}href=))`, 'gi')
/** What stands for no character: "AT&T". */
const NO_ENTITY = /&(?!#?[\p{L}\p{N}]{1,32};)/gu

/** Where Teams tells paragraphs, each break is there twice. */
function singleSpaced(text: string): string {
  const lines = text.trim().replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
  const isDouble = (lines.match(/\n+/g) ?? []).every(({ length }) => length % 2 === 0)
  return isDouble ? lines.replace(/\n\n/g, '\n') : lines
}

function read(html: string, ofBot: readonly string[], hasBreaks: boolean): string {
  return readerOf(html, ofBot, hasBreaks).text()
}

function readerOf(html: string, ofBot: readonly string[], hasBreaks: boolean): HtmlReader {
  const source = html.replace(NO_ENTITY, '&amp;')
  const reader = new HtmlReader(source, ofBot, hasBreaks)
  const tokenizer = new Tokenizer({ decodeEntities: true }, reader)
  tokenizer.write(source)
  tokenizer.end()
  return reader
}

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'p div h1 h2 h3 h4 h5 h6 hr blockquote pre codeblock article section header footer dl dt dd caption address'.split(
    ' ',
  ),
)
/** Elements that go with all that they hold. */
const CUT = new Set(['script', 'style', 'attachment'])
const REPLY = /schema\.skype\.com\/Reply/i
const MENTION = /schema\.skype\.com\/Mention/i
const EMOJI = /schema\.skype\.com\/Emoji/i
const PICTOGRAPH = /\p{Extended_Pictographic}/u

/** Where words go: lines, or the cells of the row that is open. What a table says is known when all its rows are there. */
class Sink {
  private readonly top = new TextLines()
  private cells: TextLines[] | undefined
  private rows: Row[] = []
  /** The rows of all tables, each cell on one line. */
  readonly laidOut: string[][] = []

  get lines(): TextLines {
    if (!this.cells) this.sayTable()
    return this.cells?.at(-1) ?? this.top
  }

  /** Blanks there are none of the text. */
  get isBetweenRows(): boolean {
    return !this.cells && this.rows.length > 0
  }

  endTable(): void {
    this.endRow()
    this.sayTable()
  }

  private sayTable(): void {
    if (this.rows.length > 0) this.top.add(tableLines(this.rows))
    this.rows = []
  }

  beginCell(): void {
    const cell = new TextLines()
    if (this.cells) this.cells.push(cell)
    else this.cells = [cell]
  }

  endRow(): void {
    if (!this.cells) return this.top.endBlock()
    const all = this.cells.map((cell) => cell.lines())
    this.laidOut.push(all.map((lines) => lines.join(' ').trim()))
    const cells = all.filter((lines) => lines.some((line) => line !== ''))
    this.cells = undefined
    if (cells.length > 0) this.rows.push(cells)
  }

  all(): readonly string[] {
    this.endTable()
    return this.top.lines()
  }
}

/** An element whose words are held back until it ends: then it is known what they are. One that never ends was none. */
interface Held {
  readonly name: string
  readonly isMention: boolean
  readonly before: Sink
  depth: number
}

/** What the tokenizer finds. It has no tree: elements that are never closed would make one that takes long to walk. */
class HtmlReader {
  private readonly source: string
  private readonly ofBot: readonly string[]
  private readonly hasBreaks: boolean
  private sink = new Sink()
  private held: Held | undefined
  private name = ''
  private attribute = ''
  private attributes = new Map<string, string>()
  /** The number of the last item of each list that is open; undefined where items have none. */
  private readonly lists: (number | undefined)[] = []
  private preformatted = 0

  constructor(source: string, ofBot: readonly string[], hasBreaks: boolean) {
    this.source = source
    this.ofBot = ofBot
    this.hasBreaks = hasBreaks
  }

  text(): string {
    const { held } = this
    if (held) {
      held.before.lines.add(this.sink.all())
      this.sink = held.before
    }
    return this.sink
      .all()
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  }

  rows(): readonly (readonly string[])[] {
    this.sink.endTable()
    return this.sink.laidOut
  }

  ontext(start: number, end: number): void {
    const words = this.source.slice(start, end)
    if (this.sink.isBetweenRows && words.trim() === '') return
    const { lines } = this.sink
    if (!this.hasBreaks && this.preformatted === 0) return lines.say(words)
    words.split('\n').forEach((line, i) => {
      if (i > 0) lines.breakInSource()
      lines.say(line)
    })
  }
  ontextentity(codepoint: number): void {
    this.sink.lines.say(String.fromCodePoint(codepoint))
  }

  onopentagname(start: number, end: number): void {
    this.name = this.source.slice(start, end).toLowerCase()
    this.attributes = new Map()
  }
  onattribname(start: number, end: number): void {
    this.attribute = this.source.slice(start, end).toLowerCase()
    this.attributes.set(this.attribute, '')
  }
  onattribdata(start: number, end: number): void {
    this.append(this.source.slice(start, end))
  }
  onattribentity(codepoint: number): void {
    this.append(String.fromCodePoint(codepoint))
  }
  onopentagend(): void {
    this.open(this.name)
  }
  onselfclosingtag(): void {
    this.open(this.name)
    this.close(this.name)
  }
  onclosetag(start: number, end: number): void {
    this.close(this.source.slice(start, end).toLowerCase())
  }

  onattribend(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  private open(name: string): void {
    const type = this.attributes.get('itemtype') ?? ''
    const isMention = name === 'at' || MENTION.test(type)
    if (this.held) this.held.depth += name === this.held.name ? 1 : 0
    else if (isMention || CUT.has(name) || (name === 'blockquote' && REPLY.test(type))) {
      this.held = { name, isMention, before: this.sink, depth: 1 }
      this.sink = new Sink()
    }
    if (name === 'br') this.sink.lines.endLine()
    else if (name === 'li') this.sink.lines.beginItem(this.nextMarker())
    else if (name === 'ul' || name === 'ol') {
      this.sink.lines.endBlock()
      this.lists.push(name === 'ol' ? (Number.parseInt(this.attributes.get('start') ?? '1', 10) || 1) - 1 : undefined)
    } else if (name === 'table') this.sink.endTable()
    else if (name === 'tr') this.sink.endRow()
    else if (name === 'td' || name === 'th') this.sink.beginCell()
    else if (name === 'img' || name === 'emoji' || name === 'customemoji') this.sayPicture(name, type)
    else if (BLOCKS.has(name)) this.sink.lines.endBlock()
    if (name === 'pre' || name === 'codeblock') this.preformatted++
  }

  private close(name: string): void {
    if (name === 'tr') this.sink.endRow()
    else if (name === 'table') this.sink.endTable()
    else if (name === 'ul' || name === 'ol' || name === 'li' || BLOCKS.has(name)) this.sink.lines.endBlock()
    if (name === 'ul' || name === 'ol') this.lists.pop()
    if ((name === 'pre' || name === 'codeblock') && this.preformatted > 0) this.preformatted--
    if (this.held?.name === name && --this.held.depth === 0) this.release(this.held)
  }

  private append(value: string): void {
    this.attributes.set(this.attribute, (this.attributes.get(this.attribute) ?? '') + value)
  }

  private nextMarker(): string {
    const last = this.lists.at(-1)
    if (last === undefined) return '- '
    this.lists[this.lists.length - 1] = last + 1
    return `${last + 1}. `
  }

  /** A picture says nothing, and what its file is called was not said; an emoji does. */
  private sayPicture(name: string, type: string): void {
    const alt = this.attributes.get('alt') ?? ''
    if (name !== 'img' || EMOJI.test(type) || PICTOGRAPH.test(alt)) this.sink.lines.say(alt)
  }

  private release({ before, isMention }: Held): void {
    const words = this.sink.all().join(' ')
    this.sink = before
    this.held = undefined
    if (isMention) before.lines.say(this.ofBot.includes(words) ? ' ' : words)
  }
}
