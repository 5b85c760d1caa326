import { accessDialog } from './access/access.ts'
import { whoIsInDialog } from './access/who-is-in.ts'
import { acmDialog } from './acm/acm.ts'
import { arrivalDialog } from './arrival.ts'
import { answersElsewhereDialog } from './typed/answers-elsewhere.ts'
import { asTyped } from './as-typed.ts'
import { toldOf } from './before-reading.ts'
import { withoutPastAsking } from './asking-card.ts'
import { assessmentDialog } from './assessment/pressed.ts'
import { unfinishedDialog } from './assessment/unfinished.ts'
import { assignDialog } from './assign/assign.ts'
import type { Dialog, Heard, Meaning, Needs } from './dialog.ts'
import { engagementDialog } from './engagement/answer.ts'
import { erasureDialog } from './erasure/erasure.ts'
import { guestDialog } from './for-guests.ts'
import { isGuestAlone } from './for-members.ts'
import type { Incoming } from './incoming.ts'
import { judgeDialog } from './typed/judge-typed.ts'
import type { ConversationState, DialogEnv, ReadEnv, Turn } from './model.ts'
import { meantInUsualWords } from './typed/in-usual-words.ts'
import { meantNameFirst } from './typed/name-first.ts'
import { oddNameDialog } from './typed/odd-name.ts'
import { behindRefusedOrderDialog } from './order-of-nobody.ts'
import { otherNameDialog } from './other-name/other-name.ts'
import { pressedByTitle } from './typed/pressed-by-title.ts'
import { pastedListDialog } from './records/pasted-list.ts'
import { rememberingForm } from './records/open-form.ts'
import { recordsDialog } from './records/pressed.ts'
import { answersRequestDialog } from './referral/answers-card.ts'
import { consentBeside } from './referral/beside-news.ts'
import { referralDialog } from './referral/referral.ts'
import { takenBy } from './readers.ts'
import { remindersDialog } from './reminders/reminders.ts'
import { rememberingShown } from './shown-since.ts'
import { resourcesDialog } from './resources/on-resources.ts'
import { titleElsewhereDialog } from './typed/title-elsewhere.ts'
import { typedDialog } from './typed/typed.ts'

/** In the order in which they are asked: the first that is sure takes the message. */
export const DIALOGS = {
  // Commands and buttons of one subject each, none of them for guests: some tell them so in words of their own, the others leave it to `guest`.
  reminders: remindersDialog,
  answersRequest: answersRequestDialog,
  referral: referralDialog,
  access: accessDialog,
  whoIsIn: whoIsInDialog,
  assign: assignDialog,
  acm: acmDialog,
  engagement: engagementDialog,
  // All else that a guest says, but for erasing, resources and the playbook's words.
  guest: guestDialog,
  arrival: arrivalDialog,
  pastedList: pastedListDialog,
  // The other subjects; what their commands are, `typed` reads.
  erasure: erasureDialog,
  records: recordsDialog,
  otherName: otherNameDialog,
  resources: resourcesDialog,
  unfinished: unfinishedDialog,
  // Before whatever would take a short answer as one to what is open.
  behindRefusedOrder: behindRefusedOrderDialog,
  // A typed name that news and commands would not read as one. Before `answersElsewhere`: DIBS of such a customer have a form.
  oddName: oddNameDialog,
  // Words that mean a button of what is shown, or a note that is to be judged.
  answersElsewhere: answersElsewhereDialog,
  titleElsewhere: titleElsewhereDialog,
  judge: judgeDialog,
  // Whatever else was typed, also as news of a customer; and what else was pressed.
  typed: typedDialog,
  assessment: assessmentDialog,
} as const satisfies Readonly<Record<string, Dialog>>

const IN_ORDER: readonly (readonly [string, Dialog])[] = Object.entries(DIALOGS)

/** A turn, and what it was decided on: what others asked for is not in it. */
export interface Decided {
  readonly turn: Turn
  readonly env: ReadEnv
}

interface Answered extends Decided {
  /** What the turn had read. */
  readonly needs: Needs | undefined
}

/** A turn that is being decided: it asks for what must be read next, and is given it. */
export type Deciding = Generator<Needs, Decided, ReadEnv>

/**
 * Finds out once per turn what somebody means, and how it is answered. The possible meanings are asked one after the
 * other, each with what it needs itself; what only a later one needs is not read if an earlier one answers. Pure: the same
 * input, with the same read, gives the same turn, so a turn can be repeated after a crash.
 */
export function* understand(came: Heard): Deciding {
  const typed = typedIn(came)
  const parted = consentBeside(typed)
  if (!parted) return yield* understandOne(typed)
  const { news, consent } = parted
  const said = (text: string): Incoming => ({ ...typed.incoming, what: { kind: 'text', text } })
  const decided = yield* understandOne({ ...typed, incoming: said(news) })
  const { state } = decided.turn
  const led = yield* understandOne({ ...typed, state, incoming: said(consent) })
  const isLed = led.turn.effects.length === 0 && led.turn.state.assessments === state.assessments
  if (!isLed) return yield* understandOne(typed)
  // The card of the status comes last: it is gone on with.
  const replies = [...led.turn.replies, ...decided.turn.replies]
  return { turn: { ...decided.turn, replies }, env: { ...led.env, ...decided.env } }
}

/** Finds out what a message means that is about one thing. */
function* understandOne(typed: Heard): Deciding {
  const heard = { ...typed, incoming: pressedByTitle(typed) ?? typed.incoming }
  const { incoming } = heard
  const reworded = meantInUsualWords(heard, meaningsOf)
  const first = reworded.length > 0 ? reworded : meantNameFirst(heard, meaningsOf)
  const meanings = first.length > 0 && !first.at(-1)!.perhaps ? first : [...first, ...meaningsOf(heard)]
  const decided = yield* firstAnswer(meanings, incoming)
  if (!decided) throw new Error(`No dialog answers what came in: ${incoming.what.kind}.`)
  const { turn, env, needs } = decided
  const done = { ...turn, state: withoutPast(typed.state, turn.state) }
  return {
    turn: rememberingForm(typed.state, {
      ...done,
      state: rememberingShown(typed.state, done, { asked: needs?.records, records: env.records }),
    }),
    env,
  }
}

/** What came in as it is meant: commands that were pressed are typed, titles of buttons that were typed are pressed. */
export function meantBy(came: Heard): Incoming['what'] {
  const typed = typedIn(came)
  return (pressedByTitle(typed) ?? typed.incoming).what
}

function typedIn(came: Heard): Heard {
  const what = asTyped(came.incoming.what)
  return what === came.incoming.what ? came : { ...came, incoming: { ...came.incoming, what } }
}

function* firstAnswer(
  meanings: readonly Meaning[],
  incoming: Incoming,
  outer?: string,
): Generator<Needs, Answered | undefined, ReadEnv> {
  const told = toldOf(incoming)
  for (const { needs, answer, by = outer } of meanings) {
    // For guests no records are read.
    const read = yield isGuestAlone(incoming) ? {} : (needs ?? {})
    const env: DialogEnv = { ...read, ...told }
    const answered = answer(env)
    const decided =
      answered && 'meanings' in answered
        ? yield* firstAnswer(answered.meanings, incoming, by)
        : answered && { turn: by === undefined ? answered : takenBy(by, answered), env, needs }
    if (decided) return decided
  }
  return undefined
}

/** Forgets what the previous turn asked, whether to keep something and what a card wants to know; and whom it took out. */
function withoutPast(before: ConversationState, after: ConversationState): ConversationState {
  const asked = withoutPastAsking(before, after)
  const { tookOut, ...others } = asked
  const left = tookOut !== undefined && tookOut === before.tookOut ? others : asked
  const { calledOtherwise, ...same } = left
  const kept = calledOtherwise !== undefined && calledOtherwise === before.calledOtherwise ? same : left
  const { erased, ...unerased } = kept
  const state = erased !== undefined && erased === before.erased ? unerased : kept
  if (before.keepAsked === undefined || state.keepAsked !== before.keepAsked) return state
  const { keepAsked: _, ...rest } = state
  return rest
}

/** The possible meanings, the most probable first; the last one is certain. */
function meaningsOf(heard: Heard): readonly Meaning[] {
  const meanings: Meaning[] = []
  for (const [by, dialog] of IN_ORDER) {
    const meaning = dialog(heard)
    if (meaning) meanings.push({ ...meaning, by })
    if (meaning && !meaning.perhaps) break
  }
  return meanings
}
