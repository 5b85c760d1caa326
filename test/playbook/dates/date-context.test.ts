import { dateContext } from '../../../playbook/dates/context/date-context.ts'
import type { DateWords } from '../../../playbook/dates/context/date-at.ts'

/** The examples that stand beside the rules; the date is in brackets. */
function contextIn(marked: string, words: DateWords): ReturnType<typeof dateContext> {
  const text = marked.replace(/[[\]]/g, '')
  return dateContext(text, marked.indexOf('['), marked.indexOf(']') - 1, words)
}
const DAY: DateWords = {}
const PERIOD: DateWords = { isPeriod: true }
const WEEKDAY: DateWords = { isPeriod: true, isNamed: true }
const EITHER: DateWords = { isEither: true }

test.each([
  ['We met on [Friday]', WEEKDAY],
  ['The [March] figures are in', PERIOD],
  ['Not [3 May] but 5 June', DAY],
  ['On [3 May] last year', DAY],
  ['The pilot was done in [June]', PERIOD],
  ['They built it all by [August]', PERIOD],
  ['It worked before [June]', PERIOD],
  ['Next call on [12 May]', DAY],
  ['Talked on [12 May]', DAY],
  ['Kick-off [12 May]', DAY],
  ['As of [3 May] two of them left', DAY],
  ['The admin is away from [3 May]', DAY],
  ['From [12] to 14 March', DAY],
  ['Silent since [3 May]', DAY],
  ['Signed on [17 December]', DAY],
  ['The trial runs out by [3 May]', DAY],
  ['Their contract ends [3 May]', DAY],
  ['[15 may] join', DAY],
  ['Version [3.4] is out', DAY],
  ['Section [3.4.5]', DAY],
  ['Version [16.2.1] is installed', DAY],
  ['[3/4] of the users', EITHER],
  ['Open [24/7]', DAY],
])('“%s” is no date to keep', (marked, words) => {
  expect(contextIn(marked, words).isNone).toBe(true)
})

test.each([
  ['Signed on [17 December]', { isSoon: true }, undefined],
  ['It is settled at the meeting on [10 March]', DAY, undefined],
  ['Not 3 May but [5 June]', DAY, 'corrects'],
  ['Done by [3/4]', EITHER, 'yes'],
  ['Go-live [12 May]', DAY, 'end'],
  ['They want it by [12 May]', DAY, 'yes'],
  ['Done in [June]', PERIOD, 'yes'],
  ['The freeze ends in [April]', PERIOD, 'yes'],
  ['The app is available from [June]', PERIOD, 'yes'],
])('“%s” is one', (marked, words, leads) => {
  expect(contextIn(marked, words)).toMatchObject({ isNone: false, leads })
})
