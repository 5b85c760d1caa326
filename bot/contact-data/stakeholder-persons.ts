import type { EngagementRow, SealedPersons } from '../../store/work/engagement.ts'
import type { Log } from '../telemetry/log.ts'
import { foldName } from '../../playbook/names/customer-key.ts'
import { VaultError, type SealedFor, type Vault } from './vault.ts'

export interface PersonsParts {
  readonly vault: Vault
  readonly log: Log
}

/** What is read of a stakeholder map here. */
interface Named {
  readonly groups: readonly { readonly id: string; readonly person: string }[]
}

/** A map as it is kept: without the names of people, and those encrypted beside it; null when there are none. */
export interface KeptMap extends SealedPersons {
  /** JSON. */
  readonly body: string
}

const NOBODY: SealedPersons = { persons: null, persons_key_id: null }

/** A customer has one map; its names can be opened for no other. */
function about(tenant: string, customer: string): SealedFor {
  return { tenant, record: customer, part: 'persons' }
}

/** Takes the names of people out of a map, and encrypts them. */
export function sealPersons(vault: Vault, tenant: string, customer: string, map: Named): KeptMap {
  const named = map.groups.filter(({ person }) => person !== '').map(({ id, person }) => [id, person] as const)
  const body = JSON.stringify({ ...map, groups: map.groups.map((group) => ({ ...group, person: '' })) })
  if (named.length === 0) return { body, ...NOBODY }
  const { keyId, sealed } = vault.seal(JSON.stringify(Object.fromEntries(named)), about(tenant, customer))
  return { body, persons: sealed, persons_key_id: keyId }
}

/**
 * Puts the names of people back into a map. A name that still stands in it in clear, from before or by the version
 * before, is the newer one.
 * @throws VaultError when their key is not there
 */
export function withPersons<Map extends Named>(vault: Vault, row: EngagementRow, map: Map): Map {
  const { tenant, customer_id: customer, persons: sealed, persons_key_id: keyId } = row
  if (sealed === null || keyId === null) return map
  const names = JSON.parse(vault.open({ keyId, sealed }, about(tenant, customer))) as Readonly<Record<string, string>>
  return { ...map, groups: map.groups.map((group) => ({ ...group, person: group.person || (names[group.id] ?? '') })) }
}

/** The same for who reads it: without the names when their key is not there; that is logged, because the operator has to act. */
export function openPersons<Map extends Named>({ vault, log }: PersonsParts, row: EngagementRow, map: Map): Map {
  try {
    return withPersons(vault, row, map)
  } catch (error) {
    if (!(error instanceof VaultError)) throw error
    log.error({ event: 'contact-locked', keyId: row.persons_key_id }, `names cannot be opened: ${error.message}`)
    return map
  }
}

/** True while the names of a map cannot be opened. */
export function areLocked(vault: Vault, row: EngagementRow): boolean {
  try {
    withPersons(vault, row, { groups: [] })
    return false
  } catch (error) {
    if (error instanceof VaultError) return true
    throw error
  }
}

/**
 * A changed map as it is to be kept. Names that cannot be opened stay as they are, sealed, for the day their key is
 * back; until then no name is changed.
 * @param before as it is kept; undefined: there is none yet
 */
export function changedMap(
  vault: Vault,
  { tenant, customer }: { readonly tenant: string; readonly customer: string },
  before: EngagementRow | undefined,
  map: Named,
): KeptMap {
  if (!before || !areLocked(vault, before)) return sealPersons(vault, tenant, customer, map)
  const inClear = new Map((JSON.parse(before.body) as Named).groups.map(({ id, person }) => [id, person]))
  const groups = map.groups.map((group) => ({ ...group, person: inClear.get(group.id) ?? '' }))
  return { body: JSON.stringify({ ...map, groups }), persons: before.persons, persons_key_id: before.persons_key_id }
}

/** The map with another name wherever somebody of these names stands in it, as it is to be kept; undefined when nobody does. @param names folded @throws VaultError */
export function withoutPerson(
  vault: Vault,
  row: EngagementRow,
  names: ReadonlySet<string>,
  instead: string,
): KeptMap | undefined {
  const map = withPersons(vault, row, JSON.parse(row.body) as Named)
  const isNamed = ({ person }: Named['groups'][number]): boolean => person !== '' && names.has(foldName(person))
  if (!map.groups.some(isNamed)) return undefined
  const groups = map.groups.map((group) => (isNamed(group) ? { ...group, person: instead } : group))
  return sealPersons(vault, row.tenant, row.customer_id, { ...map, groups })
}

/**
 * A map as it is to be kept with the present key; undefined when it is kept so already.
 * @throws VaultError when the key of its names is not there
 */
export function sealedAnew(vault: Vault, row: EngagementRow): KeptMap | undefined {
  const map = JSON.parse(row.body) as Named
  const isOld = row.persons_key_id !== null && row.persons_key_id !== vault.keyId
  if (!isOld && map.groups.every(({ person }) => person === '')) return undefined
  return sealPersons(vault, row.tenant, row.customer_id, withPersons(vault, row, map))
}
