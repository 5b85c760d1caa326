import {
  CHASER_EXPECTED,
  CHASER_LINES,
  CHASER_SUBJECT,
  EMAIL_EXPECTED,
  EMAIL_LINES,
  EMAIL_OPENING,
  EMAIL_OPENING_AFTER_VALUE_ADD,
  EMAIL_RECIPIENTS,
  EMAIL_SUBJECT,
  type Addressee,
} from '../content/referral-email.ts'
import { purposeWords, type ServiceId } from '../content/referral.ts'
import { capitalised } from '../names/words/capitalised.ts'
import type { Recipient } from './consent.ts'
import type { Purpose, RouteId } from './model.ts'

/** The person that the partner calls or writes to; what is not known, or not agreed to be shared, is empty. */
export interface Contact {
  readonly name: string
  readonly role: string
  readonly email: string
  readonly phone: string
}

/** Everything in the request. Days are in words. */
export interface EmailFacts {
  readonly customer: string
  /** What the partner is for. */
  readonly purpose: Purpose
  readonly route: RouteId
  readonly recipient: Recipient
  /** The partner that stays beside the new one. */
  readonly existing: string
  readonly service: ServiceId | undefined
  readonly specialty: string
  readonly location: string
  readonly language: string
  readonly need: string
  readonly wantedBy: string
  /** Only names; our statuses are not sent. */
  readonly workloads: readonly string[]
  readonly contact: Contact | undefined
  /** Empty if they did not agree to be named. */
  readonly agreedBy: string
  readonly agreedOn: string
  /** The number of business days within which the partner has to call. */
  readonly days: number
  readonly fm: string
  readonly reference: string
}

/** Who agreed, where the customer does not want their name to be shared. */
const UNNAMED = 'The customer'

/** The file name of a request. It names nobody. */
export const EMAIL_FILE = 'partner-request.eml'

export interface Email {
  readonly subject: string
  readonly body: string
}

/** The referral request as plain text. Text that people typed is included as it is, on one line. */
export function referralEmail(facts: EmailFacts): Email {
  const { contact, recipient, purpose, route } = facts
  const words = purposeWords[purpose]
  const service = words.services.find(({ id }) => id === facts.service)
  const fields: Readonly<Record<string, string>> = {
    ...common(facts),
    service: service?.name ?? '',
    existing: facts.existing || 'another partner',
    specialty: facts.specialty,
    location: facts.location,
    language: facts.language,
    need: facts.need,
    wantedBy: facts.wantedBy,
    workloads: facts.workloads.join('; '),
    contact: contact ? [contact.name, contact.role].filter(Boolean).join(', ') : '',
    contactEmail: contact?.email ?? '',
    contactPhone: contact?.phone ?? '',
    agreedBy: facts.agreedBy || UNNAMED,
    agreedOn: facts.agreedOn,
    recipient: EMAIL_RECIPIENTS[recipient.partner === null ? recipient.via : 'partner'].replace(
      '{partners}',
      words.partners,
    ),
    days: businessDaysInWords(facts.days),
  }
  const opening = merged(purpose === 'adoption' ? EMAIL_OPENING[route] : EMAIL_OPENING_AFTER_VALUE_ADD, fields) ?? ''
  const subject = merged(EMAIL_SUBJECT, {
    ...fields,
    request: capitalised(words.request),
    service: fields['service'] || words.name,
  })
  const expected = merged(EMAIL_EXPECTED[addressee(recipient)], fields) ?? ''
  return { subject: subject!, body: body(EMAIL_LINES, { ...fields, opening, expected }) }
}

/** The reminder for a partner that has not called. It contains no contact data. */
export function chaserEmail(
  facts: Pick<EmailFacts, 'customer' | 'purpose' | 'recipient' | 'fm' | 'reference'> & {
    readonly sentOn: string
    readonly callBy: string
  },
): Email {
  const words = CHASER_EXPECTED[addressee(facts.recipient)]
  const expected = merged(words.expected, { callBy: facts.callBy }) ?? ''
  const fields = { ...common(facts), sentOn: facts.sentOn, expected, asked: words.asked }
  return { subject: merged(CHASER_SUBJECT, fields)!, body: body(CHASER_LINES, fields) }
}

function addressee({ via, partner }: Recipient): Addressee {
  return partner === null ? via : 'partner'
}

function common({
  customer,
  purpose,
  recipient,
  fm,
  reference,
}: Pick<EmailFacts, 'customer' | 'purpose' | 'recipient' | 'fm' | 'reference'>) {
  const { request, partners, help, wanted } = purposeWords[purpose]
  const greeting = recipient.partner ?? (recipient.via === 'account-team' ? 'account team' : 'partner team')
  return { customer, greeting, fm, reference, request, partners, help, wanted }
}

function body(lines: readonly string[], fields: Readonly<Record<string, string>>): string {
  return lines
    .map((line) => merged(line, fields))
    .filter((line) => line !== undefined)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
}

/** A line with its fields filled in; undefined when one of them is not known. */
function merged(line: string, fields: Readonly<Record<string, string>>): string | undefined {
  const text = line.replace(/\{(\w+)\}/g, (_, field: string) => oneLine(fields[field] ?? '') || '\u0000')
  return text.includes('\u0000') ? undefined : text
}

/** Removes line breaks from text that people typed, which would make lines of their own. */
function oneLine(text: string): string {
  // oxlint-disable-next-line no-control-regex -- what people paste may hold them
  return text.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').trim()
}

/** "three business days" for 3. */
export function businessDaysInWords(days: number): string {
  const count = ['zero', 'one', 'two', 'three', 'four', 'five'][days] ?? String(days)
  return `${count} business ${days === 1 ? 'day' : 'days'}`
}

/** Mail programs cut longer links. In characters, encoded. */
export const LONGEST_LINK = 1800

export interface EmailLinks {
  readonly outlook: string
  readonly mailto: string
}

/** Links that open the e-mail as a new one; undefined when it is too long for a link. */
export function emailLinks({ subject, body: text }: Email): EmailLinks | undefined {
  const query = (end: string): string =>
    // A text that was cut within an emoji ends in half of one, which cannot be encoded.
    `subject=${encodeURIComponent(subject.toWellFormed())}&body=${encodeURIComponent(text.toWellFormed().replace(/\n/g, end))}`
  const outlook = `https://outlook.office.com/mail/deeplink/compose?${query('\n')}`
  const mailto = `mailto:?${query('\r\n')}`
  return Math.max(outlook.length, mailto.length) > LONGEST_LINK ? undefined : { outlook, mailto }
}
