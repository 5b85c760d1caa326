import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { inOneLine, withoutOpening, withoutPoliteWords, withoutSmallWords } from '../commands/around-commands.ts'
import { spelledOut } from '../commands/chat-spelling.ts'
import { isFilter, isSentence } from '../commands/command-status.ts'
import { dayInWords } from '../../domain/days-in-words.ts'
import type { LastEdit } from '../model.ts'
import type { Entitlement } from '../../domain/entitlement/model.ts'
import { snoozesOf } from '../../domain/reminders/mark.ts'
import type { SnoozedEntitlement } from '../../domain/reminders/model.ts'
import { rowsOf } from './of-customer.ts'
import { aboutOf } from './view.ts'

/** "Undo the snooze", "unsnooze them": what was snoozed last. */
const UNSNOOZES =
  /^(?:undo|stop|cancel|end|revert|take back|remove|clear) (?:the |my |all |that |this |last )*snooz(?:e|es|ing)$|^un-?snooze(?: (?:all of )?(?:it|this|that|them|both|all|everything|these|those)(?: ones?)?)?$/i
/** In characters. */
const MAX_LENGTH = 60

/** True for a message that takes a snooze back without saying whose. */
export function asksToUnsnooze(message: string): boolean {
  if (message.length > MAX_LENGTH) return false
  return UNSNOOZES.test(withoutSmallWords(withoutPoliteWords(spelledOut(inOneLine(message)))))
}

const OF_WHOM =
  /^(?:un-?snooze|wake(?: up)?)(?: (?:the |my )?reminders?)?(?: (?:of|for))? (.+)$|^(?:undo|stop|cancel|end|remove|clear|take back) (?:the |my |all )?(?:snooze|snoozes|snoozing)(?: (?:of|for))? (.+)$/i

/** What a message that ends a snooze by name says behind it, and whether it can be nothing else. */
export interface UnsnoozeSaid {
  readonly said: string
  /** False: it may be news, unless that is the whole name of a customer. */
  readonly isSure: boolean
}

/**
 * Reads “unsnooze contoso”, “undo the snooze of contoso teams”; undefined when it is none.
 * @param text on one line, without a mark at its end
 */
export function readUnsnooze(text: string): UnsnoozeSaid | undefined {
  if (asksToUnsnooze(text)) return undefined
  const found = OF_WHOM.exec(withoutOpening(withoutPoliteWords(spelledOut(text))))
  const said = (found?.[1] ?? found?.[2])?.trim()
  if (said === undefined) return undefined
  return { said, isSure: isFilter(said) && !isSentence(said) && !NO_NAME.test(said) }
}

/** "Wake-up calls" are a function of a program. */
const NO_NAME = /^(?:calls?|words?|times?|alarms?|buttons?|in|with|by|at|and|or|is|was)\b/i

/** What comes up again, or only what is to be said. */
export type Woken =
  | { readonly rows: readonly SnoozedEntitlement[]; readonly notice: string }
  /** It may be news. */
  | { readonly rows: readonly []; readonly notice: string; readonly mayBeNews: true }

/**
 * Finds what is to come up again among all that the person has snoozed.
 * @param said "contoso teams"
 * @param kept what else the person keeps
 */
export function unsnoozeNamed(
  env: { readonly prepared: PreparedPlaybook },
  snoozed: readonly SnoozedEntitlement[],
  said: string,
  kept: readonly Entitlement[] = [],
): Woken {
  const rows = rowsOf(env.prepared, snoozed, said, kept)
  const [first] = rows
  if (!first) return { rows: [], notice: `Nothing of “${said}” is snoozed.`, mayBeNews: true }
  const names = rows.map(({ entitlement }) => aboutOf(env, entitlement)).join(' and ')
  return rows.length === 1
    ? { rows, notice: `${names} comes up again now; it was snoozed until ${dayInWords(untilOf(first))}.` }
    : { rows, notice: `${names} come up again now; they were snoozed.` }
}

/** What “undo” needs to snooze it again. */
export function wokenIn(rows: readonly SnoozedEntitlement[]): LastEdit | undefined {
  const [first] = rows
  if (!first) return undefined
  const { id: entitlement, version } = first.entitlement
  return { entitlement, version, woken: rows.flatMap(snoozesOf) }
}

/** The soonest day. */
function untilOf({ snoozed }: SnoozedEntitlement): string {
  return snoozed.map(({ until }) => until).sort()[0]!
}
