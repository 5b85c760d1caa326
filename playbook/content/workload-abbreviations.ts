import type { WorkloadId } from '../model.ts'

/** Abbreviations of workloads in the playbook, with an older name that it uses too. */
export const SHORT_NAMES: ReadonlyMap<string, { readonly id: WorkloadId; readonly also?: string }> = new Map<
  string,
  { readonly id: WorkloadId; readonly also?: string }
>([
  ['exo', { id: 'exchange' }],
  ['spo', { id: 'sharepoint' }],
  ['odb', { id: 'onedrive' }],
  ['od4b', { id: 'onedrive' }],
  ['opp', { id: 'm365-apps', also: 'Office ProPlus' }],
  ['aadp', { id: 'entra-id' }],
])
