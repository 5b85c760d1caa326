import { noticeCard, type WayOn } from '../../cards/notice-card.ts'
import { showAssessment } from './assessment-view.ts'
import type { Assessment, Remarks } from './model.ts'
import { hasContent } from './assessment.ts'
import { aboutOf } from './keep/keep.ts'
import type { ConversationState, DialogEnv, Reply, Turn } from '../model.ts'
import { dibsRemark } from './told/dibs-told.ts'
import { withSetAside } from './told/set-aside.ts'
import { byId, currentOf, putOnTop, unfinishedOf } from './shelf.ts'
import { turn } from '../turn.ts'

/** Makes an assessment current and shows it. Says once if another one is left unkept or dropped by that. */
export function show(env: DialogEnv, state: ConversationState, assessment: Assessment, remarks: Remarks = {}): Turn {
  const next = putOnTop(state, assessment)
  const isNew = byId(state, assessment.id) === undefined
  // Said only if the turn brought news; a person who opens an old assessment on purpose needs no remark.
  const isTurnedTo = isNew || remarks.added === true
  const remembered = dibsRemark(byId(state, assessment.id)?.draft.dibs, assessment)
  const news = together(remarks.notice, remembered)
  const said = isTurnedTo ? together(news.notice, leftUnkept(env, state, assessment), letGo(env, state, next)) : news
  const aside = withSetAside(env, next, { ...remarks, ...said })
  return turn(aside.state, showAssessment(env, assessment, aside.remarks))
}

/** Says that the previous assessment is not kept yet. */
function leftUnkept(env: DialogEnv, state: ConversationState, { id }: Assessment): string | undefined {
  const left = currentOf(state)
  if (!left || left.id === id || !hasContent(left)) return undefined
  return `${aboutOf(env, left)} is not kept yet; “resume” brings it back.`
}

/** Says which unfinished assessment was dropped for lack of room: it is in no record. */
function letGo(env: DialogEnv, before: ConversationState, { assessments }: ConversationState): string | undefined {
  const held = new Set(assessments.map(({ id }) => id))
  const gone = unfinishedOf(before).filter(({ id }) => !held.has(id))
  if (gone.length === 0) return undefined
  const names = gone.map((each) => aboutOf(env, each)).join(', ')
  return `The oldest that was not kept had to make room: ${names}.`
}

/** A card with one sentence and one button. */
export function hint(
  summary: string,
  text: string,
  next: WayOn = { title: 'Assess a customer', verb: 'start' },
): Reply {
  return { kind: 'card', summary, card: noticeCard(text, { next }) }
}

/** Says that nothing is open, and what to do. */
export function nothingOpen(state: ConversationState, what: string): Reply {
  const newest = state.assessments[0]
  if (newest?.kept) {
    const text = `Nothing is open ${what}. What you kept last stays; press “Correct this” on its card to change it.`
    return hint('Nothing is open', text)
  }
  return hint('Nothing is open', `Nothing is open ${what}. Tell me what a customer said, or type resume or help.`)
}

/** Joins remarks to one notice; empty if there are none. */
export function together(...notices: readonly (string | undefined)[]): Remarks {
  const said = notices.filter((notice) => notice !== undefined)
  return said.length > 0 ? { notice: said.join(' ') } : {}
}
