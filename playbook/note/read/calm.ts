/** Removes shouting, pictures and markup from the text of a note. */

const PICTURE = String.raw`(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)(?:\p{Emoji_Modifier}|\uFE0F|\u200D\p{Extended_Pictographic}\uFE0F?)*`
/** One picture or several in a row, with the blanks around them. */
const PICTURES = new RegExp(String.raw`[^\S\n]*${PICTURE}(?:[^\S\n]?${PICTURE}){0,20}[^\S\n]*`, 'gu')
/** Behind these a picture ends nothing. */
const IS_ENDED = /(?:^|[\s.,;:!?(–—-])$/
const GOES_ON = /^(?:$|[\s.,;:!?)–—-]|(?:and|but|or|so|because)\b)/i

/** Removes pictures. A picture between two statements becomes a full stop. */
export function withoutPictures(text: string): string {
  return text.replace(PICTURES, (all: string, at: number) => {
    const [before, after] = [text.slice(Math.max(0, at - 1), at), text.slice(at + all.length, at + all.length + 8)]
    if (at === 0 || after === '' || before === '\n') return ''
    return IS_ENDED.test(before) || GOES_ON.test(after) ? ' ' : '. '
  })
}

/** Markup of pages and programs. "<10 users" and "snake_case" are none. */
const MARKUP: readonly (readonly [RegExp, string])[] = [
  [/<(script|style)\b[^<>]{0,200}>[^<]{0,2000}<\/\1>/gi, ' '],
  [/<\/?[a-z][^<>\n]{0,200}>/gi, ' '],
  [/~~[^~\n]{1,200}~~/g, ''],
  [/\*\*|(?<![\p{L}\p{N}])__?(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])__?(?![\p{L}\p{N}_])/gu, ''],
  [/(?<! ) +\|+(?= )/g, ','],
]

/** Removes tags, and marks for bold, strikethrough and table cells. Struck-out text goes, too. */
export function withoutMarkup(text: string): string {
  if (!/[<*_~|]/.test(text)) return text
  return MARKUP.reduce((sum, [mark, plain]) => sum.replace(mark, plain), text).replace(/ {2,}/g, ' ')
}

/** A text with fewer letters may only name something. With so many capitals somebody shouts. */
const FEWEST_LETTERS = 15
/** The IT people: "THE IT", "IT TEAM". */
const THE_IT =
  /(?<=\b(?:the|their|our|its|local|central|no|of|customer) )it\b|\bit(?= (?:teams?|managers?|department|staff|leads?|heads?|admins?|directors?|people|says|refuses|wants|needs|lacks)\b)/g
const LETTER = /\p{L}/gu

/**
 * Writes a text that is all in capitals in lower case. Names, products and abbreviations get their spelling later.
 * @param customer each mention keeps its spelling
 */
export function calm(text: string, customer: string | undefined): string {
  if (/\p{Ll}/u.test(text) || (text.match(LETTER)?.length ?? 0) < FEWEST_LETTERS) return text
  // "PAYROLL2 IS ON E3": a word with a figure is a name.
  const lower = text
    .split(/(\s+)/)
    .map((word) => (/\d/.test(word) && /\p{L}/u.test(word) ? word : word.toLowerCase()))
    .join('')
    .replace(THE_IT, 'IT')
  if (!customer) return lower
  const name = customer.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return lower.replace(new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, 'gu'), () => customer)
}
