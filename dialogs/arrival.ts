import { showDroppedFile } from './dropped-file.ts'
import type { Dialog } from './dialog.ts'
import { welcome } from './welcome.ts'
import { turn } from './turn.ts'

/** The bot that was installed or removed, and files that were dropped. */
export const arrivalDialog: Dialog = ({ state, incoming }) => {
  const { what, where } = incoming
  switch (what.kind) {
    case 'installed':
      return {
        // Every load of a client may report the installation again: the welcome comes once.
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
