import { z } from 'zod'
import type { Incoming } from '../incoming.ts'
import { withSpokenMarks } from '../../playbook/reading/spoken-marks.ts'
import { dataReader } from '../read-data.ts'

const command = z.strictObject({ verb: z.literal('command'), text: z.string().min(1).max(300) })
const readTyped = dataReader(z.discriminatedUnion('verb', [command]))

/**
 * Turns a button that stands for a typed command into typed text. In typed text, dictated punctuation marks are
 * replaced by the marks.
 */
export function asTyped<What extends Incoming['what'] | undefined>(what: What): What | { kind: 'text'; text: string } {
  if (what?.kind === 'text') return { ...what, text: withSpokenMarks(what.text) }
  if (what?.kind !== 'action') return what
  const typed = readTyped(what.data)
  return typed ? { kind: 'text', text: typed.text } : what
}
