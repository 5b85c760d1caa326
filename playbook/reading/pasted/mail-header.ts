import { exact, written, type Day } from '../../dates/coming-days.ts'

/**
 * The header of a mail as Outlook writes it, in English, German, French, Spanish, Italian and Dutch. The mail below may be
 * English in each of them: the header follows the language of the program, not of the mail.
 */

type Field = 'from' | 'sent' | 'to' | 'cc' | 'subject' | 'other'

/** The words of each field, in lower case. The English word comes first. */
const WORDS: Readonly<Record<Field, string>> = {
  from: 'from, von, de, da, van, expéditeur, mittente, remitente, afzender',
  sent: 'sent, date, gesendet, gesendet am, datum, envoyé, envoyé le, enviado, enviado el, fecha, inviato, inviato il, data, verzonden, verzonden op',
  to: 'to, an, à, a, para, aan, destinataire, destinatario',
  cc: 'cc, bcc, kopie, copie, copia, cci, cco, ccn',
  subject: 'subject, betreff, objet, asunto, oggetto, onderwerp',
  other:
    'importance, reply-to, attachment, attachments, wichtigkeit, priorität, anlage, anlagen, antwort an, pièces jointes, pièce jointe, importancia, datos adjuntos, priorità, allegati, allegato, urgentie, bijlage, bijlagen',
}
const ENGLISH = new Set('from sent date to cc bcc subject importance reply-to attachment attachments'.split(' '))
const FIELDS = new Map(
  (Object.entries(WORDS) as [Field, string][]).flatMap(([field, words]) =>
    words.split(', ').map((word) => [word, field] as const),
  ),
)
const LABEL = /^([>\s*]{0,6})(\p{L}[\p{L}-]{0,14}(?: \p{L}{1,8})?)\s?\*{0,2}:(?=\s|\*|$)\*{0,2}/u

interface Label {
  readonly field: Field
  readonly isEnglish: boolean
  readonly marks: string
  /** What stands behind the colon. */
  readonly value: string
}

function labelOf(line: string): Label | undefined {
  const [all, marks, word] = LABEL.exec(line.slice(0, 60)) ?? []
  const field = word === undefined ? undefined : FIELDS.get(word.toLowerCase())
  if (!field) return undefined
  return { field, isEnglish: ENGLISH.has(word!.toLowerCase()), marks: marks!, value: line.slice(all!.length) }
}

/**
 * Which lines are headers. Headers stand in groups with a sender, a receiver or a day: "To: be decided" alone is content,
 * and so is "A: …" without "De: …" beside it.
 */
export function headersIn(lines: readonly string[]): boolean[] {
  return groupsIn(lines).map((label) => label !== undefined)
}

function groupsIn(lines: readonly string[]): (Label | undefined)[] {
  const found = lines.map((): Label | undefined => undefined)
  for (let from = 0; from < lines.length; from++) {
    const group: Label[] = []
    for (let label = labelOf(lines[from]!); label; label = labelOf(lines[from + group.length] ?? '')) group.push(label)
    if (isHeader(group)) for (const [i, label] of group.entries()) found[from + i] = label
    from += group.length
  }
  return found
}

function isHeader(group: readonly Label[]): boolean {
  if (group.length < 2) return false
  const has = (field: Field): boolean => group.some((label) => label.field === field)
  if (group.every(({ isEnglish }) => isEnglish)) return has('from') || has('sent') || has('to')
  return has('from') && (has('sent') || has('to') || has('subject'))
}

/**
 * Writes the headers of a pasted mail in English, with the day as YYYY-MM-DD, so that all readers know them. Any other
 * text comes back as it is.
 */
export function withEnglishHeaders(text: string): string {
  const lines = text.split(/\r?\n/)
  const labels = groupsIn(lines)
  if (labels.every((label) => label === undefined)) return text
  return lines.map((line, i) => (labels[i] ? inEnglish(line, labels[i]) : line)).join('\n')
}

/** How programs mark an answer and a forwarded mail in the subject. */
const ANSWERS = /^(?:\s{0,2}(?:re|fwd?|aw|wg|tr|réf|rv|rif|sv|antw|doorst|enc|r|i)\s?:\s{0,2}){1,9}/i

const ENGLISH_LABELS = { from: 'From', sent: 'Sent', to: 'To', cc: 'Cc' } as const

function inEnglish(line: string, { field, isEnglish, marks, value }: Label): string {
  if (field === 'subject') return `${marks}Subject: ${value.trim().replace(ANSWERS, 'RE: ')}`
  if (isEnglish || field === 'other') return isEnglish ? line : `${marks}Importance: ${value.trim()}`
  const said = value.trim()
  const day = field === 'sent' ? dayAbroad(said) : undefined
  return `${marks}${ENGLISH_LABELS[field]}: ${day ?? said}`
}

/** The names of the months begin so in these languages, without accents: January first. */
const MONTHS = [
  /^(?:jan|ene|gen)/,
  /^f(?:eb|ev)/,
  /^(?:mar|maa)/,
  /^(?:apr|avr|abr)/,
  /^(?:mai|may|mag|mei)/,
  /^(?:jun|juin|giu)/,
  /^(?:jul|juil|lug)/,
  /^(?:aug|aou|ago)/,
  /^se[pt]/,
  /^(?:okt|oct|ott)/,
  /^nov/,
  /^(?:dez|dec|dic)/,
]
const IN_WORDS = /(?<!\d)(\d{1,2})(?:er|\.)?\s(?:de\s)?(\p{L}{3,10})\.?,?\s(?:de\s)?(20\d\d)(?!\d)/u
/** The day first, as in all these languages. */
const IN_NUMBERS = /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](20\d\d)(?!\d)/

function dayAbroad(value: string): string | undefined {
  const [, date, month, year] = IN_WORDS.exec(value) ?? IN_NUMBERS.exec(value) ?? []
  if (date === undefined) return undefined
  const name = month!.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const number = /^\d/.test(name) ? Number(name) : MONTHS.findIndex((begins) => begins.test(name)) + 1
  const day: Day | undefined = exact(Number(year), number, Number(date))
  return day && written(day)
}

/** More names are not collected. A list of receivers may be long. */
const MOST_PEOPLE = 30

/** Who wrote a mail and who got it, by the headers in English: names without addresses, "Weber, Anna" as "Anna Weber". */
export function peopleInHeaders(text: string): readonly string[] {
  const people = groupsIn(text.split(/\r?\n/)).flatMap((label) =>
    label && ['from', 'to', 'cc'].includes(label.field) ? label.value.split(';') : [],
  )
  return people
    .slice(0, MOST_PEOPLE)
    .map((each) =>
      each
        .slice(0, 120)
        .replace(/[<[(].*$/, '')
        .replace(/["'*]/g, '')
        .trim()
        .replace(/^([^,]{1,40}), ?([^,]{1,40})$/, '$2 $1'),
    )
    .filter((name) => name !== '' && !name.includes('@'))
}
