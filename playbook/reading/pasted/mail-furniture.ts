import { CLOSINGS_ABROAD, isClosingWithName, withoutClosing, withoutGreeting } from './courtesies.ts'
import { headersIn } from './mail-header.ts'
import { leadsToQuoted } from './mail-thread.ts'

/**
 * The parts of a pasted mail around its content: banners, headers, disclaimers, signatures, "Sent from my iPhone". They
 * say nothing about status, workload or date; a signature may still name the customer.
 */

/** A mail without its furniture. */
export interface ToldMail {
  /** What the mail says. */
  readonly said: string
  /**
   * The same with the lines that name the sender, without phone and address. Only the customer's name is looked for in
   * it.
   */
  readonly signed: string
}

/** "[EXTERNAL] RE: Teams": only the mark is removed. The rest of the line is judged by itself. */
const BANNER_MARK = /^\W{0,4}[[(*]\s?(?:external|extern|ext)(?: (?:e-?mail|sender|message))?\s?[\])*]{1,3}[\s:–-]{0,4}/i
const BANNER =
  /^\W{0,4}(?:(?:caution|warning|attention|notice|external(?: (?:e-?mail|sender|message))?)\W{1,4})?(?:(?:this|the) (?:e-?mail|message|sender)(?: was sent| is| originate[sd]| came| comes)? (?:from )?(?:(?:someone|somebody|a sender) )?(?:from )?outside\b|do not click (?:on )?(?:any )?links?\b|you don['’]?t often get (?:e-?mail|messages) from\b|external (?:e-?mail|sender|message)\W{0,3}$)/i
const DEVICE =
  /^\W{0,4}(?:sent from (?:my |an? )?(?:iphone|ipad|android|samsung|galaxy|mobile|phone|blackberry|outlook|mail for|yahoo|gmail|huawei|xiaomi|pixel|windows|surface|smartphone|tablet|handheld|workspace)|sent (?:via|with|using) (?:my |outlook|gmail|the )|get outlook for |get the outlook app)[^.!?\n]{0,40}\W{0,3}$/i
const DEVICE_ABROAD =
  /^\W{0,4}(?:von meine[mr] \w{3,12} gesendet|gesendet (?:mit|von) |envoyé (?:de(?:puis)?|à partir de) |enviado desde |inviato da |verzonden (?:vanaf|met|via) |outlook für )[^.!?\n]{0,40}\W{0,3}$/i
/** The same behind the last sentence, where line breaks were lost. */
const DEVICE_AT_END =
  /(?<=[.!?])\s{1,4}(?:sent from my (?:iphone|ipad|android|samsung|galaxy|mobile|phone)|get outlook for (?:ios|android))[^.!?\n]{0,20}$/gim
const SUBJECT = /^[>\s*]{0,6}subject\s?\*{0,2}:/i
/** How a disclaimer begins, at the beginning of a sentence. */
const DISCLAIMER =
  /(?<=^|\n|[.!?]\s{1,3}|\*)(?:(?:confidentiality|privacy|legal) (?:notice|disclaimer|note)\b|disclaimer\s?:|(?:this|the (?:information|contents?)(?: contained)? in this) (?:e-?mail|message|communication|transmission|mail)\b(?: message)?(?:,? (?:and|including|together with|with) (?:any|its|all|the) (?:attach\w+|files?|enclosures?)(?: \w+){0,4},?)? (?:is|are|may|might|contains?) (?:be |contain )?(?:strictly |only |legally )?(?:private|confidential|privileged|proprietary|intended (?:only|solely|exclusively|for (?:the )?(?:use|sole|exclusive|named|addressee|recipient|person|individual|above))|for the (?:use|sole|exclusive|named|addressee|intended|recipient))\b|if you (?:are not|aren['’]t) (?:the|an) (?:intended|named|correct) (?:recipient|addressee)|if you (?:have )?receive[d]? this (?:e-?mail|message|mail) (?:in error|by mistake)|(?:please )?(?:consider the environment|think before you print|think of the environment))/i
/** The line above a signature. Without it, the lines below are content. */
const CLOSING =
  /^\s*(?:--+|(?:(?:with )?(?:kind|best|warm|many|kindest|warmest) )?(?:regards|greetings|wishes)|(?:yours )?(?:sincerely|faithfully|truly)|cheers|(?:many )?thanks(?: (?:and|&) (?:kind |best )?regards| again| in advance)?|thank you(?: very much)?|thx|all the best|best|kr|br|rgds|bw)\s{0,3}[,.!]?\s{0,3}$/i
const CLOSING_ABROAD = new RegExp(String.raw`^\s*(?:${CLOSINGS_ABROAD}|vg|lg)\s{0,3}[,.!]?\s{0,3}$`, 'i')
/** Nothing but a way to reach somebody. */
const PHONE = /^\W{0,3}(?:\+\s?|\(0|\(\+|0)\d[\d\s()./–-]{5,24}\d\W{0,3}$/
const LABELLED =
  /^\W{0,3}(?:tel|phone|telephone|mobile|mob|cell|fax|direct|office|switchboard|[tmpfdo])\b\s?[.:)|]{0,2}\s{0,3}\(?\+?\d[\d\s()./–-]{5,24}\d(?:\s?[|,/•·]\s?.{0,120})?$/i
const ADDRESS =
  /^\W{0,3}(?:(?:e-?mail|mail|web|www|website|e|w)\b\s?[.:)]{0,2}\s{0,3})?(?:[\w.+-]{1,64}@[\w.-]{1,80}|(?:https?:\/\/|www\.)\S{1,200})\W{0,3}$/i
/** A postal address, among the lines behind a closing. */
const STREET =
  /\d{1,5}\S{0,3}\s.{0,30}\b(?:street|st|road|rd|avenue|ave|lane|drive|way|square|floor|suite|boulevard|blvd|park|house|stra(?:ss|ß)e)\b|\b(?:[A-Z]{1,2}\d\w? ?\d[A-Z]{2}|\d{5})\b/i
/** Small words of titles and firms. */
const SMALL = /^(?:of|for|and|the|at|in|de|van|von|der|&|\||[-–,/•·])$/i
const MOST_SIGNATURE_WORDS = 10
const MOST_SIGNATURE_LINES = 10

/** A text without any of these has no furniture. Most texts have none. */
const MAY_HAVE =
  /from\*{0,2}:|subject\*{0,2}:|regards|greetings|sincerely|faithfully|wishes|cheers|thank|thx|best|rgds|external|outside|often get|click|sent|get outlook|get the outlook|wrote|original message|forwarded|_{8}|--|confidential|privileged|intended|disclaimer|notice|in error|by mistake|environment|before you print|@|www|http|\d{2}|gesendet|envoy|enviado|inviato|verzonden|outlook f|gr[uü](?:ß|ss)|mfg|cordialement|bien à vous|saludo|saluti|groet|mvg|^[ \t]*(?:kr|br|bw|vg|lg)\b/im

/**
 * Removes the furniture of a mail from a text. A text without any comes back unchanged.
 * @param text as it was pasted
 */
export function withoutFurniture(text: string): ToldMail {
  const { said, signed } = withoutFrame(text)
  const spoken = withoutCourtesies(said)
  // A message of nothing else is read as it is.
  if (spoken === '') return { said: text, signed: text }
  return { said: spoken, signed: said === signed ? spoken : withoutCourtesies(signed) }
}

/** Leaves out the greeting of a mail, and the closings at the ends of its lines. */
function withoutCourtesies(text: string): string {
  const lines = text.split('\n')
  const first = lines.findIndex((line) => line.trim() !== '' && !SUBJECT.test(line))
  const spoken = lines.map((line, i) => withoutClosing(i === first ? withoutGreeting(line) : line))
  return spoken.some((line, i) => line !== lines[i])
    ? spoken
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim()
    : text
}

function withoutFrame(text: string): ToldMail {
  if (!MAY_HAVE.test(text)) return { said: text, signed: text }
  const rest = withoutDisclaimers(text).replace(DEVICE_AT_END, '')
  const lines = rest.split(/\r?\n/)
  const kinds = kindsOf(lines)
  const isPlain =
    rest === text && kinds.every((kind) => kind === 'said') && !lines.some((line) => BANNER_MARK.test(line))
  if (isPlain) return { said: text, signed: text }
  const of = (...kept: readonly LineKind[]): string =>
    lines
      .flatMap((line, i) => (kept.includes(kinds[i]!) ? [line.replace(BANNER_MARK, '')] : []))
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  const said = of('said')
  if (said === '') return { said: text, signed: text }
  return { said, signed: of('said', 'names') }
}

/** `said`: content; `names`: name, title and firm of the sender; `nothing`: furniture that names nobody. */
type LineKind = 'said' | 'names' | 'nothing'

function kindsOf(lines: readonly string[]): LineKind[] {
  const kinds: LineKind[] = []
  const headers = headersIn(lines)
  let inSignature = 0
  for (const [i, line] of lines.entries()) {
    if (headers[i] || isOutside(line)) {
      const isTitle = headers[i] && SUBJECT.test(line)
      // A subject line above the whole mail says what it is about; a quoted one does not.
      kinds.push(!isTitle ? 'nothing' : kinds.includes('said') ? 'names' : 'said')
      continue
    }
    if (i > 0 && isClosing(lines, i)) {
      inSignature = MOST_SIGNATURE_LINES
      kinds.push('nothing')
      continue
    }
    if (inSignature > 0 && (line.trim() === '' || isOfSignature(line, inSignature === MOST_SIGNATURE_LINES))) {
      if (line.trim() !== '') inSignature--
      kinds.push(STREET.test(line) ? 'nothing' : 'names')
      continue
    }
    inSignature = 0
    kinds.push('said')
  }
  return kinds
}

/** True for a line that is furniture wherever it stands. */
function isOutside(line: string): boolean {
  return (
    (leadsToQuoted(line) ||
      [BANNER, DEVICE, DEVICE_ABROAD, PHONE, LABELLED, ADDRESS].some((pattern) => pattern.test(line))) &&
    !isDate(line)
  )
}

/** "2026-03-02", "30.06.2026" are no phone numbers. */
function isDate(line: string): boolean {
  return /^\W{0,3}\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\W{0,3}$/.test(line)
}

function isClosing(lines: readonly string[], i: number): boolean {
  const line = lines[i]!
  if (CLOSING.test(line) || CLOSING_ABROAD.test(line)) return isSigned(lines, i)
  return isClosingWithName(line)
}

/** A closing counts only above a signature or other furniture, or at the end. "Thanks" above a sentence is content. */
function isSigned(lines: readonly string[], closing: number): boolean {
  let at = closing + 1
  while (lines[at]?.trim() === '') at++
  const next = lines[at]
  return (
    next === undefined || isOfSignature(next, true) || isOutside(next) || headersIn(lines.slice(at, at + 2))[0] === true
  )
}

/**
 * True for a line of a name, a title, a firm or an address: few words, each with its capital.
 * @param isFirst right behind the closing, where a name may have no capital
 */
function isOfSignature(line: string, isFirst: boolean): boolean {
  const words = line.trim().split(/\s+/)
  if (words.length > MOST_SIGNATURE_WORDS) return false
  if (isFirst && words.length === 1 && /^\p{L}{2,20}[,.]?$/u.test(words[0]!)) return true
  if (STREET.test(line) && /\d/.test(line)) return true
  const named = words.filter((word) => !SMALL.test(word))
  return named.length > 0 && !/[:?!]/.test(line) && named.every((word) => /^[(]?\p{Lu}/u.test(word))
}

/** More disclaimers are not removed, even from a thread of many mails. */
const MOST_DISCLAIMERS = 5

/** Removes disclaimers, each up to the next empty line. */
function withoutDisclaimers(text: string): string {
  let rest = text
  for (let count = 0; count < MOST_DISCLAIMERS; count++) {
    const at = rest.search(DISCLAIMER)
    if (at < 0) break
    const end = rest.slice(at).search(/\n\s*\n/)
    rest = `${rest.slice(0, at).trimEnd()}${end < 0 ? '' : rest.slice(at + end)}`
  }
  return rest
}
