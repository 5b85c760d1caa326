import { accessNeeded } from './access/access.ts'
import { assignNeeded } from './assign/commands.ts'
import { acmNeeded } from './acm/commands.ts'
import { readAction, type CardAction } from './assessment/actions.ts'
import { fillIn } from './assessment/fill-in.ts'
import { engagementNeeded } from './engagement/answer.ts'
import { commandIn } from './commands/spoken-of.ts'
import { erasureNeed, readErasureAction, readErasureCommand } from './erasure/commands.ts'
import { neededToTakeBack } from './assessment/take-kept-back.ts'
import { entitlementNeeded } from './assessment/keep.ts'
import { isGuestAlone } from './for-members.ts'
import { beginningsIn } from './assessment/kept-customers.ts'
import type { ConversationState, DialogEnv } from './model.ts'
import type { Incoming } from './incoming.ts'
import { neededByResourceAction, neededByResourceCommand } from './resources/on-resources.ts'
import { isPosting } from './records/posted.ts'
import { otherNameNeeded } from './other-name/actions.ts'
import { readRecordAction, type RecordCardAction } from './records/record-actions.ts'
import type { RecordsNeed } from './records.ts'
import { hasDate } from './records/entitlement-forms.ts'
import { partedBySince } from './records/changed-since.ts'
import { readFilter, readListFilter } from './records/records-filter.ts'
import { readResourceAction } from './resources/actions.ts'
import { textTaken } from './assessment/set-aside.ts'
import { byId, currentOf } from './assessment/shelf.ts'

/** Entitlements on one card. */
const LIST_PAGE = 8
/** Changes on one card. */
const HISTORY_PAGE = 5
/** Overrides on one card. */
const OVERRIDES_PAGE = 6

/** What has to be read before `converse` can decide the turn; undefined when nothing. */
export function recordsNeeded(
  env: Pick<DialogEnv, 'prepared'>,
  state: ConversationState,
  incoming: Incoming,
): RecordsNeed | undefined {
  if (isGuestAlone(incoming)) return undefined
  const assign = assignNeeded(env.prepared, incoming)
  if (!assign) return neededOtherwise(env, state, incoming)
  return incoming.what.kind === 'text' ? { ...assign, besides: neededOtherwise(env, state, incoming) } : assign
}

function neededOtherwise(
  env: Pick<DialogEnv, 'prepared'>,
  state: ConversationState,
  incoming: Incoming,
): RecordsNeed | undefined {
  const access = accessNeeded(incoming)
  if (access) return access
  const acm = acmNeeded(incoming)
  if (acm) return acm
  const engagement = engagementNeeded(env, state, incoming)
  if (engagement) return engagement
  switch (incoming.what.kind) {
    case 'installed':
    case 'removed':
    case 'file':
      return undefined
    case 'text':
      return (
        erasureNeed(env.prepared, readErasureCommand(incoming.what.text)) ??
        neededByText(env, state, incoming.what.text, incoming)
      )
    case 'action': {
      const onRecords = readRecordAction(incoming.what.data)
      if (onRecords) {
        const need = withOthers(neededByRecordAction(env, onRecords, incoming), incoming, onRecords.verb)
        return SHOWS_FORM.test(onRecords.verb) ? withPlaces(need, incoming) : need
      }
      const onErasure = readErasureAction(incoming.what.data)
      if (onErasure) return erasureNeed(env.prepared, onErasure)
      const otherName = otherNameNeeded(env, incoming)
      if (otherName) return otherName
      const onResources = readResourceAction(incoming.what.data)
      if (onResources) return neededByResourceAction(onResources)
      const action = readAction(incoming.what.data)
      if (action?.verb === 'try') return customersNamed(incoming, state, action.text)
      if (action?.verb === 'whose') return customersNamed(incoming, state, textTaken(state, action) ?? '')
      if (!action || !('record' in action)) return undefined
      const assessment = byId(state, action.record)
      if (action.verb === 'take-back') return assessment && neededToTakeBack(assessment)
      if (!isKeeping(action)) {
        const named = action.verb === 'meant' ? action.name : (action.customer ?? '')
        return customersNamed(incoming, state, `${named} ${action.text ?? ''}`, assessment)
      }
      const need = assessment && entitlementNeeded(fillIn({ ...env, newId: () => '', records: {} }, assessment, action))
      if (!need) return undefined
      return withOthers(action.verb === 'keep-and-prepare' ? { ...need, withEngagement: true } : need, incoming, 'keep')
    }
  }
}

/** What keeps a note: it is compared with those of the customer's other workloads. */
const KEEPS_NOTE: ReadonlySet<string> = new Set(['keep', 'save-note', 'save-unblocked'])

/** Where others read along, nothing is told of other entitlements. */
function withOthers(need: RecordsNeed, { where }: Incoming, verb: string): RecordsNeed {
  if (where.kind !== 'personal' || !KEEPS_NOTE.has(verb)) return need
  return need.kind === 'pair' || need.kind === 'entitlement' ? { ...need, withOthers: true } : need
}

/** Opens a form about an entitlement, or shows it again because something is missing. */
const SHOWS_FORM = /^(?:edit|save)-/

/** A form says where what is saved is seen; where others read along, nothing is told of other places. */
function withPlaces(need: RecordsNeed, { where }: Incoming): RecordsNeed {
  if (where.kind !== 'personal') return need
  return need.kind === 'list' || need.kind === 'entitlement' ? { ...need, withPlaces: true } : need
}

/** True for every button that keeps the status of its assessment. */
function isKeeping(action: CardAction): action is Extract<CardAction, { verb: 'keep' | `keep-and-${string}` }> {
  return action.verb === 'keep' || action.verb.startsWith('keep-and-')
}

/** What is kept of whom a text may name, and of who is spoken of; where others read along, nothing is told of it. */
function customersNamed(
  { where }: Incoming,
  state: ConversationState,
  text: string,
  current = currentOf(state),
): RecordsNeed | undefined {
  if (where.kind !== 'personal') return undefined
  // "Same for SharePoint" is about whom was kept last.
  const own = (current ?? state.assessments[0])?.customer ?? ''
  const beginnings = beginningsIn(`${text} ${own}`)
  return beginnings.length > 0 ? { kind: 'customers', beginnings } : undefined
}

function neededByText(
  env: Pick<DialogEnv, 'prepared'>,
  state: ConversationState,
  text: string,
  incoming: Incoming,
): RecordsNeed | undefined {
  const command = commandIn(env.prepared, state, text)
  switch (command?.kind) {
    case undefined:
      // A name alone may say whose news a text is.
      return otherNameNeeded(env, incoming) ?? customersNamed(incoming, state, `${text} ${state.whose?.text ?? ''}`)
    case 'save-form':
      return (
        state.form && withOthers(neededByRecordAction(env, state.form.save, incoming), incoming, state.form.save.verb)
      )
    case 'keep-then': {
      const named = customersNamed(incoming, state, text)
      const current = currentOf(state)
      // “Hello, keep it” keeps as well: what is behind such an order may be nothing.
      const keeps = command.order === 'keep' || command.order === 'keep-last'
      const need = keeps && current ? entitlementNeeded(current) : undefined
      if (!need) return otherNameNeeded(env, incoming) ?? named
      const naming = named?.kind === 'customers' ? { naming: named.beginnings } : {}
      return withOthers({ ...need, ...naming }, incoming, 'keep')
    }
    case 'status':
      return listNeeded(env, command.filter, 0, incoming.today, readListFilter)
    case 'correct-kept':
      return listNeeded(env, command.filter, 0, incoming.today)
    case 'change': {
      const need = listNeeded(env, command.filter, 0, incoming.today)
      return withPlaces(command.what === 'date' ? changeable(env, need) : need, incoming)
    }
    case 'history':
      return { ...listNeeded(env, command.filter, 0, incoming.today), withHistory: HISTORY_PAGE }
    case 'overrides':
      return { kind: 'overrides', limit: OVERRIDES_PAGE }
    case 'resources':
    case 'share':
    case 'value':
    case 'may-show':
      return neededByResourceCommand(env, command)
    case 'assess':
      return customersNamed(incoming, state, command.rest)
    case 'names':
      return customersNamed(incoming, state, command.customer ?? '')
    case 'undo':
      return state.edited && { kind: 'entitlement', id: state.edited.entitlement, history: 1 }
    default: {
      // A command may keep the current assessment.
      const current = currentOf(state)
      const need = current && entitlementNeeded(current)
      return need && command && withOthers(need, incoming, command.kind)
    }
  }
}

function neededByRecordAction(
  env: Pick<DialogEnv, 'prepared'>,
  action: RecordCardAction,
  { today }: Incoming,
): RecordsNeed {
  switch (action.verb) {
    case 'list':
      return action.next === 'edit-date'
        ? changeable(env, listNeeded(env, action.filter, action.offset, today))
        : listNeeded(env, action.filter, action.offset, today, readListFilter)
    case 'overrides':
      return { kind: 'overrides', before: action.before, limit: OVERRIDES_PAGE }
    case 'history': {
      const before = action.before === undefined ? {} : { before: action.before }
      return { kind: 'entitlement', id: action.entitlement, history: HISTORY_PAGE, ...before }
    }
    case 'put-back':
      return { kind: 'entitlement', id: action.entitlement, history: 1, seen: action.version }
    default:
      // A posted card shows the newest comment.
      return {
        kind: 'entitlement',
        id: action.entitlement,
        history: isPosting(action.record) ? 1 : 0,
        ...(action.verb === 'open' ? {} : { seen: action.version }),
      }
  }
}

function listNeeded(
  env: Pick<DialogEnv, 'prepared'>,
  filter: string,
  offset: number,
  today: string,
  read = readFilter,
): Extract<RecordsNeed, { kind: 'list' }> {
  const parted = partedBySince(filter, today)
  const changed = parted ? { changedSince: parted.since } : {}
  const filters = read(env.prepared, parted?.rest ?? filter).map((each) => ({ ...each, ...changed }))
  const since = parted ? { changesSince: parted.since } : {}
  return { kind: 'list', filters, offset, limit: LIST_PAGE, withHistory: 0, ...since }
}

/** The same list of those whose status has a date to move; of all where none has. */
function changeable(
  { prepared }: Pick<DialogEnv, 'prepared'>,
  need: Extract<RecordsNeed, { kind: 'list' }>,
): Extract<RecordsNeed, { kind: 'list' }> {
  const dated = prepared.playbook.statuses.filter(hasDate).map(({ id }) => id)
  const filters = need.filters.flatMap((filter) => {
    const statuses = filter.statuses.length === 0 ? dated : filter.statuses.filter((id) => dated.includes(id))
    return statuses.length > 0 ? [{ ...filter, statuses }, filter] : [filter]
  })
  return { ...need, filters }
}
