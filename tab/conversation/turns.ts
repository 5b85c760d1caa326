import type { TurnAnswer, TurnRequest } from '../../api/wire.ts'

/** A turn with the id by which the service knows it again. */
export type NamedTurn = TurnRequest & { readonly requestId: string }

/** Names turns, once: what is sent again because its answer was lost keeps its name, and is not done twice. */
export function named(turns: readonly TurnRequest[]): NamedTurn[] {
  return turns.map((turn) => ({ ...turn, requestId: crypto.randomUUID() }))
}

/**
 * Sends turns in the order in which they were said: the next ones wait for those before, however these end.
 * @returns sends some, one after the other, and resolves to the answer to the last of them; rejects with what `send`
 * rejects with, and the rest of them is not sent then
 */
export function inOrderOfSaying(
  send: (turn: NamedTurn) => Promise<TurnAnswer>,
): (turns: readonly NamedTurn[]) => Promise<TurnAnswer> {
  let before: Promise<unknown> = Promise.resolve()
  return (turns) => {
    const answered = before.then(async () => {
      let answer: TurnAnswer = { replies: [] }
      for (const turn of turns) answer = await send(turn)
      return answer
    })
    before = answered.catch(() => {})
    return answered
  }
}
