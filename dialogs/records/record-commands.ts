import type { ChangeCommand } from '../commands/change-commands.ts'
import type { Unchanged } from '../commands/unchanged.ts'
import type { CorrectsKept } from '../commands/corrects-kept.ts'
import type { Command } from '../commands/model.ts'
import { showHistory, showTakenBack } from './history.ts'
import type { ConversationState, DialogEnv, Reply } from '../model.ts'
import { showOverrides } from './overrides.ts'
import { showList } from './status-list.ts'
import { unfinishedFor } from '../assessment/unfinished.ts'

export type RecordCommand = Extract<Command, { kind: 'status' | 'history' }> | { readonly kind: 'overrides' }

const ABOUT_RECORDS = new Set<Command['kind']>([
  'status',
  'history',
  'overrides',
  'change',
  'correct-kept',
  'unchanged',
])

/** True for commands whose answer is made of kept records, which are the person's own. */
export function isAboutRecords(command: Command): command is RecordCommand | ChangeCommand | CorrectsKept | Unchanged {
  return ABOUT_RECORDS.has(command.kind)
}

/** The card that a typed command about records is answered with. */
export function answerFromRecords(env: DialogEnv, state: ConversationState, command: RecordCommand): Reply {
  const record = env.newId()
  if (command.kind === 'overrides') return showOverrides(env, record)
  const place = { filter: command.filter, offset: 0 }
  if (command.kind === 'status')
    return showList(env, record, place, { verb: 'open' }, unfinishedFor(env, state, command.filter), command.asks)
  const { entitlement } = env.records
  // Of several, the person chooses one.
  if (entitlement) return showHistory(env, entitlement, record, place, true)
  const told = showTakenBack(env, record, place, true)
  if (told) return told
  return showList(env, record, place, { verb: 'history' }, unfinishedFor(env, state, command.filter))
}
