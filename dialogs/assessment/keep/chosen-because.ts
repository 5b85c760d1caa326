import { MAX_OVERRIDE_REASON } from '../../../playbook/limits.ts'
import type { Status } from '../../../playbook/model.ts'
import { withoutEndMarks } from '../../../playbook/reading/text/end-marks.ts'
import type { ConversationState, DialogEnv, Turn } from '../../model.ts'
import { fullName } from '../../../playbook/status-names.ts'
import { changed, choose } from '../assessment.ts'
import { namedAlone } from './choosing.ts'
import type { Assessment } from '../model.ts'
import { show } from '../show.ts'

/** Says that nothing is kept before a reason is typed: neither the previous status nor the picked one. */
export function whyFirst(env: DialogEnv, state: ConversationState, assessment: Assessment, status: Status): Turn {
  const problem = `Nothing was kept. First type why it is ${fullName(status)}; “Back” leads to the one before.`
  return show(env, state, changed(assessment, {}), { problems: [problem] })
}

/** Words that introduce a reason and are no part of it. */
const LEADS = /^(?:(?:well|ok|so|keep it|it['’]?s|it is|the reason(?: is)?)[ ,:–-]+){0,3}(?:because|bc)[ ,:]+/i

/** Takes a message as the reason while the form asks for it. */
export function chosenBecause(
  env: DialogEnv,
  state: ConversationState,
  assessment: Assessment,
  status: Status,
  said: string,
): Turn {
  if (said.endsWith('?')) return whyFirst(env, state, assessment, status)
  const reason = withoutEndMarks(said.replace(LEADS, ''), '.!')
  if (reason.length > MAX_OVERRIDE_REASON) {
    const overrideReason = reason.slice(0, MAX_OVERRIDE_REASON)
    const problem = `A reason has up to ${MAX_OVERRIDE_REASON} characters: shorten it here.`
    const cut = changed(assessment, { draft: { ...assessment.draft, overrideReason } })
    return show(env, state, cut, { problems: [problem] })
  }
  const { textBefore: _, ...before } = assessment
  const next = choose(before, status.id, reason)
  const notice = `It is now ${fullName(status)}, with that as the reason.`
  return show(env, state, next, { notice })
}

/** Takes a message as the reason for a status that was named before anything was told. */
export function chosenAlone(
  env: DialogEnv,
  state: ConversationState,
  current: Assessment,
  names: Pick<Assessment, 'customer' | 'workload'>,
  said: string,
): Turn | undefined {
  const status = namedAlone(env, current, names)
  return status && chosenBecause(env, state, { ...current, text: said }, status, said)
}
