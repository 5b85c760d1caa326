import { foldName } from '../../playbook/names/customer-key.ts'
import { changedInWords, dayInWords, momentInShort } from '../../domain/days-in-words.ts'
import type { Incoming } from '../incoming.ts'
import type { DialogEnv } from '../model.ts'
import { fullName } from '../../playbook/status-names.ts'
import type { Entitlement, HistoryEntry } from '../../domain/entitlement/model.ts'

/** Of many changes so many are told; the history has them all. */
const MOST_TOLD = 4

const NOT_SAVED = 'Nothing of yours was saved yet.'

/**
 * Who changed the entitlement since a card was drawn, and what: "Megan Bowen changed this on 2 Mar 2026: the unblock date is now
 * 1 Mar 2027."
 * @param typed true where the press would have saved something
 */
export function entitlementChangedInWords(
  env: DialogEnv,
  entitlement: Entitlement,
  { who }: Incoming,
  typed: boolean,
): string {
  const { updatedBy, updatedById, updatedAt } = entitlement
  const by = updatedById === who.id ? 'You' : updatedBy
  const what = [...new Set((env.records.since ?? []).flatMap((entry) => whatIn(env, entitlement, entry)))]
  const told = what.slice(0, MOST_TOLD)
  const all = what.length > told.length ? [...told, 'more is in its history'] : told
  const changed = changedInWords(env, by, updatedAt)
  return [`${changed}${all.length > 0 ? `: ${all.join('; ')}` : ''}.`, ...(typed ? [NOT_SAVED] : [])].join(' ')
}

/**
 * Who changed an entitlement since a day, and what: "Megan Bowen, 21 Nov: the unblock date is now 1 Mar 2027; a comment was added".
 * It stands under the status, which is not told again.
 */
export function changesSinceInWords(env: DialogEnv, entitlement: Entitlement): string | undefined {
  const entries = env.records.changes?.get(entitlement.id) ?? []
  const [newest] = entries
  if (!newest) return undefined
  const names = [...new Set(entries.map(({ by }) => (foldName(by) === foldName(env.reader) ? 'you' : by)))]
  const all = new Set(entries.flatMap((entry) => (isOfStatus(entry) ? [STATUS_SET] : whatIn(env, entitlement, entry))))
  const what = [...all].slice(0, MOST_TOLD)
  const who = names.join(' and ')
  return `${who.charAt(0).toUpperCase()}${who.slice(1)}, ${momentInShort(env, newest.at)}: ${what.join('; ')}`
}

const STATUS_SET = 'this status was set'

function isOfStatus({ kind, changes }: HistoryEntry): boolean {
  return kind === 'status' || changes.some(({ field }) => field === 'status')
}

/** What a change came to, as the entitlement is now. */
function whatIn(env: DialogEnv, entitlement: Entitlement, { kind, changes }: HistoryEntry): string[] {
  const { targetDate, unblockDate, owner, status } = entitlement
  const now = fullName(env.prepared.status.get(status)!)
  const fields = new Set(changes.map(({ field }) => field))
  if (fields.has('status')) return [`it is now ${now}`]
  if (kind === 'status') return [`${now} was kept again`]
  return [
    ...(fields.has('customer') || fields.has('merged') ? ['the customer is called otherwise'] : []),
    ...(fields.has('targetDate') && targetDate ? [`the target date is now ${dayInWords(targetDate)}`] : []),
    ...(fields.has('unblockDate') || fields.has('dateUnknown')
      ? [`the unblock date is now ${unblockDate ? dayInWords(unblockDate) : 'not known'}`]
      : []),
    ...(fields.has('note') ? ['the note was changed'] : []),
    ...(fields.has('owner') ? [`the owner is now ${owner ?? 'nobody'}`] : []),
    ...(DIBS.some((field) => fields.has(field)) ? ['DIBS were changed'] : []),
    ...(kind === 'comment' ? ['a comment was added'] : []),
    ...(kind === 'value' || kind === 'sme' ? ['the value-add discussion goes on'] : []),
  ]
}

const DIBS = ['dueDate', 'intent', 'businessReason', 'successOwner', 'seats'] as const
