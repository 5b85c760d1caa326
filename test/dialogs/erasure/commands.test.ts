import { prepared } from '../../support/story.ts'
import { erasureNeed, readErasureAction, readErasureCommand } from '../../../dialogs/erasure/commands.ts'

/** What is typed about kept data, and what only looks like it. */
test.each([
  ['forget customer Contoso', 'Contoso'],
  ['Forget customer: Contoso Ltd.', 'Contoso Ltd'],
  ['please erase the customer “Contoso”', 'Contoso'],
  ['delete customer They Are Not Ltd', 'They Are Not Ltd'],
  ['forget contoso', 'contoso'],
  ['erase Northwind Traders GmbH!', 'Northwind Traders GmbH'],
  ['/forget contoso', 'contoso'],
])('“%s” asks to erase a customer', (text, name) => {
  expect(readErasureCommand(text)).toMatchObject({ kind: 'forget-customer', name })
})

test('spellings of one customer have one key', () => {
  const keys = ['forget customer CONTOSO, S.A.', 'forget customer contoso ltd', 'erase Contoso'].map(readErasureCommand)
  expect(keys).toEqual(keys.map(() => expect.objectContaining({ customer: 'contoso' })))
})

test.each(['my data', 'What do you know about me?', 'what data do you have on me'])(
  '“%s” asks what is kept',
  (text) => {
    expect(readErasureCommand(text)).toEqual({ kind: 'my-data' })
  },
)

test.each(['forget me', 'Please delete all my data.', 'erase me'])('“%s” asks to be forgotten', (text) => {
  expect(readErasureCommand(text)).toEqual({ kind: 'forget-me' })
})

test.each([
  'forget it',
  'forget that',
  'forget about it',
  'erase all',
  'erase the last one',
  'delete this',
  'forget customer',
  'forget',
  'Forget training, they want Slack',
  'forget the portal they have no time',
  'delete old mailboxes',
  'Contoso Teams: they want to forget Slack and nobody is trained',
  `forget ${'x'.repeat(300)}`,
])('“%s” is none of these', (text) => {
  expect(readErasureCommand(text)).toBeUndefined()
})

test.each([
  [{ verb: 'forget-customer', record: 'r', version: 1, customer: 'contoso' }, 'customer-erasure'],
  [{ verb: 'forget-customer', record: 'r', version: 1, customer: 'contoso', name: 'Contoso' }, 'customer-erasure'],
  [{ verb: 'ask-forget-customer', record: 'r', customer: 'Contoso' }, 'customer-erasure'],
  [{ verb: 'ask-forget-me', record: 'r' }, 'own-data'],
  [{ verb: 'forget-me', record: 'r', version: '3' }, 'own-data'],
  [{ verb: 'keep-all', record: 'r' }, undefined],
])('%o is a press that needs %s', (data, need) => {
  const action = readErasureAction(data)
  expect(action).toMatchObject({ verb: data.verb })
  expect(erasureNeed(prepared, action!)?.kind).toBe(need)
})

test.each([
  { verb: 'forget-customer', record: 'r', customer: 'contoso' },
  { verb: 'forget-customer', record: 'r', version: 1, customer: '' },
  { verb: 'forget-customer', record: 'r', version: 1, customer: 'contoso', tenant: 'other' },
  { verb: 'forget-me', record: 'r', version: -1 },
  { verb: 'forget-me', record: 'r', version: 1, person: 'somebody else' },
  { verb: 'keep-all' },
  null,
  'forget-me',
])('%o is no press', (data) => {
  expect(readErasureAction(data)).toBeUndefined()
})
