import type { Command } from './commands.ts'
import { showHistory } from './history.ts'
import type { ConversationState, DialogEnv, Reply } from './model.ts'
import { showOverrides } from './overrides.ts'
import { showList } from './status-list.ts'
import { unfinishedFor } from './unfinished.ts'

export type RecordCommand = Extract<Command, { filter: string }> | { readonly kind: 'overrides' }

/** True for commands whose answer is made of kept records, which are the person's own. */
export function isAboutRecords(command: Command): command is RecordCommand {
  return command.kind === 'status' || command.kind === 'history' || command.kind === 'overrides'
}

/** The card that a typed command about records is answered with. */
export function answerFromRecords(env: DialogEnv, state: ConversationState, command: RecordCommand): Reply {
  const record = env.newId()
  if (command.kind === 'overrides') return showOverrides(env, record)
  const place = { filter: command.filter, offset: 0 }
  if (command.kind === 'status') return showList(env, record, place, 'open', unfinishedFor(env, state, command.filter))
  const { entitlement } = env.records
  // Of several, the person chooses one.
  if (entitlement) return showHistory(env, entitlement, record, place, true)
  return showList(env, record, place, 'history', unfinishedFor(env, state, command.filter))
}
