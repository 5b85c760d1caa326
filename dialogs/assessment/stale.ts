import { noticeCard, type WayOn } from '../../cards/notice-card.ts'
import type { RecordAction } from './actions.ts'
import { changed } from './assessment.ts'
import { showAssessment } from './assessment-view.ts'
import { carryOver, type CarriedOver } from './fill-in.ts'
import { aboutOf, whyNotKept } from './keep/keep.ts'
import type { ConversationState, DialogEnv, Turn } from '../model.ts'
import type { Assessment } from './model.ts'
import type { StatusRecord } from '../../domain/entitlement/status-record.ts'
import type { Incoming } from '../incoming.ts'
import { positionOf } from './position.ts'
import { putBack } from './shelf.ts'
import { together } from './show.ts'
import { momentInWords } from '../../domain/days-in-words.ts'
import { turn } from '../turn.ts'

/**
 * Answers a button of an old card: the button does nothing, what was typed on the card is taken over if it still fits,
 * and the current card is shown. The current assessment stays current.
 */
export function onStaleCard(
  env: DialogEnv,
  state: ConversationState,
  assessment: Assessment,
  action: RecordAction,
  incoming: Incoming,
): Turn {
  if (assessment.cancelled) return stillCancelled(env, state, assessment)
  const carried = carryOver(env, assessment, action)
  const next = carried.assessment === assessment ? assessment : changed(carried.assessment, {})
  const asksToKeep = isKeeping(action) && carried.typed === 'none' && positionOf(env, next).kind === 'status'
  const problems = asksToKeep ? whyNotKept(env, next, incoming) : []
  const isTwice =
    isRepeated(assessment, action, carried) || (problems.length > 0 && assessment.notKeptOn === action.version)
  const said = isTwice ? undefined : inWords(env, assessment, carried)
  return turn(putBack(state, next), showAssessment(env, next, { ...together(said), problems }))
}

/** For these buttons, a missing field is the reason why nothing was kept. */
function isKeeping({ verb }: RecordAction): boolean {
  return verb === 'keep' || verb.startsWith('keep-and-')
}

/** True if the same button was pressed twice: the first press did it, so there is nothing to say. */
function isRepeated(assessment: Assessment, action: RecordAction, { typed }: CarriedOver): boolean {
  if (typed !== 'none') return false
  switch (action.verb) {
    case 'answer':
      return action.choice !== undefined && assessment.answers[action.question] === action.choice
    case 'keep':
      return assessment.kept !== undefined
    default:
      return false
  }
}

function inWords(env: DialogEnv, { kept }: Assessment, { typed }: CarriedOver): string {
  if (kept && typed === 'none') return keptBefore(env, kept)
  if (kept) return 'This was kept before. What you typed is there when you press “Correct this”.'
  switch (typed) {
    case 'none':
      return 'That card was out of date. Here is where you are; nothing was changed.'
    case 'taken':
      return 'That card was out of date. Here is where you are; what you typed there is taken over.'
    case 'partly':
      return 'That card was out of date. Here is where you are; what you typed there is taken over where it still fits.'
    case 'dropped':
      return 'That card was out of date. Here is where you are; what you typed there does not fit any more.'
  }
}

/** The answer to a button on an older card of a kept assessment. */
export function keptBefore(env: DialogEnv, { at }: StatusRecord): string {
  return `This was kept on ${momentInWords(env, at)}, and nothing was changed. To change it, press “Correct this”.`
}

function stillCancelled(env: DialogEnv, state: ConversationState, assessment: Assessment): Turn {
  const { id: record, version } = assessment
  const next: WayOn = { title: 'Take it up again', verb: 'resume', record, version }
  const card = noticeCard('This was cancelled. Nothing was kept.', { about: aboutOf(env, assessment), next })
  return turn(state, { kind: 'card', summary: 'Cancelled', record, card })
}
