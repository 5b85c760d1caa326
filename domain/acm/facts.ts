import type { AcmFacts } from '../../playbook/acm/acm.ts'
import { playbook } from '../../playbook/content/playbook.ts'
import { intentOf } from '../../playbook/dibs-intent.ts'
import { valueSteps, valueTasks } from '../../playbook/content/value-add.ts'
import type { Dibs, Entitlement, HistoryEntry } from '../entitlement/model.ts'
import { stepsDone, taskOf } from '../value-add/discussion.ts'

const DIBS: readonly (readonly [keyof Dibs, string])[] = [
  ['dueDate', 'due date'],
  ['intent', 'intent'],
  ['businessReason', 'business reason'],
  ['successOwner', 'success owner'],
]

/**
 * The DIBS that are kept and missing for all of a customer's entitlements, whoever owns them. A workload that the
 * customer does not want, and a void entitlement, need none.
 */
export function dibsOf(entitlements: readonly Pick<Entitlement, 'workload' | 'status' | 'dibs'>[]): AcmFacts['dibs'] {
  return entitlements.flatMap(({ workload, status, dibs }) => {
    const kept = playbook.statuses.find(({ id }) => id === status)
    if (kept?.l1 === 'No Intent' || kept?.l1 === 'Duplicate/Invalid') return []
    const known = { ...dibs, intent: dibs.intent || (kept && intentOf(kept)) }
    const missing = DIBS.filter(([part]) => !known[part]).map(([, name]) => name)
    return [{ workload: playbook.workloads.find(({ id }) => id === workload)?.name ?? workload, missing }]
  })
}

/** The changes of an entitlement about its value-add discussion, oldest first. */
export interface Discussed {
  readonly entitlement: Pick<Entitlement, 'statusVersion'>
  readonly changes: readonly Pick<HistoryEntry, 'kind' | 'by' | 'at' | 'version' | 'comment'>[]
}

/** The value-add discussions with a customer, the latest first, and the steps that are done for every one of them. */
export function valueAddOf(discussed: readonly Discussed[]): AcmFacts['valueAdd'] {
  const discussions = discussed.flatMap(({ entitlement, changes }) => {
    const newest = (kind: HistoryEntry['kind']) => changes.findLast((change) => change.kind === kind)
    const held = newest('value')
    if (!held) return []
    const changedIn = Math.max(...[newest('date'), newest('dibs')].map((change) => change?.version ?? 0))
    const steps = stepsDone({ held, sme: newest('sme'), changedIn }, entitlement)
    return [{ held, done: steps.filter(({ done }) => done).map(({ step }) => step.id) }]
  })
  return {
    held: discussions
      .map(({ held: { by, at, comment } }) => ({
        task: valueTasks.find(({ id }) => id === taskOf(comment ?? '')),
        by,
        at,
      }))
      .sort((a, b) => b.at.localeCompare(a.at)),
    steps: valueSteps
      .map(({ id }) => id)
      .filter((id) => discussions.length > 0 && discussions.every(({ done }) => done.includes(id))),
  }
}
