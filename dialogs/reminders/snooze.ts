import { addDays } from '../../playbook/dates/days.ts'
import { dayInWords } from '../../domain/days-in-words.ts'
import { isTooLate, SNOOZE_DAYS } from '../../domain/reminders/mark.ts'
import { withoutOpening, withoutPoliteWords } from '../commands/around-commands.ts'
import { isSentence } from '../commands/command-status.ts'
import { spelledOut } from '../commands/chat-spelling.ts'
import type { DialogEnv } from '../model.ts'
import type { DueEntitlement } from '../../domain/reminders/model.ts'
import { isWholeName, keyOf, rowsOf } from './of-customer.ts'
import { UNTIL, untilDay } from './until-day.ts'
import { namesOfList } from '../commands/names-of-list.ts'
import { aboutOf } from './view.ts'

const SNOOZE = /^snooze(?: (?:the |my )?reminders?)?(?: (?:of|for|about|on))?(?: (.*))?$/i
/** What the button of a program is told by; few customers are called so. */
const THE_BUTTON =
  /^snooze (?:of |for |in )?(?:the )?(?:buttons?|features?|functions?|functionality|options?|settings?|in|with|by|at|and|or|e?-?mails?|messages?|alerts?|notifications?|times?|periods?)(?![\p{L}&])/iu
const UNTIL_WHEN = new RegExp(`(?:^| )${UNTIL}(?: .*)?$`, 'i')
const ANYBODY = '(?:(?:all|both) of )?(?:it|this|that|one|all|both|everything|them|these|those)(?: ones?)?'
const NOBODY = new RegExp(`^(?:${ANYBODY})?$`, 'i')
/** The only one that is due. */
const IT = /^(?:it|this|that|this one|that one|the one)$/i
/** "It" and "them" begin sentences, too: what stands behind them tells which it is. */
const OF_ANYBODY = new RegExp(`^${ANYBODY}(?: |$)`, 'i')
const HOW = 'Say whom, and until when if not for a week: “snooze contoso until Monday”, “snooze contoso teams 3 days”.'

/** What a message that snoozes by name says behind “snooze”. */
interface SnoozeSaid {
  readonly said: string
  /** False: a sentence may tell of the button, unless that is the whole name of a customer. */
  readonly isSure: boolean
}

/**
 * Reads a message that snoozes by name; undefined when it is none.
 * @param text on one line, without a mark at its end
 */
export function readSnooze(text: string): SnoozeSaid | undefined {
  const order = withoutOpening(withoutPoliteWords(spelledOut(text)))
  const found = SNOOZE.exec(order)
  if (!found) return undefined
  const said = withoutReason((found[1] ?? '').trim())
  const isSentenceOf = isSentence(said.replace(UNTIL_WHEN, '').replace(OF_ANYBODY, ''))
  return { said, isSure: !isSentenceOf && !THE_BUTTON.test(order) }
}

/**
 * True where what was said behind “snooze” is the whole name of a customer: “Option Care”, “Will & Grace”.
 * @param today where the person is, YYYY-MM-DD
 */
export function snoozesWholeName(
  env: Pick<DialogEnv, 'prepared' | 'records'>,
  due: readonly DueEntitlement[],
  said: string,
  today: string,
): boolean {
  const kept = [...due.map(({ entitlement }) => entitlement), ...(env.records.ofCustomers ?? [])]
  return isWholeName(env.prepared, kept, partsOf(said, today).name)
}

/** "Fabrikam until 4 may" of "fabrikam, they are on holiday until 4 may"; "contoso, fabrikam" are two. */
function withoutReason(said: string): string {
  const [, whom = '', reason = ''] = /^([^,;:]*)[,;:] *(.*)$/.exec(said) ?? []
  if (!isSentence(reason.replace(UNTIL_WHEN, ''))) return said
  return UNTIL_WHEN.test(whom) ? whom : `${whom}${UNTIL_WHEN.exec(` ${reason}`)?.[0] ?? ''}`
}

/** What is snoozed, and until which day; or only what is to be said. */
export type Snoozed =
  | { readonly rows: readonly DueEntitlement[]; readonly until: string; readonly notice: string }
  /** `mayBeNews`: nobody is called so, or no day is read. */
  | { readonly rows: readonly []; readonly notice: string; readonly mayBeNews?: true }

/**
 * Finds what is to be snoozed among all that is due of the person: everything of one customer, or of its workload.
 * @param said "contoso teams until monday"
 * @param today where the person is, YYYY-MM-DD
 */
export function snoozeNamed(
  env: Pick<DialogEnv, 'prepared' | 'records'>,
  due: readonly DueEntitlement[],
  said: string,
  today: string,
): Snoozed {
  const nothing = (notice: string): Snoozed => ({ rows: [], notice })
  const unread = (notice: string): Snoozed => ({ rows: [], notice, mayBeNews: true })
  const { name, until } = partsOf(said, today)
  if (until === undefined) return unread(`I could not read until when. ${HOW}`)
  const [only] = due
  const isIt = only !== undefined && due.length === 1 && IT.test(name)
  if (NOBODY.test(name) && !isIt) return nothing(HOW)
  if (isTooLate(until, today)) return nothing('At most a year: what is later belongs into the date of the status.')
  const several = isIt ? undefined : snoozeSeveral(env, due, name, until)
  if (several) return several
  const rows = isIt ? [only] : rowsOf(env.prepared, due, name, env.records.ofCustomers)
  if (rows.length === 0) return unread(`Nothing is due of “${name}”.${due.length > 0 ? ' Here is what is.' : ''}`)
  const customers = [...new Map(rows.map(({ entitlement }) => [keyOf(entitlement), entitlement.customer])).values()]
  if (customers.length > 1) return nothing(`Several customers are meant: ${customers.join(', ')}. Name one.`)
  const names = rows.map(({ entitlement }) => aboutOf(env, entitlement)).join(' and ')
  return { rows, until, notice: `${names} ${rows.length === 1 ? 'comes' : 'come'} back on ${dayInWords(until)}.` }
}

/** “Both adatum and woodgrove”: each name by itself, unless it is one customer’s. Undefined where one alone is named. */
function snoozeSeveral(
  env: Pick<DialogEnv, 'prepared' | 'records'>,
  due: readonly DueEntitlement[],
  said: string,
  until: string,
): Snoozed | undefined {
  const kept = [...due.map(({ entitlement }) => entitlement), ...(env.records.ofCustomers ?? [])]
  if (isWholeName(env.prepared, kept, said)) return undefined
  const names = namesOfList(said)
  if (names.length < 2) return undefined
  const each = names.map((name) => ({ name, rows: rowsOf(env.prepared, due, name, env.records.ofCustomers) }))
  const rows = [...new Set(each.flatMap((of) => of.rows))]
  // “Fabrikam teams and exchange” is one customer's, and named by what stands in front.
  const isOfSeveral = each.every((of) => new Set(of.rows.map(({ entitlement }) => keyOf(entitlement))).size < 2)
  if (rows.length === 0 || !isOfSeveral) return undefined
  const notDue = each.filter((of) => of.rows.length === 0).map(({ name }) => `Nothing is due of “${name}”.`)
  const about = rows.map(({ entitlement }) => aboutOf(env, entitlement)).join(' and ')
  const back = `${about} ${rows.length === 1 ? 'comes' : 'come'} back on ${dayInWords(until)}.`
  return { rows, until, notice: [back, ...notDue].join(' ') }
}

const ONLY_UNTIL = new RegExp(`^${UNTIL}$`, 'i')

/** The longest end that names a day is the day; what stands before it, the name. One word alone is a name: "3M". */
function partsOf(said: string, today: string): { readonly name: string; readonly until: string | undefined } {
  const words = said.split(' ')
  for (let from = words.length > 1 ? 0 : 1; from < words.length; from++) {
    const until = untilDay(words.slice(from).join(' '), today)
    if (until !== undefined) return { name: words.slice(0, from).join(' '), until }
  }
  const asked = words.findIndex((word) => ONLY_UNTIL.test(word))
  if (asked >= 0) return { name: words.slice(0, asked).join(' '), until: undefined }
  return { name: said, until: addDays(today, SNOOZE_DAYS) }
}
