import { z } from 'zod'
import type { ListPlace, RecordPress } from '../../cards/presses/records.ts'
import { MAX_NOTE } from '../../playbook/limits.ts'
import { dataReader } from '../read-data.ts'

/**
 * What the cards about records may send back. Strict: an action that has more or less than its card put in is none.
 * `record` is the card that was pressed, so that the answer can take its place; `entitlement` and `version` are what
 * it was drawn for.
 */
const id = z.string().min(1).max(100)
const card = { record: id }
/** Where a list was left, to go back to. */
const place = {
  filter: z.string().max(300).default(''),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  /** The customer whose ACM checklist it was opened from. */
  acm: id.optional(),
}
const onEntitlement = { ...card, entitlement: id, version: z.coerce.number().int().nonnegative(), ...place }
const date = z.string().max(40).default('')
const text = z.string().max(MAX_NOTE).default('')
/** In characters. */
const MAX_OWNER = 200
/** What was kept when the form was drawn, see `cards/drawn.ts`. */
const was = z.string().max(1000).default('')

/** Typed before the form was opened. */
const typedDate = {
  /** How far from the date that is kept, see `printShift`. */
  by: z.string().max(20).optional(),
  date: z.string().max(40).optional(),
  dateUnknown: z.string().max(10).optional(),
  comment: z.string().max(MAX_NOTE).optional(),
}
const typedNote = {
  note: z.string().max(MAX_NOTE).optional(),
  /** It is put behind the note that is kept. */
  adds: z.literal('true').optional(),
}
const typedDibs = {
  dueDate: z.string().max(40).optional(),
  intent: z.string().max(MAX_NOTE).optional(),
  businessReason: z.string().max(MAX_NOTE).optional(),
  successOwner: z.string().max(MAX_OWNER).optional(),
  seats: z.string().max(20).optional(),
}

const schema = z.discriminatedUnion('verb', [
  z.strictObject({
    verb: z.literal('list'),
    ...card,
    ...place,
    /** What a row's button does on the page that is asked for, and what it sends besides: as on the page before. */
    next: z
      .enum([
        'history',
        'readiness',
        'stakeholders',
        'plan',
        'hand-over',
        'edit-date',
        'edit-note',
        'edit-comment',
        'edit-dibs',
        'post',
      ])
      .optional(),
    ...typedDate,
    ...typedNote,
    ...typedDibs,
    goLive: z.string().max(60).optional(),
    more: z.string().max(10).optional(),
  }),
  z.strictObject({ verb: z.literal('overrides'), ...card, before: id }),
  z.strictObject({ verb: z.literal('open'), ...onEntitlement }),
  z.strictObject({
    verb: z.literal('history'),
    ...onEntitlement,
    before: z.coerce.number().int().positive().optional(),
  }),
  z.strictObject({ verb: z.literal('new-status'), ...onEntitlement }),
  z.strictObject({
    verb: z.literal('edit-date'),
    ...onEntitlement,
    ...typedDate,
  }),
  z.strictObject({ verb: z.literal('edit-comment'), ...onEntitlement, comment: typedDate.comment }),
  z.strictObject({ verb: z.literal('edit-note'), ...onEntitlement, ...typedNote }),
  z.strictObject({ verb: z.literal('edit-dibs'), ...onEntitlement, ...typedDibs }),
  z.strictObject({ verb: z.literal('edit-unblocked'), ...onEntitlement }),
  z.strictObject({ verb: z.literal('put-back'), ...onEntitlement }),
  z.strictObject({ verb: z.literal('post'), ...onEntitlement }),
  z.strictObject({ verb: z.literal('post-to'), ...onEntitlement, place: z.string().max(2000).default('') }),
  z.strictObject({
    verb: z.literal('save-date'),
    ...onEntitlement,
    date,
    dateUnknown: z.string().max(10).default('false'),
    comment: text,
    was,
  }),
  z.strictObject({ verb: z.literal('save-comment'), ...onEntitlement, comment: text, was }),
  z.strictObject({
    verb: z.literal('save-note'),
    ...onEntitlement,
    note: text,
    was,
    /** It is only to be judged. */
    check: z.literal('true').optional(),
    /** The print of a note of which the person was told that it is poor. */
    told: z.string().max(20).optional(),
  }),
  z.strictObject({
    verb: z.literal('save-unblocked'),
    ...onEntitlement,
    status: z.string().max(60).default(''),
    date,
    note: text,
    /** As for `save-note`. */
    told: z.string().max(20).optional(),
  }),
  z.strictObject({
    verb: z.literal('save-dibs'),
    ...onEntitlement,
    dueDate: date,
    intent: text,
    businessReason: text,
    successOwner: text,
    seats: z.string().max(20).default(''),
    was,
  }),
])

export type RecordCardAction = z.infer<typeof schema>
/** An action on one entitlement. */
export type EntitlementAction = Extract<RecordCardAction, { entitlement: string }>

/** What the forms change; how an entitlement is unblocked is in `unblocked.ts`. */
export type FormOf = 'date' | 'comment' | 'note' | 'dibs'
export type SaveAction = Extract<EntitlementAction, { verb: `save-${FormOf}` }>

/** A form that was opened and not saved yet: what its Save would send as it was drawn. */
export interface OpenForm {
  readonly customer: string
  readonly save: SaveAction
}

/** Where the card was opened from, for the cards that follow it. */
export function placeOf({ filter, offset, acm }: ListPlace): ListPlace {
  return { filter, offset, acm }
}

/** Reads what a card about records sent back; undefined when it is nothing that these cards send. */
export const readRecordAction = dataReader<RecordPress, typeof schema>(schema)
