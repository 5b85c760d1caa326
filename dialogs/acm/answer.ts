import type { Reply } from '../model.ts'
import type { AcmEffect } from './model.ts'

/** A reply and its effects. */
export interface AcmAnswer {
  readonly reply: Reply
  readonly effects: readonly AcmEffect[]
}
