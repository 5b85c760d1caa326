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
  /** Of the text without the noise of a mail and what stands before its lines begin to say something. */
  readonly reading: TextReading
  readonly clauses: readonly Clause[]
  readonly begins: readonly LineBegin[]
}

/** Reads the clauses of a text without the noise of a mail and without what was corrected later in it. */
export function readClauses(prepared: PreparedPlaybook, text: string, subject: NoteSubject): ReadClauses {
  const lines = linesOf(corrected(prepared, withoutTakenBack(prepared, withoutFillers(text), subject), subject))
  const begins = lines.map((line) => beginOf(prepared, line, subject))
  // A single line is read as it was read for the recommendation; of a mail, only what is no noise.
  const body = lines.length === 1 ? lines[0]! : lines.map((line, i) => line.slice(begins[i]!.at)).join('\n')
  const reading = readText(prepared, body, subject.customer)
  return { reading, begins, clauses: clausesOf(prepared, reading, subject, lines.length === 1 ? begins[0]!.at : 0) }
}
