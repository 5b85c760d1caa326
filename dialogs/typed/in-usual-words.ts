import { commandIn } from '../commands/spoken-of.ts'
import { inUsualWords } from '../commands/usual-words.ts'
import type { Heard, Meaning } from '../dialog.ts'

/**
 * “Hand Contoso over to customer success” means what “hand over Contoso” means.
 * @param meaningsOf what a message means when the command is typed in its usual words
 */
export function meantInUsualWords(heard: Heard, meaningsOf: (heard: Heard) => readonly Meaning[]): readonly Meaning[] {
  const { prepared, state, incoming } = heard
  const text = incoming.what.kind === 'text' ? inUsualWords(prepared, incoming.what.text) : undefined
  if (text === undefined) return []
  const all = meaningsOf({ ...heard, incoming: { ...incoming, what: { kind: 'text', text } } })
  // If it is no command after all, the last dialog would take the changed words as news, so it is left out.
  return all.length > 1 && commandIn(prepared, state, text) === undefined ? all.slice(0, -1) : all
}
