import { aboutWhom } from '../../../bot/effects/customers-on.ts'
import { type ConversationState, NEW_CONVERSATION } from '../../../dialogs/model.ts'
import type { Assessment } from '../../../dialogs/assessment/model.ts'
import type { Records } from '../../../dialogs/records.ts'
import type { Reminders } from '../../../dialogs/reminders/model.ts'

/** What is said is found again by the customers that it is about. */
const state = (...assessments: Partial<Assessment>[]): ConversationState => ({
  ...NEW_CONVERSATION,
  assessments: assessments as Assessment[],
})
const list = (...customers: string[]): Records => ({
  list: { rows: customers.map((customer, n) => ({ id: `e${n}-id`, customer })) as never, total: customers.length },
})
const on = (text: string, record: string | null, known: Parameters<typeof aboutWhom>[2]): string | null =>
  aboutWhom(JSON.stringify({ text }), record, known).noted

test('an assessment’s card is about its customer, whatever stands on it', () => {
  expect(on('Cancelled.', 'a1', { state: state({ id: 'a1', customer: 'Contoso Ltd' }) })).toBe('\ncontoso\n')
  expect(on('Cancelled.', 'a2', { state: state({ id: 'a1', customer: 'Contoso Ltd' }) })).toBeNull()
})

test('a card that names customers, or has their buttons, is about each of them', () => {
  const known = { state: state({ id: 'a1', customer: 'Contoso' }), records: list('Fabrikam', 'Tailspin', 'Wingtip') }
  expect(on('Unfinished: Contoso. Also Fabrikam! Button e2-id', null, known)).toBe('\ncontoso\nfabrikam\nwingtip\n')
})

test('a correction is about the customer before and the one now', () => {
  const corrected = { id: 'a1', customer: 'Fabrikam', correcting: { customer: 'Contoso' } as never }
  expect(on('', 'a1', { state: state(corrected) })).toBe('\ncontoso\nfabrikam\n')
})

test('a card that takes back what was kept by mistake is about that customer, too', () => {
  const mistaken = { entitlement: { id: 'e1', customer: 'Contoso' } } as never
  const known = { state: state({ id: 'a1', customer: 'Fabrikam' }), records: { mistaken } }
  expect(on('Contoso was kept by mistake', 'a1', known)).toBe('\ncontoso\nfabrikam\n')
})

test.each([
  ['HP: moving', '\nhp\n'],
  ['first line\nHP', '\nhp\n'],
  ['“HP”', '\nhp\n'],
  ['01HPX7', null],
  ['HPE', null],
])('a name counts as a word of its own: %j', (text, about) => {
  expect(on(text, null, { state: state({ id: 'a1', customer: 'HP' }) })).toBe(about)
})

test('a name with signs that JSON writes otherwise is found', () => {
  expect(on('About O"Brien\\Sons', null, { state: state({ id: 'a1', customer: 'O"Brien\\Sons' }) })).toBe(
    '\no brien sons\n',
  )
})

test('a digest is about the customers that it reminds of', () => {
  const rows = [{ entitlement: { id: 'e1', customer: 'Contoso' }, due: [] }] as unknown as Reminders['rows']
  const reminders = { rows, total: 1 } as unknown as Reminders
  expect(on('Contoso: overdue', null, { state: NEW_CONVERSATION, reminders })).toBe('\ncontoso\n')
})
