import { z } from 'zod'
import type { CommandPress } from '../cards/presses/press.ts'
import type { Incoming } from './incoming.ts'
import { rememberingLast } from '../playbook/recent.ts'
import { withSpokenMarks } from '../playbook/reading/text/spoken-marks.ts'
import { withVowels } from '../playbook/reading/text/without-vowels.ts'
import { dataReader } from './read-data.ts'

/** One turn asks several times. */
const withMarks = rememberingLast((text: string) => withVowels(withSpokenMarks(text)))
const command = z.strictObject({ verb: z.literal('command'), text: z.string().min(1).max(300) })
const schema = z.discriminatedUnion('verb', [command])
const readTyped = dataReader<CommandPress, typeof schema>(schema)

/**
 * Turns a button that stands for a typed command into typed text. In typed text, dictated punctuation marks are
 * replaced by the marks, and words without vowels are written out. Whoever reads what came in, reads it so, from wherever it came.
 */
export function asTyped(what: Incoming['what']): Incoming['what'] {
  if (what.kind === 'text') {
    const text = withMarks(what.text)
    return text === what.text ? what : { kind: 'text', text }
  }
  const typed = what.kind === 'action' ? readTyped(what.data) : undefined
  return typed ? { kind: 'text', text: typed.text } : what
}
