import type { Dialog } from '../dialog.ts'
import { actOnRecords } from './entitlement.ts'
import { neededByRecordAction } from './needed.ts'
import { readRecordAction } from './record-actions.ts'

/** Pressed buttons of the cards about kept records. */
export const recordsDialog: Dialog = ({ prepared, state, incoming }) => {
  const action = incoming.what.kind === 'action' ? readRecordAction(incoming.what.data) : undefined
  if (!action) return undefined
  return {
    needs: { records: neededByRecordAction({ prepared }, action, incoming) },
    answer: (env) => actOnRecords(env, state, action, incoming),
  }
}
