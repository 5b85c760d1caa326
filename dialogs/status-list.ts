import { statusListCard } from '../cards/status-list-card.ts'
import { dateFact } from './assessment-view.ts'
import type { DialogEnv, Reply } from './model.ts'
import { dayInWords, fullName } from './words.ts'

const MAX_ROWS = 8

/** The kept statuses whose customer or workload contains every word asked for. */
export function listStatuses(env: DialogEnv, filter: string): Reply {
  const wanted = filter.toLowerCase().split(/\s+/).filter(Boolean)
  const matching = env.statuses.filter((record) => {
    const workload = env.prepared.workload.get(record.workload)
    const text = [record.customer, workload?.name, ...(workload?.aliases ?? [])].join(' ').toLowerCase()
    return wanted.every((word) => text.includes(word))
  })
  return {
    kind: 'card',
    summary: matching.length === 0 ? 'No status kept' : `${matching.length} kept`,
    card: statusListCard({
      filter,
      more: Math.max(0, matching.length - MAX_ROWS),
      rows: matching.slice(0, MAX_ROWS).map((record) => {
        const status = env.prepared.status.get(record.status)!
        const date = dateFact(record, status.requires)
        return {
          customer: record.customer,
          workload: env.prepared.workload.get(record.workload)?.name ?? record.workload,
          status: fullName(status),
          date: date && `${date.label} ${date.value}`,
          note: record.note,
          when: `kept ${dayInWords(record.at)}`,
        }
      }),
    }),
  }
}
