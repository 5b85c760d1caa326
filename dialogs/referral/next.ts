import { EMAIL_FILE, emailLinks, type Email } from '../../playbook/referral/email.ts'
import { offerFile } from '../file-link.ts'
import type { Reply } from '../model.ts'
import { consentBefore, FILLED_IN } from './consent-before.ts'
import { say, type Answer } from './begin.ts'
import { ReferralForms, type FormRemarks } from './forms.ts'
import type { On } from './save.ts'
import { showReferral } from './view.ts'
import { isAgreed, stepOf } from '../../domain/referral/state.ts'

const NOT_NOW = 'That does not fit how it stands now. Nothing was changed.'
export const ASK_FIRST = 'Ask for consent first. Nothing of the contact was kept.'
const LOCKED = 'The contact that was kept cannot be read with the key of this service. Enter it again.'

/** Shows the form for the first missing thing. */
export function showNext(on: On, notice?: string): Answer {
  const step = stepOf(on.referral, on.read)
  const form = formsOf(on, { notice })
  switch (step.kind) {
    case 'question':
      return say(form.question(step.question))
    case 'details':
      return say(form.details())
    case 'consent':
    case 'refused':
    case 'unreachable':
      return say(consentForm(on, notice))
    case 'contact':
      return say(form.contact())
    case 'told':
      return say(form.told())
    case 'email':
      return showEmail(on, notice === undefined ? {} : { notice })
    default:
      return say(showReferral(on.referral, on.read, notice))
  }
}

/** The form for consent, filled in with what was told of it before. */
function consentForm(on: On, notice: string | undefined): Reply {
  const before = consentBefore(on.referral, on.read)
  if (!before) return formsOf(on, { notice }).consent()
  return formsOf(on, { notice: notice === undefined ? FILLED_IN : `${notice} ${FILLED_IN}` }).consent(before)
}

/** Shows the current state, and says that the button did nothing. */
export function notNow({ referral, read }: On, why = NOT_NOW): Answer {
  return say(showReferral(referral, read, why))
}

/** True if there is a contact, and consent for exactly this recipient. */
export function canShowEmail({ referral, read }: On): boolean {
  if (referral.status === 'closed' || !isAgreed(referral, read.consents) || !read.hasContact) return false
  return referral.status !== 'draft' || stepOf(referral, read).kind === 'email'
}

/** Shows the e-mail; if it is too long for a link, with an address to fetch it as a file. */
export function showEmail(on: On, remarks: FormRemarks = {}, typed?: Email): Answer {
  const { env, read, incoming, referral } = on
  if (read.contact === 'locked') return say(formsOf(on, { problems: [LOCKED] }).contact())
  const link = env.newFileLink?.()
  const { reply, email } = formsOf(on, remarks).email(referral.owner ?? incoming.who.name, link?.url, typed)
  if (!link || emailLinks(email)) return say(reply)
  return { replies: [reply], effects: [offerFile(link, incoming.who, EMAIL_FILE, { referral: referral.id })] }
}

/** The forms of the current referral. */
export function formsOf({ env, referral, read }: On, remarks: FormRemarks = {}): ReferralForms {
  return new ReferralForms(env, referral, read, remarks)
}
