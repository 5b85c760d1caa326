import { importCard } from '../cards/records/import-card.ts'
import { whyNotForMembers, type RefusalWords } from './for-members.ts'
import type { DialogEnv, Reply } from './model.ts'
import type { DroppedFile, Incoming } from './incoming.ts'

const REFUSAL: RefusalWords = {
  notHere: 'Lists are yours: drop the file into our personal chat.',
  notForGuests: 'I read lists of members of the organisation only.',
}

/** Shows the result of a file that was dropped into the chat. */
export function showDroppedFile(
  { newId }: Pick<DialogEnv, 'newId'>,
  { name, outcome }: DroppedFile,
  incoming: Pick<Incoming, 'who' | 'where'>,
): Reply {
  const refused = whyNotForMembers(incoming, REFUSAL)
  if (refused || !outcome) return { kind: 'text', text: refused ?? REFUSAL.notForGuests }
  const record = newId()
  return { kind: 'card', summary: 'Your file', record, card: importCard({ record, name, outcome }) }
}
