import { literalCard } from '../../cards/erasure-card.ts'
import type { DialogEnv, Reply } from '../model.ts'
import type { Entitlement } from '../../domain/entitlement/model.ts'

/** So many entitlements are named. */
const MAX_NAMED = 6

/** Entitlements of a customer, one a line. */
export function kept(env: DialogEnv, name: string, entitlements: readonly Pick<Entitlement, 'workload'>[]): string[] {
  const named = entitlements.slice(0, MAX_NAMED).map((each) => `${name} · ${workloadOf(env, each.workload)}`)
  const more = entitlements.length - named.length
  return [...named, ...(more > 0 ? [`and ${more} more`] : [])]
}

/** The name of a workload. */
export function workloadOf({ prepared }: DialogEnv, id: string): string {
  return prepared.playbook.workloads.find((each) => each.id === id)?.name ?? id
}

/** Says it in the place of the card. */
export function said(record: string, text: string): Reply {
  return { kind: 'card', summary: 'A customer’s name', record, card: literalCard(text) }
}
