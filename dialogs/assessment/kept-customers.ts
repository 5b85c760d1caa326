import { functionWords } from '../../playbook/content/note-rules.ts'
import { foldName } from '../../playbook/names/customer-key.ts'

/** So much of a customer's key is looked for; shorter words begin no name that is told by itself. In letters. */
const BEGINNING = 3
/** A pasted mail has more words than names: its first ones name the customer. */
const MOST = 80

/** How the customers that a text may name begin: for the records, see `RecordsNeed`. */
export function beginningsIn(text: string): readonly string[] {
  const words = foldName(text).split(' ')
  const found = words.filter((word) => word.length >= BEGINNING && !functionWords.has(word))
  return [...new Set(found.map((word) => word.slice(0, BEGINNING)))].slice(0, MOST)
}
