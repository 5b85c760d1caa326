import { aboutWhom } from '../../../../bot/effects/read/customers-on.ts'
import { type ConversationState, NEW_CONVERSATION } from '../../../../dialogs/model.ts'
import type { Assessment } from '../../../../dialogs/assessment/model.ts'
import type { Records } from '../../../../dialogs/records.ts'
import type { Reminders } from '../../../../domain/reminders/model.ts'

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

const entitlement = (id: string, customer: string) => ({ id, customer }) as never
const renaming = [{ field: 'customer', before: 'Contso', after: 'Contoso' }]

test.each<[string, Omit<Parameters<typeof aboutWhom>[2], 'state'>]>([
  ['whom a text may mean', { records: { ofCustomers: [entitlement('e1', 'Contoso')] } }],
  ['its other workloads', { records: { others: [entitlement('e1', 'Contoso')] } }],
  ['names that begin so', { records: { erasure: { name: 'con', longer: ['Contoso'] } as never } }],
  ['what was changed', { records: { history: { entries: [{ changes: renaming } as never], more: false } } }],
  ['what was changed since', { records: { since: [{ changes: renaming } as never] } }],
  ['changes in a list', { records: { changes: new Map([['e1', [{ changes: renaming } as never]]]) } }],
  ['dates to come', { reminders: { coming: { rows: [{ entitlement: entitlement('e1', 'Contoso') }] } } as never }],
  ['the next date', { reminders: { next: { entitlement: entitlement('e1', 'Contoso') } } as never }],
  [
    'open requests',
    { referrals: { open: { rows: [{ id: 'r1', customer: 'Contoso', version: 1 }] as never, total: 1 } } },
  ],
  ['one request', { referrals: { referral: { id: 'r1', customer: 'Contoso', version: 1 } as never } }],
  ['what a partner is wanted for', { referrals: { entitlements: [entitlement('e1', 'Contoso')] } }],
])('it may be about whom a turn has read: %s', (_what, read) => {
  expect(on('Contoso: 3 May', null, { state: NEW_CONVERSATION, ...read })).toBe('\ncontoso\n')
})

test('who is kept is told from who is only spoken of', () => {
  const records: Records = { ...list('Contoso'), sharing: { asked: 'Fabrikam', customer: undefined, isDone: false } }
  const known = { state: state({ id: 'a1', customer: 'Litware' }), records }
  const { noted, kept } = aboutWhom('"Contoso, Fabrikam, Litware"', null, known)
  expect(noted).toBe('\ncontoso\nfabrikam\nlitware\n')
  expect([...kept]).toEqual([['contoso', ['e0-id']]])
})
