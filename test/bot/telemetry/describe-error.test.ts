import { describeError } from '../../../bot/telemetry/describe-error.ts'

/** What is told of an error names it and its place, and nothing that people wrote. */
const codeError = (message: string, code: string): Error => Object.assign(new Error(message), { code })

test('name, code and place', () => {
  expect(describeError(codeError('disk I/O error', 'SQLITE_IOERR'))).toMatch(
    /^Error SQLITE_IOERR .*describe-error\.test\.ts:\d+:\d+\)?$/,
  )
})

test.each([
  'Contoso wants Kim',
  'Contoso\n    at Kim (/home/kim.ts:1:1)',
  '\n    at Kim (/home/kim.ts:1:1)',
  'a\n    at Kim\n    at Contoso (/kim.ts:2:2)\n',
  'Kim\r\n    at Contoso',
])('no word of its message, whatever it looks like: %j', (message) => {
  for (const error of [new Error(message), new AggregateError([new TypeError(message)], message)])
    expect(describeError(error)).not.toMatch(/kim|contoso/i)
})

test('a message that was changed afterwards is not told either', () => {
  const error = new Error('Kim\n    at Contoso (/kim.ts:2:2)')
  error.message = 'other'
  expect(describeError(error)).not.toMatch(/kim|contoso/i)
})

test('of several that failed each is told, once', () => {
  const job = (): Error => codeError('no room', 'SQLITE_FULL')
  const all = new AggregateError([job(), job(), new AggregateError([new RangeError('x')])])
  expect(describeError(all)).toMatch(/^Error SQLITE_FULL [^|]+ \| RangeError [^|]+$/)
})

test('one that failed at several addresses of a host tells its code', () => {
  const refused = Object.assign(new AggregateError([codeError('', 'ECONNREFUSED'), codeError('', 'ECONNREFUSED')]))
  expect(describeError(refused)).toContain('ECONNREFUSED')
})

test.each([undefined, null, 'Kim', 7, {}])('what is no error: %j', (thrown) => {
  expect(describeError(thrown)).toBe('unknown')
})
