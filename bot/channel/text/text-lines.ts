/** Words and their lines, as they come out of what lays them out. */

/** People cannot see them, and words with them are found nowhere. */
const INVISIBLE = /[\u200b\u2060\ufeff]/g
/** Word's hollow bullet, pasted: with one blank behind it, it could be a letter. */
const HOLLOW_BULLET = /^o\s{2,}(?=\S)/

/** Puts lines together; blanks within a line are one, and non-breaking ones are like others. */
export class TextLines {
  private readonly done: string[] = []
  private line = ''
  private marker = ''
  /** Nothing was said since the layout ended a line: a break in the source there is none of the text. */
  private isFresh = true

  /** Words of the line; a break within them is a blank. */
  say(words: string): void {
    if (words === '') return
    this.line += words
    if (/\S/.test(words)) this.isFresh = false
  }

  /** A break that somebody typed, `<br>`: two of them leave a line empty. */
  endLine(): void {
    this.push()
    this.isFresh = true
  }

  /** A break in the source of what is laid out by its breaks: it says nothing behind a block or `<br>`. */
  breakInSource(): void {
    if (this.isFresh && !this.line.includes('\u00a0')) this.line = ''
    else this.push()
    this.isFresh = false
  }

  /** A block begins or ends: what stands outside is another line. A block of a non-breaking blank is an empty line. */
  endBlock(): void {
    if (/\S|\u00a0/.test(this.line)) this.push()
    this.line = ''
    this.isFresh = true
  }

  /** What is said next is an item of a list. @param marker what stands in front of it, such as "- " */
  beginItem(marker: string): void {
    this.endBlock()
    this.marker = marker
  }

  add(lines: readonly string[]): void {
    this.endBlock()
    this.done.push(...lines)
  }

  /** All lines so far; those that are empty are there, too. */
  lines(): readonly string[] {
    this.endBlock()
    return this.done
  }

  private push(): void {
    const words = this.line.replace(INVISIBLE, '').trim().replace(HOLLOW_BULLET, '- ').replace(/\s+/g, ' ')
    this.done.push(words === '' ? '' : this.marker + words)
    if (words !== '') this.marker = ''
    this.line = ''
  }
}
