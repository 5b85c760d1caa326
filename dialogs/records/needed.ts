import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import type { Incoming } from '../incoming.ts'
import type { RecordsNeed } from '../records.ts'
import { partedBySince } from './changed-since.ts'
import { hasDate } from '../../playbook/status-rules.ts'
import { beginningsNear } from './nearest-name.ts'
import { COMMENTS_AMONG, isPosting } from './posted.ts'
import type { RecordCardAction } from './record-actions.ts'
import { readFilter, readListFilter } from '../../domain/entitlement/list-filter.ts'

type Prepared = { readonly prepared: PreparedPlaybook }

/** Entitlements on one card: it is not higher than the window of the chat. */
const LIST_PAGE = 6
/** Changes on one card. */
export const HISTORY_PAGE = 5
/** Overrides on one card. */
export const OVERRIDES_PAGE = 6

/** What keeps a note: it is compared with those of the customer's other workloads. */
const KEEPS_NOTE: ReadonlySet<string> = new Set(['keep', 'save-note', 'save-unblocked'])

/** Where others read along, nothing is told of other entitlements. */
export function withOthers(need: RecordsNeed, { where }: Incoming, verb: string): RecordsNeed {
  if (where.kind !== 'personal' || !KEEPS_NOTE.has(verb)) return need
  return need.kind === 'pair' || need.kind === 'entitlement' ? { ...need, withOthers: true } : need
}

/** Opens a form about an entitlement, or shows it again because something is missing. */
const SHOWS_FORM = /^(?:edit|save)-/

/** A form says where what is saved is seen; where others read along, nothing is told of other places. */
export function withPlaces(need: RecordsNeed, { where }: Incoming): RecordsNeed {
  if (where.kind !== 'personal') return need
  return need.kind === 'list' || need.kind === 'entitlement' ? { ...need, withPlaces: true } : need
}

/** What has to be read before a pressed button of a card about records can be carried out. */
export function neededByRecordAction(env: Prepared, action: RecordCardAction, incoming: Incoming): RecordsNeed {
  const need = withOthers(neededByVerb(env, action, incoming), incoming, action.verb)
  return SHOWS_FORM.test(action.verb) ? withPlaces(need, incoming) : need
}

function neededByVerb(env: Prepared, action: RecordCardAction, { today }: Incoming): RecordsNeed {
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
      // A posted card shows the newest comments.
      return {
        kind: 'entitlement',
        id: action.entitlement,
        history: isPosting(action.record) ? COMMENTS_AMONG : 0,
        ...(action.verb === 'open' ? {} : { seen: action.version }),
      }
  }
}

/** A page of the entitlements that a filter finds. @param filter as it was typed; empty for all @param offset so many come before it */
export function listNeeded(
  env: Prepared,
  filter: string,
  offset: number,
  today: string,
  read = readFilter,
): Extract<RecordsNeed, { kind: 'list' }> {
  const parted = partedBySince(filter, today)
  const filters = read(env.prepared, parted?.rest ?? filter)
  // Who asks for changes wants the newest; who asks how things stand, what needs a look.
  const order = parted ? { changesSince: parted.since } : { passedBefore: today }
  return { kind: 'list', filters, offset, limit: LIST_PAGE, withHistory: 0, ...order }
}

/**
 * Where nobody is called as was typed, a similar name is offered; where nothing is kept any more, it is told what the person took
 * back; where others read along, neither.
 */
export function withNear(need: Extract<RecordsNeed, { kind: 'list' }>, { where }: Incoming): RecordsNeed {
  if (where.kind !== 'personal' || need.changesSince !== undefined) return need
  const near = beginningsNear(need.filters)
  return { ...need, withTakenBack: true, ...(near.length > 0 ? { near } : {}) }
}

/** The same list of those whose status has a date to move; of all where none has. */
export function changeable(
  { prepared }: Prepared,
  need: Extract<RecordsNeed, { kind: 'list' }>,
): Extract<RecordsNeed, { kind: 'list' }> {
  const dated = prepared.playbook.statuses.filter(hasDate).map(({ id }) => id)
  const filters = need.filters.flatMap((filter) => {
    const statuses = filter.statuses.length === 0 ? dated : filter.statuses.filter((id) => dated.includes(id))
    return statuses.length > 0 ? [{ ...filter, statuses }, filter] : [filter]
  })
  return { ...need, filters }
}
