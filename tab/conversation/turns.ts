import type { TurnAnswer, TurnRequest } from '../../api/wire.ts'

/** A turn with the id by which the service recognises a repeated request. */
export type NamedTurn = TurnRequest & { readonly requestId: string }

/**
 * Gives each turn its id. A turn that is sent again because its answer was lost keeps this id, so the service does not
 * carry it out twice.
 */
export function named(turns: readonly TurnRequest[]): NamedTurn[] {
  return turns.map((turn) => ({ ...turn, requestId: crypto.randomUUID() }))
}

/**
 * Sends turns in the order in which the person made them. Later turns wait for the earlier ones, also when these fail.
 * @returns a function that sends turns one after the other and resolves to the answer to the last of them that gets one,
 * as saved if any of them was. When `send`
 * rejects, it rejects with the same error and does not send the remaining turns.
 */
export function inOrderOfSaying(
  send: (turn: NamedTurn) => Promise<TurnAnswer>,
): (turns: readonly NamedTurn[]) => Promise<TurnAnswer> {
  let before: Promise<unknown> = Promise.resolve()
  return (turns) => {
    const answered = before.then(async () => {
      let answer: TurnAnswer = { replies: [] }
      let saved = false
      for (const turn of turns) {
        const next = await send(turn)
        saved ||= next.saved ?? false
        if (next.replies.length > 0) answer = next
      }
      return saved ? { ...answer, saved } : answer
    })
    before = answered.catch(() => {})
    return answered
  }
}
