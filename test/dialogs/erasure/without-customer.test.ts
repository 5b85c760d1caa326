import { mayName, namedThere, withoutCustomer } from '../../../dialogs/erasure/without-customer.ts'
import type { Assessment } from '../../../dialogs/assessment/model.ts'
import { NEW_CONVERSATION, type ConversationState } from '../../../dialogs/model.ts'

const state: ConversationState = { ...NEW_CONVERSATION, asking: { customer: 'Contoso Ltd', command: 'referral' } }

test('whose card asks is forgotten with the customer', () => {
  expect(withoutCustomer(state, 'contoso', false).state).toEqual(NEW_CONVERSATION)
})

test('the card of another customer goes on to ask', () => {
  expect(withoutCustomer(state, 'adatum', false).state).toBe(state)
})

/** Every place where a conversation may hold a customer. */
const PLACES: Readonly<Record<string, Partial<Record<keyof ConversationState, unknown>>>> = {
  assessment: { assessments: [about({ customer: 'CONTOSO Ltd.' })] },
  'what was kept of one': { assessments: [about({ customer: 'Fabrikam', kept: { customer: 'Contoso' } })] },
  'one that is being corrected': {
    assessments: [about({ customer: 'Fabrikam', correcting: { customer: 'Contoso' } })],
  },
  'the text of nobody': { assessments: [about({ text: 'at contoso, nobody is trained' })] },
  'words that found no place': { assessments: [about({ unplaced: 'Contoso has no time' })] },
  'who was named besides': { assessments: [about({ alsoNamed: [{ text: 'Contoso waits' }] })] },
  'the customer who was named last': { named: 'Contoso' },
  'an open form': { form: { customer: 'Contoso' } },
  'a card that asks': { asking: { customer: 'Contoso', command: 'acm' } },
  'what was shown since': { shownSince: { customer: 'Contoso', command: 'status' } },
  'consent that was told before': { consentTold: { customer: 'Contoso', message: 'they agree' } },
  'what was set aside': { setAside: [{ id: 's1', text: 'Contoso: licences' }] },
  'whose news it is': { whose: { text: 'their licences', among: ['Contoso', 'Fabrikam'] } },
  'the text of whose news it is': { whose: { text: 'contoso licences', among: [] } },
}

function about(more: object): Assessment {
  return { id: 'a1', text: '', ...more } as unknown as Assessment
}

test.each(Object.entries(PLACES))('what is told beforehand overlooks nothing: %s', (_place, more) => {
  const there = { ...NEW_CONVERSATION, ...more } as ConversationState
  expect(withoutCustomer(there, 'contoso', true).state).not.toBe(there)
  const named = namedThere(there)
  expect(named === undefined || mayName(named, 'contoso')).toBe(true)
  // A part of a word is another name.
  expect(named !== undefined && mayName(named, 'conto')).toBe(false)
})

test('of what nobody can read nothing is left, and anybody may be named in it', () => {
  expect(withoutCustomer(undefined, 'contoso', false)).toEqual({ state: NEW_CONVERSATION, removed: [] })
  expect(namedThere(undefined)).toBeUndefined()
})
