import { headersIn } from './mail-header.ts'

/** How the older mails of a thread are told from the newest one. */

/** "On Mon, 23 Feb 2026 at 10:14, Peter Houston <…> wrote:", also in the languages of Outlook. */
const QUOTES =
  /^[>\s]{0,6}(?:on|am|le|el|il(?: giorno)?|op) (?=.{0,120}\d).{6,160}(?:\b(?:wrote|schrieb|escribió|ha scritto|schreef|geschreven)|a écrit)(?: .{1,60})?\s?:\s{0,3}$/i
const RULE =
  /^[>\s]{0,6}(?:-{2,40}\s?(?:(?:original|forwarded) (?:message|appointment)|ursprüngliche nachricht|weitergeleitete nachricht|message d['’]origine|message transféré|mensaje original|mensaje reenviado|messaggio originale|messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht)\s?-{2,40}|begin forwarded message:|_{8,200})\s{0,3}$/i

/** True for a line that stands above a quoted mail. */
export function leadsToQuoted(line: string): boolean {
  return QUOTES.test(line) || RULE.test(line)
}

const QUOTED = /^\s{0,3}>/
const MARKS = /^(?:\s{0,3}>){1,9} ?/

/**
 * The mails of a thread, as they stand: the newest first, each with its own header. A text that is no thread is one mail.
 * What is written between or below lines with ">" belongs to the mail that quotes them.
 */
export function mailsOf(text: string): readonly string[] {
  const lines = text.split(/\r?\n/)
  const headers = headersIn(lines)
  const begins = (i: number): boolean => leadsToQuoted(lines[i]!) || (headers[i] === true && headers[i - 1] !== true)
  if (!lines.some((_, i) => begins(i))) return [text]
  const mails: string[][] = [[]]
  let isLed = false
  for (const [i, line] of lines.entries()) {
    // A rule or "… wrote:" above a header belongs to the same mail.
    if (begins(i) && !isLed) mails.push([])
    isLed = leadsToQuoted(line) || (isLed && line.trim() === '')
    mails.at(-1)!.push(line)
  }
  return mails
    .flatMap(withAnswersApart)
    .map((mail) => mail.join('\n').trim())
    .filter((mail) => mail !== '')
}

/** Takes apart what stands between or below the lines that a mail quotes with ">": it is newer than they are. */
function withAnswersApart(mail: readonly string[]): string[][] {
  const led = mail.findIndex(leadsToQuoted)
  if (led < 0 || !mail.some((line) => QUOTED.test(line))) return [mail.map((line) => line.replace(MARKS, ''))]
  const behind = mail.slice(led + 1)
  const own = [...mail.slice(0, led), ...behind.filter((line) => !QUOTED.test(line))]
  const quoted = behind.filter((line) => QUOTED.test(line)).map((line) => line.replace(MARKS, ''))
  return [own, [mail[led]!, ...quoted]]
}
