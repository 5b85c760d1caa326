import type { By, ChangeEnv } from '../../domain/change.ts'
import type { Entitlement } from '../../domain/entitlement/model.ts'
import { prepared } from './story.ts'

export const TODAY = '2026-03-02'
export const MEGAN: By = {
  who: { tenant: 'tenant', id: 'megan', name: 'Megan Bowen' },
  at: '2026-03-02T09:00:00Z',
  today: TODAY,
}
export const ENV: ChangeEnv = { prepared, newId: () => 'new' }

/** An entitlement that somebody else keeps at version 4, with a target date. */
export function kept(set: Partial<Entitlement> = {}): Entitlement {
  return {
    id: 'e-1',
    version: 4,
    customer: 'Contoso',
    workload: 'teams',
    seats: 500,
    dibs: { dueDate: null, intent: 'Chat', businessReason: null, successOwner: null },
    owner: 'Alex Wilber',
    status: 'migration',
    targetDate: '2026-04-01',
    unblockDate: null,
    dateUnknown: false,
    attempts: null,
    note: 'Mailboxes first.',
    statusVersion: 1,
    statusAt: '2026-01-05T09:00:00Z',
    statusBy: 'Alex Wilber',
    updatedAt: '2026-02-01T09:00:00Z',
    updatedBy: 'Alex Wilber',
    updatedById: 'alex',
    ...set,
  }
}
