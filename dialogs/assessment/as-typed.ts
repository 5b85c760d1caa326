import { z } from 'zod'
import type { Incoming } from '../incoming.ts'
import { withSpokenMarks } from '../../playbook/reading/spoken-marks.ts'
import { dataReader } from '../read-data.ts'

const command = z.strictObject({ verb: z.literal('command'), text: z.string().min(1).max(300) })
const readTyped = dataReader(z.discriminatedUnion('verb', [command]))

/**
 * What came in; a button that stands for a typed command is taken as if the person had typed it, and the marks that were
 * dictated as if they were written.
 */
export function asTyped<What extends Incoming['what'] | undefined>(what: What): What | { kind: 'text'; text: string } {
  if (what?.kind === 'text') return { ...what, text: withSpokenMarks(what.text) }
  if (what?.kind !== 'action') return what
  const typed = readTyped(what.data)
  return typed ? { kind: 'text', text: typed.text } : what
}
