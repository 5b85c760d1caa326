import type { AcmRemarks } from '../../cards/acm/elements.ts'
import { acmCompletedCard, acmNoteCard, acmWriteCard } from '../../cards/acm/note-card.ts'
import type { AcmPartId } from '../../playbook/acm/acm.ts'
import { acmNote, NOTE_TEXTS, tasksOf, TEXT_NAMES, unwritten } from '../../playbook/acm/note.ts'
import { acmContent } from '../../playbook/content/acm.ts'
import { MAX_ACM_TEXT } from './actions.ts'
import type { Acm } from '../../domain/acm/model.ts'
import { acmSubject } from './view.ts'
import { caseOf, missingInWords } from '../../domain/acm/in-words.ts'
import type { Reply } from '../model.ts'
import { dayInWords, momentInWords } from '../../domain/days-in-words.ts'

/** How much of a note is shown for reading, and the longest note that fits on a card. In characters. */
export const PREVIEW = 1500
export const MAX_ON_CARD = 9000

/**
 * The current Engagement Management note.
 * @param today YYYY-MM-DD: the note's day while the conversation is not completed
 */
export function noteOf(acm: Acm, today: string): string {
  return acmNote(caseOf(acm), {
    customer: acm.customer,
    day: acm.ended ? momentInWords(acm, acm.ended.at) : dayInWords(today),
  })
}

/** The note to read and, if requested, to copy; a note that is too long for a card is sent as plain text. */
export function showNote(
  acm: Acm,
  record: string,
  part: AcmPartId,
  today: string,
  { copying = false, ...remarks }: AcmRemarks & { readonly copying?: boolean } = {},
): Reply {
  const note = noteOf(acm, today)
  if (note.length > MAX_ON_CARD) return { kind: 'text', text: note }
  const { all } = missingInWords(acm)
  const texts = unwritten(caseOf(acm))
  const missing = [...(texts.length > 0 ? [`To write: ${texts.join(' · ')}`] : []), ...all]
  const card = acmNoteCard({ ...acmSubject(acm, record, part), ...remarks, note, preview: PREVIEW, missing, copying })
  return { kind: 'card', summary: 'Engagement Management note', record, card }
}

/** The form for what only the FM knows about the meeting. */
export function showWrite(acm: Acm, record: string, part: AcmPartId, remarks: AcmRemarks = {}): Reply {
  const texts = NOTE_TEXTS.map((id) => ({
    id,
    label: TEXT_NAMES[id],
    value: acm.state.texts[id],
    lines: id !== 'participants',
  }))
  const card = acmWriteCard({ ...acmSubject(acm, record, part), ...remarks, texts, max: MAX_ACM_TEXT })
  return { kind: 'card', summary: 'Engagement Management note', record, card }
}

/** Shows what to do after the conversation. */
export function showCompleted(acm: Acm, record: string, remarks: AcmRemarks = {}): Reply {
  const { marks, texts, without } = acm.state
  const after = acmContent.items.filter(({ kind }) => kind === 'key-output')
  const names = without?.map((id) => acmContent.items.find((item) => item.id === id)?.words ?? id) ?? []
  const card = acmCompletedCard({
    ...acmSubject(acm, record, 'complete'),
    ...remarks,
    about: `By ${acm.ended!.by}, ${momentInWords(acm, acm.ended!.at)}`,
    without: names.length > 0 ? `Without: ${names.join(' · ')}. Reason: ${texts.reason}` : '',
    tasks: tasksOf(caseOf(acm)).map(({ id, name }) => `${id} (${name})`),
    next: acmContent.next,
    after: after.map(({ id, words }) => ({ id, words, on: marks[id]?.how === 'done' })),
  })
  return { kind: 'card', summary: 'ACM conversation completed', record, card }
}
