import type { OfferFile } from '../file-link.ts'
import type { DialogEnv, Reply } from '../model.ts'
import { changedInWords, momentInWords } from '../../domain/days-in-words.ts'
import type { SaveEngagement, Stored } from '../../domain/engagement/model.ts'

/** The result of a pressed button. */
export interface Answer {
  readonly replies: readonly Reply[]
  readonly effects: readonly (SaveEngagement | OfferFile)[]
  /** The go-live day before it was moved, YYYY-MM-DD. */
  readonly goLiveBefore?: string
}

export function say(...replies: readonly Reply[]): Answer {
  return { replies, effects: [] }
}

/** The notice for a card drawn for an older version; undefined if it is the newest. */
export function staleNotice(env: DialogEnv, document: Stored<unknown> | undefined, seen: number): string | undefined {
  if ((document?.version ?? 0) === seen) return undefined
  const who = document ? `${changedInWords(env, document.updatedBy, document.updatedAt)}.` : 'This was changed.'
  return `${who} Nothing of yours was saved yet: look, and press again.`
}

/** Who changed a document last. */
export function aboutDocument(env: DialogEnv, document: Stored<unknown> | undefined): string | undefined {
  return document && `Changed by ${document.updatedBy}, ${momentInWords(env, document.updatedAt)}`
}
