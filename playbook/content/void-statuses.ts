import type { Status, StatusId } from '../model.ts'
import { playbook } from './playbook.ts'

const VOID: Status['l1'] = 'Duplicate/Invalid'

/** The statuses of what has left the reports: where nothing else is kept of a customer, nobody there is to be helped. */
export const voidStatuses: ReadonlySet<StatusId> = new Set(
  playbook.statuses.filter(({ l1 }) => l1 === VOID).map(({ id }) => id),
)
