import { buttonTitled } from './button-titles.ts'
import { showAssessment } from '../assessment/assessment-view.ts'
import type { Heard } from '../dialog.ts'
import { outsidersRead } from '../places.ts'

/**
 * Whoever types what a button of the newest assessment is called means the button: what came in as its press, without
 * inputs, so that what it needs is asked for on its card. Undefined for everything else.
 */
export function pressedByTitle({ prepared, state, incoming }: Heard): Heard['incoming'] | undefined {
  const { what, where, today, at } = incoming
  const title = what.kind === 'text' ? buttonTitled(what.text) : undefined
  const [newest] = state.assessments
  if (title === undefined || newest === undefined || outsidersRead(where)) return undefined
  const beforeOthers = where.kind !== 'personal'
  const shown = showAssessment({ prepared, newId: () => '', records: {}, today, at, beforeOthers }, newest)
  const data = shown.kind === 'card' ? dataOf(shown.card, title) : undefined
  return data === undefined ? undefined : { ...incoming, what: { kind: 'action', data } }
}

/** What the button with this title sends; undefined where no such button asks us for anything. */
function dataOf(element: unknown, title: string): unknown {
  if (typeof element !== 'object' || element === null) return undefined
  const { title: own, data } = element as { readonly title?: unknown; readonly data?: unknown }
  if (typeof own === 'string' && data !== undefined && own.toLowerCase() === title) return data
  for (const each of Object.values(element)) {
    const found = dataOf(each, title)
    if (found !== undefined) return found
  }
  return undefined
}
