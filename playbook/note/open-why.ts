import { noteFallbacks, noteOpen } from '../content/note-rules.ts'
import type { Status } from '../model.ts'

/**
 * What a note says of a status beside or without the customer's words. In an open case the meaning of the status would
 * be a guess that reads as if somebody had said it.
 * @param link the words in front of a meaning: “ because ”, “: ”
 */
export function meaningBehind(link: string, meaning: string, { l1 }: Status, isOpen: boolean): string {
  if (!isOpen) return `${link}${meaning}`
  return `; ${l1 === 'In Progress' ? noteOpen['In Progress'] : noteOpen.other}`
}

/** The meaning of a status as the why of a note. */
export function generalWhy(status: Status): string {
  return noteFallbacks[status.id] ?? status.because
}
