import { z } from 'zod'
import type { AssignPress } from '../../cards/presses/customers.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { withoutOpening, withoutPoliteWords } from '../commands/around-commands.ts'
import { spelledOut } from '../commands/chat-spelling.ts'
import { isFilter, isSentence, mayNameCustomer, namesCustomer } from '../commands/command-status.ts'
import { isFirstName } from '../../playbook/names/words/more-first-names.ts'
import { isProperName } from '../commands/proper-name.ts'
import type { Incoming } from '../incoming.ts'
import { foldName } from '../../playbook/names/customer-key.ts'
import { readFilter } from '../../domain/entitlement/list-filter.ts'
import { readWholeName, type WholeName } from '../records/whole-name.ts'
import { dataReader } from '../read-data.ts'
import { rememberingLast } from '../../playbook/recent.ts'
import type { AssignNeed, AssignScope } from './model.ts'

/** A typed wish to give entitlements to a colleague. */
export interface AssignCommand {
  readonly scope: Extract<AssignScope, { kind: 'all' | 'named' }>
  /** The customer, or its workload, as it was typed; empty for all. */
  readonly whom: string
  /** The colleague as typed; undefined: to be chosen. */
  readonly to: string | undefined
  /** Nothing else is said so of a customer; else it is a command only where both are known. */
  readonly isSure: boolean
  /** Nothing else is meant of a person: the colleague may be nobody who is known. */
  readonly isOrder: boolean
  /** Several customers where nobody has all those names: each is assigned by itself. */
  readonly several: readonly string[]
  /** It is one where a customer is called exactly so, also of a colleague who is not known. */
  readonly whole?: WholeName
}

const ALL =
  /^(?:all|everything|(?:all )?(?:of )?my (?:whole )?(?:customers|entitlements|accounts|portfolio|list)|all (?:the )?(?:customers|entitlements|accounts))(?: (?:of mine|i have))?$/i
const MINE = /\bm(?:y|ine)\b/i
const SURE: readonly RegExp[] = [
  /^(?:re-?)?assign (?:the )?(?:customers? )?(?<whom>.+?)(?: (?:over )?to (?<to>.+))?$/i,
  /^transfer (?:the )?(?:customers? )?(?<whom>.+?)(?: (?:over )?to (?<to>.+))?$/i,
]
const ORDER = /^(?:give|hand|pass)(?: over)? (?:the )?(?:customers? )?(?<whom>.+?) (?:over |back )?to (?<to>.+)$/i
const SOFT: readonly RegExp[] = [
  ORDER,
  /^(?<to>.+?) (?:takes|will take|is taking|took|has taken) (?:over )(?:the )?(?:customers? )?(?<whom>.+?)(?: from me)?$/i,
  /^(?<whom>.+?) (?:is|are) (?:now )?(?<to>.+?)(?:['’]s|(?<=s)['’]) now$/i,
  /^(?<whom>.+?) (?:is|are) now (?<to>.+?)(?:['’]s|(?<=s)['’])$/i,
  /^(?<whom>.+?) (?:now belongs|belongs now) to (?<to>.+)$/i,
]
/** So nobody is called. */
const NO_NAME =
  /^(?:the|an?|their|our|your|its|his|her|this|that|these|those|all|some|any|another|whoever|someone|somebody|nobody|it|them|us)\b/i
const MAX_NAME_WORDS = 6
/** Why it is given, said behind it. */
const WHY =
  /(?:[,;.]| [-–]| because| as| while| since| when)? (?:i['’]?m|i am|i['’]?ll be|i will be|i go|i leave) (?:on|off|away|out|sick|leaving|going|not|ill)\b.*$/i
/** In characters. */
const MAX_LENGTH = 200
/** Each has a button. */
const MOST_SEVERAL = 5

/** Reads a typed message as the wish to give entitlements to a colleague; undefined when it is none. */
export const readAssignCommand = rememberingLast(readMessage)

function readMessage(prepared: PreparedPlaybook, message: string): AssignCommand | undefined {
  if (message.length > MAX_LENGTH) return undefined
  const text = withoutOpening(
    withoutPoliteWords(
      spelledOut(message)
        .trim()
        .replace(/^\/+/, '')
        .replace(/\s+/g, ' ')
        .replace(/[\s.!]+$/, '')
        .replace(WHY, ''),
    ),
  )
  for (const [patterns, isSure] of [
    [SURE, true],
    [SOFT, false],
  ] as const) {
    for (const pattern of patterns) {
      const { whom, to } = pattern.exec(text)?.groups ?? {}
      const command = whom === undefined ? undefined : commandOf(prepared, whom, to, isSure)
      const isOrder = pattern === ORDER && isFirstName(command?.to?.split(' ', 1)[0] ?? '')
      if (command) return { ...command, isOrder }
    }
  }
  return undefined
}

function commandOf(
  prepared: PreparedPlaybook,
  whom: string,
  said: string | undefined,
  isSure: boolean,
): Omit<AssignCommand, 'isOrder'> | undefined {
  const to = said?.replace(/^@/, '').trim()
  // Written as a name it is one, also that of nobody who is known: “assign contoso to The Rock”.
  const isName = to === undefined || (isSure && isProperName(to)) || !(NO_NAME.test(to) || isSentence(to))
  if (to !== undefined && (to === '' || !isName || to.split(' ').length > MAX_NAME_WORDS)) return undefined
  // "Assign everything" may be said of licences: whose it is, or to whom, tells.
  if (ALL.test(whom))
    return {
      scope: { kind: 'all' },
      whom: '',
      to,
      several: [],
      isSure: MINE.test(whom) || (isSure && to !== undefined),
    }
  // "Assign Box to users" is said of what Box keeps, "assign Box to Megan" of the customer.
  const mayBeWhole = isSure && (to === undefined || mayNameCustomer(prepared, to))
  const whole = mayBeWhole ? readWholeName(prepared, whom) : undefined
  const read = isFilter(whom) ? readFilter(prepared, whom) : []
  const ways = read
    .filter(({ customer, statuses }) => customer.length > 0 && statuses.length === 0)
    .map(({ customer: parts, workloads }) => ({ parts, workloads }))
  const isNamed = isSure && namesCustomer(prepared, whom)
  const several = severalIn(prepared, whom)
  if (ways.length > 0) {
    return {
      scope: { kind: 'named', ways },
      whom,
      to,
      several,
      isSure: isNamed,
      ...(whole && !isNamed ? { whole } : {}),
    }
  }
  if (!whole) return undefined
  const parts = whole.key.split(' ')
  const way = { parts, workloads: whole.workload ? [whole.workload] : [] }
  return { scope: { kind: 'named', ways: [way] }, whom, to, several, isSure: false, whole }
}

/** “Litware and Adatum”, “litware, adatum & contoso”; empty for one. */
function severalIn(prepared: PreparedPlaybook, whom: string): readonly string[] {
  const names = whom
    .split(/,? (?:and|&|\+) |, /i)
    .map((name) => name.replace(/^(?:also|both) /i, '').trim())
    .filter(Boolean)
  const areNames =
    names.length <= MOST_SEVERAL && names.every((name) => isFilter(name) && mayNameCustomer(prepared, name))
  return names.length > 1 && areNames ? names : []
}

const id = z.string().min(1).max(100)
const workloads = z.string().max(1000).default('')

const schema = z.discriminatedUnion('verb', [
  /** On an entitlement, which is shown as the list was left. */
  z.strictObject({
    verb: z.literal('assign-open'),
    record: id,
    entitlement: id,
    version: z.coerce.number().int().nonnegative(),
    filter: z.string().max(300).default(''),
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  }),
  /** One of several customers that a name may mean. */
  z.strictObject({
    verb: z.literal('assign-customer'),
    record: id,
    customer: id,
    workloads,
    called: z.string().max(200).default(''),
  }),
  z.strictObject({
    verb: z.literal('assign-to'),
    record: id,
    of: z.enum(['all', 'customer', 'entitlement']),
    /** Of what; empty for all. */
    id: z.string().max(100).default(''),
    workloads,
    stamp: z.string().max(40),
    to: z.string().max(100).default(''),
  }),
  z.strictObject({ verb: z.literal('assign-cancel'), record: id }),
])

/** What the cards that give entitlements away send back. */
export type AssignAction = z.infer<typeof schema>

export const readAssignAction = dataReader<AssignPress, typeof schema>(schema)

/** True when what came in may give something away: then the bot looks who is around. */
export function colleaguesNeeded({ what }: Pick<Incoming, 'what'>, prepared: PreparedPlaybook): boolean {
  if (what.kind === 'text') return readAssignCommand(prepared, what.text) !== undefined
  const action = what.kind === 'action' ? readAssignAction(what.data) : undefined
  return action !== undefined && action.verb !== 'assign-cancel'
}

/** What has to be read before a command is understood and answered. */
export function neededByCommand({ scope, to }: AssignCommand, incoming: Incoming): AssignNeed {
  return { kind: 'assign', scope, to: meantBy(to, incoming) }
}

/** What has to be read before a pressed button can be carried out. */
export function neededByAction(action: AssignAction): AssignNeed | undefined {
  switch (action.verb) {
    case 'assign-open':
      return { kind: 'assign', scope: { kind: 'entitlement', id: action.entitlement }, to: {} }
    case 'assign-customer': {
      const to = action.called === '' ? {} : { name: action.called }
      return { kind: 'assign', scope: scopeOf('customer', action.customer, action.workloads), to }
    }
    case 'assign-to':
      return { kind: 'assign', scope: scopeOf(action.of, action.id, action.workloads), to: { id: action.to } }
    case 'assign-cancel':
      return undefined
  }
}

/** What a card names by id; workloads one after the other, without any all of them. */
function scopeOf(of: 'all' | 'customer' | 'entitlement', subject: string, several: string): AssignScope {
  switch (of) {
    case 'all':
      return { kind: 'all' }
    case 'entitlement':
      return { kind: 'entitlement', id: subject }
    case 'customer':
      return { kind: 'customer', customer: subject, workloads: several.split(' ').filter(Boolean) }
  }
}

function meantBy(to: string | undefined, { who, mentioned = [] }: Incoming): AssignNeed['to'] {
  if (to === undefined) return {}
  if (/^(?:me|myself)$/i.test(to)) return { id: who.id }
  const mention = mentioned.find(({ name }) => foldName(name) === foldName(to))
  return mention ? { name: to, mentioned: mention.id.toLowerCase() } : { name: to }
}
