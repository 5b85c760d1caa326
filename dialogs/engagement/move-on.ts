import { dayInWords } from '../../domain/days-in-words.ts'
import type { DialogEnv, Reply } from '../model.ts'
import { unblockedForm } from '../records/unblocked.ts'
import { derive } from '../../domain/engagement/derived.ts'
import type { Subject } from './model.ts'
import { showReadiness } from './readiness.ts'

/** The form "Unblocked" of a blocked entitlement, filled in from the plan. */
export function moveOn(env: DialogEnv, subject: Subject): Reply {
  const { canMoveOn, goLive, plan } = derive(env, subject)
  if (!canMoveOn) {
    return showReadiness(env, subject, 'Something is open again: the status stays as it is until that is settled.')
  }
  const { entitlement, record } = subject
  const workload = env.prepared.workload.get(entitlement.workload)?.name ?? entitlement.workload
  const isToCome = goLive! >= env.today
  const last = plan!.actions.at(-1)!.date
  const settled = 'users are prepared: adoption lead, goals, training and pilot are settled.'
  const filled = isToCome
    ? {
        status: 'technical-onboarding',
        date: goLive!,
        note: `They intend to go live with ${workload} on ${dayInWords(goLive!)}, because ${settled}`,
      }
    : {
        status: 'user-adoption',
        // A plan that is over gives no day, and does not know whether they went live.
        date: last >= env.today ? last : '',
        note: `They intend to use ${workload}: go-live was planned for ${dayInWords(goLive!)}, and ${settled}`,
      }
  return unblockedForm(env, entitlement, { record, filter: '', offset: 0 }, filled)
}
