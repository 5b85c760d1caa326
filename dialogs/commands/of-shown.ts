import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { hasDate } from '../../playbook/status-rules.ts'
import type { Assessment } from '../assessment/model.ts'
import { shownAs } from '../shown-since.ts'
import { withoutRequest } from './around-commands.ts'
import { lastOf } from './dibs-of-kept.ts'
import type { Command } from './model.ts'
import { readNoteOrder } from './note-orders.ts'
import { readOrderOfShown } from './orders-of-shown.ts'
import { readPostOfShown } from './post-of-shown.ts'
import { keptAs, NONE, type Message } from './spoken-message.ts'
import { dayOfCorrection, isDayTold, saysDateIsWrong } from './told-dates.ts'

/** Commands that name nobody: they mean what is open, what was shown since, or what was kept last. */

/** In characters. */
const MAX_DATE = 120
const DATE_IS =
  /^(?:the |its )?(?:(?:target|unblock|due) )?(?:date|deadline|day)(?: is| was|['’]s|:)?(?: now)? +(?=\S)/i

/** "Move it to 15 March" without a name. */
export function changeOfShown({ prepared, state, command, current, kept }: Message): Command | typeof NONE | undefined {
  const read = command()
  if (read?.kind !== 'change' || read.filter !== '') return undefined
  if (state.shownSince) return { ...read, filter: shownAs(prepared, state.shownSince) }
  // A shift is counted from the date on the card.
  if (current) return read.by === undefined ? NONE : read
  return kept ? { ...read, filter: keptAs(prepared, kept) } : read
}

/** "Add to note: 3 plants": behind the note of the open assessment, or of what was kept last. */
export function noteAdded({ prepared, state, kept, text }: Message): Command | undefined {
  const value = readNoteOrder(withoutRequest(text.trim()))
  if (value === undefined) return undefined
  const last = kept ? keptAs(prepared, kept) : ''
  const filter = state.shownSince ? shownAs(prepared, state.shownSince) : last
  return { kind: 'change', what: 'note', filter, value, adds: true }
}

/** "Add a comment: …", "change owner to Megan": of what is open, opened, or was kept last. */
export function orderOfShown({ prepared, state, current, isOpen, text }: Message): Command | undefined {
  const read = readOrderOfShown(prepared, text, !isOpen)
  if (!read) return undefined
  const filter = isOpen ? nameOf(prepared, current!) : lastOf(prepared, state)
  return filter === undefined ? undefined : { kind: 'change', ...read, filter, ordered: true }
}

/** "Post it to General": keeps and posts what is open, or posts what was opened or kept last. */
export function postOfShown({ prepared, state, isOpen, text }: Message): Command | undefined {
  const place = readPostOfShown(withoutRequest(text))
  if (place === undefined) return undefined
  if (isOpen) return { kind: 'keep-with', post: place }
  const filter = lastOf(prepared, state)
  return filter === undefined ? undefined : { kind: 'change', what: 'post', filter, value: place }
}

function nameOf(prepared: PreparedPlaybook, { customer, workload }: Assessment): string | undefined {
  const behind = workload === undefined ? '' : (prepared.workload.get(workload)?.name ?? '')
  return customer === undefined ? undefined : `${customer} ${behind}`.trim()
}

/** After a keep, a day alone is the date of the kept status, if that has one. */
export function dateOfKept({ prepared, state, kept, text }: Message): Command | undefined {
  // What was shown since may be what is dated.
  if (state.shownSince) return undefined
  const status = kept && prepared.status.get(kept.status)
  if (!kept || !status || !hasDate(status) || text.length > MAX_DATE) return undefined
  const day = saysDateIsWrong(text) ? '' : dayOfCorrection(text).replace(DATE_IS, '')
  if (day !== '' && !isDayTold(day)) return undefined
  return { kind: 'change', what: 'date', filter: keptAs(prepared, kept), value: day }
}
