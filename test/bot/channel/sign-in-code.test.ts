import { signInCode } from '../../../bot/channel/sign-in-code.ts'

const error = (message: string, more: object = {}): Error => Object.assign(new Error(message), more)

test.each([
  [
    error(
      'invalid_client: 7000215 - [2026-03-02 09:00:00Z]: AADSTS7000215: Invalid client secret provided. Trace ID: x',
    ),
    'no-sign-in-AADSTS7000215',
  ],
  [
    error('AADSTS700016: Application with identifier Contoso was not found', { errorCode: 'x' }),
    'no-sign-in-AADSTS700016',
  ],
  [error('getaddrinfo ENOTFOUND login.example', { code: 'ENOTFOUND' }), 'no-sign-in-ENOTFOUND'],
  [error('fetch failed', { cause: error('x', { code: 'ECONNREFUSED' }) }), 'no-sign-in-ECONNREFUSED'],
  [error('Network request failed', { errorCode: 'network_error' }), 'no-sign-in-network_error'],
  [error('Contoso says no', { errorCode: 'Contoso says no' }), 'no-sign-in'],
  [error('Authentication: No access token received from MSAL.'), 'no-sign-in'],
  ['AADSTS1', 'no-sign-in'],
  [undefined, 'no-sign-in'],
])('%s is %s', (thrown, code) => {
  expect(signInCode(thrown)).toBe(code)
})
