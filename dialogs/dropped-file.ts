import { importCard } from '../cards/records/import-card.ts'
import type { DialogEnv, Reply } from './model.ts'
import type { DroppedFile, Incoming } from './incoming.ts'

const NOT_FOR_GUESTS = 'I read lists of members of the organisation only.'
const NOT_HERE = 'Lists are yours: drop the file into our personal chat.'

/** What came of a file. */
export function showDroppedFile(
  { newId }: Pick<DialogEnv, 'newId'>,
  { name, outcome }: DroppedFile,
  { who, where }: Pick<Incoming, 'who' | 'where'>,
): Reply {
  if (where.kind !== 'personal') return { kind: 'text', text: NOT_HERE }
  if (who.guest || !outcome) return { kind: 'text', text: NOT_FOR_GUESTS }
  const record = newId()
  return { kind: 'card', summary: 'Your file', record, card: importCard({ record, name, outcome }) }
}
