import type { WorkloadId } from '../../playbook/model.ts'
import type { WorkloadPart } from '../../playbook/recommendation/split-workloads.ts'
import type { DialogEnv } from '../model.ts'
import type { Assessment } from './model.ts'
import { othersIn } from './workload-parts.ts'

/** Remembers the other workloads that the text is about, so that they are offered once this one is kept. */
export function withOthers(env: DialogEnv, assessment: Assessment): Assessment {
  const { alsoNamed: _, ...rest } = assessment
  if (!assessment.workload || assessment.view.kind === 'split') return rest
  const { text, workload } = assessment
  const alsoNamed = othersIn(env.prepared, text, workload)
  return alsoNamed.length > 0 ? { ...rest, alsoNamed } : rest
}

/** What is not dropped silently. */
export function othersRemark(env: DialogEnv, assessment: Assessment): string | undefined {
  const names = otherNames(env, assessment)
  return names && `You also named ${names}: next, once this is kept.`
}

/** "Exchange Online and SharePoint"; undefined when no other workload waits. */
export function otherNames(env: DialogEnv, assessment: Assessment): string | undefined {
  const names = waiting(assessment).map(({ workload }) => env.prepared.workload.get(workload)!.name)
  const last = names.at(-1)
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last
}

/** The workload that comes next. */
export function nextNamed(assessment: Assessment): WorkloadId | undefined {
  return waiting(assessment)[0]?.workload
}

/** What is left of them: the workload may have been set to one since. */
export function waiting({ alsoNamed = [], workload, kept }: Assessment): readonly WorkloadPart[] {
  return alsoNamed.filter((part) => part.workload !== workload && part.workload !== kept?.workload)
}
