import { whyNotForMembers } from '../../dialogs/for-members.ts'
import type { DroppedFile, FileOutcome, Incoming } from '../../dialogs/incoming.ts'
import { listPressed, readsListIn } from '../../dialogs/records/pasted-list.ts'
import { FileError } from '../../files/file-error.ts'
import { importEntitlements } from '../../files/import-entitlements.ts'
import type { ImportLimits } from '../../files/import-options.ts'
import { nameKeyOf } from '../effects/viewer.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { repeated } from '../../store/engine/repeat.ts'
import type { Store } from '../../store/store.ts'
import { loadAnyway } from '../conversation.ts'
import { followImport } from '../effects/postings/imported-postings.ts'
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
 * Reads a list that somebody dropped into their personal chat as a file, or pasted and then wanted read, into the records,
 * before the turn that says what came of it. A person's lists are read one after the other, and each once, also when it is
 * delivered again meanwhile.
 * @param turn of the message, with what came of its file
 * @throws Refusal when it is delivered again while it is read
 */
export async function withListRead<T>(
  parts: ImportParts,
  received: Received,
  turn: (received: Received) => Promise<T>,
): Promise<T> {
  const { incoming } = received
  const { what } = incoming
  const isList = what.kind === 'file' || (what.kind === 'action' && readsListIn(what.data))
  if (!isList || whyNotForMembers(incoming) !== undefined) return turn(received)
  return importOnce(parts, received, async (standing, goesOn) => {
    // The turn itself finds out that it is over.
    if (standing === 'handled') return turn(received)
    const bytes = what.kind === 'file' ? () => bytesOf(what, parts) : await pressedBytes(parts, incoming, what.data)
    // The turn says that the list is kept no more.
    if (!bytes) return turn(received)
    const outcome = standing === 'busy' ? BUSY : await readList(parts, incoming, bytes, goesOn)
    return turn({ ...received, incoming: { ...incoming, what: { ...what, outcome } } })
  })
}

/** @throws FetchError, FileError */
async function bytesOf({ type, url }: DroppedFile, { files }: ImportParts): Promise<Uint8Array> {
  if (READ.has(type)) return fetchFile(url, files)
  throw new FileError('I read lists of entitlements as CSV. Save it as “CSV UTF-8” and drop that.')
}

/** The rows that were pasted as text, and that a button reads in; undefined when they are kept no more. */
async function pressedBytes(
  { store }: ImportParts,
  incoming: Incoming,
  data: unknown,
): Promise<(() => Promise<Uint8Array>) | undefined> {
  const { state } = await repeated(() => store.transaction((tx) => loadAnyway(tx, incoming)))
  const text = listPressed(state, data)
  return text === undefined ? undefined : () => Promise.resolve(Buffer.from(text))
}

async function readList(
  { prepared, store, newId }: ImportParts,
  { who, at, today }: Incoming,
  bytesFrom: () => Promise<Uint8Array>,
  goesOn: GoesOn,
): Promise<FileOutcome> {
  try {
    const bytes = await bytesFrom()
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
