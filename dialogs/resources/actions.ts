import { z } from 'zod'
import type { ResourcePress } from '../../cards/presses/resources.ts'
import { dataReader } from '../read-data.ts'

/** What the cards about resources and value-add discussions may send. Strict, as in `record-actions.ts`. */
const id = z.string().min(1).max(100)
const query = z.string().max(300).default('')
const onShare = {
  record: id,
  query,
  /** Ids of resources, separated by commas, as a multiple choice sends them. */
  resources: z.string().max(2000).default(''),
  customer: z.string().max(200).default(''),
  place: z.string().max(2000).default(''),
}
const onEntitlement = {
  record: id,
  entitlement: id,
  version: z.coerce.number().int().nonnegative(),
  filter: z.string().max(300).default(''),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
}
const tick = z.string().max(10).default('false')

const schema = z.discriminatedUnion('verb', [
  z.strictObject({
    verb: z.literal('resources'),
    record: id,
    query,
    offset: z.coerce.number().int().min(0).max(1000).default(0),
  }),
  z.strictObject({ verb: z.literal('share'), ...onShare }),
  z.strictObject({ verb: z.literal('share-to'), ...onShare }),
  z.strictObject({ verb: z.literal('share-mail'), ...onShare }),
  z.strictObject({ verb: z.literal('share-sent'), ...onShare }),
  z.strictObject({ verb: z.literal('value-open'), record: id, entitlement: id }),
  z.strictObject({
    verb: z.literal('value-sme'),
    ...onEntitlement,
    sme: z.enum(['requested', 'assigned', 'unassigned']),
  }),
  z.strictObject({ verb: z.literal('value-note'), ...onEntitlement }),
  z.strictObject({
    verb: z.literal('value-save'),
    ...onEntitlement,
    task: z.string().max(20).default(''),
    held: z.string().max(40).default(''),
    outcome: z.string().max(1000).default(''),
    offered: tick,
    partnerServices: tick,
    unchanged: tick,
    blockers: tick,
    outOfScope: tick,
    constraints: tick,
  }),
])

export type ResourceAction = z.infer<typeof schema>
export type ShareAction = Extract<ResourceAction, { verb: `share${string}` }>
export type ValueAction = Extract<ResourceAction, { verb: `value-${string}` }>

/** Reads the data of such a card; undefined if these cards send no such data. */
export const readResourceAction = dataReader<ResourcePress, typeof schema>(schema)
