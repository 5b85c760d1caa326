import type { ListPlace, RowAsk } from '../../cards/presses/records.ts'
import { statusListCard, type StatusListView } from '../../cards/records/status-list-card.ts'
import { foldName } from '../../playbook/names/customer-key.ts'
import { aboutOf } from '../assessment/keep/keep.ts'
import type { AskedOfList } from '../commands/model.ts'
import type { DialogEnv, Reply } from '../model.ts'
import type { Status } from '../../playbook/model.ts'
import type { Assessment } from '../assessment/model.ts'
import type { Entitlement } from '../../domain/entitlement/model.ts'
import { nearNames } from './nearest-name.ts'
import { isDay } from '../../playbook/status-rules.ts'
import { dayInShort, dayInWords, momentInShort, momentInWords } from '../../domain/days-in-words.ts'
import { changesSinceInWords } from './changed-meanwhile.ts'
import { partedBySince, sinceInWords } from './changed-since.ts'
import { fullName } from '../../playbook/status-names.ts'

const WHAT_IS_DONE =
  'No status is called “done”, and nothing was changed. Open it and set the next status, or say what is done: “they are done migrating”.'

/**
 * One page of the person's entitlements, as `records/needed.ts` has them read.
 * @param record the card's id: that of the pressed card, or a new one
 * @param asks what the button of a row does
 * @param unfinished assessments that the list asks for as well, and that are in no record
 * @param asked what is told besides
 */
export function showList(
  env: DialogEnv,
  record: string,
  place: ListPlace,
  asks: RowAsk = { verb: 'open' },
  unfinished: readonly Assessment[] = [],
  asked?: AskedOfList,
): Reply {
  const [only] = unfinished
  const { rows, total } = env.records.list ?? { rows: [], total: 0 }
  const { today } = env
  const parted = partedBySince(place.filter, today)
  const since = parted && { day: sinceInWords(place.filter, parted.since, today), whose: parted.rest }
  const takenBack = total === 0 && !env.beforeOthers ? takenBackIn(env) : []
  const none = since ? 'Nothing changed' : env.beforeOthers ? 'Nothing posted here' : 'No status kept'
  return {
    kind: 'card',
    summary: total === 0 ? none : `${total} ${since ? 'changed' : 'kept'}`,
    record,
    card: statusListCard({
      record,
      place,
      total,
      asks,
      since,
      told: asked === 'done' ? WHAT_IS_DONE : asked === 'date' && total === 1 ? dateMoved(env, rows[0]!) : undefined,
      posted: env.beforeOthers,
      near: total === 0 && !env.beforeOthers && takenBack.length === 0 ? nearNames(env, place.filter) : [],
      takenBack,
      unfinished: unfinished.length,
      onlyUnfinished:
        unfinished.length === 1 && only
          ? { about: aboutOf(env, only), record: only.id, version: only.version }
          : undefined,
      rows: rows.map((entitlement) => {
        const status = env.prepared.status.get(entitlement.status)!
        return {
          entitlement: entitlement.id,
          version: entitlement.version,
          customer: entitlement.customer,
          workload: env.prepared.workload.get(entitlement.workload)?.name ?? entitlement.workload,
          status: fullName(status),
          date: dateOf(entitlement, status, env.today),
          when: `changed ${momentInShort(env, entitlement.updatedAt)}`,
          whose: ownerOf(env, entitlement),
          owners: asked === 'owner' ? ownersOf(env, entitlement) : undefined,
          changed: changesSinceInWords(env, entitlement),
        }
      }),
    }),
  }
}

function takenBackIn(env: DialogEnv): StatusListView['takenBack'] {
  return (env.records.takenBack ?? []).map(({ id, version, customer, workload, at }) => ({
    entitlement: id,
    version,
    about: `${customer} · ${env.prepared.workload.get(workload)?.name ?? workload}`,
    when: momentInWords(env, at),
  }))
}

/** Who keeps it, when that is somebody else than who reads the list. */
function ownerOf({ reader }: DialogEnv, { owner }: Entitlement): string | undefined {
  return owner && foldName(owner) !== foldName(reader) ? `${owner}’s` : undefined
}

/** The FM who owns it, and who at the customer answers for its success; to others than the FMs only the first. */
function ownersOf({ reader, beforeOthers }: DialogEnv, { owner, dibs }: Entitlement): string {
  const isReaders = owner !== null && foldName(owner) === foldName(reader)
  const fm = owner === null ? 'No FM owns it' : `Owned by ${owner}${isReaders ? ' (you)' : ''}`
  if (beforeOthers) return fm
  return `${fm} · success owner at the customer: ${dibs.successOwner ?? 'not known yet'}`
}

/** From which day the date of the only row was moved, if its history tells; the row has the date itself. */
function dateMoved(env: DialogEnv, { targetDate, unblockDate }: Entitlement): string | undefined {
  const day = targetDate ?? unblockDate
  const moves = (env.records.history?.entries ?? []).flatMap(({ changes, at }) =>
    changes
      .filter(({ field }) => field === 'targetDate' || field === 'unblockDate')
      .map((change) => ({ ...change, at })),
  )
  const last = moves.find(({ before, after }) => after === day && isDay(before))
  if (day === null || !last) return undefined
  return `The date is ${dayInWords(day)}. It was moved from ${dayInWords(last.before)}, ${momentInShort(env, last.at)}.`
}

/** Until when a status holds; a day that has passed is told as such. */
function dateOf(
  { targetDate, unblockDate }: Entitlement,
  { requires }: Status,
  today: string,
): StatusListView['rows'][number]['date'] {
  const isPassed = (day: string): boolean => day < today
  if (requires.includes('target-date') && targetDate) {
    const passed = isPassed(targetDate)
    return { says: `Target date ${dayInShort(targetDate, today)}${passed ? ' passed' : ''}`, passed }
  }
  if (!requires.includes('unblock-date')) return undefined
  if (!unblockDate) return { says: 'Unblock date not known', passed: false }
  const day = dayInShort(unblockDate, today)
  return isPassed(unblockDate)
    ? { says: `Unblock date ${day} passed`, passed: true }
    : { says: `Unblock by ${day}`, passed: false }
}
