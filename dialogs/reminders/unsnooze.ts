import { inOneLine, withoutPoliteWords, withoutSmallWords } from '../commands/around-commands.ts'
import { spelledOut } from '../commands/chat-spelling.ts'

/** "Undo the snooze", "unsnooze them": what was snoozed last. */
const UNSNOOZES =
  /^(?:undo|stop|cancel|end|revert|take back|remove|clear) (?:the |my |all |that |this |last )*snooz(?:e|es|ing)$|^un-?snooze(?: (?:all of )?(?:it|this|that|them|both|all|everything|these|those)(?: ones?)?)?$/i
/** In characters. */
const MAX_LENGTH = 60

/** True for a message that takes a snooze back without saying whose. */
export function asksToUnsnooze(message: string): boolean {
  if (message.length > MAX_LENGTH) return false
  return UNSNOOZES.test(withoutSmallWords(withoutPoliteWords(spelledOut(inOneLine(message)))))
}
