import type { Row } from './story.ts'

/** A status of Contoso is kept, with which partners can help. */
export const KEPT: readonly Row[] = [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
]
/** What the forms of a referral are filled in with. */
export const DETAILS = {
  service: 'training',
  need: 'Nobody is trained and we have no time',
  specialty: 'Teams adoption',
  location: 'Munich, Germany',
  language: 'German',
  // Ahead of the stories' day and of that of a service in the tests, which is today's.
  wantedBy: '2099-05-01',
}
export const AGREED = { agreedBy: 'Jo Dobrowolska', agreedRole: 'CIO' }
export const CONTACT = {
  contactName: 'Jo Dobrowolska',
  contactRole: 'CIO',
  contactEmail: 'jo@contoso.example',
  contactPhone: '+49 89 1',
}

/** A way by the account team, and what is requested. */
export const REQUESTED: readonly Row[] = [
  ...KEPT,
  ['FM', 'referral contoso'],
  ['FM presses', 'No partner'],
  ['FM presses', 'Yes, an account team'],
  ['FM presses', 'Save', DETAILS],
]

/** All that is missing, up to the e-mail. */
export const READY: readonly Row[] = [
  ...REQUESTED,
  ['FM presses', 'They agreed', AGREED],
  ['FM presses', 'Save', CONTACT],
  ['FM presses', 'Save', { fee: 'true', days: 'true' }],
]

/** Sent on Monday, 2 March 2026. */
export const SENT: readonly Row[] = [...READY, ['FM presses', 'I have sent it']]
