import { readCommand } from '../../../dialogs/commands/commands.ts'
import { prepared } from '../../support/story.ts'

test.each([
  ['blocked customers', 'blocked'],
  ['my blocked ones', 'blocked'],
  ['in progress customers', 'in progress'],
  ['show me everything that is legal', 'legal'],
  ['show everything legal', 'legal'],
  ['list all customers in migration', 'migration'],
  ['everything that is blocked', 'blocked'],
  ['all customers that are in progress', 'in progress'],
  ['everybody who is unresponsive', 'unresponsive'],
  ['give me all teams entitlements', 'teams'],
  ['customers in progress', 'in progress'],
  ['all customers with no intent', 'no intent'],
  ['morning, show me all that are blocked', 'blocked'],
  ['unresponsive customers?', 'unresponsive'],
])('“%s” lists %s', (message, filter) => {
  expect(readCommand(prepared, message)).toEqual({ kind: 'status', filter })
})

test.each([
  'everything is blocked',
  'customer unresponsive',
  'what is customer unresponsive',
  'all customers are happy',
  'the blocked customers complained',
  'everything is in progress at the moment',
  'they have blocked customers of theirs',
  'legal blocks everything',
  'all is set to go live',
  'users in migration wait',
])('“%s” is no list', (message) => {
  expect(readCommand(prepared, message)?.kind).not.toBe('status')
})
