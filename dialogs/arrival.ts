import { showDroppedFile } from './dropped-file.ts'
import type { Dialog } from './dialog.ts'
import { welcome } from './welcome.ts'
import { turn } from './turn.ts'

/** Answers when the bot was installed or removed, and when a file was dropped into the chat. */
export const arrivalDialog: Dialog = ({ state, incoming }) => {
  const { what, where } = incoming
  switch (what.kind) {
    case 'installed':
      return {
        // A client may report the installation each time it loads. The welcome is sent once.
        answer: (env) =>
          state.welcomed ? turn(state) : turn({ ...state, welcomed: true }, welcome(env, state, where)),
      }
    case 'removed':
      return { answer: () => turn(state) }
    case 'file':
      return { answer: (env) => turn(state, showDroppedFile(env, what, incoming)) }
    default:
      return undefined
  }
}
