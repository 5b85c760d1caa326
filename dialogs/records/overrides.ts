import { overridesCard } from '../../cards/records/overrides-card.ts'
import type { StatusId } from '../../playbook/model.ts'
import type { DialogEnv, Reply } from '../model.ts'
import { momentInWords } from '../../domain/days-in-words.ts'
import { fullName } from '../../playbook/status-names.ts'

/** One page of the person's statuses against the recommendation, as `records/needed.ts` has them read. */
export function showOverrides(env: DialogEnv, record: string): Reply {
  const { rows, more } = env.records.overrides ?? { rows: [], more: false }
  const name = (id: StatusId): string => fullName(env.prepared.status.get(id)!)
  return {
    kind: 'card',
    summary: rows.length === 0 ? 'No overrides' : 'Your overrides',
    record,
    card: overridesCard({
      record,
      more: more ? rows.at(-1)?.id : undefined,
      rows: rows.map((row) => ({
        customer: row.customer,
        workload: env.prepared.workload.get(row.workload)?.name ?? row.workload,
        recommended: name(row.recommended),
        chosen: name(row.status),
        reason: row.reason,
        when: momentInWords(env, row.at),
      })),
    }),
  }
}
