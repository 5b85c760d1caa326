import type { Problem } from '../../api/wire.ts'
import { StoredDataError } from '../../store/engine/json.ts'
import { Refusal, type RefusalCode } from '../http/refusal.ts'
import { UNREADABLE } from '../unreadable.ts'

const IN_TEAMS = 'That is not allowed from here. Open the tab in Teams again.'
const NOT_READ = 'The request could not be read. Load the tab again; if it stays so, tell your administrator.'

const MESSAGES: Readonly<Record<RefusalCode, string>> = {
  'no-token': 'You are not signed in. Open the tab in Teams again.',
  'bad-token': 'Your sign-in is not valid any more. Open the tab in Teams again.',
  'wrong-tenant': 'People of your organisation cannot use this. Ask your administrator.',
  guest: 'Guests cannot use this.',
  'no-account-kind':
    'The tab’s registration does not say who is a guest. An administrator must add the optional claim “acct” to its access token.',
  'wrong-origin': 'Open the tab at its own address.',
  'not-found': 'It is not there, or not yours.',
  'not-let-in':
    'A colleague keeps this customer. The ACM conversation, the partner request with its contact and the stakeholders are open to who is let in. What you keep yourself is yours.',
  'no-tab': 'The tab is not set up. An administrator must set TAB_APP_ID.',
  'too-many-views': 'Twenty views can be saved. Remove one first.',
  'nothing-planned': 'The calendar would be empty: there is no activation plan yet. Make the plan first.',
  'too-large': 'That is too much at once.',
  'not-json': NOT_READ,
  'wrong-shape': NOT_READ,
  'wrong-channel': IN_TEAMS,
  'wrong-service-url': IN_TEAMS,
  'still-reading': 'A list of yours is still being read. Try again in a moment.',
}

/** What a person in the tab is told when a request fails, and with which status. Of a fault of ours it tells nothing of the inside. */
export function problemOf(error: unknown): readonly [status: number, Problem] {
  if (error instanceof Refusal) return [error.status, { code: error.code, message: MESSAGES[error.code] }]
  if (error instanceof StoredDataError) return [503, { code: 'unreadable', message: UNREADABLE }]
  return [503, { code: 'try-again', message: 'That did not work just now. Try again in a moment.' }]
}
