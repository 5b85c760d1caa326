import { whyNotForMembers } from '../../dialogs/for-members.ts'
import type { FileOutcome, Incoming } from '../../dialogs/incoming.ts'
import { FileError } from '../../files/file-error.ts'
import { importEntitlements } from '../../files/import-entitlements.ts'
import type { ImportLimits } from '../../files/import-options.ts'
import { nameKeyOf } from '../effects/viewer.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import type { Store } from '../../store/store.ts'
import { followImport } from '../effects/imported-postings.ts'
import { FetchError, fetchFile, type FileSources } from './file.ts'
import { importOnce, type GoesOn } from './import-once.ts'
import type { Received } from './teams.ts'

export interface ImportParts {
  readonly prepared: PreparedPlaybook
  readonly store: Store
  readonly newId: () => string
  readonly files: FileSources
  readonly now: () => Date
}

const READ = new Set(['csv', 'tsv', 'txt', 'xlsx'])

/** More rows than an FM has; what is wrong with the first bad ones is told, nobody mends a thousand on a card. */
const LIMITS: ImportLimits = { rows: 20_000, bad: 100 }
const BUSY: FileOutcome = {
  kind: 'unreadable',
  problem:
    'I am still reading another list of yours. Wait until I have said what came of it, then drop this one again.',
}

/**
 * Reads a file that somebody dropped into their personal chat into the records, before the turn that says what came of
 * it. A person's files are read one after the other, and each once, also when it is delivered again meanwhile.
 * @param turn of the message, with what came of its file
 * @throws Refusal when it is delivered again while it is read
 */
export async function withFile<T>(
  parts: ImportParts,
  received: Received,
  turn: (received: Received) => Promise<T>,
): Promise<T> {
  const { incoming } = received
  const { what } = incoming
  if (what.kind !== 'file' || whyNotForMembers(incoming) !== undefined) return turn(received)
  return importOnce(parts, received, async (standing, goesOn) => {
    // The turn itself finds out that it is over.
    if (standing === 'handled') return turn(received)
    const outcome = standing === 'busy' ? BUSY : await readFile(parts, incoming, what, goesOn)
    return turn({ ...received, incoming: { ...incoming, what: { ...what, outcome } } })
  })
}

async function readFile(
  { prepared, store, newId, files }: ImportParts,
  { who, at, today }: Incoming,
  { type, url }: Extract<Incoming['what'], { kind: 'file' }>,
  goesOn: GoesOn,
): Promise<FileOutcome> {
  if (!READ.has(type)) {
    return { kind: 'unreadable', problem: 'I read lists of entitlements as CSV. Save it as “CSV UTF-8” and drop that.' }
  }
  try {
    const bytes = await fetchFile(url, files)
    const key = nameKeyOf(who.name)
    const said = { tenant: who.tenant, by: { id: who.id, name: who.name }, at }
    const follow = followImport({ prepared, newId }, said)
    const report = await importEntitlements(store, prepared, bytes, {
      ...said,
      owner: { id: who.id, name: who.name },
      nameKey: key,
      // A list is one's own: what somebody else owns is theirs to change.
      mayChange: ({ owner_id, owner_key }) =>
        owner_id === who.id || (owner_id === null && (owner_key === null || owner_key === key)),
      follow: async (tx, changed) => {
        await goesOn(tx)
        await follow(tx, changed)
      },
      limits: LIMITS,
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
