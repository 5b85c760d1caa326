import { print, readDrawn } from '../../cards/drawn.ts'

/**
 * Of a form that is out of date: what was typed on it, and what is newest where nothing was.
 * @param was as it was drawn, see `cards/drawn.ts`; of a form without it, everything counts as typed
 */
export function keepTyped<Inputs extends Readonly<Record<string, string>>>(newest: Inputs, typed: Inputs, was: string) {
  const before = readDrawn(was)
  const entries = Object.entries(newest).map(([id, value]) => {
    const now = typed[id]
    return [id, now === undefined || before.get(id) === print(now) ? value : now]
  })
  return Object.fromEntries(entries) as Inputs
}
