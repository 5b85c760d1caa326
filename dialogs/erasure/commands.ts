import { MAX_CUSTOMER_NAME } from '../../playbook/limits.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'
import { withoutQuotes } from '../../playbook/names/words/without-quotes.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { z } from 'zod'
import type { ErasurePress } from '../../cards/presses/customers.ts'
import { inOneLine, withoutPoliteWords } from '../commands/around-commands.ts'
import type { ErasureNeed } from './model.ts'
import { isNameByItself } from './customer-words.ts'
import { dataReader } from '../read-data.ts'
import { rememberingLast } from '../../playbook/recent.ts'

/** What a typed message about kept data asks for. */
export type ErasureCommand =
  /** `customer`: the key; `name`: as it was typed. */
  | { readonly kind: 'forget-customer'; readonly customer: string; readonly name: string }
  | { readonly kind: 'my-data' | 'forget-me' }

const MY_DATA = /^(?:my data|what (?:data )?do you (?:know|keep|store|remember|have) (?:about|on|of) me)$/
const FORGET_ME = /^(?:forget|erase|delete) (?:me|my data|all my data|everything about me)$/
const CUSTOMER = /^(?:forget|erase|delete) (?:the )?customer[: ]+(.+)$/i
/** "Forget training, they want Slack" is a situation, "forget it" a cancel; longer than five words no name stands. */
const BARE =
  /^(?:forget|erase) ((?!(?:it|that|this|about|all|everything|what|my|customer)\b|the (?:last|one|status|assessment|entry)\b)[^,;:!?\n]+)$/i
const SENTENCE = /\b(?:they|we|is|are|was|were|has|have|had|not|no|nobody|wants?)\b/i
const MAX_WORDS = 5

/** Reads a typed message as a command about kept data; undefined when it is none. */
export const readErasureCommand = rememberingLast(readMessage)

function readMessage(message: string): ErasureCommand | undefined {
  if (message.length > MAX_CUSTOMER_NAME + 40) return undefined
  const text = withoutPoliteWords(inOneLine(message))
  const lower = text.toLowerCase()
  if (MY_DATA.test(lower)) return { kind: 'my-data' }
  if (FORGET_ME.test(lower)) return { kind: 'forget-me' }
  const bare = BARE.exec(text)?.[1]
  const fits = bare !== undefined && bare.split(' ').length <= MAX_WORDS && !SENTENCE.test(bare)
  const given = CUSTOMER.exec(text)?.[1] ?? (fits ? bare : undefined)
  const name = given && withoutQuotes(given)
  if (!name || name.length > MAX_CUSTOMER_NAME) return undefined
  return { kind: 'forget-customer', customer: customerKey(name), name }
}

const record = z.string().min(1).max(100)
const version = z.coerce.number().int().nonnegative()
const schema = z.discriminatedUnion('verb', [
  z.strictObject({
    verb: z.literal('forget-customer'),
    record,
    version,
    customer: z
      .string()
      .min(1)
      .max(MAX_CUSTOMER_NAME * 2),
    /** As it was typed; cards of a version before have the key alone. */
    name: z.string().min(1).max(MAX_CUSTOMER_NAME).optional(),
  }),
  z.strictObject({
    verb: z.literal('ask-forget-customer'),
    record,
    customer: z.string().min(1).max(MAX_CUSTOMER_NAME),
    /** Asked from a card about something else, which stays. */
    beside: z.literal(true).optional(),
  }),
  z.strictObject({ verb: z.literal('ask-forget-me'), record }),
  z.strictObject({ verb: z.literal('forget-me'), record, version }),
  z.strictObject({ verb: z.literal('keep-all'), record }),
])

/** A pressed button of the cards about kept data. `record` is the card, `version` what its figures were drawn from. */
export type ErasureAction = z.infer<typeof schema>

/** Reads what a card about kept data sent back; undefined when it is nothing that these cards send. */
export const readErasureAction = dataReader<ErasurePress, typeof schema>(schema)

/** What has to be read before a command or a press can be answered. */
export function erasureNeed(
  prepared: PreparedPlaybook,
  asked: ErasureCommand | ErasureAction,
): ErasureNeed | undefined {
  const ofCustomer = (name: string, isExact: boolean, customer = customerKey(name)) => {
    return { kind: 'customer-erasure' as const, customer, name, isName: isNameByItself(prepared, name), isExact }
  }
  if ('kind' in asked) {
    return asked.kind === 'forget-customer' ? ofCustomer(asked.name, false, asked.customer) : { kind: 'own-data' }
  }
  switch (asked.verb) {
    case 'ask-forget-customer':
      return ofCustomer(asked.customer, true)
    case 'forget-customer':
      return { ...ofCustomer(asked.name ?? asked.customer, true, asked.customer), question: asked.record }
    case 'ask-forget-me':
    case 'forget-me':
      return { kind: 'own-data' }
    case 'keep-all':
      return undefined
  }
}
