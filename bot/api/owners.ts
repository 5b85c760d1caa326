import type { PortfolioSummary } from '../../api/wire.ts'
import { foldName } from '../../playbook/names/customer-key.ts'
import type { BoardEntry } from './board.ts'
import { remembered } from '../remembered.ts'

/** The key of what nobody owns; a folded name has letters or figures. */
const NOBODY = '-'

/** Tells keys of owners. */
function ownerKeys(): (name: string | null) => string {
  // Keys stand in lists that are separated by commas. Only a name without letters and figures keeps its signs.
  return remembered((name) => foldName(name ?? '').replaceAll(',', '') || NOBODY)
}

/**
 * Whether an owner is among those that are asked for.
 * @param wanted keys; without any, everybody is
 */
export function isOwnerAmong(wanted: readonly string[] | undefined): (name: string | null) => boolean {
  if (!wanted?.length) return () => true
  const [keys, keyOf] = [new Set(wanted), ownerKeys()]
  return (name) => keys.has(keyOf(name))
}

/** The owners of the entries, each once, by name; last nobody, where something has no owner. */
export function ownersOf(entries: readonly BoardEntry[]): PortfolioSummary['owners'] {
  const [owners, keyOf] = [new Map<string, string | null>(), ownerKeys()]
  for (const { row } of entries) {
    const key = keyOf(row.owner_name)
    if (!owners.has(key)) owners.set(key, key === NOBODY ? null : row.owner_name)
  }
  return [...owners]
    .map(([key, name]) => ({ key, name }))
    .sort((a, b) => Number(a.name === null) - Number(b.name === null) || a.key.localeCompare(b.key))
}
