import { MAX_NOTE } from '../../playbook/limits.ts'

/** A longer message is a note of its own, or news. In characters. */
const MAX_LENGTH = MAX_NOTE + 80
const NOTE = '(?:the |my |that |this |its )?note'
const INTO = `(?:in|into|to|on|onto) ${NOTE}`
const WRITE = '(?:add|write|put|append|include|mention|state|enter|record)'

/** Orders to put something into the note of what is shown. What stands behind them is as typed. */
const ORDERS: readonly RegExp[] = [
  // “Add to note: …”, “put into the note that …”
  new RegExp(
    `^${WRITE} (?:this |that |it |the following )?${INTO}(?:\\s*[:,–-]\\s*(?:that )?|\\s+that\\s+)(?<value>\\S[\\s\\S]*)$`,
    'i',
  ),
  // “Add 3 plants to the note”
  new RegExp(`^${WRITE} (?!it\\b|this\\b|that\\b|an?\\b|the following\\b)(?<value>\\S[^:\\n]*?) ${INTO}$`, 'i'),
  // “The note should mention the plants”, “note must also say that …”
  new RegExp(
    `^${NOTE} (?:should|must|has to|needs to|ought to) (?:also )?(?:mention|include|contain|say as well)(?:\\s*[:,–-]|\\s+that)?\\s+(?<value>\\S[\\s\\S]*)$`,
    'i',
  ),
  new RegExp(`^${NOTE} (?:should|must) also (?:say|read)(?:\\s*[:,–-]|\\s+that)?\\s+(?<value>\\S[\\s\\S]*)$`, 'i'),
]

/** What is to be added to the note, as typed: “add to note: 3 plants”, “the note should mention the plants”; undefined for anything else. */
export function readNoteOrder(message: string): string | undefined {
  if (message.length > MAX_LENGTH || !/\bnote\b/i.test(message)) return undefined
  for (const order of ORDERS) {
    const value = order.exec(message)?.groups?.['value']?.trim()
    if (value) return value.slice(0, MAX_NOTE)
  }
  return undefined
}
