import { withoutAttendees } from '../../../playbook/names/place/attendees.ts'
import { customerKey } from '../../../playbook/names/customer-key.ts'
import { withoutAuthors } from '../../../playbook/reading/pasted/chat-log.ts'
import type { ToldMail } from '../../../playbook/reading/pasted/mail-furniture.ts'
import type { ConversationState, DialogEnv } from '../../model.ts'
import { withoutContactData } from '../../referral/contact-data.ts'
import { withoutObjection } from '../../commands/verdicts.ts'
import { hasContent } from '../assessment.ts'
import type { Assessment } from '../model.ts'
import { withoutExclamation, withOwnerMarked, withWorkloadSpelt, type Respelt } from './as-meant.ts'
import { withCustomerMeant } from '../whose/customer-meant.ts'
import { currentOf } from '../shelf.ts'
import { knownCustomers } from '../whose/known-customers.ts'
import { newestMail } from './newest-mail.ts'
import type { Names } from '../whose/names.ts'
import { whoseNews } from '../whose/whose-news.ts'

/**
 * Prepares a text for reading and storing: a chat without who wrote and when, the newest mail of a thread without its
 * header and signature, minutes with dates counted from their day, no contact data (a button would carry it), no
 * exclamations or objections to the bot at the beginning, and workloads spelt right.
 */
export function toldIn(env: DialogEnv, state: ConversationState, text: string): Told {
  const { today, prepared } = env
  const open = currentOf(state)
  const typed = open && hasContent(open) ? withoutObjection(text.trim()) : text.trim()
  const meant = withCustomerMeant(env, state, withoutExclamation(typed))
  const known = knownCustomers(env, state)
  const chat = withoutAuthors(withOwnerMarked(known, meant), (name) => known.has(customerKey(name)))
  const mail = newestMail(prepared, chat.text, today)
  const { said, signed, subject } = mail
  const without = withoutContactData(said)
  const { said: written, slip } = withWorkloadSpelt(prepared, without)
  const { said: spelt, people } = withoutAttendees(prepared, written)
  const remarks = [
    ...(slip ? [respelt(env, slip)] : []),
    ...(without === said.trim() ? [] : [LEFT_OUT]),
    ...(mail.leavesOut ? [NEWEST] : []),
  ]
  return {
    said: spelt,
    signed: said === signed ? spelt : withoutContactData(signed),
    named: subject === '' ? headedBy(chat.company, written) : `${withoutContactData(subject)}\n\n${written}`,
    older: withoutContactData(mail.older),
    people: [...chat.authors, ...mail.people, ...people],
    ...(remarks.length === 0 ? {} : { remark: remarks.join(' ') }),
  }
}

/** Who writes in a chat may name their company, and their news is its news. */
function headedBy(company: string | undefined, written: string): string {
  return company === undefined ? written : `${company}: ${written}`
}

function respelt({ prepared }: DialogEnv, { typed, workload }: Slip): string {
  const { name } = prepared.workload.get(workload)!
  return `“${typed}” is taken for ${name}. If it is part of the name, change customer and workload.`
}

/** A prepared text. */
export interface Told extends ToldMail {
  /** What is said with the subject of the mail or those present, which may name the customer and the workload. */
  readonly named: string
  /** The older mails of a thread, which may name the customer and the workload. */
  readonly older: string
  /** Who wrote and who got what was pasted. They are nobody's customer. */
  readonly people: readonly string[]
  /**
   * What differs from the pasted text: contact data or an older mail was left out, or a misspelt workload was corrected.
   */
  readonly remark?: string
}

type Slip = NonNullable<Respelt['slip']>

const LEFT_OUT =
  'I left out the e-mail address or phone number: they are kept in the request for a partner alone, after consent.'
const NEWEST =
  'Only the newest mail was read for the status. If something in an older one still counts, say it or paste that mail alone.'

/**
 * Whose news a mail is. If its text does not surely say it, the signature may, or an older mail of the thread. The workload
 * is never read from a signature, and who wrote is no customer.
 */
export function namesTold(
  env: DialogEnv,
  state: ConversationState,
  current: Assessment | undefined,
  { said, named: whole, signed, older, people }: Told,
): Names {
  const read = (text: string): Names => withoutPeople(whoseNews(env, state, current, text), people, env, state)
  const names = read(whole)
  if (names.customer !== undefined && names.customerGuessed !== true) return names
  const background = older === '' ? undefined : read(older)
  const workload = names.workload ?? (names.product === undefined ? background?.workload : undefined)
  const { workload: _, ...signer }: Names = signed === said ? {} : read(signed)
  const named: Names | undefined = [signer, background].find((each) => each?.customer !== undefined)
  if (named === undefined || (names.customer !== undefined && named === background))
    return workload === undefined ? names : { ...names, workload }
  const { workload: __, ...whose } = named
  return { ...whose, ...(workload ? { workload } : {}) }
}

/** Leaves out a customer who is one of the people of a mail or a chat, unless something is kept of a customer of that name. */
function withoutPeople(names: Names, people: readonly string[], env: DialogEnv, state: ConversationState): Names {
  const key = names.customer === undefined ? '' : customerKey(names.customer)
  const isPerson = people.some((person) => {
    const whole = customerKey(person)
    return whole === key || whole.split(' ').includes(key)
  })
  if (!isPerson || knownCustomers(env, state).has(key)) return names
  const { customer: _, customerGuessed: __, heads: ___, ...rest } = names
  return { ...rest, isPersons: true }
}

/** A new assessment without the customer that its text seems to name, where that is a person. */
export function withoutPerson(begun: Assessment, { customer, isPersons }: Names): Assessment {
  if (customer !== undefined || isPersons !== true) return begun
  const { customer: _, customerGuessed: __, ...rest } = begun
  return rest
}
