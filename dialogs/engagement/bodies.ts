import { z } from 'zod'
import type { StakeholderMap } from '../../playbook/plan/stakeholders.ts'
import type { WorkloadWork } from './model.ts'

/** The documents as stored in JSON. Fields that were added later have defaults, so that older documents can be read. */
const mark = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('done'), on: z.string() }),
  z.strictObject({ kind: z.literal('slipped'), to: z.string() }),
  z.strictObject({ kind: z.literal('skipped'), reason: z.string() }),
])
const work = z.strictObject({
  answers: z.record(z.string(), z.string()),
  plan: z
    .strictObject({
      madeOn: z.string(),
      weeksBefore: z.number().int(),
      weeksAfter: z.number().int(),
      cohortEvery: z.number().int(),
      workdays: z.array(z.number().int().min(1).max(7)).min(1),
      country: z.string(),
      marks: z.record(z.string(), mark),
      measures: z.record(z.string(), z.number()),
    })
    .optional(),
})
const map = z.strictObject({
  groups: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      roles: z.array(z.enum(['uses', 'manages', 'approved', 'unwilling'])),
      success: z.string(),
      resists: z.string(),
      influence: z.enum(['low', 'medium', 'high']),
      support: z.enum(['against', 'neutral', 'for']),
      owner: z.string(),
      person: z.string(),
      namedOn: z.string().exactOptional(),
      resistance: z
        .strictObject({
          barrier: z.string(),
          observed: z.string(),
          why: z.string(),
          tactic: z.string(),
          who: z.string(),
          when: z.string(),
          outcome: z.string(),
        })
        .exactOptional(),
    }),
  ),
})

/** @throws if the JSON is no such document: a defect, or written by a newer release */
export function readWork(json: string): WorkloadWork {
  return work.parse(JSON.parse(json))
}

/** @throws if the JSON is no such document: a defect, or written by a newer release */
export function readMap(json: string): StakeholderMap {
  return map.parse(JSON.parse(json))
}
