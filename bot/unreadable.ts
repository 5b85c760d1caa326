import type { Heard } from '../dialogs/dialog.ts'
import { turn } from '../dialogs/turn.ts'
import type { Deciding } from '../dialogs/understand.ts'

/** The reply if stored data cannot be read. During an update this passes; otherwise the operator has to act. */
export const UNREADABLE =
  'Something that is kept of this cannot be read by this version of me, so nothing was changed. If I am being updated, try again in a few minutes; if it stays so, tell your administrator.'

/** The meaning of a message whose records cannot be read. It tells the person so and reads nothing. */
export function* unreadable({ state, incoming }: Heard): Deciding {
  const env = yield {}
  const kind = incoming.what.kind === 'action' ? 'hint' : 'text'
  return { turn: turn(state, { kind, text: UNREADABLE }), env }
}
