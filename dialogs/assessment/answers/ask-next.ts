import { noticeCard } from '../../../cards/notice-card.ts'
import { isAbout } from '../../typed/about-customer.ts'
import { changed, leave } from '../assessment.ts'
import { spelledOut } from '../../commands/chat-spelling.ts'
import type { ConversationState, DialogEnv, Turn } from '../../model.ts'
import { positionOf } from '../position.ts'
import { currentOf, unfinishedOf } from '../shelf.ts'
import { show } from '../show.ts'
import { turn } from '../../turn.ts'

const ASKS: readonly RegExp[] = [
  /^what (?:else |more |question )?(?:should|can|could|do|must|shall) i (?:now |next |best |also )?ask(?: (?!(?:next|now|first|then)$)(.+?))?(?: next| now| first| then)?$/i,
  /^(?:what|which) (?:is|are|would be) the (?:next|best|right) questions?(?: (?:for|to ask|to) (.+))?$/i,
  /^what (?:else |more )?to ask(?: (?!(?:next|now|first|then)$)(.+?))?(?: next| now| first)?$/i,
]
const NOBODY = /^(?:them|him|her|it|(?:the|my|this|a) (?:customer|client|one)|in .+|at .+|during .+)$/i
/** In characters. */
const MAX_LENGTH = 100

/** The customer in "What should I ask Contoso next?", empty if none is named; undefined for another message. */
export function readAskNext(message: string): string | undefined {
  if (message.length > MAX_LENGTH) return undefined
  const text = spelledOut(message.trim().replace(/[\s.!?]+$/, ''))
  const asked = ASKS.map((pattern) => pattern.exec(text)).find(Boolean)
  if (!asked || /[,;:]/.test(text)) return undefined
  const whom = asked[1] ?? ''
  return NOBODY.test(whom) ? '' : whom
}

/** Shows the open question, or how to get one more. Adds nothing to the text. */
export function askNext(env: DialogEnv, state: ConversationState, whom: string): Turn {
  const about = whom === '' ? currentOf(state) : unfinishedOf(state).find((each) => isAbout(env, each, whom))
  if (!about) {
    const says = whom === '' ? 'Nothing is open.' : 'No assessment of that customer is open.'
    const card = noticeCard(`${says} Go step by step, and I ask what tells most.`, {
      next: { title: 'Assess step by step', verb: 'start' },
    })
    return turn(state, { kind: 'card', summary: 'What to ask', card })
  }
  const beside = leave(about)
  const position = positionOf(env, beside)
  if (position.kind === 'question') return show(env, state, beside, { notice: 'This tells most: ask it next.' })
  const hasMore = position.kind === 'status' && position.recommendation.next !== undefined && !about.chosen
  const notice = hasMore ? 'For the next question press “Ask me more”.' : 'I have no further question.'
  return show(env, state, changed(beside, {}), { notice })
}
