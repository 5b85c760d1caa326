import { z } from 'zod'

/**
 * What a card may send back. Everything that a person can change on the way is checked here; an action that does not
 * fit is answered with the current card, never with an error.
 */
const id = z.string().min(1).max(100)
const onRecord = { record: id, version: z.coerce.number().int().nonnegative() }
const draft = {
  customer: z.string().max(200).optional(),
  workload: z.string().max(100).optional(),
  date: z.string().max(40).optional(),
  dateUnknown: z.string().max(10).optional(),
  attempts: z.string().max(1000).optional(),
  note: z.string().max(4000).optional(),
}

const schema = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('start') }),
  z.object({ verb: z.literal('try'), text: z.string().max(500) }),
  z.object({ verb: z.literal('define'), status: id }),
  z.object({ verb: z.literal('resume'), ...onRecord }),
  z.object({ verb: z.literal('describe'), ...onRecord, ...draft, text: z.string().max(20_000).optional() }),
  z.object({ verb: z.literal('answer'), ...onRecord, question: id, choice: z.string().max(100).optional() }),
  z.object({ verb: z.literal('back'), ...onRecord, question: id }),
  z.object({ verb: z.literal('skip'), ...onRecord }),
  z.object({ verb: z.literal('ask'), ...onRecord, ...draft }),
  z.object({ verb: z.literal('show'), ...onRecord }),
  z.object({ verb: z.literal('answers'), ...onRecord, ...draft }),
  z.object({ verb: z.literal('change'), ...onRecord, question: id }),
  z.object({ verb: z.literal('confirm'), ...onRecord, ...draft, tips: z.record(z.string(), z.string().max(100)) }),
  z.object({ verb: z.literal('choose'), ...onRecord, ...draft }),
  z.object({
    verb: z.literal('chosen'),
    ...onRecord,
    status: z.string().max(100).optional(),
    reason: z.string().max(1000).optional(),
  }),
  z.object({ verb: z.literal('unchoose'), ...onRecord }),
  z.object({ verb: z.literal('keep'), ...onRecord, ...draft }),
  z.object({ verb: z.literal('reopen'), ...onRecord }),
  z.object({ verb: z.literal('restart'), ...onRecord }),
  z.object({ verb: z.literal('cancel'), ...onRecord }),
])

export type CardAction = z.infer<typeof schema>
/** An action on a record, with the record and version that its card was drawn for. */
export type RecordAction = Extract<CardAction, { record: string }>
export type DraftInputs = Pick<Extract<CardAction, { verb: 'keep' }>, keyof typeof draft>

/** Reads what a card sent back; undefined when it is nothing that our cards send. */
export function readAction(data: unknown): CardAction | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const tips = Object.fromEntries(
    Object.entries(data)
      .filter(([key, value]) => key.startsWith('tip:') && typeof value === 'string' && value !== '')
      .map(([key, value]) => [key.slice('tip:'.length), value]),
  )
  const parsed = schema.safeParse({ ...data, tips })
  return parsed.success ? parsed.data : undefined
}
