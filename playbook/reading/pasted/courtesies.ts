import { isFirstName } from '../../names/words/more-first-names.ts'
import { GREETINGS, GREETINGS_ABROAD } from '../../names/words/openings.ts'

/** Greetings and closings in the lines of a mail or a chat: "Hi Alex, …", "… Regards Anna". */

const GREETED = new RegExp(
  String.raw`^[ \t]{0,4}(?:${GREETINGS}|morning|afternoon|evening|dear|${GREETINGS_ABROAD}|liebe[rs]?|lieber|beste|cher|chère|estimad[oa]|querid[oa]|gentile|car[oa]|geachte|sehr geehrte[rs]?)((?: (?:[\p{L}'’-]{1,25}\.?)){0,4})[ \t]{0,2}(?:[,!–]|[.-](?= )|$)[ \t]{0,4}`,
  'iu',
)
/** Whom one greets without a name. */
const EVERYBODY =
  /^(?:all|team|both|everyone|everybody|folks|there|again|zusammen|together|guys|colleagues|alle|allemaal|à tous|tous|todos|tutti|mr|mrs|ms|miss|dr|herr|frau|mevrouw|meneer|madame|monsieur|señora?|signora?)\b/i

/** A line without the greeting at its beginning. A customer may be greeted as well: only a person or everybody is left out. */
export function withoutGreeting(line: string): string {
  const [all, whom] = GREETED.exec(line.slice(0, 120)) ?? []
  if (all === undefined) return line
  const greeted = whom!.trim()
  const isPerson = greeted === '' || EVERYBODY.test(greeted) || isFirstName(greeted.split(' ')[0]!.toLowerCase())
  return isPerson ? line.slice(all.length) : line
}

/** The words above a signature in the languages of Outlook, as the source of a pattern. */
export const CLOSINGS_ABROAD =
  'mit freundlichen grü(?:ß|ss)en|(?:viele|beste|liebe|freundliche|schöne) grü(?:ß|ss)e|grü(?:ß|ss)e|gru(?:ß|ss)|mfg|(?:bien )?cordialement|bien à vous|(?:un )?(?:cordial )?saludos?(?: cordiales)?|(?:(?:cordiali|distinti) )?saluti|(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en|jes)?|mvg'
const SURE = `(?:(?:with )?(?:kind|best|warm|many|kindest|warmest) )?(?:regards|greetings)|rgds|cheers|(?:yours )?(?:sincerely|faithfully|truly)|${CLOSINGS_ABROAD}`
/** Closings only with a name behind them, at the end of a sentence. */
const PERHAPS = 'all the best|best(?: wishes)?|many thanks|thanks(?: again)?|thank you|thx|br|kr|bw|vg|lg'
const NAME = String.raw`(?:\p{L}[\p{L}'’.-]{0,25})`

const CLOSED = new RegExp(
  String.raw`(?<=^|[\s.!?,;)])(?:(${SURE})|(${PERHAPS}))[ ,!.–-]{0,4}(${NAME}(?: ${NAME}){0,2})?[ .!]{0,3}$`,
  'iu',
)
/** A closing with its name is not longer. In UTF-16 units. */
const REACH = 90

/** A line without the closing at its end: "… until 1 June. Regards Anna". */
export function withoutClosing(line: string): string {
  const from = Math.max(0, line.length - REACH)
  const found = CLOSED.exec(line.slice(from))
  if (!found) return line
  const [, sure, , name] = found
  const at = from + found.index
  const before = line.slice(0, at).trimEnd()
  const isEnd = before === '' || /[.!?,;:)…]$/.test(before)
  const isPerson = name !== undefined && isName(name)
  const isClosing =
    name === undefined ? sure !== undefined && isEnd && before !== '' : isPerson && (isEnd || sure !== undefined)
  return isClosing ? before.replace(/[,;]$/, '') : line
}

/** True for a line that is a closing with the name of who wrote: "regards Jan". */
export function isClosingWithName(line: string): boolean {
  return line.length <= REACH && line.trim() !== '' && withoutClosing(line) === ''
}

function isName(name: string): boolean {
  const words = name.split(' ')
  return (
    isFirstName(words[0]!.toLowerCase().replace(/\.$/, '')) && words.slice(1).every((word) => /^\p{Lu}/u.test(word))
  )
}
