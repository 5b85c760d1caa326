import { buttonTitled } from './button-titles.ts'
import { beforeReading } from '../before-reading.ts'
import { showAssessment } from '../assessment/assessment-view.ts'
import type { Heard } from '../dialog.ts'
import { outsidersRead } from '../places.ts'

/**
 * Turns the typed title of a button on the newest assessment's card into a press without inputs, so that missing inputs
 * are asked for on the card. Undefined for everything else.
 */
export function pressedByTitle(heard: Heard): Heard['incoming'] | undefined {
  const { state, incoming } = heard
  const { what, where } = incoming
  const title = what.kind === 'text' ? buttonTitled(what.text) : undefined
  const [newest] = state.assessments
  if (title === undefined || newest === undefined || outsidersRead(where)) return undefined
  const shown = showAssessment(beforeReading(heard), newest)
  const data = shown.kind === 'card' ? dataOf(shown.card, title) : undefined
  return data === undefined ? undefined : { ...incoming, what: { kind: 'action', data } }
}

/** The data of the button with this title; undefined if no such button sends data to us. */
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
