import { choiceOf } from '../../playbook/recommendation/answers.ts'
import type { StatusId } from '../../playbook/model.ts'
import { NOT_SURE } from '../../playbook/prepare.ts'
import type { RankedStatus } from '../../playbook/recommendation/recommend.ts'
import type { CardAction, CardInputs, RecordAction } from './actions.ts'
import { apart } from './several/apart.ts'
import {
  answer,
  changed,
  choose,
  goBack,
  isLong,
  isTooLong,
  leave,
  newAssessment,
  recommendFor,
  withoutChosen,
} from './assessment.ts'
import { cancel, reopen } from './cancel.ts'
import { define } from '../typed/define.ts'
import { thenPrepare } from '../engagement/then-prepare.ts'
import { dateRemark, fillIn } from './fill-in.ts'
import { keepIt } from './keep/keep-it.ts'
import { goOnBehind } from './several/go-on.ts'
import type { ConversationState, DialogEnv, Reply, Turn } from '../model.ts'
import type { Assessment } from './model.ts'
import type { Incoming } from '../incoming.ts'
import { isUndecided } from './position.ts'
import { whyNotHere } from '../places.ts'
import { answeringTwo, asksWhole } from './answers/one-of-two.ts'
import { NEITHER } from '../../playbook/recommendation/one-of-two.ts'
import { overrideRemark, TOO_LONG } from './remarks.ts'
import { whereToPost } from '../records/post.ts'
import { thenRefer, whyNoReferral } from '../referral/referral.ts'
import { byId, currentOf, MAX_DONE, putBack, putOnTop } from './shelf.ts'
import { show, together } from './show.ts'
import { join, offerSplit, ownOf, split, turnedTo } from './several/split.ts'
import { keptBefore, onStaleCard } from './stale.ts'
import { takeBackKept } from './keep/take-kept-back.ts'
import { takeUp } from './unfinished.ts'
import { viewed } from './viewed.ts'
import { turn } from '../turn.ts'

type WithoutText = Exclude<CardAction, { verb: 'try' | 'whose' }>

/**
 * Carries out a pressed button. If the record does not exist, or its card was drawn for another version, the press
 * changes nothing except that typed inputs are taken over. The first case is answered with a hint, the second with the
 * current card.
 * @param incoming who pressed and when; needed to keep a status
 */
export function act(env: DialogEnv, state: ConversationState, action: WithoutText, incoming: Incoming): Turn {
  switch (action.verb) {
    case 'start':
      return show(env, state, { ...newAssessment(env, '', { kind: 'situation' }), ...namedIn(state) })
    case 'define':
      return turn(state, define(env, { status: action.status as StatusId }))
    case 'pick':
      return picked(env, state, action)
    default:
      return onRecord(env, state, action, incoming)
  }
}

/** Says nothing where the two reasons are not there: what was shown before is still to be answered. */
function picked(
  env: DialogEnv,
  state: ConversationState,
  { question, choice }: Extract<CardAction, { verb: 'pick' }>,
): Turn {
  const current = currentOf(state)
  const isAsked =
    current && !current.kept && (current.choseOf || recommendFor(env, current).alsoSaid?.answer?.question === question)
  return isAsked ? answered(env, state, current, question, choice) : turn(state)
}

/** The customer from the previous message, if it only named a customer. */
function namedIn({ named }: ConversationState): Pick<Assessment, 'customer' | 'customerGuessed'> {
  return named === undefined ? {} : { customer: named, customerGuessed: true }
}

function onRecord(env: DialogEnv, state: ConversationState, action: RecordAction, incoming: Incoming): Turn {
  const assessment = byId(state, action.record)
  if (!assessment) {
    return turn(state, notOpenHere(incoming.where.kind))
  }
  if (action.verb === 'resume') return takeUp(env, state, assessment)
  // A second press leads to the assessment that the first press began.
  const next = action.verb === 'next-named' && goOnBehind(env, state, assessment)
  if (next) return next
  if (assessment.version !== action.version) return onStaleCard(env, state, assessment, action, incoming)
  if (action.verb === 'take-back') return takeBackKept(env, state, assessment, incoming)
  if (assessment.kept && action.verb !== 'reopen')
    return show(env, state, assessment, { notice: keptBefore(env, assessment.kept) })
  return onCurrentCard(env, state, { ...assessment, cancelled: false }, action, incoming)
}

/**
 * Answers beside the card, which stays as it is. The state does not tell whose assessment it is; in a personal chat it
 * is the person's own.
 */
function notOpenHere(where: Incoming['where']['kind']): Reply {
  const text =
    where === 'personal'
      ? `This assessment is closed: I hold the newest ${MAX_DONE + 1} here that are done. Nothing was changed. To correct what you kept, type “status” and open it.`
      : 'This is somebody else’s assessment, or one of yours that is closed. Nothing was changed. Type “assess” to begin your own.'
  return { kind: 'hint', text }
}

function onCurrentCard(
  env: DialogEnv,
  state: ConversationState,
  assessment: Assessment,
  action: Exclude<RecordAction, { verb: 'resume' | 'take-back' }>,
  incoming: Incoming,
): Turn {
  if (action.verb === 'answer') return answered(env, state, assessment, action.question, action.choice)
  // What was typed on the card is never lost, whatever the other button.
  const filled = fillIn(env, assessment, action)
  const remark = dateRemark(assessment, action)
  switch (action.verb) {
    case 'describe':
      return described(env, state, assessment, filled, action)
    case 'split':
      return split(env, state, filled, action.only)
    // Offered only after keeping; before, it shows the card again.
    case 'next-named':
      return show(env, state, assessment)
    case 'named': {
      const next = turnedTo(env, assessment, leave(filled))
      return show(env, state, next, { others: next.text !== filled.text })
    }
    case 'join':
      return show(env, state, join(env, filled))
    case 'apart':
      return apart(env, state, filled)
    case 'back':
      return show(env, state, goBack(filled, action.question))
    case 'confirm':
      return confirm(env, state, assessment, filled, action.tips ?? {})
    case 'other-reason':
      return answered(env, state, filled, action.question, action.choice)
    case 'chosen':
      return chosen(env, state, filled)
    case 'keep':
      return keepIt(env, state, filled, incoming, remark)
    case 'keep-and-post':
      return postOn(env, state, filled, incoming, remark)
    case 'keep-and-prepare':
      return thenPrepare(env, keepIt(env, state, filled, incoming, remark), incoming)
    case 'keep-and-refer':
      return referOn(env, state, filled, incoming, remark)
    case 'reopen':
      return reopen(env, state, filled)
    case 'restart':
      return restart(env, state, filled)
    case 'cancel':
      return cancel(env, state, filled)
    default:
      return viewed(env, state, filled, action, remark)
  }
}

function described(
  env: DialogEnv,
  state: ConversationState,
  before: Assessment,
  filled: Assessment,
  { text = '', workload = '' }: CardInputs,
): Turn {
  const next = changed(filled, { view: { kind: 'auto' } })
  // A short text is shown on the card and replaced by the input; to a long text the input is added.
  const notice = isLong(before) && isTooLong(before, text) ? TOO_LONG : undefined
  // If the form sets a workload, the text is about that workload.
  const isNew = filled.text !== before.text
  const asked = isNew ? (workload === '' ? offerSplit(env, next) : ownOf(env, next)) : next
  return show(env, state, asked, { ...together(notice, overrideRemark(env, before, next)), others: isNew })
}

function answered(
  env: DialogEnv,
  state: ConversationState,
  assessment: Assessment,
  question: string,
  choice: string | undefined,
): Turn {
  if (choice === NEITHER.id && env.prepared.question.has(question))
    return show(env, state, asksWhole(assessment, question))
  if (!isChoice(env, question, choice)) {
    const problem = env.prepared.question.has(question)
      ? 'Choose one of the answers; “Not sure” is one too.'
      : 'This version of the playbook does not ask that question. Here is where you are.'
    return show(env, state, assessment, { problems: [problem] })
  }
  const next = answeringTwo(env, assessment, answer(assessment, question, choice), { question, choice })
  return show(env, state, next, together(overrideRemark(env, assessment, next)))
}

function isChoice(env: DialogEnv, question: string, choice: string | undefined): choice is string {
  if (choice === undefined || !env.prepared.question.has(question)) return false
  return choice === NOT_SURE || choiceOf(env.prepared, question, choice) !== undefined
}

function confirm(
  env: DialogEnv,
  state: ConversationState,
  assessment: Assessment,
  filled: Assessment,
  tips: Readonly<Record<string, string>>,
): Turn {
  const given = Object.entries(tips).filter(([question, choice]) => isChoice(env, question, choice))
  const next = changed(
    given.reduce((sum, [question, choice]) => answer(sum, question, choice), filled),
    { view: { kind: 'status' } },
  )
  if (given.length === 0) return show(env, state, next, { problems: ['Choose an answer to a tip question first.'] })
  const before = recommendFor(env, assessment).ranked[0]!
  return show(env, state, next, together(confirmation(before, recommendFor(env, next).ranked[0]!)))
}

/** What the tip answers changed in the recommendation. */
function confirmation(before: RankedStatus, after: RankedStatus): string {
  if (before.status.id !== after.status.id) return 'Your answers changed the status.'
  if (after.probability > before.probability) return 'Your answers confirm it.'
  if (after.probability === before.probability) return 'Your answers leave it as it was.'
  return 'Your answers speak against it. Look at the neighbour, or let me ask more.'
}

/** Takes the status and reason from the draft; a field that was left as drawn has the choice made before. */
function chosen(env: DialogEnv, state: ConversationState, filled: Assessment): Turn {
  const status = env.prepared.status.get((filled.draft.overrideStatus ?? filled.chosen?.status) as StatusId)
  const reason = filled.draft.overrideReason ?? filled.chosen?.reason ?? ''
  const { chosen: _, ...unchosen } = filled
  const recommendation = recommendFor(env, unchosen)
  if (status?.id === recommendation.ranked[0]!.status.id && !isUndecided(unchosen, recommendation)) {
    return show(env, state, changed(withoutChosen(filled), { view: { kind: 'status' } }))
  }
  if (!status || !reason) {
    const problem = status ? 'Say why: the reason is kept beside the recommendation.' : 'Choose a status.'
    return show(env, state, changed(filled, {}), { problems: [problem] })
  }
  return show(env, state, choose(filled, status.id, reason))
}

/**
 * Keeps the status and asks where to post it. In a channel or group chat it refuses: others would see the person's
 * places.
 */
function postOn(
  env: DialogEnv,
  state: ConversationState,
  filled: Assessment,
  incoming: Incoming,
  remark?: string,
): Turn {
  const refused = whyNotHere(incoming.where, 'post')
  if (refused) return notKept(state, filled, refused)
  return whereToPost(env, keepIt(env, state, filled, incoming, remark))
}

/** Stores what was typed on the card, but makes no new version, so every button of the card still works. */
function notKept(state: ConversationState, filled: Assessment, refused: string): Turn {
  return turn(putBack(state, filled), { kind: 'hint', text: `${refused} Nothing was kept.` })
}

/** Keeps the status and begins a partner request, if that is allowed here. */
function referOn(
  env: DialogEnv,
  state: ConversationState,
  filled: Assessment,
  incoming: Incoming,
  remark?: string,
): Turn {
  const refused = whyNoReferral(incoming)
  if (refused) return notKept(state, filled, refused)
  return thenRefer(env, keepIt(env, state, filled, incoming, remark), incoming)
}

/** Cancels the assessment and begins a new one for the same customer and workload. */
export function restart(env: DialogEnv, state: ConversationState, assessment: Assessment): Turn {
  const { customer, customerGuessed, workload } = assessment
  const fresh = {
    ...newAssessment(env, '', { kind: 'situation' }),
    ...(customer !== undefined ? { customer, customerGuessed: customerGuessed ?? false } : {}),
    ...(workload ? { workload } : {}),
  }
  return show(env, putOnTop(state, changed(assessment, { cancelled: true })), fresh)
}
