import { corrected } from './holds.ts'
import { beginOf, linesOf, type LineBegin } from './lines.ts'
import { clausesOf, type Clause } from './reason-clauses.ts'
import { withoutTakenBack } from './second-thoughts.ts'
import { withoutFillers } from './spoken-fillers.ts'
import type { NoteSubject } from '../words.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import { readText, type TextReading } from '../../reading/read-text.ts'

/** A text taken apart for a note. */
export interface ReadClauses {
  /** The reading of the text without the noise of a mail and without the openings of its lines. */
  readonly reading: TextReading
  readonly clauses: readonly Clause[]
  readonly begins: readonly LineBegin[]
}

/** Reads the clauses of a text, without the noise of a mail and without what the text corrects later. */
export function readClauses(prepared: PreparedPlaybook, text: string, subject: NoteSubject): ReadClauses {
  const lines = linesOf(corrected(prepared, withoutTakenBack(prepared, withoutFillers(text), subject), subject))
  const begins = lines.map((line) => beginOf(prepared, line, subject))
  // A single line is read whole, as for the recommendation. Of a mail only the content is read.
  const body = lines.length === 1 ? lines[0]! : lines.map((line, i) => line.slice(begins[i]!.at)).join('\n')
  const reading = readText(prepared, body, subject.customer)
  return { reading, begins, clauses: clausesOf(prepared, reading, subject, lines.length === 1 ? begins[0]!.at : 0) }
}
