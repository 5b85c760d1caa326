import { print, readDrawn } from '../../cards/drawn.ts'

/**
 * Updates an old form: what was typed on it stays, all other fields get the newest values.
 * @param was the fields as drawn, see `cards/drawn.ts`; a field that is missing there counts as typed
 */
export function keepTyped<Inputs extends Readonly<Record<string, string>>>(newest: Inputs, typed: Inputs, was: string) {
  const before = readDrawn(was)
  const entries = Object.entries(newest).map(([id, value]) => {
    const now = typed[id]
    return [id, now === undefined || before.get(id) === print(now) ? value : now]
  })
  return Object.fromEntries(entries) as Inputs
}
