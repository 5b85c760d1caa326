import type { Edition } from '../../playbook/compare-editions.ts'

/** Each saved version is a file of its own, which is loaded to compare it. */
const FILES = import.meta.glob<Edition>('../../playbook/editions/*.json', { import: 'default' })

const versionOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.json'.length)
const BY_VERSION = new Map(Object.entries(FILES).map(([path, load]) => [versionOf(path), load]))

/** The saved versions, newest first. */
export const VERSIONS: readonly string[] = [...BY_VERSION.keys()].sort((a, b) =>
  b.localeCompare(a, 'en', { numeric: true }),
)

/** The texts of a saved version. */
export async function loadEdition(version: string): Promise<Edition> {
  const load = BY_VERSION.get(version)
  if (!load) throw new Error(`Version ${version} of the playbook is not kept.`)
  return load()
}
