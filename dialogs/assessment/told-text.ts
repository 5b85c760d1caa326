import { withDaysOfWriting } from '../../playbook/dates/day-of-writing.ts'
import { withoutFurniture, type ToldMail } from '../../playbook/reading/mail-furniture.ts'
import type { ConversationState, DialogEnv } from '../model.ts'
import { withoutContactData } from '../referral/contact-data.ts'
import { withoutObjection } from '../commands/verdicts.ts'
import { hasContent } from './assessment.ts'
import type { Assessment } from './model.ts'
import { withoutExclamation, withOwnerMarked, withWorkloadSpelt } from './as-meant.ts'
import { withCustomerMeant } from './customer-meant.ts'
import { currentOf } from './shelf.ts'
import { knownCustomers } from './known-customers.ts'
import { whoseNews, type Names } from './whose-news.ts'

/**
 * Prepares a text for reading and storing: a mail without its header and signature, minutes with dates counted from
 * their day, no contact data (a button would carry it), no exclamations or objections to the bot at the beginning, and workloads spelt right.
 */
export function toldIn(env: DialogEnv, state: ConversationState, text: string): Told {
  const { today, prepared } = env
  const open = currentOf(state)
  const typed = open && hasContent(open) ? withoutObjection(text.trim()) : text.trim()
  const meant = withCustomerMeant(env, state, withoutExclamation(typed))
  const whole = withOwnerMarked(knownCustomers(env, state), meant)
  const { said, signed } = withoutFurniture(today === undefined ? whole : withDaysOfWriting(whole, today))
  const without = withoutContactData(said)
  const { said: spelt, slip } = withWorkloadSpelt(prepared, without)
  const leftOut = without === said.trim() ? undefined : LEFT_OUT
  const told = { said: spelt, signed: said === signed ? spelt : withoutContactData(signed) }
  if (!slip) return leftOut === undefined ? told : { ...told, remark: leftOut }
  const { name } = prepared.workload.get(slip.workload)!
  const respelt = `“${slip.typed}” is taken for ${name}. If it is part of the name, change customer and workload.`
  return { ...told, remark: leftOut === undefined ? respelt : `${respelt} ${leftOut}` }
}

/** A prepared text. */
export interface Told extends ToldMail {
  /** What differs from the typed text: contact data was left out, or a misspelt workload was corrected. */
  readonly remark?: string
}

const LEFT_OUT =
  'I left out the e-mail address or phone number: they are kept in the request for a partner alone, after consent.'

/**
 * Whose news a mail is. If its text does not surely say it, the signature may; the workload is never read from a
 * signature.
 */
export function namesTold(
  env: DialogEnv,
  state: ConversationState,
  current: Assessment | undefined,
  { said, signed }: ToldMail,
): Names {
  const names = whoseNews(env, state, current, said)
  if (signed === said || (names.customer !== undefined && names.customerGuessed !== true)) return names
  const { workload: _, ...signer } = whoseNews(env, state, current, signed)
  if (signer.customer === undefined) return names
  return { ...signer, ...(names.workload ? { workload: names.workload } : {}) }
}
