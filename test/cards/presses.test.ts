import { z } from 'zod'
import { button } from '../../cards/elements.ts'
import { noticeCard } from '../../cards/notice-card.ts'
import { dataReader } from '../../dialogs/read-data.ts'
import { actionsOf } from '../support/card-content.ts'
import { pressFaults } from '../support/press-check.ts'
import { prepared } from '../support/story.ts'

/** The compiler finds each fault below, and would complain of a mark above a line without one. */

const subject = { record: 'r1', version: 1 }

test('a button sends what is read', () => {
  const sent = { verb: 'change', ...subject, question: 'q1' } as const
  expect(button('Change', sent)).toMatchObject({ verb: 'change', data: sent, fallback: { data: sent } })
  const card = noticeCard('Closed.', { next: { title: 'Take it up again', verb: 'resume', ...subject } })
  expect(actionsOf(card)).toMatchObject([{ title: 'Take it up again', data: { verb: 'resume', ...subject } }])
})

test('what nobody reads does not compile', () => {
  const spread = { ...subject, page: 2 }
  const dead = [
    // @ts-expect-error: a slip in the verb
    button('Back', { verb: 'leaev', ...subject }),
    // @ts-expect-error: a key of another list of buttons
    button('Back', { verb: 'leave', ...subject, page: 2 }),
    // @ts-expect-error: a key too many among those that are spread
    button('Back', { verb: 'leave', ...spread }),
    // @ts-expect-error: a key too few
    button('Change', { verb: 'change', ...subject }),
    // @ts-expect-error: another kind of value
    button('Back', { verb: 'leave', record: 1, version: 1 }),
    // @ts-expect-error: a slip in the verb of a way on
    noticeCard('Closed.', { next: { title: 'Back', verb: 'resmue', ...subject } }),
  ]
  expect(dead.map((each) => pressFaults(prepared, each))).toEqual(dead.map(() => [expect.stringContaining('nobody')]))
})

describe('a reader', () => {
  type Sent =
    | { readonly verb: 'turn'; readonly record: string; readonly page: number }
    | { readonly verb: 'end'; readonly record: string }
  const record = z.string()
  const turn = z.strictObject({ verb: z.literal('turn'), record, page: z.coerce.number() })
  const end = z.strictObject({ verb: z.literal('end'), record, typed: z.string() })

  test('reads what buttons send, and inputs besides', () => {
    const schema = z.discriminatedUnion('verb', [turn, end])
    const read = dataReader<Sent, typeof schema>(schema)
    expect(read({ verb: 'end', record: 'r1', typed: 'so' })).toEqual({ verb: 'end', record: 'r1', typed: 'so' })
    expect(read({ verb: 'turn', record: 'r1' })).toBeUndefined()
  })

  test('does not compile if it would refuse some of that, or knows more verbs', () => {
    const without = z.discriminatedUnion('verb', [turn])
    const less = z.discriminatedUnion('verb', [turn.omit({ page: true }), end])
    const other = z.discriminatedUnion('verb', [turn.extend({ page: z.enum(['first', 'last']) }), end])
    const more = z.discriminatedUnion('verb', [turn, end, z.strictObject({ verb: z.literal('never') })])
    const last = { verb: 'turn', record: 'r1', page: 2 }
    // @ts-expect-error: a verb is missing
    expect(dataReader<Sent, typeof without>(without)({ verb: 'end', record: 'r1', typed: '' })).toBeUndefined()
    // @ts-expect-error: a key is missing
    expect(dataReader<Sent, typeof less>(less)(last)).toBeUndefined()
    // @ts-expect-error: another kind of value
    expect(dataReader<Sent, typeof other>(other)(last)).toBeUndefined()
    // @ts-expect-error: no button has that verb
    expect(dataReader<Sent, typeof more>(more)({ verb: 'never' })).toEqual({ verb: 'never' })
  })
})
