import { z } from 'zod'
import type { OtherNamePress } from '../../cards/presses/customers.ts'
import { MAX_CUSTOMER_NAME } from '../../playbook/limits.ts'
import type { Incoming } from '../incoming.ts'
import { dataReader } from '../read-data.ts'
import type { OtherNameNeed } from './model.ts'

const id = z.string().min(1).max(100)
const name = z.string().min(1).max(MAX_CUSTOMER_NAME)
const version = z.coerce.number().int().nonnegative()
const schema = z.discriminatedUnion('verb', [
  z.strictObject({ verb: z.literal('rename-customer'), record: id, customer: id, name, version }),
  /** `name`: of the customer that both are then. */
  z.strictObject({ verb: z.literal('merge-customers'), record: id, customer: id, name, version, intoVersion: version }),
  /** `joins`: 1 for two customers who are one. */
  z.strictObject({ verb: z.literal('ask-other-name'), record: id, customer: id, name, joins: z.coerce.number() }),
  z.strictObject({ verb: z.literal('leave-names'), record: id }),
])

/** A pressed button of the cards about customers' names. `record` is the card, `version` what was shown on it. */
export type OtherNameAction = z.infer<typeof schema>

/** Reads what a card about customers' names sent back; undefined when it is nothing that these cards send. */
export const readOtherNameAction = dataReader<OtherNamePress, typeof schema>(schema)

/** What has to be read before a pressed button can be carried out; undefined where nothing is told of it. */
export function neededToRename(action: OtherNameAction, { where }: Incoming): OtherNameNeed | undefined {
  if (where.kind !== 'personal' || action.verb === 'leave-names') return undefined
  const joins = action.verb === 'merge-customers' || (action.verb === 'ask-other-name' && action.joins === 1)
  return { kind: 'other-name-of', customer: action.customer, name: action.name, joins }
}
