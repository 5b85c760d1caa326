import { importCard } from '../cards/records/import-card.ts'
import type { DialogEnv, Incoming, Reply } from './model.ts'

/** A file that somebody dropped into the chat. */
export interface DroppedFile {
  readonly kind: 'file'
  readonly name: string
  /** The ending of its name, without the dot; empty when there is none. */
  readonly type: string
  /** Where it can be fetched for a few minutes, without signing in. */
  readonly url: string
  /** What came of reading it; undefined where it was not: it is read for members, in personal chats. */
  readonly outcome?: FileOutcome
}

export type FileOutcome =
  | { readonly kind: 'unreadable'; readonly problem: string }
  | {
      readonly kind: 'imported'
      readonly added: number
      readonly changed: number
      readonly unchanged: number
      /** Rows that were not taken, with all that is wrong. */
      readonly bad: readonly { readonly line: number; readonly reason: string }[]
      /** Columns that were not read. */
      readonly ignored: readonly string[]
    }

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
