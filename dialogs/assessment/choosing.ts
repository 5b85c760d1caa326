import type { Status } from '../../playbook/model.ts'
import type { DialogEnv } from '../model.ts'
import { recommendFor, statusOf } from './assessment.ts'
import type { Assessment } from './model.ts'

/**
 * The status that stands in the open form “Another status” and is not the one that would be kept: it still wants its reason.
 * Undefined where none does. A form that was left counts no more.
 */
export function choosing(env: DialogEnv, assessment: Assessment | undefined): Status | undefined {
  const { overrideStatus } = assessment?.draft ?? {}
  if (assessment?.view.kind !== 'choose' || overrideStatus === undefined) return undefined
  const now = statusOf(env, assessment, recommendFor(env, assessment))
  return now.id === overrideStatus ? undefined : env.prepared.status.get(overrideStatus)
}
