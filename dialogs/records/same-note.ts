import { EQUAL_NOTES } from '../../playbook/content/note-rules.ts'
import { isSameNote, type NoteOf } from '../../playbook/note/same-note.ts'
import type { StatusId } from '../../playbook/model.ts'
import type { DialogEnv } from '../model.ts'

/** So many are named. */
const MAX_NAMED = 2

/**
 * That other workloads of the customer have the note that is kept: only of what was read, which is what the person may
 * see. It is said and refuses nothing.
 * @param except an entitlement that no longer counts
 * @returns undefined when none has it, or when the notes of the status may be equal
 */
export function sameNoteInWords(
  { prepared, records }: Pick<DialogEnv, 'prepared' | 'records'>,
  kept: NoteOf & { readonly status: StatusId },
  except?: string,
): string | undefined {
  if (EQUAL_NOTES.has(kept.status)) return undefined
  const nameOf = ({ workload }: NoteOf): string => prepared.workload.get(workload)?.name ?? workload
  const names = (records.others ?? [])
    .filter((other) => other.workload !== kept.workload && other.id !== except && isSameNote(prepared, kept, other))
    .map(nameOf)
  if (names.length === 0) return undefined
  const more = names.length - MAX_NAMED
  const who = [...names.slice(0, MAX_NAMED), ...(more > 0 ? [`${more} more`] : [])].join(' and ')
  return `${who} ${names.length === 1 ? 'has' : 'have'} the same note. Say what is true of ${nameOf(kept)}.`
}
