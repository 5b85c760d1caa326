import { buttonTitled } from './button-titles.ts'
import { changed } from '../assessment/assessment.ts'
import { currentOf } from '../assessment/shelf.ts'
import { show } from '../assessment/show.ts'
import { commandIn } from '../commands/spoken-of.ts'
import type { Dialog } from '../dialog.ts'
import { outsidersRead } from '../places.ts'
import { turn } from '../turn.ts'

/** This title shows the open assessment even if its card has no such button; other commands would ask for a list. */
const SHOWS_OPEN = 'show the status now'

/**
 * Answers the title of a button that the newest assessment's card does not have, or that needs its card: it is no news
 * of a customer.
 */
export const titleElsewhereDialog: Dialog = ({ prepared, state, incoming: { what, where } }) => {
  const title = what.kind === 'text' ? buttonTitled(what.text) : undefined
  if (what.kind !== 'text' || title === undefined || outsidersRead(where)) return undefined
  const current = currentOf(state)
  const showsOpen = current !== undefined && title === SHOWS_OPEN
  if (title !== SHOWS_OPEN && commandIn(prepared, state, what.text) !== undefined) return undefined
  const called = `${title.charAt(0).toUpperCase()}${title.slice(1)}`
  const notice = `“${called}” is a button: press it on the card that has it. Nothing was added.`
  return {
    answer(env) {
      if (!current) return turn(state, { kind: 'text', text: notice })
      return show(env, state, changed(current, {}), showsOpen ? {} : { notice })
    },
  }
}
