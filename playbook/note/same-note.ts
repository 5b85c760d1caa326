import type { WorkloadId } from '../model.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { tokenize } from '../reading/text/text.ts'

/** A note and its workload. */
export interface NoteOf {
  readonly note: string
  readonly workload: WorkloadId
}

/**
 * True when two notes differ only in case, spaces and the names of their own workloads. The playbook (its page "Notes
 * that count") wants no note that is copied to every workload. Empty notes are never the same.
 */
export function isSameNote(prepared: PreparedPlaybook, one: NoteOf, other: NoteOf): boolean {
  const said = folded(one.note)
  if (said === '') return false
  // A copied note still names the workload it was written for.
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
