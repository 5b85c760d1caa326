import { hasContent } from '../assessment/assessment.ts'
import { currentOf } from '../assessment/shelf.ts'
import { lastOf } from '../commands/dibs-of-kept.ts'
import { commandIn } from '../commands/spoken-of.ts'
import { inUsualWords } from '../commands/usual-words.ts'
import type { Heard, Meaning } from '../dialog.ts'

const ASSIGN_IT = /^(?:re-?)?assign (?:it|this|that)(?: one)? to (?<to>(?:\S+ ){0,3}\S+?)[.!]{0,3}$/i

/** “Assign it to Megan”: what was named, opened or kept last, while nothing goes on. */
function assignOfLast({ prepared, state }: Heard, message: string): string | undefined {
  const to = ASSIGN_IT.exec(message.trim())?.groups?.['to']
  const current = currentOf(state)
  const whom = to === undefined || (current && hasContent(current)) ? undefined : lastOf(prepared, state)
  return whom && `assign ${whom} to ${to}`
}

/**
 * “Hand Contoso over to customer success” means what “hand over Contoso” means.
 * @param meaningsOf what a message means when the command is typed in its usual words
 */
export function meantInUsualWords(heard: Heard, meaningsOf: (heard: Heard) => readonly Meaning[]): readonly Meaning[] {
  const { prepared, state, incoming } = heard
  const { what } = incoming
  const text = what.kind === 'text' ? (inUsualWords(prepared, what.text) ?? assignOfLast(heard, what.text)) : undefined
  if (text === undefined) return []
  const all = meaningsOf({ ...heard, incoming: { ...incoming, what: { kind: 'text', text } } })
  // If it is no command after all, the last dialog would take the changed words as news, so it is left out.
  return all.length > 1 && commandIn(prepared, state, text) === undefined ? all.slice(0, -1) : all
}
