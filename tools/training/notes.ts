import type { NoteFault } from '../../playbook/content/note-faults.ts'
import { judgeNote, type NoteJudgement } from '../../playbook/note/judge-note.ts'
import type { Status, StatusId } from '../../playbook/model.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { UsageError } from '../cli.ts'
import { jsonLines } from '../json-lines.ts'

const VERDICTS: ReadonlySet<string> = new Set<NoteJudgement['verdict']>(['great', 'marginal', 'poor'])

/** A note with a reader's verdict and findings. */
export interface LabelledNote {
  readonly note: string
  readonly status: StatusId
  /** The date beside the note; `not-known` for an explicit "not known". */
  readonly date?: string
  readonly attempts?: string
  readonly verdict: NoteJudgement['verdict']
  readonly findings: readonly NoteFault[]
}

export interface NoteMeasure {
  readonly n: number
  /** The number of notes with the right verdict; `exact`: with the right verdict and the right findings. */
  readonly verdicts: number
  readonly exact: number
  readonly kinds: ReadonlyMap<NoteFault, { meant: number; found: number; right: number }>
  /** One line for each note with a wrong verdict or wrong findings. */
  readonly misses: readonly string[]
}

/**
 * Reads a file of labelled notes, one JSON object a line.
 * @throws UsageError that lists the bad lines
 */
export function readNotes(file: string, statuses: readonly Status[]): LabelledNote[] {
  return jsonLines(file, (row: Readonly<Record<string, unknown>> & Partial<LabelledNote>): LabelledNote => {
    const { note, status, verdict, findings } = row
    if (typeof note !== 'string') throw new UsageError('"note" must be a string')
    if (!statuses.some(({ id }) => id === status)) throw new UsageError(`no status "${status}" in the playbook`)
    if (!Array.isArray(findings)) throw new UsageError('"findings" must be a list')
    if (!verdict || !VERDICTS.has(verdict)) throw new UsageError(`"verdict" must be ${[...VERDICTS].join(', ')}`)
    return { ...row, note, status: status!, verdict, findings }
  })
}

/**
 * Judges all notes and compares with the labels.
 * @throws if a status does not exist
 */
export function measureNotes(prepared: PreparedPlaybook, notes: readonly LabelledNote[]): NoteMeasure {
  const kinds = new Map<NoteFault, { meant: number; found: number; right: number }>()
  const misses: string[] = []
  let verdicts = 0
  let exact = 0
  for (const labelled of notes) {
    const status = prepared.status.get(labelled.status)
    if (!status) throw new Error(`Labelled note with unknown status "${labelled.status}"`)
    const { verdict, findings } = judgeNote(prepared, labelled.note, {
      status,
      attempts: labelled.attempts,
      ...(labelled.date === 'not-known' ? { dateUnknown: true } : { date: labelled.date }),
    })
    const found = new Set(findings.map(({ kind }) => kind))
    const meant = new Set(labelled.findings)
    for (const kind of new Set([...found, ...meant])) {
      const cell = kinds.get(kind) ?? { meant: 0, found: 0, right: 0 }
      kinds.set(kind, cell)
      if (meant.has(kind)) cell.meant++
      if (found.has(kind)) cell.found++
      if (meant.has(kind) && found.has(kind)) cell.right++
    }
    const same = found.size === meant.size && [...found].every((kind) => meant.has(kind))
    if (verdict === labelled.verdict) verdicts++
    if (verdict === labelled.verdict && same) exact++
    else
      misses.push(
        `${labelled.status}: ${verdict} [${[...found].join()}], meant ${labelled.verdict} [${[...meant].join()}]: ${labelled.note.slice(0, 120)}`,
      )
  }
  return { n: notes.length, verdicts, exact, kinds, misses }
}
