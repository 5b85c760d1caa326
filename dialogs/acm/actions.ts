import { z } from 'zod'
import type { AcmPress } from '../../cards/presses/acm.ts'
import { dataReader } from '../read-data.ts'
import { ACM_TEXTS, type AcmItem } from '../../playbook/acm/acm.ts'
import { acmContent } from '../../playbook/content/acm.ts'

/** Input ids of answers that are chosen from a list. */
export const ACM_CHOICES = ['skills', 'bandwidth', 'route'] as const

/** In characters: what the card allows; longer texts are cut. */
export const MAX_ACM_TEXT = 1500
export const MAX_REMARK = 200

/** True for items that an FM can tick; some of them are also ticked automatically. */
export function isTickable({ source }: AcmItem): boolean {
  return ['fm', 'shared', 'referral', 'own-partner-acm', 'value-add', 'value-step'].includes(source.from)
}

const id = z.string().min(1).max(100)
const text = z.string().max(10_000)
const toggles = acmContent.items.filter(isTickable).map((item) => [item.id, z.string().max(10).optional()] as const)
const choices = ACM_CHOICES.map((choice) => [choice, z.string().max(20).optional()] as const)
const texts = ACM_TEXTS.map((name) => [name, text.optional()] as const)
/** All inputs of a card are sent with each of its buttons; `was`: their values when the card was drawn. */
const inputs = {
  ...Object.fromEntries([...toggles, ...choices, ...texts]),
  was: z.string().max(2000).default(''),
  // The text to copy is in a field, too.
  copy: z.string().max(100_000).optional(),
}

const part = z.enum(['prepare', 'conduct', 'partner', 'value-add', 'complete'])
const onAcm = { record: id, customer: id, version: z.coerce.number().int().nonnegative(), part }
/** `from`: the card that was pressed. */
const onCard = { ...onAcm, ...inputs, from: z.enum([...part.options, 'overview', 'note', 'write']) }
const form = { item: z.string().max(40).default(''), remark: text.default('') }

/**
 * What the cards of the conversation send. `record`: the pressed card. `customer` and `version`: what it was drawn for.
 * `part`: the part to show, or to return to.
 */
const schema = z.discriminatedUnion('verb', [
  z.strictObject({ verb: z.literal('acm-open'), record: id, customer: id, part: part.optional() }),
  z.strictObject({ verb: z.literal('acm-parts'), ...onCard }),
  z.strictObject({ verb: z.literal('acm-part'), ...onCard }),
  z.strictObject({ verb: z.literal('acm-dibs'), ...onCard }),
  z.strictObject({ verb: z.literal('acm-note'), ...onCard }),
  z.strictObject({ verb: z.literal('acm-copy'), ...onCard }),
  z.strictObject({ verb: z.literal('acm-write'), ...onCard }),
  z.strictObject({ verb: z.literal('acm-item'), ...onCard }),
  z.strictObject({ verb: z.literal('acm-done'), ...onAcm, ...form }),
  z.strictObject({ verb: z.literal('acm-not-applicable'), ...onAcm, ...form }),
  z.strictObject({ verb: z.literal('acm-untick'), ...onAcm, ...form }),
  z.strictObject({ verb: z.literal('acm-complete'), ...onCard }),
  z.strictObject({ verb: z.literal('acm-complete-without'), ...onCard }),
  z.strictObject({ verb: z.literal('acm-reopen'), ...onCard }),
  z.strictObject({ verb: z.literal('acm-post'), ...onCard }),
  z.strictObject({ verb: z.literal('acm-post-to'), ...onAcm, place: z.string().max(2000).default('') }),
])

/** A pressed button of one of these cards. */
export type AcmAction = z.infer<typeof schema>
/** A button of a card whose inputs are stored, whatever the button. */
export type AcmCardAction = Extract<AcmAction, { was: string }>
/** A button of the form that ticks a single item. */
export type AcmItemAction = Extract<AcmAction, { item: string }>

/** Reads the data of such a card; undefined if these cards send no such data. */
export const readAcmAction = dataReader<AcmPress, typeof schema>(schema)
