import { noticeCard } from '../cards/notice-card.ts'
import { welcomeCard } from '../cards/welcome-card.ts'
import { findWorkload } from '../playbook/find-workload.ts'
import { looksForeign } from '../playbook/language.ts'
import { tokenize } from '../playbook/text.ts'
import { readText } from '../playbook/read-text.ts'
import { act } from './act.ts'
import { readAction } from './actions.ts'
import { addText, answer, changed, goBack, newAssessment, readNames } from './assessment.ts'
import { showAssessment } from './assessment-view.ts'
import { readCommand, type Command } from './commands.ts'
import { define } from './define.ts'
import { aboutOf } from './keep.ts'
import type { Assessment, ConversationState, DialogEnv, Incoming, Reply, Turn } from './model.ts'
import { positionOf } from './position.ts'
import { currentOf, putOnTop, unfinishedOf } from './shelf.ts'
import { actOnRecords } from './entitlement.ts'
import { readRecordAction } from './record-actions.ts'
import { answerFromRecords, isAboutRecords } from './record-commands.ts'
import { typedChoice } from './typed-answer.ts'

/** Sentences to try; the first one stands on the welcome card. */
export const EXAMPLES: readonly string[] = [
  'Contoso Teams: nobody is trained and there is no champion, they won’t go live',
  'Fabrikam Intune: their only admin left, the rollout is on hold',
  'Tailwind SharePoint: libraries are being copied, half are done',
]

/**
 * One turn of the conversation: from what is remembered and what came in to what is said, remembered and done. Pure:
 * the same input gives the same turn, so that a turn can be repeated after a crash.
 */
export function converse(env: DialogEnv, state: ConversationState, incoming: Incoming): Turn {
  switch (incoming.what.kind) {
    case 'installed':
      // Every load of a client may report the installation again: the welcome comes once.
      return state.welcomed ? turn(state) : turn({ ...state, welcomed: true }, welcome(env, state))
    case 'action': {
      const onRecords = readRecordAction(incoming.what.data)
      if (onRecords) return actOnRecords(env, state, onRecords, incoming)
      const action = readAction(incoming.what.data)
      if (!action) return turn(state, unknownAction(env, state))
      if (action.verb === 'try') return onText(env, state, action.text)
      return act(env, state, action, incoming)
    }
    case 'text': {
      const command = readCommand(env.prepared, incoming.what.text)
      if (command && isAboutRecords(command) && incoming.where.kind !== 'personal') {
        // Everybody in the conversation reads the answer, and the list is the person's own.
        return turn(state, { kind: 'text', text: 'Your statuses are for you: ask me in our personal chat.' })
      }
      return command ? onCommand(env, state, command) : onText(env, state, incoming.what.text)
    }
  }
}

function turn(state: ConversationState, ...replies: Reply[]): Turn {
  return { state, replies, effects: [] }
}

function show(env: DialogEnv, state: ConversationState, assessment: Assessment, notice?: string): Turn {
  return turn(putOnTop(state, assessment), showAssessment(env, assessment, notice ? { notice } : {}))
}

function welcome(env: DialogEnv, state: ConversationState): Reply {
  const unfinished = unfinishedOf(state)
  return {
    kind: 'card',
    summary: 'Tell me what the customer said',
    card: welcomeCard({
      example: EXAMPLES[0],
      ...(unfinished
        ? { unfinished: { about: aboutOf(env, unfinished), record: unfinished.id, version: unfinished.version } }
        : {}),
    }),
  }
}

function unknownAction(env: DialogEnv, state: ConversationState): Reply {
  const current = currentOf(state)
  if (current) return showAssessment(env, current, { notice: 'That button is no longer known. Here is where you are.' })
  return {
    kind: 'card',
    summary: 'Not known',
    card: noticeCard('That button is no longer known.', { next: { title: 'Assess a customer', verb: 'start' } }),
  }
}

function onCommand(env: DialogEnv, state: ConversationState, command: Command): Turn {
  const current = currentOf(state)
  switch (command.kind) {
    case 'greet':
    case 'help':
      return turn({ ...state, welcomed: true }, welcome(env, state))
    case 'thanks':
      return turn(state, { kind: 'text', text: 'You are welcome. Tell me about the next customer, or type help.' })
    case 'assess':
      return startAssessment(env, state, command.rest)
    case 'restart':
      return startAssessment(env, state, '')
    case 'status':
    case 'history':
    case 'overrides':
      return turn(state, answerFromRecords(env, command))
    case 'define':
      return turn(state, define(env, command.status))
    case 'cancel':
      return current ? cancel(env, state, current) : turn(state, welcome(env, state))
    case 'resume': {
      const unfinished = unfinishedOf(state) ?? state.assessments.find((assessment) => assessment.cancelled)
      return unfinished
        ? show(env, state, changed(unfinished, { cancelled: false }), versionNotice(env, unfinished))
        : turn(state, welcome(env, state))
    }
    case 'back': {
      if (!current) return turn(state, welcome(env, state))
      const position = positionOf(env, current)
      return show(env, state, goBack(current, position.kind === 'question' ? position.question.id : undefined))
    }
    case 'answers':
      return current && current.asked.length > 0
        ? show(env, state, changed(current, { view: { kind: 'answers' } }))
        : turn(state, welcome(env, state))
  }
}

function startAssessment(env: DialogEnv, state: ConversationState, rest: string): Turn {
  // "assess contoso teams" names whom; a longer rest is what the customer said.
  if (rest.split(/\s+/).length > 5) return show(env, state, newAssessment(env, rest))
  const fresh = newAssessment(env, '', { kind: 'situation' })
  if (!rest) return show(env, state, fresh)
  const workload = findWorkload(env.prepared, tokenize(rest))
  const aliases = workload ? env.prepared.workload.get(workload)!.aliases : []
  const withoutWorkload = [...aliases]
    .sort((a, b) => b.length - a.length)
    .reduce((text, alias) => text.replace(new RegExp(`\\b${alias.replace(/[^a-z0-9 ]/g, '.')}\\b`, 'i'), ''), rest)
  const customer = withoutWorkload.replace(/\s+/g, ' ').replace(/^[\s,:-]+|[\s,:-]+$/g, '')
  return show(env, state, {
    ...fresh,
    ...(customer ? { customer: customer.charAt(0).toUpperCase() + customer.slice(1), customerGuessed: true } : {}),
    ...(workload ? { workload } : {}),
  })
}

/** Cancels at once; what was said stays on the shelf, so that a slip of the finger loses nothing. */
function cancel(env: DialogEnv, state: ConversationState, assessment: Assessment): Turn {
  return act(env, state, { verb: 'cancel', record: assessment.id, version: assessment.version }, undefined)
}

/** The playbook was changed since the assessment began: answers that still fit are kept, and it says so. */
function versionNotice(env: DialogEnv, assessment: Assessment): string | undefined {
  return assessment.contentVersion === env.prepared.playbook.version
    ? undefined
    : 'The playbook was updated since you began. Answers that still fit were kept.'
}

function onText(env: DialogEnv, state: ConversationState, text: string): Turn {
  const current = currentOf(state)
  const said = text.trim()
  if (said === '') return turn(state, welcome(env, state))
  if (current) {
    const position = positionOf(env, current)
    if (position.kind === 'question') {
      const choice = typedChoice(position.question, said)
      if (choice) return show(env, state, answer(current, position.question.id, choice))
    }
  }
  const tokens = tokenize(said)
  if (looksForeign(tokens)) return foreign(env, state, said)
  const known = readText(env.prepared, said).known
  const names = readNames(env, said)
  if (tokens.length === 0 || (known < 4 && tokens.length < 4 && !names.workload)) return tooLittle(env, state, current)
  if (current && current.text === '' && current.asked.length === 0) {
    return show(env, state, addText(env, current, said))
  }
  if (!current) return show(env, state, newAssessment(env, said))
  if (isAnotherCustomer(current, names, said)) return show(env, state, newAssessment(env, said))
  if (names.workload !== undefined && current.workload !== undefined && names.workload !== current.workload) {
    // Another workload of the same customer is another entitlement.
    const fresh = newAssessment(env, said)
    const { customer = current.customer } = fresh
    return show(env, state, { ...fresh, ...(customer === undefined ? {} : { customer, customerGuessed: true }) })
  }
  return show(
    env,
    state,
    addText(env, current, said),
    'Added to what you said before. For another customer, type “new”.',
  )
}

/** A name that heads the message, or is surely one, and is not the customer so far, begins another case. */
function isAnotherCustomer(current: Assessment, names: ReturnType<typeof readNames>, said: string): boolean {
  if (names.customer === undefined || names.customer === current.customer) return false
  return names.customerGuessed !== true || said.startsWith(names.customer)
}

function tooLittle(env: DialogEnv, state: ConversationState, current: Assessment | undefined): Turn {
  if (current && (current.text !== '' || current.asked.length > 0)) {
    return show(
      env,
      state,
      changed(current, {}),
      'I could not use that. Choose an answer, or say in a sentence what the customer said.',
    )
  }
  return turn(state, {
    kind: 'card',
    summary: 'Say a little more',
    card: noticeCard(
      'Say a little more: what did the customer say, about which workload? Or type assess, status, or what is … and a status.',
      {
        next: { title: 'Assess step by step', verb: 'start' },
      },
    ),
  })
}

/** Only English is read; questions work in any language, because the FM chooses. */
function foreign(env: DialogEnv, state: ConversationState, said: string): Turn {
  const fresh = {
    ...newAssessment(env, ''),
    view: { kind: 'question' as const, question: env.prepared.playbook.questions[0]!.id },
  }
  const { workload } = readNames(env, said)
  return show(
    env,
    state,
    { ...fresh, ...(workload ? { workload } : {}) },
    'I read English only. Answer a few questions instead, or write it in English.',
  )
}
