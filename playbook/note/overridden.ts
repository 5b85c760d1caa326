import { functionWords } from '../content/note-rules.ts'
import { MAX_NOTE } from '../limits.ts'
import type { Status } from '../model.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { stem, tokenize } from '../reading/text/text.ts'
import { draftNote, toldBy, type NoteFacts } from './note.ts'

/**
 * The note of a status that was chosen against the recommendation: why this one, and behind it what was said of the
 * customer, where the reason does not say it as well.
 * @param reason why this one, in the FM's words
 * @param recommended as which status the text was read
 */
export function draftOverridden(
  prepared: PreparedPlaybook,
  status: Status,
  facts: NoteFacts,
  reason: string,
  recommended: Status,
): string {
  const note = draftNote(prepared, status, { ...facts, text: reason })
  const subject = { status: recommended, customer: facts.customer, workload: facts.workload }
  const { told, tried, doubt } = toldBy(prepared, { ...facts, isOpen: true }, subject)
  const said = (tried?.why ?? told?.why ?? '').replace(/^(?: because(?: of)? |: | )/, '')
  const known = new Set(stemsOf(note))
  if (!stemsOf(said).some((word) => !known.has(word))) return note
  const whole = [note, `${WHAT_WAS_SAID} ${said}.`, doubt && `${doubt}.`].filter(Boolean).join(' ')
  return whole.replace(/ …\./g, ' …').slice(0, MAX_NOTE)
}

const WHAT_WAS_SAID = 'What was said:'

function stemsOf(words: string): string[] {
  return tokenize(words).flatMap(({ word }) => (functionWords.has(word) ? [] : [stem(word)]))
}
