import type { Heard } from '../dialogs/dialog.ts'
import { turn } from '../dialogs/turn.ts'
import type { Deciding } from '../dialogs/understand.ts'

/** Said when something that is kept cannot be read. During an update that passes; else whoever runs the bot has to look. */
export const UNREADABLE =
  'Something that is kept of this cannot be read by this version of me, so nothing was changed. If I am being updated, try again in a few minutes; if it stays so, tell your administrator.'

/** In the place of what a message means when what it needs cannot be read: the person is told, and nothing is read. */
export function* unreadable({ state, incoming }: Heard): Deciding {
  const env = yield {}
  const kind = incoming.what.kind === 'action' ? 'hint' : 'text'
  return { turn: turn(state, { kind, text: UNREADABLE }), env }
}
