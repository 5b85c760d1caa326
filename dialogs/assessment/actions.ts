import { z } from 'zod'
import type { AssessmentPress } from '../../cards/presses/assessment.ts'
import { MAX_MESSAGE, MAX_NOTE } from '../../playbook/limits.ts'
import { rememberingLast } from '../../playbook/recent.ts'
import { dataReader } from '../read-data.ts'

/**
 * What a card may send back. Everything that a person could have altered is checked here. An action that does not fit
 * is answered with the current card, never with an error.
 */
const id = z.string().min(1).max(100)

/** All inputs of all cards: every button sends everything that was typed on its card. */
const inputs = {
  customer: z.string().max(200).optional(),
  workload: z.string().max(100).optional(),
  text: z.string().max(MAX_MESSAGE).optional(),
  date: z.string().max(40).optional(),
  dateUnknown: z.string().max(10).optional(),
  attempts: z.string().max(1000).optional(),
  /** Longer than a note may be: the card then says that it is too long, with the typed text still in it. */
  note: z
    .string()
    .max(4 * MAX_NOTE)
    .optional(),
  status: z.string().max(100).optional(),
  reason: z.string().max(1000).optional(),
  choice: z.string().max(100).optional(),
  /** Question id → choice id. */
  tips: z.record(z.string(), z.string().max(100)),
  /** What the inputs showed when the card was drawn, see `cards/drawn.ts`. */
  was: z.string().max(2000).optional(),
}
const onRecord = { record: id, version: z.coerce.number().int().nonnegative(), ...inputs }
const onQuestion = { ...onRecord, question: id }

/** The longest text that a button takes as news is a note that was judged; what is put in for contact data makes it longer. */
const MAX_TRIED = 2 * MAX_NOTE

const schema = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('start') }),
  z.object({ verb: z.literal('try'), text: z.string().max(MAX_TRIED) }),
  z.object({
    verb: z.literal('whose'),
    text: z.string().max(500),
    /** The id under which the whole of a longer text is stored. */
    rest: id.optional(),
    customer: z.string().max(200).optional(),
    /** Other customers that the text is about, one a line. */
    also: z.string().max(1000).optional(),
    workload: z.string().max(100).optional(),
    /** The id of the assessment whose news it is. */
    of: id.optional(),
  }),
  /** Which of two reasons it is, picked before the assessment was begun, or an answer that was given with it. */
  z.object({ verb: z.literal('pick'), question: id, choice: id }),
  z.object({ verb: z.literal('define'), status: id }),
  z.object({ verb: z.literal('resume'), ...onRecord }),
  z.object({ verb: z.literal('describe'), ...onRecord }),
  z.object({ verb: z.literal('describe-again'), ...onRecord }),
  z.object({ verb: z.literal('split'), ...onRecord, only: z.string().max(100).optional() }),
  z.object({ verb: z.literal('join'), ...onRecord }),
  z.object({ verb: z.literal('apart'), ...onRecord }),
  z.object({ verb: z.literal('next-named'), ...onRecord }),
  z.object({ verb: z.literal('answer'), ...onQuestion }),
  z.object({ verb: z.literal('other-reason'), ...onQuestion }),
  z.object({ verb: z.literal('back'), ...onQuestion }),
  z.object({ verb: z.literal('skip'), ...onRecord, question: id.optional() }),
  z.object({ verb: z.literal('ask'), ...onRecord }),
  z.object({ verb: z.literal('leave'), ...onRecord }),
  z.object({ verb: z.literal('answers'), ...onRecord }),
  z.object({ verb: z.literal('change'), ...onQuestion }),
  z.object({ verb: z.literal('confirm'), ...onRecord }),
  z.object({ verb: z.literal('choose'), ...onRecord }),
  z.object({ verb: z.literal('chosen'), ...onRecord }),
  z.object({ verb: z.literal('unchoose'), ...onRecord }),
  z.object({ verb: z.literal('names'), ...onRecord }),
  z.object({ verb: z.literal('named'), ...onRecord }),
  z.object({ verb: z.literal('meant'), ...onRecord, name: z.string().max(200) }),
  z.object({ verb: z.literal('redraft'), ...onRecord }),
  z.object({ verb: z.literal('check-note'), ...onRecord }),
  z.object({ verb: z.literal('keep'), ...onRecord }),
  z.object({ verb: z.literal('keep-and-post'), ...onRecord }),
  z.object({ verb: z.literal('keep-and-prepare'), ...onRecord }),
  z.object({ verb: z.literal('keep-and-refer'), ...onRecord }),
  z.object({ verb: z.literal('reopen'), ...onRecord }),
  z.object({ verb: z.literal('take-back'), ...onRecord }),
  z.object({ verb: z.literal('restart'), ...onRecord }),
  z.object({ verb: z.literal('cancel'), ...onRecord, question: id.optional() }),
])

export type CardAction = z.infer<typeof schema>
/** An action on a record, with the id and version for which its card was drawn. */
export type RecordAction = Extract<CardAction, { record: string }>
/** The inputs that a card sent back. */
export type CardInputs = Partial<Pick<RecordAction, keyof typeof inputs>> & { readonly question?: string | undefined }

const readOwn = dataReader<AssessmentPress, typeof schema>(schema)

/** Reads the data of a pressed card; undefined if none of our cards sends such data. */
export const readAction = rememberingLast(readData)

function readData(data: unknown): CardAction | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const tips = Object.fromEntries(
    Object.entries(data)
      .filter(([key, value]) => key.startsWith('tip:') && typeof value === 'string' && value !== '')
      .map(([key, value]) => [key.slice('tip:'.length), value]),
  )
  return readOwn({ ...data, tips })
}
