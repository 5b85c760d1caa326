import type { Edition } from '../../playbook/compare-editions.ts'

/** Each kept version is a file of its own, loaded when it is compared. */
const FILES = import.meta.glob<Edition>('../../playbook/editions/*.json', { import: 'default' })

const versionOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.json'.length)
const BY_VERSION = new Map(Object.entries(FILES).map(([path, load]) => [versionOf(path), load]))

/** The versions that are kept, newest first. */
export const VERSIONS: readonly string[] = [...BY_VERSION.keys()].sort((a, b) =>
  b.localeCompare(a, 'en', { numeric: true }),
)

/** What people read of a kept version. */
export async function loadEdition(version: string): Promise<Edition> {
  const load = BY_VERSION.get(version)
  if (!load) throw new Error(`Version ${version} of the playbook is not kept.`)
  return load()
}
