import { customerKey } from '../../playbook/names/customer-key.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { commandIn } from '../commands/spoken-of.ts'
import type { Dialog } from '../dialog.ts'
import { HISTORY_PAGE, listNeeded } from '../records/needed.ts'
import { answerFromRecords, type RecordCommand } from '../records/record-commands.ts'
import { readWholeName } from '../records/whole-name.ts'
import { turn } from '../turn.ts'

const ASKED = /^(?:show )?(?:me )?(?:the )?(status|history)(?: of| for|:)? (.+)$/i

interface Asked {
  readonly command: Extract<RecordCommand, { kind: 'status' | 'history' }>
  /** The key of the name, without the workload behind it. */
  readonly key: string
}

/**
 * “Status Bed, Bath & Beyond”, “history Just Eat teams”: what would be a sentence is a name where a customer is kept who is called
 * exactly so. Otherwise it goes on to be whatever it is.
 */
export const oddNameDialog: Dialog = ({ prepared, state, incoming }) => {
  const { what, where, today } = incoming
  if (what.kind !== 'text' || where.kind !== 'personal') return undefined
  const asked = readAsked(prepared, what.text)
  // What is a command already reads a list of its own.
  if (!asked || commandIn(prepared, state, what.text)) return undefined
  const { command, key } = asked
  const list = listNeeded({ prepared }, command.filter, 0, today)
  return {
    needs: { records: command.kind === 'history' ? { ...list, withHistory: HISTORY_PAGE } : list },
    perhaps: true,
    answer(env) {
      const rows = env.records.list?.rows ?? []
      const isKept = rows.some(({ customer }) => customerKey(customer) === key)
      return isKept ? turn(state, answerFromRecords(env, state, command)) : undefined
    },
  }
}

function readAsked(prepared: PreparedPlaybook, message: string): Asked | undefined {
  const [, kind = '', rest = ''] = ASKED.exec(message.trim()) ?? []
  const whole = rest === '' ? undefined : readWholeName(prepared, rest)
  return whole && { command: { kind: kind.toLowerCase() as 'status' | 'history', filter: rest }, key: whole.key }
}
