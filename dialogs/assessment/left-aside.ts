import { saidAside } from '../../playbook/recommendation/said-aside.ts'
import type { DialogEnv } from '../model.ts'
import { readNames } from './assessment.ts'
import type { Assessment, Remarks } from './model.ts'
import { positionOf } from './position.ts'

/** A card offers no more words of which nothing was taken. */
const MOST = 3

/**
 * What was said of workloads that the text was not taken for ("Exchange is done"), each with a press that begins with it. Those that are
 * offered apart or come next are none.
 * @param assessment as it stands with what was said
 * @param others whatever else was taken for nobody
 */
export function withLeftAside(env: DialogEnv, assessment: Assessment, said: string, others: Remarks = {}): Remarks {
  const { workload, alsoNamed = [], customer } = assessment
  const position = assessment.view.kind === 'split' ? positionOf(env, assessment) : undefined
  const parts = position?.kind === 'split' ? position.parts : []
  if (workload === undefined && parts.length === 0) return others
  const taken = new Set([...parts, ...alsoNamed].map((part) => part.workload))
  if (workload !== undefined) taken.add(workload)
  const aside = saidAside(env.prepared, said, taken).map(({ workload: id, text }) => {
    const { name } = env.prepared.workload.get(id)!
    // Read by itself it has to be about the same one.
    const own = readNames(env, text).workload === id ? text : `${name}: ${text}`
    return { ...(customer === undefined ? {} : { customer }), workload: name, text: own }
  })
  if (aside.length === 0) return others
  return { ...others, besides: [...(others.besides ?? []), ...aside].slice(0, MOST) }
}
