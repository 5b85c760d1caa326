import type { RowAsk } from '../../cards/presses/records.ts'
import { noticeCard } from '../../cards/notice-card.ts'
import { showClosed } from '../access/access.ts'
import type { Dialog, Heard, Meaning, Needs } from '../dialog.ts'
import { askingOn } from '../asking-card.ts'
import type { AskingCard, ConversationState, DialogEnv, Reply, Turn } from '../model.ts'
import { orderOfNobody } from '../order-of-nobody.ts'
import { nobodyCalledSo } from '../nobody-called-so.ts'
import { whyNotForMembers, type RefusalWords } from '../for-members.ts'
import type { Incoming } from '../incoming.ts'
import { heldBackIn, outsidersRead, HELD_BACK, whyNotHere } from '../places.ts'
import { tellingAlone } from '../records/alone-meant.ts'
import type { Entitlement, ListFilter } from '../../domain/entitlement/model.ts'
import { readFilter } from '../../domain/entitlement/list-filter.ts'
import { showList } from '../records/status-list.ts'
import { areCalled } from '../records/whole-name.ts'
import { derive } from '../../domain/engagement/derived.ts'
import { offerHandOver } from './hand-over-files.ts'
import { handOverText, showHandOver } from './hand-over.ts'
import type { Subject } from './model.ts'
import { moveOn } from './move-on.ts'
import { planInShort, showPlan, showWeek } from './plan.ts'
import { editAction, editMeasure, markDone, saveAction, saveMeasure } from './plan-actions.ts'
import { planForm } from './plan-form.ts'
import { savePlan } from './plan-settings.ts'
import { readyInWords, saveBlock, showBlock, showClosing, showReadiness } from './readiness.ts'
import {
  readEngagementAction,
  readEngagementCommand,
  readEngagementOfWhole,
  type EngagementAction,
  type EngagementCommand,
  type EngagementView,
} from './requests.ts'
import { say, type Answer } from './save.ts'
import { editGroup, editResistance, removeGroup, saveGroup, saveResistance, showStakeholders } from './stakeholders.ts'
import { ofAll } from './map-of-all.ts'
import { goLiveForm, goLiveOfIt, goLiveTold, lookedAt } from './go-live-told.ts'
import { activeUseTold } from './active-use-told.ts'
import { stakeholderAdded } from './stakeholder-typed.ts'
import { planMissing } from './plan-missing.ts'

/** Entitlements in a list to choose from. */
const LIST = 8
/** How many entitlements of one customer are read: no customer has more workloads. */
const OF_CUSTOMER = 20

/** The stakeholder map belongs to the customer: only people with access to the customer's shared data see it. */
const OF_THE_MAP: ReadonlySet<EngagementAction['verb']> = new Set([
  'stakeholders',
  'edit-group',
  'save-group',
  'remove-group',
  'edit-resistance',
  'save-resistance',
])

/** The card to which a button leads, if it is not the plan. */
const VIEW_OF: Readonly<Partial<Record<EngagementAction['verb'], AskingCard['command']>>> = {
  readiness: 'readiness',
  block: 'readiness',
  closing: 'readiness',
  'save-block': 'readiness',
  stakeholders: 'stakeholders',
  'edit-group': 'stakeholders',
  'save-group': 'stakeholders',
  'remove-group': 'stakeholders',
  'edit-resistance': 'stakeholders',
  'save-resistance': 'stakeholders',
  'hand-over': 'hand over',
  'hand-over-files': 'hand over',
  'hand-over-text': 'hand over',
}

const NOT_THERE = 'This entitlement is not there any more, or it is somebody else’s. Nothing was changed.'
const REFUSAL: RefusalWords = {
  notHere: 'That is for its FMs alone: ask me in our personal chat.',
  notForGuests: 'I keep plans for members of the organisation; guests can neither see nor change them.',
}

/** Answers everything about readiness, stakeholders and plans. */
export const engagementDialog: Dialog = (heard) => {
  const { prepared, state, incoming } = heard
  const { what } = incoming
  switch (what.kind) {
    case 'text': {
      const command = readEngagementCommand(prepared, what.text)
      if (!command) return withoutCommand(heard, what.text)
      return { needs: neededByCommand(heard, command), answer: (env) => onCommand(env, state, command, incoming) }
    }
    case 'action': {
      const action = readEngagementAction(what.data)
      if (!action) return undefined
      const needs: Needs = { records: { kind: 'engagement', id: action.entitlement } }
      return { needs, answer: (env) => onAction(env, state, action, incoming) }
    }
    default:
      return undefined
  }
}

function withoutCommand(heard: Heard, text: string): Meaning | undefined {
  return (
    stakeholderAdded(heard, text) ??
    activeUseTold(heard, text) ??
    goLiveTold(heard, text) ??
    goLiveOfIt(heard, text) ??
    planMissing(heard, text) ??
    ofWhole(heard, text)
  )
}

/** “Plan Will & Grace” is news, unless a customer is called exactly so. */
function ofWhole({ prepared, state, incoming }: Heard, text: string): Meaning | undefined {
  const command = incoming.where.kind === 'personal' ? readEngagementOfWhole(prepared, text) : undefined
  if (!command) return undefined
  const { whole, view } = command
  const { key, workload } = whole
  const filter = { customer: key.split(' '), workloads: workload ? [workload] : [], statuses: [] }
  return {
    needs: neededFor(view, [filter]),
    perhaps: true,
    answer(env) {
      const { entitlement, list } = env.records
      const found = list?.rows ?? (entitlement ? [entitlement] : [])
      const names = found.map(({ customer }) => customer)
      return areCalled(whole, names) ? onCommand(env, state, command, incoming) : undefined
    },
  }
}

function neededByCommand({ prepared }: Heard, { view, filter }: EngagementCommand): Needs {
  return neededFor(view, readFilter(prepared, filter))
}

function neededFor(view: EngagementView, filters: readonly ListFilter[]): Needs {
  const anyOfCustomer = view === 'stakeholders'
  const limit = anyOfCustomer ? OF_CUSTOMER : LIST
  return { records: { kind: 'engagement', filters, limit, anyOfCustomer } }
}

function onAction(env: DialogEnv, state: ConversationState, action: EngagementAction, incoming: Incoming): Turn {
  const hint = (text: string): Turn => ({ state, replies: [{ kind: 'hint', text }], effects: [] })
  const words = outsidersRead(incoming.where) ? { ...REFUSAL, notHere: HELD_BACK } : REFUSAL
  const refused = whyNotForMembers(incoming, words)
  if (refused) return hint(refused)
  const { entitlement, engagement } = env.records
  if (!entitlement || !engagement) return hint(NOT_THERE)
  const closed = OF_THE_MAP.has(action.verb) ? env.records.closed?.[0] : undefined
  if (closed) return { state, replies: [showClosed(env, closed)], effects: [] }
  const answer = act(env, { entitlement, engagement, record: action.record }, action, incoming)
  const { replies, effects } = answer
  const asking = askingOn(lookedAt(state, entitlement.id), entitlement.customer, VIEW_OF[action.verb] ?? 'plan')
  return { state: editedIn(asking, entitlement, answer), replies, effects }
}

function onCommand(env: DialogEnv, state: ConversationState, command: EngagementCommand, incoming: Incoming): Turn {
  const { where } = incoming
  const text = (said: string): Turn => ({ state, replies: [{ kind: 'text', text: said }], effects: [] })
  if (where.kind !== 'personal') {
    const refused = outsidersRead(where) ? heldBackIn(where) : whyNotHere(where, command.view)
    return refused ? text(refused) : tellingAlone(env, text(progress(env, command)))
  }
  const refused = whyNotForMembers(incoming, REFUSAL)
  if (refused) return text(refused)
  const { entitlement, engagement, list } = env.records
  const { filter, moved, view } = command
  const shows = view === 'hand-over' ? 'hand over' : view
  if (filter && !moved && !entitlement && !list?.total)
    return tellingAlone(env, orderOfNobody(env, state, { whom: filter, command: shows }))
  const shown = entitlement && engagement && lookedAt(state, entitlement.id)
  const next = shown ? askingOn(shown, entitlement.customer, shows) : state
  return tellingAlone(env, { state: next, replies: [show(env, command, incoming)], effects: [] })
}

/** Remembers a saved change, so that "undo" can take it back. */
function editedIn(
  state: ConversationState,
  { id, version }: Entitlement,
  { effects, goLiveBefore }: Answer,
): ConversationState {
  if (effects.every(({ kind }) => kind !== 'saveEngagement')) return state
  const engagement = goLiveBefore === undefined ? {} : { goLiveBefore }
  return { ...state, edited: { entitlement: id, version, engagement } }
}

/** Shows the requested card, or a list to choose from. */
function show(env: DialogEnv, { view, filter, moved }: EngagementCommand, { today, what }: Incoming): Reply {
  const record = env.newId()
  const { entitlement, engagement, list } = env.records
  if (entitlement && engagement) {
    const closed = view === 'stakeholders' ? env.records.closed?.[0] : undefined
    if (closed) return showClosed(env, closed)
    const subject = { entitlement, engagement, record }
    if (view === 'stakeholders' && list && list.total > 1) return showStakeholders(env, subject, ofAll(env, list.rows))
    return moved ? goLiveForm(env, subject, moved, today) : open(env, subject, view)
  }
  if (list && list.total > 0) {
    const asks: RowAsk = moved
      ? { verb: 'plan', goLive: moved.value, ...(moved.more ? { more: 'true' } : {}) }
      : { verb: view }
    return showList(env, record, { filter, offset: 0 }, asks)
  }
  // For a customer without records, a go-live is news.
  if (filter) return nobodyCalledSo(what.kind === 'text' ? what.text : undefined)
  const text =
    'No status is kept yet. Keep one for the customer first; then its readiness, stakeholders and plan can follow.'
  return {
    kind: 'card',
    summary: 'Nothing kept',
    card: noticeCard(text, { next: { title: 'Assess a customer', verb: 'start' } }),
  }
}

function open(env: DialogEnv, subject: Subject, view: EngagementView): Reply {
  switch (view) {
    case 'readiness':
      return showReadiness(env, subject)
    case 'stakeholders':
      return showStakeholders(env, subject)
    case 'plan':
      return showPlan(env, subject)
    case 'hand-over':
      return showHandOver(env, subject)
  }
}

/** In a channel or group chat: only the progress, without names, resistance and buttons. */
function progress(env: DialogEnv, { view }: EngagementCommand): string {
  if (view === 'stakeholders' || view === 'hand-over') return REFUSAL.notHere
  const { entitlement, engagement, list } = env.records
  if (!entitlement || !engagement) {
    return list && list.total > 1
      ? 'Several are posted here: name customer and workload.'
      : 'Nothing that is posted here goes by that name.'
  }
  const derived = derive(env, { entitlement, engagement })
  const workload = env.prepared.workload.get(entitlement.workload)?.name ?? entitlement.workload
  const readiness = `Readiness: ${readyInWords(derived.readiness.blocks)}.`
  return `${entitlement.customer} · ${workload}. ${readiness} ${planInShort(derived, env.today)}`
}

function act(env: DialogEnv, subject: Subject, action: EngagementAction, incoming: Incoming): Answer {
  switch (action.verb) {
    case 'plan': {
      const { goLive: value, more } = action
      return say(
        value === undefined
          ? open(env, subject, 'plan')
          : goLiveForm(env, subject, { value, more: more === 'true' }, incoming.today),
      )
    }
    case 'readiness':
    case 'hand-over':
      return say(open(env, subject, action.verb))
    case 'stakeholders':
      return say(showStakeholders(env, subject, undefined, action.page))
    case 'block':
      return say(showBlock(env, subject, action.block))
    case 'closing':
      return say(showClosing(env, subject))
    case 'save-block':
      return saveBlock(env, subject, action, incoming)
    case 'move-on':
      return say(moveOn(env, subject))
    case 'edit-group':
      return say(editGroup(env, subject, action))
    case 'save-group':
      return saveGroup(env, subject, action, incoming)
    case 'remove-group':
      return removeGroup(env, subject, action, incoming)
    case 'edit-resistance':
      return say(editResistance(env, subject, action))
    case 'save-resistance':
      return saveResistance(env, subject, action, incoming)
    case 'edit-plan':
      return say(planForm(env, subject))
    case 'save-plan':
      return savePlan(env, subject, action, incoming)
    case 'week':
      return say(showWeek(env, subject, action.week, action.page))
    case 'mark-done':
      return markDone(env, subject, action, incoming)
    case 'edit-action':
      return say(editAction(env, subject, action))
    case 'save-action':
      return saveAction(env, subject, action, incoming)
    case 'edit-measure':
      return say(editMeasure(env, subject))
    case 'save-measure':
      return saveMeasure(env, subject, action, incoming)
    case 'hand-over-files':
      return offerHandOver(env, subject, action.audience, incoming)
    case 'hand-over-text':
      return say(...handOverText(env, subject, action))
  }
}
