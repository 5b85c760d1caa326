import { problemOf } from '../../../bot/api/problems.ts'
import { Refusal } from '../../../bot/http/refusal.ts'
import { StoredDataError } from '../../../store/engine/json.ts'

/** What somebody reads in the tab when a request fails. */
test.each([
  ['still-reading', 503, 'Try again'],
  ['wrong-shape', 400, 'Load the tab again'],
  ['wrong-channel', 403, 'Open the tab in Teams'],
  ['wrong-service-url', 403, 'Open the tab in Teams'],
  ['too-large', 413, 'too much at once'],
] as const)('%s is told with what to do', (code, status, says) => {
  expect(problemOf(new Refusal(code))).toEqual([status, { code, message: expect.stringContaining(says) }])
})

test('faults of ours tell nothing of the inside', () => {
  const secret = new Error('Contoso')
  expect(problemOf(secret)).toEqual([503, { code: 'try-again', message: expect.stringContaining('Try again') }])
  const [status, { code, message }] = problemOf(new StoredDataError('plan', 'not-json'))
  expect([status, code]).toEqual([503, 'unreadable'])
  expect(message).not.toContain('json')
})
