import { whyNotForMembers } from '../../dialogs/for-members.ts'
import type { FileOutcome, Incoming } from '../../dialogs/incoming.ts'
import { FileError } from '../../files/file-error.ts'
import { importEntitlements } from '../../files/import-entitlements.ts'
import { nameKeyOf } from '../effects/viewer.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import type { Store } from '../../store/store.ts'
import { followImport } from '../effects/imported-postings.ts'
import { FetchError, fetchFile, type FileSources } from './file.ts'
import type { Received } from './teams.ts'

export interface ImportParts {
  readonly prepared: PreparedPlaybook
  readonly store: Store
  readonly newId: () => string
  readonly files: FileSources
}

const READ = new Set(['csv', 'tsv', 'txt', 'xlsx'])

/**
 * Reads a file that somebody dropped into their personal chat into the records, before the turn that says what came of
 * it. A file that is delivered twice changes nothing the second time.
 */
export async function withFile(parts: ImportParts, received: Received): Promise<Received> {
  const { incoming } = received
  const { what } = incoming
  if (what.kind !== 'file' || whyNotForMembers(incoming) !== undefined) return received
  const outcome = await readFile(parts, incoming, what)
  return { ...received, incoming: { ...incoming, what: { ...what, outcome } } }
}

async function readFile(
  { prepared, store, newId, files }: ImportParts,
  { who, at, today }: Incoming,
  { type, url }: Extract<Incoming['what'], { kind: 'file' }>,
): Promise<FileOutcome> {
  if (!READ.has(type)) {
    return { kind: 'unreadable', problem: 'I read lists of entitlements as CSV. Save it as “CSV UTF-8” and drop that.' }
  }
  try {
    const bytes = await fetchFile(url, files)
    const key = nameKeyOf(who.name)
    const said = { tenant: who.tenant, by: { id: who.id, name: who.name }, at }
    const report = await importEntitlements(store, prepared, bytes, {
      ...said,
      owner: { id: who.id, name: who.name },
      // A list is one's own: what somebody else owns is theirs to change.
      mayChange: ({ owner_id, owner_key }) =>
        owner_id === who.id || (owner_id === null && (owner_key === null || owner_key === key)),
      follow: followImport({ prepared, newId }, said),
      today,
      newId,
    })
    return { kind: 'imported', ...report }
  } catch (error) {
    if (error instanceof FetchError || error instanceof FileError) {
      return { kind: 'unreadable', problem: error.message }
    }
    throw error
  }
}
