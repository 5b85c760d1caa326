import type { WayOn } from '../../cards/notice-card.ts'
import { z } from 'zod'
import type { UnfinishedPress } from '../../cards/presses/assessment.ts'
import { shownAs, unfinishedCard } from '../../cards/assessment/unfinished-card.ts'
import { customerKey, foldName } from '../../playbook/names/customer-key.ts'
import { isSaidInHaste, saidNames } from '../../playbook/names/known/said-names.ts'
import { productIn } from '../../playbook/reading/workload/unlisted-product.ts'
import { changed } from './assessment.ts'
import { canBeListed, isFilter } from '../commands/command-status.ts'
import { aboutOf } from './keep/keep.ts'
import type { Dialog } from '../dialog.ts'
import type { ConversationState, DialogEnv, Reply, Turn } from '../model.ts'
import type { Assessment } from './model.ts'
import type { Incoming } from '../incoming.ts'
import { HELD_BACK, outsidersRead } from '../places.ts'
import { dataReader } from '../read-data.ts'
import type { ListFilter } from '../../domain/entitlement/model.ts'
import { readListFilter } from '../../domain/entitlement/list-filter.ts'
import { productOf } from './whose/another-case.ts'
import { cancelledOf, putBack, resumable, unfinishedOf } from './shelf.ts'
import { hint, show, together } from './show.ts'
import { askWhoseAgain } from './whose/whose-typed.ts'
import { turn } from '../turn.ts'

/** Unfinished assessments per card. */
const PAGE = 6
/** How much of a text identifies it. In characters. */
const MAX_SAID = 80

const action = z.strictObject({
  verb: z.literal('unfinished'),
  record: z.string().min(1).max(100),
  filter: z.string().max(300),
  offset: z.coerce.number().int().min(0).max(1000),
  /** Ids to cancel first: only the person's own assessments, in the versions that the card showed. */
  away: z.string().max(5000).optional(),
})
type UnfinishedAction = z.infer<typeof action>

const schema = z.discriminatedUnion('verb', [action])
const readUnfinishedAction = dataReader<UnfinishedPress, typeof schema>(schema)

/** Answers pressed buttons of the list of unfinished assessments. */
export const unfinishedDialog: Dialog = ({ state, incoming }) => {
  const pressed = incoming.what.kind === 'action' ? readUnfinishedAction(incoming.what.data) : undefined
  return pressed && { answer: (env) => showUnfinished(env, state, pressed, incoming) }
}

/** Opens the unfinished assessment; with several, the person chooses one. */
export function resume(env: DialogEnv, state: ConversationState): Turn {
  const unfinished = unfinishedOf(state)
  const again = askWhoseAgain(env, state)
  if (!again || unfinished.length === 0) return again ?? chooseOf(env, state, resumable(state), '')
  // The opened assessment is then current, and the news may be about it.
  const shown = chooseOf(env, state, unfinished, '')
  const asked = askWhoseAgain(env, shown.state) ?? again
  return { ...asked, replies: [...shown.replies, ...asked.replies] }
}

/** Nobody types a longer name. In characters. */
const MAX_TYPED = 120
const RESUME =
  /^(?:please )?(?:(resume)|(?:continue|go on|carry on)(?: with)?|(?:go )?back to|take up) (?:with |the |my )*(.+)$/i

/**
 * "Resume adatum", "go on with Contoso Teams": opens the unfinished assessment of a customer or workload.
 * @returns undefined if the message asks for no unfinished assessment and may mean something else
 */
export function resumeNamed(env: DialogEnv, state: ConversationState, typed: string): Turn | undefined {
  if (typed.length > MAX_TYPED) return undefined
  const [, plainly, filter] =
    RESUME.exec(
      typed
        .trim()
        .replace(/[\s.!?]+$/, '')
        .replace(/\s+/g, ' '),
    ) ?? []
  if (filter === undefined || !isFilter(filter)) return undefined
  const unfinished = matching(env, unfinishedOf(state), filter)
  // What was put away waits for its name also once something else is begun.
  const found = unfinished.length > 0 ? unfinished : matching(env, cancelledOf(state), filter)
  if (found.length > 0) return chooseOf(env, state, found, filter)
  if (state.whose && isSaidInHaste(saidNames(state.whose.text), customerKey(filter))) return askWhoseAgain(env, state)
  if (plainly === undefined || !filter.split(' ').every((word) => canBeListed(env.prepared, word))) return undefined
  const text = 'Nothing of that name is unfinished. “status” and the name show what is kept.'
  const others = resumable(state).length > 0
  return turn(state, others ? hint('Not unfinished', text, SHOW_ALL(env)) : hint('Not unfinished', text))
}

const SHOW_ALL = (env: DialogEnv): WayOn => ({
  title: 'Show what is unfinished',
  verb: 'unfinished',
  record: env.newId(),
  filter: '',
  offset: 0,
})

/**
 * Shows a page of the unfinished assessments, for a button. In a channel the card may be somebody else's, so it stays.
 */
function showUnfinished(
  env: DialogEnv,
  state: ConversationState,
  { record, filter, offset, away }: UnfinishedAction,
  { where }: Incoming,
): Turn {
  if (outsidersRead(where)) return turn(state, { kind: 'hint', text: HELD_BACK })
  const shown = new Set(away?.split(' '))
  const put = unfinishedOf(state).filter(({ id, version }) => shown.has(shownAs(id, version)))
  const next = put.reduce((sum, each) => putBack(sum, changed(each, { cancelled: true })), state)
  const found = matching(env, away === undefined ? resumable(next) : unfinishedOf(next), filter)
  if (found.length === 0) return turn(next, nothingLeft(put.length, unfinishedOf(next).length))
  const done = put.length > 0 ? `Put away: ${put.map((each) => aboutOf(env, each)).join(', ')}.` : undefined
  const page = pageOf(env, found, filter, offset, record, done)
  return turn(next, where.kind === 'personal' ? page : { ...page, record: env.newId() })
}

/** Lists unfinished assessments, for a typed command. */
export function listUnfinished(env: DialogEnv, state: ConversationState, incoming: Incoming): Turn {
  if (resumable(state).length === 0) {
    const again = askWhoseAgain(env, state)
    if (again) return again
    const text =
      'Nothing is unfinished. “status overdue” shows what needs a look, “which dates are coming up” what is due, “status” what is kept.'
    return turn(state, hint('Nothing unfinished', text))
  }
  return showUnfinished(env, state, { verb: 'unfinished', record: env.newId(), filter: '', offset: 0 }, incoming)
}

/** Cancels all unfinished assessments, for a typed command. */
export function putAllAway(env: DialogEnv, state: ConversationState, incoming: Incoming): Turn {
  const { whose: _, ...rest } = state
  const away = unfinishedOf(state)
    .map(({ id, version }) => shownAs(id, version))
    .join(' ')
  return showUnfinished(env, rest, { verb: 'unfinished', record: env.newId(), filter: '', offset: 0, away }, incoming)
}

/**
 * Says how many were cancelled.
 * @param others the number of unfinished assessments that were not on the list
 */
function nothingLeft(away: number, others: number): Reply {
  if (away === 0) return hint('Nothing to resume', 'Nothing is unfinished any more.')
  const many = away === 1 ? 'One assessment is' : `${away} assessments are`
  const left =
    others === 0
      ? 'nothing is unfinished. “resume” brings the last ones back.'
      : `${others} ${others === 1 ? 'is' : 'are'} left: “resume” shows them.`
  return hint('Put away', `${many} put away, ${left}`)
}

/** The unfinished assessments for a list's filter. None if the filter names a status: they have none yet. */
export function unfinishedFor(env: DialogEnv, state: ConversationState, filter: string): readonly Assessment[] {
  return matching(env, unfinishedOf(state), filter)
}

function chooseOf(env: DialogEnv, state: ConversationState, found: readonly Assessment[], filter: string): Turn {
  const [first, ...others] = found
  if (!first) {
    const text = 'Nothing is unfinished. Tell me what the customer said, or begin step by step.'
    return turn(state, hint('Nothing to resume', text))
  }
  if (others.length === 0) return takeUp(env, state, first)
  return turn(state, pageOf(env, found, filter, 0, env.newId()))
}

/** A list of what is not kept yet, below a sentence. */
export function stillUnfinished(env: DialogEnv, state: ConversationState, done: string): Turn {
  return turn(state, pageOf(env, unfinishedOf(state), '', 0, env.newId(), done))
}

function pageOf(
  env: DialogEnv,
  found: readonly Assessment[],
  filter: string,
  asked: number,
  record: string,
  done?: string,
): Extract<Reply, { kind: 'card' }> {
  // Some may have been kept since the previous page was drawn.
  const offset = asked < found.length ? asked : 0
  const rows = found.slice(offset, offset + PAGE).map((assessment) => ({
    about: aboutOf(env, assessment),
    said: saidOf(assessment),
    record: assessment.id,
    version: assessment.version,
  }))
  const card = unfinishedCard({
    record,
    rows,
    filter,
    offset,
    all: found.map(({ id, version }) => ({ record: id, version })),
    ...(done ? { done } : {}),
  })
  return { kind: 'card', summary: 'Which one?', record, card }
}

function matching(env: DialogEnv, assessments: readonly Assessment[], filter: string): readonly Assessment[] {
  const product = productIn(filter)
  const ofProduct = product === undefined ? [] : assessments.filter((each) => productOf(each) === product.name)
  return product && ofProduct.length > 0
    ? matchingNames(env, ofProduct, product.rest)
    : matchingNames(env, assessments, filter)
}

function matchingNames(env: DialogEnv, assessments: readonly Assessment[], filter: string): readonly Assessment[] {
  for (const read of readListFilter(env.prepared, filter)) {
    if (read.statuses.length > 0) continue
    const found = assessments.filter((assessment) => isMeant(assessment, read))
    const alone = found.filter(({ customer }) => customer === undefined || !isLonger(env, assessments, read, customer))
    if (found.length > 0) return alone
  }
  return []
}

/** True for the name of another where somebody is called exactly as was typed, as `list-called.ts` reads what is kept. */
function isLonger(env: DialogEnv, assessments: readonly Assessment[], filter: ListFilter, customer: string): boolean {
  const all = [...assessments, ...(env.records.list?.rows ?? [])]
  const known = new Set(all.map((each) => customerKey(each.customer ?? '')))
  const key = customerKey(customer)
  const parts = (filter.anyCustomer ?? [filter.customer]).filter((each) => each.every((part) => key.includes(part)))
  const asked = parts.map((each) => each.join(' '))
  return !asked.includes(key) && asked.every((each) => each !== '' && known.has(each))
}

/** Compares by the customer's name; if none was read, by the text. */
function isMeant({ customer, workload, text }: Assessment, filter: ListFilter): boolean {
  if (filter.workloads.length > 0 && !(workload && filter.workloads.includes(workload))) return false
  const name = ` ${customer === undefined ? foldName(text) : customerKey(customer)}`
  return (filter.anyCustomer ?? [filter.customer]).some((parts) =>
    parts.every((part) => name.includes(customer === undefined ? ` ${part}` : part)),
  )
}

/** Makes an earlier assessment current again. */
export function takeUp(env: DialogEnv, state: ConversationState, assessment: Assessment, remark?: string): Turn {
  // The playbook may have changed since the assessment began. Answers that still fit are kept, and the card says so.
  const isOld = assessment.contentVersion !== env.prepared.playbook.version
  const notice = isOld ? 'The playbook was updated since you began. Answers that still fit were kept.' : undefined
  return show(env, state, changed(assessment, { cancelled: false }), together(notice, remark))
}

/** The beginning of the text, or the number of answers. */
export function saidOf({ text, asked }: Assessment): string {
  if (!text) return asked.length === 1 ? '1 answer' : `${asked.length} answers`
  const line = text.replace(/\s+/g, ' ')
  return line.length > MAX_SAID ? `${line.slice(0, MAX_SAID)}…` : line
}
