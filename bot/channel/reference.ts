import { z } from 'zod'
import { jsonColumn } from '../../store/engine/json.ts'
import type { ConversationReference } from './connector.ts'

/** Where and through which service a conversation is reached, as the tables keep it. */
export const referenceColumn = jsonColumn<ConversationReference>(
  'reference',
  z.looseObject({ serviceUrl: z.string(), conversation: z.string(), bot: z.string() }),
)

/** How a chat, a place or a message that waits is reached. @throws StoredDataError */
export function referenceOf({ reference }: { readonly reference: string }): ConversationReference {
  return referenceColumn.read(reference)
}
