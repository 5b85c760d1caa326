import { functionWords } from '../../playbook/content/note-rules.ts'
import { customerKey, foldName } from '../../playbook/names/customer-key.ts'
import { isTrade } from '../../playbook/names/model/name-features.ts'
import { isOrdinary } from '../../playbook/names/words/ordinary-words.ts'
import { withoutQuotes } from '../../playbook/names/words/without-quotes.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { hasContent } from '../assessment/assessment.ts'
import { currentOf } from '../assessment/shelf.ts'
import { withoutOpening, withoutPoliteWords } from '../commands/around-commands.ts'
import { isFilter, isSentence, isStrange } from '../commands/command-status.ts'
import type { ConversationState, DialogEnv } from '../model.ts'
import { nameAndWorkload } from '../records/name-and-workload.ts'
import type { DueEntitlement } from '../../domain/reminders/model.ts'
import { keyOf, rowsOf } from './of-customer.ts'
import { aboutOf } from './view.ts'

/** "Wingtip done", "wingtip: looked at". */
const NAME_FIRST =
  /^(.{2,60}?)(?::| -| –|,)? (?:is |was |are |has been )?(?:(?:all |already )?(?:done|checked|seen|handled|reviewed)|looked at|looked into|dealt with)(?: (?:today|now|already))?$/i
/** "Done with wingtip", "I looked at wingtip today". */
const NAME_LAST =
  /^(?:i(?:['’]ve| have)? )?(?:(?:am )?done (?:with|for)|looked (?:at|into)|checked|dealt with|handled|reviewed) (.{2,60}?)(?: (?:today|now|already))?$/i

/** Of whom a message says that it was looked at. */
export interface LookedAtSaid {
  readonly said: string
  /** Such a message may be news: only what is due of a customer called so tells. */
  readonly isSure: false
}

/**
 * Reads "wingtip done", "looked at wingtip"; undefined when it is neither.
 * @param text on one line, without a mark at its end
 */
export function readLookedAt(text: string): LookedAtSaid | undefined {
  const told = withoutOpening(withoutPoliteWords(text))
  const said = (NAME_LAST.exec(told) ?? NAME_FIRST.exec(told))?.[1]?.trim()
  return said !== undefined && isFilter(said) && !isSentence(said) ? { said, isSure: false } : undefined
}

/** What was looked at of one customer. */
export interface LookedAt {
  readonly rows: readonly DueEntitlement[]
  readonly notice: string
}

/**
 * Finds what is due of the customer who was named, perhaps shortened, perhaps with a workload.
 * @returns undefined where nothing is due of one customer called so; while an assessment is open, which may be done, also
 *   where it is that customer's, or the name is shortened
 */
export function lookedAtNamed(
  env: Pick<DialogEnv, 'prepared' | 'records'>,
  state: ConversationState,
  due: readonly DueEntitlement[],
  said: string,
): LookedAt | undefined {
  const rows = rowsOf(env.prepared, due, said, env.records.ofCustomers)
  const [customer, ...others] = new Set(rows.map(({ entitlement }) => keyOf(entitlement)))
  if (customer === undefined || others.length > 0) return undefined
  const called = howCalled(env.prepared, said, rows[0]!.entitlement.customer)
  if (called === undefined) return undefined
  const open = currentOf(state)
  if (open && hasContent(open) && (called === 'shortened' || customerKey(open.customer ?? '') === customer))
    return undefined
  const names = rows.map(({ entitlement }) => aboutOf(env, entitlement)).join(' and ')
  return { rows, notice: `Looked at today: ${names}.` }
}

/**
 * Tells whether a customer is named, whole or by its first words. Talk is full of ordinary words, "well done", "pilot is
 * done": they are no name by themselves, unless they are all of it.
 */
function howCalled(prepared: PreparedPlaybook, said: string, name: string): 'whole' | 'shortened' | undefined {
  const key = customerKey(name)
  // A workload is part of some names: "Teams Sports", "Just Eat Teams".
  for (const each of [said, nameAndWorkload(prepared, said).name].map(withoutQuotes)) {
    const called = customerKey(each)
    if (called === '' || functionWords.has(called)) continue
    const isOwn = called.split(' ').some((word) => isOwnWord(prepared, word))
    if (called === key && (isOwn || key.includes(' ') || foldName(each) === foldName(name))) return 'whole'
    if (isOwn && key.startsWith(`${called} `)) return 'shortened'
  }
  return undefined
}

/** True for a word that names a customer by itself. */
function isOwnWord(prepared: PreparedPlaybook, word: string): boolean {
  return isStrange(prepared, word) && !isOrdinary(word) && !isTrade(word)
}
