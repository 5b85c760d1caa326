import { z } from 'zod'
import type { WhoIsInPress } from '../../cards/presses/customers.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { rememberingLast } from '../../playbook/recent.ts'
import { withoutOpening, withoutPoliteWords } from '../commands/around-commands.ts'
import { spelledOut } from '../commands/chat-spelling.ts'
import { isFilter, isListOfSeveral, isSentence, namesCustomer } from '../commands/command-status.ts'
import { dataReader } from '../read-data.ts'
import { readListFilter } from '../../domain/entitlement/list-filter.ts'
import { readWholeName, type WholeName } from '../records/whole-name.ts'

/** "who sees contoso", "take megan out of contoso" */
export interface WhoIsInCommand {
  /** Ways to read the name: parts of the customer's key; none: no name was typed. */
  readonly ways: readonly (readonly string[])[]
  /** The same of each customer, where several may be named: “contoso and northwind”. */
  readonly several: readonly (readonly string[])[]
  /** Who is to be taken out, as typed; undefined: it is only asked who is in. */
  readonly out: string | undefined
  /** It is one only where a customer is called exactly so. */
  readonly whole?: WholeName
  /** Nothing else is said so of a customer; else it is a command only where the customer is known. */
  readonly isSure: boolean
}

const OF = '(?:the )?(?:customer )?(?<whom>.{2,60})'
const ASKS: readonly RegExp[] = [
  new RegExp(`^who (?:all |else )?(?:(?:can |may |could )?(?:see|open|read|edit)|sees)s? ${OF}$`, 'i'),
  new RegExp(
    `^who(?: all| else)?(?: is|['’]s| are) (?:let )?(?:in|into|in on)(?: (?:at|for|with|to|of|on))? ${OF}$`,
    'i',
  ),
  new RegExp(`^who (?:else )?(?:has|have|got|has got) access (?:to|for|on) ${OF}$`, 'i'),
  new RegExp(`^(?:show |list )?(?:me )?(?:the )?access(?: list| rights)?(?::| (?:to|of|for))? ${OF}$`, 'i'),
]
const STEPS_OUT = new RegExp(
  `^(?:i (?:want|would like|need) to |i['’]d like to )?(?:step|get) out of ${OF}$|^(?:take|get|let) me (?:out of|off) ${OF.replace('whom', 'other')}$`,
  'i',
)
/** Also said of what belongs to a customer: "take Teams out of the bundle". */
const TAKES_OUT: readonly RegExp[] = [
  new RegExp(`^(?:take|kick|get|throw|let) (?<out>.{2,60}?) out of ${OF}$`, 'i'),
  new RegExp(`^(?:remove|revoke) (?<out>.{2,60}?)(?:['’]s)?(?: access)? (?:from|to) ${OF}$`, 'i'),
]
/** Who takes themselves out. */
export const ME = 'me'
const BARE = /^(?:access|who is in|who has access)$/i
/** In characters. */
const MAX_LENGTH = 160

/** Reads a typed message as the question who is in; undefined when it is none. */
export const readWhoIsInCommand = rememberingLast(readMessage)

function readMessage(prepared: PreparedPlaybook, message: string): WhoIsInCommand | undefined {
  if (message.length > MAX_LENGTH) return undefined
  const typed = message.trim().replace(/^\/+/, '').replace(/\s+/g, ' ')
  const text = withoutOpening(withoutPoliteWords(spelledOut(typed).replace(/[\s.!?]{1,9}$/, '')))
  if (BARE.test(text)) return { ways: [], several: [], out: undefined, isSure: true }
  for (const pattern of ASKS) {
    const whom = pattern.exec(text)?.groups?.['whom']
    const command = whom === undefined ? undefined : commandOf(prepared, whom, undefined)
    if (command) return command
  }
  const stepping = STEPS_OUT.exec(text)?.groups
  if (stepping) return commandOf(prepared, stepping['whom'] ?? stepping['other']!, ME)
  for (const pattern of TAKES_OUT) {
    const { whom, out } = pattern.exec(text)?.groups ?? {}
    if (whom !== undefined && out !== undefined && !isSentence(out)) return commandOf(prepared, whom, out)
  }
  return undefined
}

function commandOf(prepared: PreparedPlaybook, typed: string, out: string | undefined): WhoIsInCommand | undefined {
  const whom = typed.replace(/^[“”"']+|[“”"']+$/g, '')
  const isOne = isFilter(whom) && !isSentence(whom)
  if (!isOne && !isListOfSeveral(prepared, whom, whom)) {
    const whole = readWholeName(prepared, whom)
    return whole && { ways: [whole.key.split(' ')], several: [], out, whole, isSure: false }
  }
  const read = readListFilter(prepared, whom).filter(({ statuses }) => statuses.length === 0)
  const ways = read.map(({ customer }) => customer).filter((parts) => parts.length > 0)
  const several = read.flatMap(({ anyCustomer }) => anyCustomer ?? [])
  if (ways.length === 0) return undefined
  return { ways, several, out, isSure: out === undefined && namesCustomer(prepared, whom) }
}

const id = z.string().min(1).max(100)
/** As of cards to let somebody in: it holds two ids. */
const record = z.string().min(1).max(250)

const before = z.coerce.number().int().min(0).max(100_000).default(0)
/** How many of those who are let in come before, and how many of those who keep it. */
const place = { offset: before, owners: before }

const schema = z.discriminatedUnion('verb', [
  z.strictObject({
    verb: z.literal('who-is-in'),
    record,
    customer: id,
    ...place,
  }),
  z.strictObject({ verb: z.literal('ask-take-out'), record, customer: id, person: id, ...place }),
  /** `stamp`: of what the person saw when it was asked. */
  z.strictObject({
    verb: z.literal('take-out'),
    record,
    customer: id,
    person: id,
    stamp: z.string().max(40),
    ...place,
  }),
  z.strictObject({ verb: z.literal('step-out'), record, customer: id }),
])

/** What the cards about who is in send back. */
export type WhoIsInAction = z.infer<typeof schema>

export const readWhoIsInAction = dataReader<WhoIsInPress, typeof schema>(schema)
