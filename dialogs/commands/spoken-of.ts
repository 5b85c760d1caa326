import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { currentOf } from '../assessment/shelf.ts'
import type { ConversationState } from '../model.ts'
import { readCommand } from './commands.ts'
import type { Command } from './model.ts'

/**
 * What a typed message asks for, as `readCommand` has it. “Move it to 15 March” is about what was kept last; while an
 * assessment is open, that is what it is about, and it is no command.
 */
export function commandIn(prepared: PreparedPlaybook, state: ConversationState, text: string): Command | undefined {
  const command = readCommand(prepared, text)
  if (command?.kind !== 'change' || command.filter !== '') return command
  if (currentOf(state)) return undefined
  const kept = state.assessments[0]?.kept
  if (!kept) return command
  return { ...command, filter: `${kept.customer} ${prepared.workload.get(kept.workload)?.name ?? ''}`.trim() }
}
