import type { TurnRequest } from '../../api/wire.ts'

/** A conversation that a press opens. */
export interface Opened {
  readonly title: string
  /** What is said to the bot, or which button is pressed. */
  readonly begin: TurnRequest
}
