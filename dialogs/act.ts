import { noticeCard } from '../cards/notice-card.ts'
import { choiceOf } from '../playbook/answers.ts'
import type { StatusId } from '../playbook/model.ts'
import { NOT_SURE } from '../playbook/prepare.ts'
import type { RankedStatus } from '../playbook/recommend.ts'
import type { CardAction, RecordAction } from './actions.ts'
import {
  addText,
  answer,
  changed,
  choose,
  fillIn,
  goBack,
  newAssessment,
  recommendFor,
  withoutChosen,
} from './assessment.ts'
import { isLong, showAssessment, type Remarks } from './assessment-view.ts'
import { define } from './define.ts'
import { aboutOf, keep } from './keep.ts'
import type { Assessment, ConversationState, DialogEnv, Incoming, Turn } from './model.ts'
import { byId, putOnTop } from './shelf.ts'

type WithoutText = Exclude<CardAction, { verb: 'try' }>

/**
 * Carries out a pressed button. An action on a record that is not there, or drawn for another version, changes
 * nothing: the first is answered with a hint, the second with the current card.
 * @param incoming who pressed and when; needed to keep a status
 */
export function act(
  env: DialogEnv,
  state: ConversationState,
  action: WithoutText,
  incoming: Incoming | undefined,
): Turn {
  switch (action.verb) {
    case 'start':
      return show(env, state, newAssessment(env, '', { kind: 'situation' }))
    case 'define':
      return { state, replies: [define(env, action.status as StatusId)], effects: [] }
    default:
      return onRecord(env, state, action, incoming)
  }
}

function onRecord(
  env: DialogEnv,
  state: ConversationState,
  action: RecordAction,
  incoming: Incoming | undefined,
): Turn {
  const assessment = byId(state, action.record)
  if (!assessment) {
    const text = 'This assessment is closed, or somebody else’s. Nothing was changed. Type “assess” to begin your own.'
    return { state, replies: [{ kind: 'hint', text }], effects: [] }
  }
  if (action.verb === 'resume') return show(env, state, changed(assessment, { cancelled: false }))
  if (assessment.version !== action.version) {
    return show(env, state, assessment, {
      notice: 'That card was out of date. Here is where you are; nothing was changed.',
    })
  }
  return onCurrentCard(env, state, assessment, action, incoming)
}

function onCurrentCard(
  env: DialogEnv,
  state: ConversationState,
  assessment: Assessment,
  action: RecordAction,
  incoming: Incoming | undefined,
): Turn {
  switch (action.verb) {
    case 'describe': {
      const filled = fillIn(env, assessment, action)
      const text = (action.text ?? '').trim()
      const next = described(env, assessment, filled, text)
      return show(env, state, { ...next, view: { kind: 'auto' } })
    }
    case 'answer': {
      const valid = action.choice === NOT_SURE || choiceOf(env.prepared, action.question, action.choice ?? '')
      if (!valid)
        return show(env, state, assessment, { problems: ['Choose one of the answers; “Not sure” is one too.'] })
      return show(env, state, answer(assessment, action.question, action.choice!))
    }
    case 'back':
      return show(env, state, goBack(assessment, action.question))
    case 'skip':
    case 'show':
      return show(env, state, changed(assessment, { view: { kind: 'status' } }))
    case 'ask':
      return show(env, state, changed(fillIn(env, assessment, action), { view: { kind: 'more' } }))
    case 'answers':
      return show(env, state, changed(fillIn(env, assessment, action), { view: { kind: 'answers' } }))
    case 'change':
      return show(env, state, changed(assessment, { view: { kind: 'question', question: action.question } }))
    case 'confirm':
      return confirm(env, state, assessment, action)
    case 'choose':
      return show(env, state, changed(fillIn(env, assessment, action), { view: { kind: 'choose' } }))
    case 'chosen':
      return chosen(env, state, assessment, action)
    case 'unchoose':
      return show(env, state, changed(withoutChosen(assessment), { view: { kind: 'status' } }))
    case 'keep':
      return keepIt(env, state, assessment, action, incoming)
    case 'reopen': {
      const { kept, ...open } = assessment
      const note = kept ? { note: kept.note } : {}
      return show(env, state, changed(open, { view: { kind: 'status' }, draft: { ...open.draft, ...note } }), {
        notice: 'Keeping it again adds a new entry; the earlier one stays in the history.',
      })
    }
    case 'restart':
      return show(env, state, restarted(env, assessment))
    case 'cancel':
      return cancelled(env, state, assessment)
    case 'resume':
      return show(env, state, assessment)
  }
}

/** A changed sentence takes the place of the old one; a text too long for the card is added to. */
function described(env: DialogEnv, before: Assessment, filled: Assessment, text: string): Assessment {
  if (text === '' || text === before.text) return changed(filled, {})
  return addText(env, isLong(before) ? filled : { ...filled, text: '' }, text)
}

function show(env: DialogEnv, state: ConversationState, assessment: Assessment, remarks: Remarks = {}): Turn {
  return { state: putOnTop(state, assessment), replies: [showAssessment(env, assessment, remarks)], effects: [] }
}

function confirm(
  env: DialogEnv,
  state: ConversationState,
  assessment: Assessment,
  action: Extract<RecordAction, { verb: 'confirm' }>,
): Turn {
  const before = recommendFor(env, assessment).ranked[0]!
  let next = fillIn(env, assessment, action)
  for (const [question, choice] of Object.entries(action.tips)) {
    if (choice === NOT_SURE || choiceOf(env.prepared, question, choice)) next = answer(next, question, choice)
  }
  next = changed(next, { view: { kind: 'status' } })
  if (Object.keys(action.tips).length === 0) {
    return show(env, state, next, { problems: ['Choose an answer to a tip question first.'] })
  }
  const after = recommendFor(env, next).ranked[0]!
  return show(env, state, next, { notice: confirmation(before, after) })
}

/** What the tip answers did to the recommendation. */
function confirmation(before: RankedStatus, after: RankedStatus): string {
  if (before.status.id !== after.status.id) return 'Your answers changed the status.'
  if (after.probability > before.probability) return 'Your answers confirm it.'
  if (after.probability === before.probability) return 'Your answers leave it as it was.'
  return 'Your answers speak against it. Look at the neighbour, or let me ask more.'
}

function chosen(
  env: DialogEnv,
  state: ConversationState,
  assessment: Assessment,
  action: Extract<RecordAction, { verb: 'chosen' }>,
): Turn {
  const status = env.prepared.status.get((action.status ?? '') as StatusId)
  const reason = (action.reason ?? '').trim()
  const recommended = recommendFor(env, assessment).ranked[0]!.status
  if (status && status.id === recommended.id) {
    return show(env, state, changed(withoutChosen(assessment), { view: { kind: 'status' } }))
  }
  if (!status || !reason) {
    const draft = { ...assessment.draft, overrideReason: reason, ...(status ? { overrideStatus: status.id } : {}) }
    const problem = status ? 'Say why: the reason is kept beside the recommendation.' : 'Choose a status.'
    return show(env, state, { ...assessment, draft }, { problems: [problem] })
  }
  return show(env, state, choose(assessment, status.id, reason))
}

function keepIt(
  env: DialogEnv,
  state: ConversationState,
  assessment: Assessment,
  action: Extract<RecordAction, { verb: 'keep' }>,
  incoming: Incoming | undefined,
): Turn {
  if (assessment.kept || !incoming) return show(env, state, assessment)
  const filled: Assessment = { ...fillIn(env, assessment, action), view: { kind: 'status' } }
  const outcome = keep(env, filled, incoming)
  if (outcome.kind === 'incomplete') {
    return show(env, state, changed(outcome.assessment, {}), { problems: outcome.problems })
  }
  return {
    state: putOnTop(state, outcome.assessment),
    replies: [showAssessment(env, outcome.assessment)],
    effects: [{ kind: 'keepStatus', status: outcome.record }],
  }
}

/** The same customer and workload, nothing else. */
function restarted(env: DialogEnv, assessment: Assessment): Assessment {
  const { customer, customerGuessed, workload } = assessment
  return {
    ...newAssessment(env, '', { kind: 'situation' }),
    ...(customer !== undefined ? { customer, customerGuessed: customerGuessed ?? false } : {}),
    ...(workload ? { workload } : {}),
  }
}

/** Cancelled, but still on the shelf: a slip of the finger loses nothing. */
function cancelled(env: DialogEnv, state: ConversationState, assessment: Assessment): Turn {
  const closed = changed(assessment, { cancelled: true })
  return {
    state: putOnTop(state, closed),
    replies: [
      {
        kind: 'card',
        summary: 'Cancelled',
        record: assessment.id,
        card: noticeCard('Cancelled. Nothing was kept.', {
          about: aboutOf(env, assessment),
          next: { title: 'Take it up again', verb: 'resume', record: closed.id, version: closed.version },
        }),
      },
    ],
    effects: [],
  }
}
