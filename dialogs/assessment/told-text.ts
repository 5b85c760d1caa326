import { withDaysOfWriting } from '../../playbook/dates/day-of-writing.ts'
import { withoutFurniture, type ToldMail } from '../../playbook/reading/mail-furniture.ts'
import type { ConversationState, DialogEnv } from '../model.ts'
import { withoutContactData } from '../referral/contact-data.ts'
import type { Assessment } from './model.ts'
import { whoseNews, type Names } from './whose-news.ts'

/**
 * What a text says, as it is read and kept: a mail without its furniture, minutes with the days that count from theirs, and
 * no contact data, which a button would carry on.
 */
export function toldIn({ today }: DialogEnv, text: string): ToldMail {
  const whole = text.trim()
  const { said, signed } = withoutFurniture(today === undefined ? whole : withDaysOfWriting(whole, today))
  return { said: withoutContactData(said), signed: withoutContactData(signed) }
}

/** Whose news it is: where a mail does not surely say it, who signed it may; its workload is never that of a signature. */
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
