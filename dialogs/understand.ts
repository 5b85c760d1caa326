import { accessDialog } from './access/access.ts'
import { acmDialog } from './acm/acm.ts'
import { arrivalDialog } from './arrival.ts'
import { answersElsewhereDialog } from './typed/answers-elsewhere.ts'
import { withoutPastAsking } from './asking-card.ts'
import { assessmentDialog } from './assessment/pressed.ts'
import { unfinishedDialog } from './assessment/unfinished.ts'
import { assignDialog } from './assign/assign.ts'
import type { Dialog, Heard, Meaning, Needs } from './dialog.ts'
import { engagementDialog } from './engagement/answer.ts'
import { erasureDialog } from './erasure/erasure.ts'
import { guestDialog } from './for-guests.ts'
import { isGuestAlone } from './for-members.ts'
import { judgeDialog } from './typed/judge-typed.ts'
import type { ConversationState, DialogEnv, Turn } from './model.ts'
import { meantNameFirst } from './typed/name-first.ts'
import { oddNameDialog } from './typed/odd-name.ts'
import { otherNameDialog } from './other-name/other-name.ts'
import { pressedByTitle } from './typed/pressed-by-title.ts'
import { rememberingForm } from './records/open-form.ts'
import { recordsDialog } from './records/pressed.ts'
import type { RecordsNeed } from './records.ts'
import { referralDialog } from './referral/referral.ts'
import { remindersDialog } from './reminders/reminders.ts'
import { resourcesDialog } from './resources/on-resources.ts'
import { titleElsewhereDialog } from './typed/title-elsewhere.ts'
import { typedDialog } from './typed/typed.ts'

/** In the order in which they are asked: the last one takes whatever was typed, also as news of a customer. */
const DIALOGS: readonly Dialog[] = [
  remindersDialog,
  referralDialog,
  accessDialog,
  assignDialog,
  acmDialog,
  engagementDialog,
  guestDialog,
  arrivalDialog,
  erasureDialog,
  recordsDialog,
  otherNameDialog,
  resourcesDialog,
  unfinishedDialog,
  answersElsewhereDialog,
  titleElsewhereDialog,
  judgeDialog,
  oddNameDialog,
  typedDialog,
  assessmentDialog,
]

/** What a turn is about, before anything is read. */
export interface Understood {
  /** What has to be read: of everything that may be meant. */
  readonly needs: Omit<Needs, 'records'> & { readonly records: readonly RecordsNeed[] }
  /** Decides the turn. @param env with what `needs` asked for */
  readonly answer: (env: DialogEnv) => Turn
}

/**
 * Reads what somebody means, once for the whole turn: what is to be read first, and how it is answered. Pure: the same
 * input gives the same turn, so that a turn can be repeated after a crash.
 */
export function understand(typed: Heard): Understood {
  const incoming = pressedByTitle(typed) ?? typed.incoming
  const heard = { ...typed, incoming }
  const first = meantNameFirst(heard, meaningsOf)
  const meanings = first.length > 0 && !first.at(-1)!.perhaps ? first : [...first, ...meaningsOf(heard)]
  return {
    // For a guest nothing is read.
    needs: isGuestAlone(incoming) ? { records: [] } : needsOf(meanings),
    answer(read) {
      const { today, at, dayOrder, where, who } = incoming
      const more = { today, at, reader: who.name, beforeOthers: where.kind !== 'personal' }
      const env: DialogEnv = { ...read, ...more, ...(dayOrder ? { dayOrder } : {}) }
      for (const { answer } of meanings) {
        const turn = answer(env)
        if (turn) return rememberingForm({ ...turn, state: withoutPast(typed.state, turn.state) })
      }
      throw new Error(`No dialog answers what came in: ${incoming.what.kind}.`)
    },
  }
}

/** What the turn before asked is past with this one: whether to keep something, and what a card wants to know. */
function withoutPast(before: ConversationState, after: ConversationState): ConversationState {
  const state = withoutPastAsking(before, after)
  if (before.keepAsked === undefined || state.keepAsked !== before.keepAsked) return state
  const { keepAsked: _, ...rest } = state
  return rest
}

/** What may be meant, the likeliest first; the last one is certain. */
function meaningsOf(heard: Heard): readonly Meaning[] {
  const meanings: Meaning[] = []
  for (const dialog of DIALOGS) {
    const meaning = dialog(heard)
    if (meaning) meanings.push(meaning)
    if (meaning && !meaning.perhaps) break
  }
  return meanings
}

function needsOf(meanings: readonly Meaning[]): Understood['needs'] {
  const all = meanings.flatMap(({ needs }) => needs ?? [])
  return {
    records: all.flatMap(({ records }) => records ?? []),
    reminders: all.find(({ reminders }) => reminders)?.reminders,
    referrals: all.find(({ referrals }) => referrals)?.referrals,
  }
}
