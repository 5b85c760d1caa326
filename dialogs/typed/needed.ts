import { readAddressed } from './addressed.ts'
import { entitlementNeeded } from '../assessment/keep/keep.ts'
import { customersNamed } from '../assessment/whose/kept-customers.ts'
import { currentOf, resumable } from '../assessment/shelf.ts'
import type { Command } from '../commands/model.ts'
import type { Heard } from '../dialog.ts'
import type { ConversationState } from '../model.ts'
import type { RecordsNeed } from '../records.ts'
import {
  changeable,
  HISTORY_PAGE,
  listNeeded,
  neededByRecordAction,
  OVERRIDES_PAGE,
  withOthers,
  withNear,
  withPlaces,
} from '../records/needed.ts'
import { readListFilter } from '../../domain/entitlement/list-filter.ts'
import { neededByResourceCommand } from '../resources/on-resources.ts'

/**
 * What must be read before a typed message can be answered.
 * @param command the command in it; undefined if it may be news of a customer
 */
export function neededByText(heard: Heard, text: string, command: Command | undefined): RecordsNeed | undefined {
  const { state, incoming } = heard
  switch (command?.kind) {
    case undefined:
      // A name alone may say whose news a text is.
      return neededByOtherName(heard, text) ?? customersNamed(heard, state.whose ? `${text} ${state.whose.text}` : text)
    case 'save-form':
      return state.form && neededByRecordAction(heard, state.form.save, incoming)
    case 'keep-then': {
      const named = customersNamed(heard, text)
      const current = currentOf(state)
      // "Hello, keep it" keeps as well: the text around such an order may mean nothing.
      const keeps = command.order === 'keep' || command.order === 'keep-last'
      const need = keeps && current ? entitlementNeeded(current) : undefined
      if (!need) return neededByOtherName(heard, text) ?? named
      const naming = named?.kind === 'customers' ? { naming: named.beginnings } : {}
      return withOthers({ ...need, ...naming }, incoming, 'keep')
    }
    case 'status':
      return withNear(
        {
          ...listNeeded(heard, command.filter, 0, incoming.today, readListFilter),
          ...(command.asks === 'date' ? { withHistory: HISTORY_PAGE } : {}),
        },
        incoming,
      )
    case 'correct-kept':
    case 'unchanged':
      return listNeeded(heard, command.filter, 0, incoming.today)
    case 'change': {
      const need = listNeeded(heard, command.filter, 0, incoming.today)
      return withPlaces(command.what === 'date' ? changeable(heard, need) : need, incoming)
    }
    case 'history':
      return withNear({ ...listNeeded(heard, command.filter, 0, incoming.today), withHistory: HISTORY_PAGE }, incoming)
    case 'overrides':
      return { kind: 'overrides', limit: OVERRIDES_PAGE }
    case 'resources':
    case 'share':
    case 'value':
    case 'may-show':
      return neededByResourceCommand(heard, command)
    case 'assess':
      return customersNamed(heard, command.rest)
    case 'change-status':
      if (command.of !== undefined) return customersNamed(heard, command.of)
      return neededByDefault(heard, command)
    case 'names':
      return customersNamed(heard, command.of === undefined ? (command.customer ?? '') : text)
    case 'undo':
      if (state.tookOut) return { kind: 'let-in', ...state.tookOut }
      if (state.edited) return { kind: 'entitlement', id: state.edited.entitlement, history: 1 }
      return neededByShown(state)
    case 'resume':
    case 'go-on':
      return neededByShown(state)
    default:
      return neededByDefault(heard, command)
  }
}

/** A command may keep the current assessment. */
function neededByDefault({ state, incoming }: Heard, command: Command | undefined): RecordsNeed | undefined {
  const current = currentOf(state)
  const need = current && entitlementNeeded(current)
  return need && command && withOthers(need, incoming, command.kind)
}

/** What is kept of the assessment that is shown again, so that its card tells it. */
function neededByShown(state: ConversationState): RecordsNeed | undefined {
  const shown = currentOf(state) ?? resumable(state)[0]
  return shown && entitlementNeeded(shown)
}

/** For a customer who is to be renamed; only in the personal chat, because the answer would tell others about it. */
function neededByOtherName({ prepared, incoming }: Heard, text: string): RecordsNeed | undefined {
  const asked = incoming.where.kind === 'personal' ? readAddressed(prepared, text)?.otherName : undefined
  return asked && { kind: 'other-name', ...asked }
}
