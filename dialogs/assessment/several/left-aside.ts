import { saidAside } from '../../../playbook/recommendation/said-aside.ts'
import type { DialogEnv } from '../../model.ts'
import { readNames } from '../assessment.ts'
import type { Assessment, Remarks } from '../model.ts'
import { namesBesides } from '../whose/called-like-product.ts'
import { positionOf } from '../position.ts'

/** The most leftover texts that a card offers. */
const MOST = 3

/**
 * Adds what a text says about workloads that it was not taken for ("Exchange is done"), each with a button that begins
 * with it. Workloads that are offered separately or come next are left out.
 * @param assessment the assessment with the text
 * @param others other leftover texts
 */
export function withLeftAside(env: DialogEnv, assessment: Assessment, said: string, others: Remarks = {}): Remarks {
  const { workload, alsoNamed = [], customer } = assessment
  const position = assessment.view.kind === 'split' ? positionOf(env, assessment) : undefined
  const parts = position?.kind === 'split' ? position.parts : []
  if (workload === undefined && parts.length === 0) return others
  const taken = new Set([...parts, ...alsoNamed].map((part) => part.workload))
  if (workload !== undefined) taken.add(workload)
  const named = saidAside(env.prepared, said, taken).filter((each) =>
    namesBesides(env, each.text, each.workload, customer),
  )
  const aside = named.map(({ workload: id, text }) => {
    const { name } = env.prepared.workload.get(id)!
    // Read alone, the text must be about the same workload.
    const own = readNames(env, text).workload === id ? text : `${name}: ${text}`
    return { ...(customer === undefined ? {} : { customer }), workload: name, text: own }
  })
  if (aside.length === 0) return others
  return { ...others, besides: [...(others.besides ?? []), ...aside].slice(0, MOST) }
}
