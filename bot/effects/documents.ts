import { z } from 'zod'
import type { WorkloadWork } from '../../domain/engagement/model.ts'
import { ACM_TEXTS, type AcmState } from '../../playbook/acm/acm.ts'
import type { StakeholderMap } from '../../playbook/plan/stakeholders.ts'
import { jsonColumn } from '../../store/engine/json.ts'

/*
 * The documents as they are stored. Fields that were added later have defaults, so that older documents can be read; what
 * a newer version adds is read along and saved again (ADR 20).
 */

const actionMark = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('done'), on: z.string() }),
  z.looseObject({ kind: z.literal('slipped'), to: z.string() }),
  z.looseObject({ kind: z.literal('skipped'), reason: z.string() }),
])

/** Readiness and plan of an entitlement. */
export const workDocument = jsonColumn<WorkloadWork>(
  'plan',
  z.looseObject({
    answers: z.record(z.string(), z.string()),
    plan: z
      .looseObject({
        madeOn: z.string(),
        weeksBefore: z.number().int(),
        weeksAfter: z.number().int(),
        cohortEvery: z.number().int(),
        workdays: z.array(z.number().int().min(1).max(7)).min(1),
        country: z.string(),
        marks: z.record(z.string(), actionMark),
        measures: z.record(z.string(), z.number()),
      })
      .optional(),
  }),
)

/** The stakeholders of a customer. */
export const mapDocument = jsonColumn<StakeholderMap>(
  'map',
  z.looseObject({
    groups: z.array(
      z.looseObject({
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
          .looseObject({
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
  }),
)

const tick = z.looseObject({
  how: z.enum(['done', 'not-applicable']),
  remark: z.string(),
  byId: z.string(),
  by: z.string(),
  at: z.string(),
})
const yesNo = z.enum(['yes', 'no']).optional()

/** The Adoption & Change Management conversation with a customer. */
export const acmDocument = jsonColumn<AcmState>(
  'checklist',
  z.looseObject({
    schema: z.literal(1),
    marks: z.record(z.string(), tick),
    answers: z.looseObject({
      skills: yesNo,
      bandwidth: yesNo,
      route: z.enum(['own-partner', 'account-team', 'quickleads']).optional(),
    }),
    texts: z.looseObject(
      Object.fromEntries(ACM_TEXTS.map((text) => [text, z.string()])) as Record<
        (typeof ACM_TEXTS)[number],
        z.ZodString
      >,
    ),
    without: z.array(z.string()).optional(),
  }),
)
