import { findResources } from '../../playbook/resources/find-resources.ts'
import { whyNotForMembers } from '../for-members.ts'
import type { Dialog } from '../dialog.ts'
import type { ConversationState, DialogEnv, Turn } from '../model.ts'
import type { Incoming } from '../incoming.ts'
import { readResourceAction, type ResourceAction } from './actions.ts'
import type { ResourceCommand } from './commands.ts'
import type { ResourceNeed } from './model.ts'
import { onlyInEnglish } from './in-language.ts'
import { answerMayShow } from './may-show.ts'
import { isCustomerReady, showResources } from './resources.ts'
import { share, shareForm } from './share.ts'
import { turn } from '../turn.ts'
import { actOnValue, showValue, valueNeeded } from './value.ts'

/** Answers a typed command about resources or value-add discussions. */
export function onResourceCommand(
  env: DialogEnv,
  state: ConversationState,
  command: ResourceCommand,
  incoming: Incoming,
): Turn {
  const record = env.newId()
  const { query } = command
  const inEnglish = 'language' in command && command.language ? onlyInEnglish(command.language) : undefined
  if (command.kind === 'resources')
    return turn(state, showResources(env, record, { query, offset: 0 }, incoming, inEnglish))
  const refused = whyNotForMembers(incoming)
  if (refused) return turn(state, { kind: 'text', text: refused })
  if (command.kind === 'may-show') return turn(state, answerMayShow(env, command))
  if (command.kind === 'value') return turn(state, showValue(env, record, query))
  const customer = env.records.sharing?.customer?.name ?? command.customer
  // What may not go out is said, not left out without a word.
  if (asksForInternal(env, query)) return turn(state, answerMayShow(env, { kind: 'may-show', query, customer }))
  return turn(state, shareForm(env, { record, query, resources: '', customer, place: '' }, [], inEnglish))
}

/** True if only internal resources are asked for by name, or an internal one in so many words. */
function asksForInternal({ prepared }: DialogEnv, query: string): boolean {
  const { resources, isMeant } = findResources(prepared, query)
  if (query === '' || !isMeant || resources.length === 0) return false
  const [first] = resources
  return resources.every((each) => !isCustomerReady(each)) || (/\binternal\b/i.test(query) && !isCustomerReady(first!))
}

/** Answers pressed buttons of these cards. */
export const resourcesDialog: Dialog = ({ state, incoming }) => {
  const action = incoming.what.kind === 'action' ? readResourceAction(incoming.what.data) : undefined
  return (
    action && {
      needs: { records: neededByAction(action) },
      answer: (env) => onAction(env, state, action, incoming),
    }
  )
}

function onAction(env: DialogEnv, state: ConversationState, action: ResourceAction, incoming: Incoming): Turn {
  if (action.verb === 'resources') return turn(state, showResources(env, action.record, action, incoming))
  const refused = whyNotForMembers(incoming)
  if (refused) return turn(state, { kind: 'hint', text: refused })
  switch (action.verb) {
    case 'share':
    case 'share-to':
    case 'share-mail':
    case 'share-sent':
      return share(env, state, action, incoming)
    default:
      return actOnValue(env, state, action, incoming)
  }
}

function neededByAction(action: ResourceAction): ResourceNeed | undefined {
  switch (action.verb) {
    case 'resources':
    case 'share':
      return undefined
    case 'share-to':
    case 'share-mail':
    case 'share-sent':
      return { kind: 'sharing', card: action.record, customer: action.customer }
    case 'value-open':
    case 'value-note':
    case 'value-sme':
    case 'value-save':
      return { kind: 'value-add-of', id: action.entitlement }
  }
}

/** What must be read before a typed command can be answered. */
export function neededByResourceCommand(
  env: Pick<DialogEnv, 'prepared'>,
  command: ResourceCommand,
): ResourceNeed | undefined {
  if (command.kind === 'value') return valueNeeded(env, command.query)
  const named = command.kind === 'share' && command.customer !== ''
  return named ? { kind: 'sharing', card: '', customer: command.customer } : undefined
}
