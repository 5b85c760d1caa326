import { noticeCard } from '../../cards/notice-card.ts'
import type { ConversationState, DialogEnv, Turn } from '../model.ts'
import { dayInWords } from '../../domain/days-in-words.ts'
import type { ReminderEffect, Snooze } from '../../domain/reminders/model.ts'
import { aboutOf } from './view.ts'

/** What “undo” is about once these were marked; without any, it is about them no more. */
export function markedIn(state: ConversationState, effects: readonly ReminderEffect[]): ConversationState {
  const marks = effects.filter((effect) => effect.kind === 'markReminders')
  const [first] = marks
  if (first) {
    const marked = marks.map(({ entitlement }) => entitlement)
    const { entitlement, version, snoozedUntil } = first
    return { ...state, edited: { entitlement, version, marked, ...(snoozedUntil === null ? {} : { snoozed: true }) } }
  }
  const takesBack = effects.some(
    (effect) => effect.kind === 'unmarkReminders' && state.edited?.marked?.includes(effect.entitlement),
  )
  return takesBack ? withoutEdited(state) : state
}

/** “Undo” after something was snoozed or looked at: it comes up again. */
export function undoMarks(env: DialogEnv, state: ConversationState, marked: readonly string[]): Turn {
  const { entitlement } = env.records
  const [only] = marked.length === 1 && entitlement ? [entitlement] : []
  const text = `Taken back: ${marked.length === 1 ? 'it comes' : 'they come'} up again now, as far as ${marked.length === 1 ? 'it is' : 'they are'} due.`
  const card = noticeCard(text, {
    ...(only ? { about: aboutOf(env, only) } : {}),
    next: { title: 'What is due', verb: 'command', text: 'reminders' },
  })
  return {
    state: withoutEdited(state),
    replies: [{ kind: 'card', summary: 'Undo', card }],
    effects: marked.map((id) => ({ kind: 'unmarkReminders', entitlement: id })),
  }
}

/** “Undo” after a snooze was ended: it is snoozed again until the same day. */
export function undoUnsnooze(env: DialogEnv, state: ConversationState, woken: readonly Snooze[]): Turn {
  const { entitlement } = env.records
  const [only] = woken.length === 1 && entitlement ? [entitlement] : []
  const until = woken.length === 1 ? `until ${dayInWords(woken[0]!.snoozedUntil)}` : 'as before'
  const card = noticeCard(`Snoozed again ${until}.`, {
    ...(only ? { about: aboutOf(env, only) } : {}),
    next: { title: 'What is due', verb: 'command', text: 'reminders' },
  })
  const effects = woken.map((each) => ({ kind: 'markReminders', ...each }) as const)
  return { state: markedIn(state, effects), replies: [{ kind: 'card', summary: 'Undo', card }], effects }
}

function withoutEdited(state: ConversationState): ConversationState {
  const { edited: _, ...rest } = state
  return rest
}
