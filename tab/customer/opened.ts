import type { TurnRequest } from '../../api/wire.ts'

/** A conversation that a button opens. */
export interface Opened {
  readonly title: string
  /** The first message to the bot, or the pressed button. */
  readonly begin: TurnRequest
}
