import type { Entitlement } from '../../domain/entitlement/model.ts'
import type { DialogEnv } from '../model.ts'

/** Says that the map is for all of the customer's workloads, whichever one it was opened from. */
export function ofAll(env: DialogEnv, rows: readonly Entitlement[]): string {
  const names = new Set(rows.map(({ workload }) => env.prepared.workload.get(workload)?.name ?? workload))
  return `One map for all of this customer’s workloads: ${[...names].join(', ')}.`
}
