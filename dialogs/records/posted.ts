import { postedCard, shareableCard } from '../../cards/records/posted-card.ts'
import type { AdaptiveCard } from '../../cards/elements.ts'
import { dateFact } from '../assessment/assessment-view.ts'
import { aboutEntitlement, subjectOf, whyOfStatus } from './entitlement-view.ts'
import type { DialogEnv, Reply } from '../model.ts'
import type { Entitlement, HistoryEntry } from '../../domain/entitlement/model.ts'
import { momentInWords, type WithDays } from '../../domain/days-in-words.ts'
import { fullName } from '../../playbook/status-names.ts'

const PREFIX = 'posting-'
const NO_LIST = { filter: '', offset: 0 }

/** The id of the card that shows an entitlement to a channel or group chat; one for each place. */
export function postingOf(entitlement: string): string {
  return PREFIX + entitlement
}

/** True for a card that everybody in a channel or group chat reads. */
export function isPosting(record: string): boolean {
  return record.startsWith(PREFIX)
}

/** What a posted card is drawn from. */
export interface Posted {
  readonly entitlement: Entitlement
  /** The change that set the status. */
  readonly setBy: HistoryEntry | undefined
  /** What was said since the status was set, newest first. */
  readonly comments: readonly Comment[]
}

export type Comment = Pick<HistoryEntry, 'by' | 'comment'>

/** So many comments stand on the card; the history has all. */
const MOST_COMMENTS = 3
/** So many of the newest changes are looked through for them. */
export const COMMENTS_AMONG = 20

/** What was said since a status was set. @param entries newest first */
export function commentsSince(setBy: HistoryEntry | undefined, entries: readonly HistoryEntry[]): readonly Comment[] {
  return entries.filter(({ version, comment }) => comment && version >= (setBy?.version ?? Infinity))
}

/** The status of an entitlement as a team reads it. */
export function postedCardOf(
  env: Pick<DialogEnv, 'prepared'> & WithDays,
  { entitlement, setBy, comments }: Posted,
  notice?: string,
): AdaptiveCard {
  const status = env.prepared.status.get(entitlement.status)!
  const date = dateFact(entitlement, status.requires)
  return postedCard({
    ...subjectOf(env, entitlement, postingOf(entitlement.id), NO_LIST),
    notice,
    why: whyOfStatus(setBy),
    note: entitlement.note,
    setWithIt: [
      ...(entitlement.attempts ? [{ label: 'Attempts', value: entitlement.attempts }] : []),
      ...(date ? [date] : []),
    ],
    about: aboutEntitlement(env, entitlement),
    comments: comments
      .slice(0, MOST_COMMENTS)
      .map(({ by, comment }) => `${by}: “${comment}”`)
      .reverse(),
    canMoveDate: date !== undefined,
    canUnblock: status.l1 === 'Blocked',
  })
}

/** The same for places where people from outside the tenant read along. */
export function shareableCardOf(env: Pick<DialogEnv, 'prepared'> & WithDays, { entitlement }: Posted): AdaptiveCard {
  const status = env.prepared.status.get(entitlement.status)!
  const { customer, workload, status: name } = subjectOf(env, entitlement, postingOf(entitlement.id), NO_LIST)
  const date = dateFact(entitlement, status.requires)
  return shareableCard({ customer, workload, status: name, date, when: momentInWords(env, entitlement.statusAt) })
}

/**
 * Shows the posted card to who pressed; the others see it change when the entitlement does.
 * @param newest what was said with a change that was just made
 */
export function showPosted(env: DialogEnv, entitlement: Entitlement, notice?: string, newest?: Comment): Reply {
  const { setBy, history } = env.records
  const comments = [...(newest?.comment ? [newest] : []), ...commentsSince(setBy, history?.entries ?? [])]
  const posted = { entitlement, setBy, comments }
  return {
    kind: 'card',
    summary: 'Status',
    record: postingOf(entitlement.id),
    onlyHere: true,
    card: postedCardOf(env, posted, notice),
  }
}

/** What somebody did to an entitlement that is posted. */
export interface PostedChange {
  readonly entitlement: Entitlement
  readonly newest: HistoryEntry | undefined
  /** The names of the places where it is posted; empty: nowhere. */
  readonly where: string
}

/** Of many changes so many are told by name. */
const MOST_NAMED = 10

/** Tells somebody in the personal chat of several changes that another person made at once: of dates, or with a list. */
export function changesInWords(env: Pick<DialogEnv, 'prepared'>, by: string, changes: readonly PostedChange[]): string {
  const named = changes.slice(0, MOST_NAMED).map((change) => whatIsPosted(env, change))
  const more = changes.length > named.length ? [`and ${changes.length - named.length} more`] : []
  const which = [...named, ...more].join('; ')
  const renamed = changes.map(renamingOf).find((each) => each !== undefined)
  const onlyDates = changes.every(({ newest }) => newest?.kind === 'date')
  const onlyOwners = changes.every(({ newest }) => newest?.kind === 'owner')
  const did =
    renamed ??
    (onlyDates
      ? `moved the dates of ${changes.length} entitlements`
      : onlyOwners
        ? `assigned ${changes.length} entitlements to ${changes[0]?.entitlement.owner ?? 'nobody'}`
        : `changed ${changes.length} entitlements from a list`)
  const isPosted = changes.some(({ where }) => where !== '')
  return sentences(`${by} ${did}: ${which}.`, isPosted ? 'The posted cards show it.' : undefined)
}

/** "renamed the customer Contso to Contoso"; undefined for a change of something else. */
function renamingOf({ newest }: PostedChange): string | undefined {
  const names = newest?.changes.find(({ field }) => field === 'customer' || field === 'merged')
  const did = names?.field === 'merged' ? 'merged the customer' : 'renamed the customer'
  return names && `${did} ${names.before} ${names.field === 'merged' ? 'into' : 'to'} ${names.after}`
}

function whatIsPosted({ prepared }: Pick<DialogEnv, 'prepared'>, { entitlement, where }: PostedChange): string {
  const workload = prepared.workload.get(entitlement.workload)?.name ?? entitlement.workload
  return [`${entitlement.customer} · ${workload}`, ...(where ? [`posted in ${where}`] : [])].join(', ')
}

/**
 * Tells somebody in the personal chat what another person did to an entitlement that is posted.
 * @param by who did it
 */
export function changeInWords(env: Pick<DialogEnv, 'prepared'>, by: string, change: PostedChange): string {
  const { prepared } = env
  const { entitlement, newest } = change
  const what = whatIsPosted(env, change)
  const status = prepared.status.get(entitlement.status)!
  const comment = newest?.comment ? `“${newest.comment}”` : ''
  const renamed = renamingOf(change)
  if (renamed) return `${by} ${renamed}: ${what}.`
  switch (newest?.kind) {
    case 'comment':
      return `${by} commented on ${what}: ${comment}`
    case 'date': {
      const date = dateFact(entitlement, status.requires)
      return sentences(`${by} moved the date of ${what}.`, date && `${date.label}: ${date.value}.`, comment)
    }
    case 'value':
      return sentences(`${by} noted a value-add discussion about ${what}.`, comment)
    case 'sme':
      return sentences(`${by} noted about ${what}:`, comment)
    case 'note':
      return `${by} changed the note of ${what}.`
    case 'dibs':
      return sentences(`${by} changed the DIBS of ${what}.`, comment)
    case 'owner':
      return `${by} assigned ${what}, to ${entitlement.owner ?? 'nobody'}.`
    case 'status':
    case 'import':
    case 'taken-back':
    case undefined:
      return sentences(`${by} changed ${what}. It is now ${fullName(status)}.`, comment)
  }
}

function sentences(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ')
}
