import {
  entitlementCard,
  type EntitlementSubject,
  type EntitlementView,
  type Fact,
} from '../../cards/records/entitlement-card.ts'
import { intentOf } from '../../playbook/dibs-intent.ts'
import type { Status } from '../../playbook/model.ts'
import type { ListPlace } from '../../cards/presses/records.ts'
import { canBePrepared } from '../engagement/offered.ts'
import { dateFact } from '../assessment/assessment-view.ts'
import type { DialogEnv, Reply } from '../model.ts'
import type { Entitlement, HistoryEntry, KeptReason, Said } from '../../domain/entitlement/model.ts'
import { isHelpedByPartners } from '../../playbook/referral/route.ts'
import { daysBetween } from '../../playbook/dates/days.ts'
import { dayInWords, momentInWords, type WithDays } from '../../domain/days-in-words.ts'
import { countInWords } from '../words.ts'
import { fullName } from '../../playbook/status-names.ts'

const MAX_WHY = 2

/** What a card says of which entitlement it is about. */
export type Subject = Pick<Entitlement, 'id' | 'version' | 'customer' | 'workload' | 'status'>

/** Which entitlement a card is about, drawn for its present version. */
export function subjectOf(
  env: Pick<DialogEnv, 'prepared'>,
  entitlement: Subject,
  record: string,
  place: ListPlace,
): EntitlementSubject {
  return {
    record,
    place,
    entitlement: entitlement.id,
    version: entitlement.version,
    customer: entitlement.customer,
    workload: env.prepared.workload.get(entitlement.workload)?.name ?? entitlement.workload,
    status: fullName(env.prepared.status.get(entitlement.status)!),
  }
}

/**
 * One entitlement with all that is kept of it.
 * @param said what was said of it last, if that is not what was read
 */
export function showEntitlement(
  env: DialogEnv,
  entitlement: Entitlement,
  record: string,
  place: ListPlace,
  notice?: string,
  said: Said | undefined = env.records.said,
): Reply {
  const status = env.prepared.status.get(entitlement.status)!
  const date = dateFact(entitlement, status.requires)
  const { dibs, missing } = dibsOf(entitlement, status)
  const view: EntitlementView = {
    ...subjectOf(env, entitlement, record, place),
    notice,
    why: whyOfStatus(env.records.setBy),
    note: entitlement.note,
    setWithIt: [
      ...(entitlement.attempts ? [{ label: 'Attempts', value: entitlement.attempts }] : []),
      ...(date ? [date] : []),
    ],
    comment: said && { text: said.text, by: `${said.by}, ${momentInWords(env, said.at)}` },
    dibs,
    missing,
    about: aboutEntitlement(env, entitlement),
    passed: passedInWords(entitlement, status, env.today),
    canMoveDate: date !== undefined,
    canUnblock: status.l1 === 'Blocked',
    canPrepare: canBePrepared(status.id),
    canRefer: isHelpedByPartners(entitlement.status),
  }
  return { kind: 'card', summary: view.status, record, card: entitlementCard(view) }
}

/** How long the date that the status requires has passed; undefined if it has not, or is not known. */
function passedInWords({ targetDate, unblockDate }: Entitlement, { requires }: Status, today: string) {
  const [label, day] = requires.includes('target-date')
    ? ['Target date', targetDate]
    : requires.includes('unblock-date')
      ? ['Unblock date', unblockDate]
      : ['', null]
  const days = day ? daysBetween(day, today) : 0
  return days > 0 ? `${label} passed ${days} ${days === 1 ? 'day' : 'days'} ago.` : undefined
}

/** What spoke most for the status. */
export function whyOfStatus(setBy: HistoryEntry | undefined): readonly KeptReason[] {
  return (setBy?.reasons ?? []).slice(0, MAX_WHY)
}

/** Who set the status, who changed the entitlement since, and whose it is. */
export function aboutEntitlement(env: WithDays, entitlement: Entitlement): string[] {
  const { statusBy, statusAt, updatedBy, updatedAt, owner, version, statusVersion } = entitlement
  const by = updatedBy === statusBy ? '' : `by ${updatedBy}, `
  // An owner alone is no change of what was kept.
  const changed =
    version === statusVersion || updatedAt === statusAt ? '' : ` · changed ${by}${momentInWords(env, updatedAt)}`
  return [`Kept by ${statusBy}, ${momentInWords(env, statusAt)}${changed}`, ...(owner ? [`Owner: ${owner}`] : [])]
}

function asStatusSays(status: Status): string | null {
  const intent = intentOf(status)
  return intent === undefined ? null : `${intent} (as the status says)`
}

function dibsOf({ dibs, seats }: Entitlement, status: Status): { dibs: Fact[]; missing: string[] } {
  const parts: readonly (readonly [string, string | null])[] = [
    ['Due date', dibs.dueDate && dayInWords(dibs.dueDate)],
    ['Intent', dibs.intent || asStatusSays(status)],
    ['Business reason', dibs.businessReason],
    ['Success owner', dibs.successOwner],
    ['Seats', seats === null ? null : countInWords(seats)],
  ]
  return {
    dibs: parts.flatMap(([label, value]) => (value ? [{ label, value }] : [])),
    missing: parts.filter(([, value]) => !value).map(([label]) => label.toLowerCase()),
  }
}
