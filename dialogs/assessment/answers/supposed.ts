import { noticeCard, type WayOn } from '../../../cards/notice-card.ts'
import type { Status } from '../../../playbook/model.ts'
import { define } from '../../typed/define.ts'
import type { ConversationState, DialogEnv, Reply } from '../../model.ts'
import { fullName, shortName } from '../../../playbook/status-names.ts'
import { isNobodys } from '../../commands/asked-situations.ts'
import { compare } from '../../commands/compare.ts'
import { recommend } from '../../../playbook/recommendation/recommend.ts'
import { addText, hasContent, leave, recommendFor, statusOf } from '../assessment.ts'
import { aboutOf } from '../keep/keep.ts'
import type { Assessment } from '../model.ts'
import { currentOf } from '../shelf.ts'

/** "What else could it be?" */
const WHAT_ELSE =
  /^(?:what|which)(?: (?:status|one|l2))? else (?:could|can|might|would|may) (?:it|this|that) be|^(?:are|is) there (?:an(?:y|other) )?(?:other|another|alternative) (?:possible )?(?:status(?:es)?|options?|candidates?)|^what (?:other|are the other|are the) (?:alternatives?|status(?:es)? (?:could|would|might|come|are))/

/**
 * Answers what the status would be if something were so: for the open assessment, else for that text alone. Adds
 * nothing.
 * @param supposed "the regulator forbids it"
 * @param message the typed message: these may have been the customer's words after all
 */
export function answerSupposed(env: DialogEnv, state: ConversationState, supposed: string, message: string): Reply {
  const current = currentOf(state)
  if (current && hasContent(current)) return besideOpen(env, current, supposed, message)
  if (isNobodys(env.prepared, supposed)) {
    const [first] = recommend(env.prepared, { text: supposed }).ranked
    return define(env, { status: first!.status.id, asks: { kind: 'status-for', situation: supposed } })
  }
  const help: WayOn = { title: 'What I can do', verb: 'command', text: 'help' }
  return answered('I cannot tell what it would be: nothing is open.', help, message)
}

function besideOpen(env: DialogEnv, current: Assessment, supposed: string, message: string): Reply {
  const before = leave(current)
  const now = statusOf(env, before, recommendFor(env, before))
  const after = addText(env, before, supposed)
  const recommendation = recommendFor(env, after)
  const then = statusOf(env, after, recommendation)
  const about = aboutOf(env, current)
  if (recommendation.strength !== 'open' && then.id !== now.id)
    return answered(`Then it would be ${fullName(then)}: ${then.because}.`, whyNot(then), message, about)
  const alone = recommend(env.prepared, { text: supposed })
  const { status: other } = alone.ranked[0]!
  if (alone.strength !== 'open' && other.id !== now.id) {
    const says = `Were that what decides, it would be ${fullName(other)}: ${other.because}. Beside what you said it stays ${fullName(now)}.`
    return answered(says, whyNot(other), message, about)
  }
  const isOpen = recommendation.strength === 'open'
  const says = isOpen ? 'That alone would not decide it.' : `Then it would stay ${fullName(now)}.`
  return answered(says, BACK, message, about)
}

const BACK: WayOn = { title: 'Back to the assessment', verb: 'command', text: 'resume' }

function whyNot(status: Status): WayOn {
  return { title: 'Tell the two apart', verb: 'command', text: `why not ${shortName(status)}` }
}

function answered(says: string, next: WayOn, message: string, about?: string): Reply {
  const others: WayOn[] = [{ title: 'The customer said this', verb: 'try', text: message.trim() }]
  const card = noticeCard(`${says} Nothing was added.`, { ...(about ? { about } : {}), next, others })
  return { kind: 'card', summary: 'What would be', card }
}

/**
 * Compares the open or last kept status with the next probable one; undefined if the question is another one, or there
 * is no assessment.
 */
export function answerWhatElse(env: DialogEnv, state: ConversationState, question: string): Reply | undefined {
  const [newest] = state.assessments
  if (!WHAT_ELSE.test(question) || newest === undefined || !hasContent(newest)) return undefined
  const recommendation = recommendFor(env, newest)
  const status = newest.kept?.status ?? statusOf(env, newest, recommendation).id
  const next = recommendation.ranked.find((each) => each.status.id !== status)!
  return compare(env, { terms: [{ status }, { status: next.status.id }] })
}
