import { statusListCard, type ListPlace, type StatusListView } from '../../cards/records/status-list-card.ts'
import { dateFact } from '../assessment/assessment-view.ts'
import { aboutOf } from '../assessment/keep.ts'
import type { DialogEnv, Reply } from '../model.ts'
import type { Assessment } from '../assessment/model.ts'
import { fullName, momentInWords } from '../words.ts'

interface ListExtras {
  /** What a row's button sends besides. */
  readonly given?: StatusListView['given']
  /** Assessments that the list asks for as well, and that are in no record. */
  readonly unfinished?: readonly Assessment[]
}

/**
 * One page of the person's entitlements, as `recordsNeeded` had them read.
 * @param record the card's id: that of the pressed card, or a new one
 */
export function showList(
  env: DialogEnv,
  record: string,
  place: ListPlace,
  verb: StatusListView['verb'] = 'open',
  { given = {}, unfinished = [] }: ListExtras = {},
): Reply {
  const [only] = unfinished
  const { rows, total } = env.records.list ?? { rows: [], total: 0 }
  return {
    kind: 'card',
    summary: total === 0 ? 'No status kept' : `${total} kept`,
    record,
    card: statusListCard({
      record,
      place,
      total,
      verb,
      given,
      unfinished: unfinished.length,
      onlyUnfinished:
        unfinished.length === 1 && only
          ? { about: aboutOf(env, only), record: only.id, version: only.version }
          : undefined,
      rows: rows.map((entitlement) => {
        const status = env.prepared.status.get(entitlement.status)!
        const date = dateFact(entitlement, status.requires)
        return {
          entitlement: entitlement.id,
          version: entitlement.version,
          customer: entitlement.customer,
          workload: env.prepared.workload.get(entitlement.workload)?.name ?? entitlement.workload,
          status: fullName(status),
          date: date && `${date.label} ${date.value}`,
          when: `kept ${momentInWords(env, entitlement.statusAt)}`,
        }
      }),
    }),
  }
}
