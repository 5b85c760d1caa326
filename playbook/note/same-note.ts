import type { WorkloadId } from '../model.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { tokenize } from '../reading/text.ts'

/** A note, and the workload that it is kept for. */
export interface NoteOf {
  readonly note: string
  readonly workload: WorkloadId
}

/**
 * Whether two notes are the same but for case, spaces and the name of the workload that each is kept for. The playbook (its
 * page "Notes that count") wants no text that stands for every workload. Empty notes say nothing, and not the same.
 */
export function isSameNote(prepared: PreparedPlaybook, one: NoteOf, other: NoteOf): boolean {
  const said = folded(one.note)
  if (said === '') return false
  // What was copied names the workload that it was written for.
  return said === folded(other.note) || withoutWorkload(prepared, one) === withoutWorkload(prepared, other)
}

function withoutWorkload(prepared: PreparedPlaybook, { note, workload }: NoteOf): string {
  const tokens = tokenize(note)
  let said = ''
  let at = 0
  for (const { meaning, from, to } of prepared.workloads.find(tokens)) {
    if (meaning !== workload) continue
    said += `${note.slice(at, tokens[from]!.start)}·`
    at = tokens[to - 1]!.end
  }
  return folded(`${said}${note.slice(at)}`)
}

function folded(note: string): string {
  return note.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}
