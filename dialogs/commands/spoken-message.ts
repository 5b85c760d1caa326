import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { once } from '../../playbook/once.ts'
import { hasContent } from '../assessment/assessment.ts'
import { currentOf } from '../assessment/shelf.ts'
import type { StatusRecord } from '../../domain/entitlement/status-record.ts'
import type { ConversationState } from '../model.ts'
import { readCommand } from './commands.ts'
import { readUnchanged } from './unchanged.ts'
import { readVerdict } from './verdicts.ts'

/** The message is surely no command. */
export const NONE = 'none'

/** A typed message, as the readers of commands look at it. */
export type Message = ReturnType<typeof messageIn>

/** What the readers look at. What takes long to read is read when the first of them asks for it. */
export function messageIn(prepared: PreparedPlaybook, state: ConversationState, text: string) {
  const current = currentOf(state)
  return {
    prepared,
    state,
    text,
    current,
    isOpen: current !== undefined && hasContent(current),
    /** What was kept last, while nothing is open. */
    kept: current ? undefined : state.assessments[0]?.kept,
    verdict: once(() => readVerdict(text)),
    unchanged: once(() => readUnchanged(prepared, text)),
    command: once(() => readCommand(prepared, text)),
  }
}

/** A kept status in words that find it again: “Contoso Microsoft Teams”. */
export function keptAs(prepared: PreparedPlaybook, { customer, workload }: StatusRecord): string {
  return `${customer} ${prepared.workload.get(workload)?.name ?? ''}`.trim()
}
