import { calledOtherwise } from '../../../dialogs/other-name/called-otherwise.ts'
import { NEW_CONVERSATION, type ConversationState } from '../../../dialogs/model.ts'

const state: ConversationState = {
  ...NEW_CONVERSATION,
  form: {
    customer: 'Contso',
    save: { verb: 'save-note', record: 'r', entitlement: 'e', version: 1, note: 'n', was: '', filter: '', offset: 0 },
  },
  whose: { text: 'Contso and Fabrikam wait', among: ['Contso', 'Fabrikam'] },
  asking: { customer: 'Contso', command: 'referral' },
  shownSince: { customer: 'Contso', command: 'status' },
}

test('the open form, the card that asks and those who were offered are called as the customer is now', () => {
  const next = calledOtherwise(state, 'contso', 'Contoso')
  expect(next.form?.customer).toBe('Contoso')
  expect(next.asking).toEqual({ customer: 'Contoso', command: 'referral' })
  expect(next.shownSince).toEqual({ customer: 'Contoso', command: 'status' })
  expect(next.whose).toEqual({ text: 'Contso and Fabrikam wait', among: ['Contoso', 'Fabrikam'] })
})

test('what is about others stays as it is', () => {
  expect(calledOtherwise(state, 'adatum', 'Adatum Ltd')).toBe(state)
})
