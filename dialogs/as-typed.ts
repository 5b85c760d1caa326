import { z } from 'zod'
import type { Incoming } from './model.ts'

const schema = z.strictObject({ verb: z.literal('command'), text: z.string().min(1).max(300) })

/** What came in; a button that stands for a typed command is taken as if the person had typed it. */
export function asTyped<What extends Incoming['what'] | undefined>(what: What): What | { kind: 'text'; text: string } {
  if (what?.kind !== 'action') return what
  const command = schema.safeParse(what.data)
  return command.success ? { kind: 'text', text: command.data.text } : what
}
