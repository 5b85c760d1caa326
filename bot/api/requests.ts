import { z } from 'zod'
import type { PortfolioQuery } from '../../api/wire.ts'
import { playbook } from '../../playbook/content/playbook.ts'
import { MAX_MESSAGE } from '../../playbook/limits.ts'
import { REMINDER_REASONS } from '../../playbook/reminders.ts'
import { L1S, type StatusId, type WorkloadId } from '../../playbook/model.ts'
import { Refusal } from '../http/refusal.ts'

/**
 * What the tab asks, read by its schema.
 * @throws Refusal `wrong-shape`: it is no such request
 */
export function read<T>(schema: z.ZodType<T>, asked: unknown): T {
  const parsed = schema.safeParse(asked)
  if (!parsed.success) throw new Refusal('wrong-shape')
  return parsed.data
}

/** What the tab may ask; anything else is refused. */

const statuses = new Set<string>(playbook.statuses.map(({ id }) => id))
const workloads = new Set<string>(playbook.workloads.map(({ id }) => id))

const statusId = z.custom<StatusId>((value) => typeof value === 'string' && statuses.has(value), 'is no status')
const workloadId = z.custom<WorkloadId>((value) => typeof value === 'string' && workloads.has(value), 'is no workload')
const id = z.string().min(1).max(100)
const WITHOUT_NUL = /^[^\0]*$/
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day like 2026-03-31')
const version = z.number().int().nonnegative()
const moment = z.iso.datetime()
/** A folded name; see `owners.ts`. */
const owner = z.string().min(1).max(200)
const flag = z.enum(['true', 'false']).transform((value) => value === 'true')

/** "a,b" as a list. @param longest in characters */
function listOf<T>(each: z.ZodType<T>, longest = 2000) {
  return z
    .string()
    .max(longest)
    .transform((text) => text.split(',').filter(Boolean))
    .pipe(z.array(each as z.ZodType<T, string>))
    .exactOptional()
}

const query = {
  search: z.string().max(200).exactOptional(),
  sort: z.enum(['due', 'customer', 'workload', 'status', 'date', 'changed', 'owner']).exactOptional(),
}

export const portfolioQuery = z.strictObject({
  ...query,
  l1: listOf(z.enum(L1S)),
  statuses: listOf(statusId),
  workloads: listOf(workloadId),
  due: listOf(z.enum(REMINDER_REASONS)),
  undated: flag.exactOptional(),
  owners: listOf(owner, 8000),
  descending: flag.exactOptional(),
  offset: z.coerce.number().int().min(0).max(10_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(100),
})

export const trendQuery = z.strictObject({ weeks: z.coerce.number().int().min(2).max(52).default(12) })
export const changesQuery = z.strictObject({ since: moment, own: flag.default(false) })
export const stampQuery = z.strictObject({ customer: id.exactOptional() })
export const historyQuery = z.strictObject({ before: z.coerce.number().int().positive().exactOptional() })

const savedQuery: z.ZodType<PortfolioQuery> = z.strictObject({
  ...query,
  l1: z.array(z.enum(L1S)).max(10).exactOptional(),
  statuses: z.array(statusId).max(30).exactOptional(),
  workloads: z.array(workloadId).max(30).exactOptional(),
  due: z.array(z.enum(REMINDER_REASONS)).max(4).exactOptional(),
  undated: z.boolean().exactOptional(),
  owners: z.array(owner).max(100).exactOptional(),
  descending: z.boolean().exactOptional(),
})

const viewName = z.string().trim().min(1).max(60)

export const viewChange = z.union([
  z.strictObject({ keep: z.strictObject({ name: viewName, query: savedQuery }) }),
  z.strictObject({ remove: viewName }),
])

export const moveDates = z.strictObject({
  entitlements: z.array(z.strictObject({ id, version })).min(1).max(200),
  to: z.union([z.strictObject({ day }), z.strictObject({ days: z.number().int().min(-3650).max(3650) })]),
})

export const meantRequest = z.strictObject({ words: z.string().max(MAX_MESSAGE) })

export const recommendRequest = z.strictObject({
  text: z.string().max(MAX_MESSAGE),
  answers: z.record(z.string().max(100), z.string().max(100)).refine((all) => Object.keys(all).length <= 100),
  workload: workloadId.exactOptional(),
  customer: z.string().max(200).exactOptional(),
  neither: z.string().max(100).exactOptional(),
})

/** What a path names. */
export const pathId = id.regex(WITHOUT_NUL)
export const fileName = z.string().max(60)

/** Pages of older versions send none. */
const requestId = z.uuid().exactOptional()

export const turnRequest = z.union([
  z.strictObject({ text: z.string().trim().min(1).max(MAX_MESSAGE), requestId }),
  z.strictObject({ action: z.unknown(), requestId }),
])

/** Query parameters that were not given are not there. */
export function given(query: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined && value !== ''))
}
