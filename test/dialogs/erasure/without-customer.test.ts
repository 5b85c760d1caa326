import { withoutCustomer } from '../../../dialogs/erasure/without-customer.ts'
import { NEW_CONVERSATION, type ConversationState } from '../../../dialogs/model.ts'

const state: ConversationState = { ...NEW_CONVERSATION, asking: { customer: 'Contoso Ltd', command: 'referral' } }

test('whose card asks is forgotten with the customer', () => {
  expect(withoutCustomer(state, 'contoso', false).state).toEqual(NEW_CONVERSATION)
})

test('the card of another customer goes on to ask', () => {
  expect(withoutCustomer(state, 'adatum', false).state).toBe(state)
})
