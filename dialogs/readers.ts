import type { Turn } from './model.ts'

/**
 * One way to take a message. Where several could take the same one, their order in a table is the rule: beside each that
 * must stand before another, the table says why.
 */
export interface Reader<Message, Taken> {
  /** Its name, a code: what people wrote is not in it. No other reader has the same. */
  readonly by: string
  /** Takes the message; undefined if it is not this reader's. */
  readonly read: (message: Message) => Taken | undefined
}

/** What came of a message, and which reader took it. */
export interface TakenBy<Taken> {
  readonly by: string
  readonly taken: Taken
}

/** The first reader of the table that takes the message; those behind it are not asked. */
export function firstTo<Message, Taken>(
  readers: readonly Reader<Message, Taken>[],
  message: Message,
): TakenBy<Taken> | undefined {
  for (const { by, read } of readers) {
    const taken = read(message)
    if (taken !== undefined) return { by, taken }
  }
  return undefined
}

/** The turn, with who took the message before those that the turn names already. */
export function takenBy(by: string, turn: Turn): Turn {
  return { ...turn, by: [by, ...(turn.by ?? [])] }
}
