import { pressFaults } from '../support/press-check.ts'
import { prepared } from '../support/story.ts'

/** The check that every card of a story goes through finds buttons that do nothing. */
const faultsOf = (data: object, inputs: object[] = []) =>
  pressFaults(prepared, { body: inputs, actions: [{ type: 'Action.Execute', title: 'Go', data }] })
const note = { type: 'Input.Text', id: 'note' }
const record = { record: 'r1', version: 1 }

test.each([
  [{ verb: 'start' }],
  [{ verb: 'command', text: 'status' }],
  [{ verb: 'leave', ...record }],
  [{ verb: 'list', record: 'r1', filter: 'overdue', offset: 0 }],
])('what one dialog reads is no fault: %j', (data) => {
  expect(faultsOf(data)).toEqual([])
})

test.each([
  ['a slip in the verb', { verb: 'leaev', ...record }, /which nobody reads/],
  ['a key too many', { verb: 'forget-me', ...record, name: 'Contoso' }, /which nobody reads/],
  ['a key too many that is left out in silence', { verb: 'leave', ...record, page: 1 }, /of which nobody reads page/],
  ['a text that is longer than is read', { verb: 'command', text: 'x'.repeat(301) }, /which nobody reads/],
])('%s is found', (_, data, fault) => {
  expect(faultsOf(data)).toEqual([expect.stringMatching(fault)])
})

test('an input that is sent along and not read is found', () => {
  expect(faultsOf({ verb: 'forget-me', ...record }, [note])).toEqual([expect.stringMatching(/which nobody reads/)])
  expect(faultsOf({ verb: 'check-note', ...record }, [note])).toEqual([])
})
