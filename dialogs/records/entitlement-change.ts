import { print } from '../../cards/drawn.ts'
import type { Judged } from '../../cards/judgement.ts'
import type { Refused } from '../../domain/change.ts'
import { addComment, setDibs, writeNote, type Changed } from '../../domain/entitlement/change.ts'
import type { Entitlement } from '../../domain/entitlement/model.ts'
import { moveDate } from '../../domain/entitlement/move-date.ts'
import { adviceOf, judgeNote } from '../../playbook/note/judge-note.ts'
import type { SaveAction } from './record-actions.ts'
import type { DialogEnv } from '../model.ts'
import type { Incoming } from '../incoming.ts'
import { sameNoteInWords } from './same-note.ts'

/** What a filled-in form comes to, with what is said of it. */
export type Saved = Refused | { readonly kind: 'unchanged' } | (Changed & { readonly notice: string })

/** Changes an entitlement as its form was filled in. */
export function changeOf(env: DialogEnv, entitlement: Entitlement, action: SaveAction, incoming: Incoming): Saved {
  const outcome = outcomeOf(env, entitlement, action, incoming)
  return outcome.kind === 'changed' ? { ...outcome, notice: noticeOf(env, outcome, action) } : outcome
}

function outcomeOf(env: DialogEnv, entitlement: Entitlement, action: SaveAction, incoming: Incoming) {
  switch (action.verb) {
    case 'save-date':
      return moveDate(env, entitlement, { ...action, dateUnknown: action.dateUnknown === 'true' }, incoming)
    case 'save-comment':
      return addComment(env, entitlement, action.comment, incoming)
    case 'save-note':
      return writeNote(env, entitlement, action.note, incoming)
    case 'save-dibs':
      return setDibs(env, entitlement, action, incoming)
  }
}

function noticeOf(env: DialogEnv, { change, entitlement }: Changed, action: SaveAction): string {
  switch (action.verb) {
    case 'save-date':
      if (change.kind === 'comment') return 'The date stays. Comment added.'
      return action.date.trim() && action.dateUnknown === 'true'
        ? 'Date moved. The date counts, not the tick at “Date not known”.'
        : 'Date moved.'
    case 'save-comment':
      return 'Comment added.'
    case 'save-note': {
      const { verdict, says } = judgedNote(env, entitlement, entitlement.note)
      const advice = says.join(' ')
      const better = verdict !== 'great' && advice ? `It could be better: ${advice}` : undefined
      return ['Note saved.', better, sameNoteInWords(env, entitlement)].filter(Boolean).join(' ')
    }
    case 'save-dibs':
      return 'DIBS saved.'
  }
}

/**
 * What the playbook says of a note before it is saved: when the person asks for it, and once of a poor one.
 * @returns undefined when the note is to be saved, or is none
 */
export function judgedFirst(
  env: DialogEnv,
  entitlement: Entitlement,
  { note: written, check, told }: Extract<SaveAction, { verb: 'save-note' }>,
): Judged | undefined {
  const note = written.trim()
  if (!note || (!check && note === entitlement.note)) return undefined
  const says = judgedNote(env, entitlement, note)
  return check || (says.verdict === 'poor' && told !== print(note)) ? says : undefined
}

/** What the playbook says of a note for the status of an entitlement. */
export function judgedNote(env: DialogEnv, entitlement: Entitlement, note: string): Judged {
  const { verdict, findings } = judgeNote(env.prepared, note, {
    status: env.prepared.status.get(entitlement.status)!,
    customer: entitlement.customer,
    date: entitlement.targetDate ?? entitlement.unblockDate ?? undefined,
    dateUnknown: entitlement.dateUnknown,
    attempts: entitlement.attempts ?? undefined,
  })
  return { verdict, says: adviceOf(findings, 2) }
}
