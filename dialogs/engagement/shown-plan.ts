import type { Heard, Meaning } from '../dialog.ts'
import { whyNotForMembers } from '../for-members.ts'
import type { DialogEnv, Reply } from '../model.ts'
import type { Subject } from './model.ts'

/** Answers a message of the plan that was shown last; undefined where none was, or the person may not see it. */
export function ofShownPlan(
  { state, incoming }: Heard,
  reply: (env: DialogEnv, subject: Subject) => Reply,
): Meaning | undefined {
  if (state.planned === undefined || whyNotForMembers(incoming)) return undefined
  return {
    needs: { records: { kind: 'engagement', id: state.planned } },
    perhaps: true,
    answer(env) {
      const { entitlement, engagement } = env.records
      if (!entitlement || !engagement) return undefined
      return { state, replies: [reply(env, { entitlement, engagement, record: env.newId() })], effects: [] }
    },
  }
}
