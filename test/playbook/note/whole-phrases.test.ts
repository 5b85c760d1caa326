import { asQuotation, withoutHalfPhrase } from '../../../playbook/note/sentences/left-over.ts'

/** A quotation that is too long ends with a whole phrase, never within one. */

const LONG =
  'the board of the harbour waits for the audit of the old cranes, and the head of operations wants a word on the new gates of the northern dock'

test('it ends where a phrase ends', () => {
  expect(asQuotation([LONG], 16)).toBe(' (“the board of the harbour waits for the audit of the old cranes …”)')
})

test('without such a place it ends with a whole word', () => {
  expect(withoutHalfPhrase('the board of the harbour waits for the aud')).toBe('the board of the harbour waits for the')
})

test('what fits stays whole', () => {
  expect(asQuotation(['old cranes, new gates'], 16)).toBe(' (“old cranes, new gates”)')
})
