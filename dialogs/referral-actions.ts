import { consentRequest } from '../playbook/consent.ts'
import { routeQuestions, services } from '../playbook/content/referral.ts'
import { EMAIL_FILE, emailLinks, type Email } from '../playbook/referral-email.ts'
import { withAnswer } from '../playbook/referral-route.ts'
import { isDay } from '../playbook/status-rules.ts'
import { offerFile } from './file-link.ts'
import { say, type Answer } from './referral-begin.ts'
import { onlyKnown, ReferralForms, type FormRemarks } from './referral-forms.ts'
import type { Consent, Referral, ReferralDetails, SaveReferral } from './referral-model.ts'
import { forOutside } from './referral-request.ts'
import { actOnOutcome } from './referral-outcome.ts'
import type { OnReferral } from './referral-requests.ts'
import { changed, mustGo, readAfter, saved, type On } from './referral-save.ts'
import { canNamePartner, showReferral } from './referral-view.ts'
import { holdsContactData, isAgreed, missingDetails, recipientOf, stepOf } from './referral-state.ts'

const STALE = 'That card was out of date, and nothing was changed. Here is how it stands.'
const NO_CONTACT_DATA = 'Leave e-mail addresses and phone numbers out here: they come after the customer’s consent.'
const NOT_NOW = 'That does not fit how it stands now. Nothing was changed.'
const ASK_FIRST = 'Ask for consent first. Nothing of the contact was kept.'
const LOCKED = 'The contact that was kept cannot be read with the key of this service. Enter it again.'

type Action<Verb extends OnReferral['verb']> = Extract<OnReferral, { verb: Verb }>

/**
 * Carries out a pressed button of a referral. A card of another version changes nothing. Contact data that comes while
 * consent is not in force is not looked at.
 */
export function actOnReferral(on: On, action: OnReferral): Answer {
  const { referral, read } = on
  if (action.version !== referral.version) return onStale(on, action)
  switch (action.verb) {
    case 'referral-open':
      return say(showReferral(referral, read))
    case 'referral-next':
      return showNext(on)
    case 'referral-edit':
      return edit(on, action.what)
    case 'referral-email':
      return canShowEmail(on) ? showEmail(on) : notNow(on)
    case 'referral-json':
      return say(forms(on).json())
    case 'referral-answer':
    case 'referral-partner':
    case 'referral-details':
    case 'referral-consent':
    case 'referral-contact':
    case 'referral-told':
    case 'referral-email-save':
    case 'referral-email-redraft':
      // What was sent is not changed any more.
      return referral.status === 'draft' ? prepare(on, action) : notNow(on)
    default:
      return actOnOutcome(on, action) ?? notNow(on)
  }
}

type Preparing = Action<
  | 'referral-answer'
  | 'referral-partner'
  | 'referral-details'
  | 'referral-consent'
  | 'referral-contact'
  | 'referral-told'
  | 'referral-email-save'
  | 'referral-email-redraft'
>

function prepare(on: On, action: Preparing): Answer {
  switch (action.verb) {
    case 'referral-answer':
      return answered(on, action)
    case 'referral-partner':
      return namePartner(on, action.partner.trim())
    case 'referral-details':
      return details(on, action)
    case 'referral-consent':
      return consent(on, action)
    case 'referral-contact':
      return contact(on, action)
    case 'referral-told':
      return told(on, action)
    case 'referral-email-save':
      return saveEmail(on, action)
    case 'referral-email-redraft':
      return canShowEmail(on) ? save(on, {}, { email: 'erase' }) : notNow(on)
  }
}

/** What was typed about the request stays in its form; anything else is shown as it stands. */
function onStale(on: On, action: OnReferral): Answer {
  if (action.verb === 'referral-details' && on.referral.status === 'draft') {
    return say(forms(on, { notice: STALE }).details(action))
  }
  return say(showReferral(on.referral, on.read, STALE))
}

function notNow({ referral, read }: On, why = NOT_NOW): Answer {
  return say(showReferral(referral, read, why))
}

/** The form of what is missing first. */
export function showNext(on: On, notice?: string): Answer {
  const step = stepOf(on.referral, on.read)
  const form = forms(on, { notice })
  switch (step.kind) {
    case 'question':
      return say(form.question(step.question))
    case 'details':
      return say(form.details())
    case 'consent':
    case 'refused':
      return say(form.consent())
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

function edit(on: On, what: Action<'referral-edit'>['what']): Answer {
  const { referral, read } = on
  const { status } = referral
  const form = forms(on)
  const open = status !== 'closed'
  const isFound = recipientOf(referral) !== undefined
  switch (what) {
    case 'declined':
      return status === 'new' ? say(form.declined()) : notNow(on)
    case 'close':
      return open ? say(form.close()) : notNow(on)
    case 'withdraw':
      return isAgreed(referral, read.consents) ? say(form.withdraw()) : notNow(on)
    default:
  }
  if (status !== 'draft') return notNow(on)
  switch (what) {
    case 'route':
      return say(form.question('partner'))
    case 'details':
      return say(form.details())
    case 'partner':
      return canNamePartner(referral) ? say(form.partner()) : notNow(on)
    case 'consent':
      return isFound ? say(form.consent()) : notNow(on)
    case 'contact':
      return isAgreed(referral, read.consents) ? say(form.contact()) : notNow(on, ASK_FIRST)
    case 'told':
      return say(form.told())
  }
}

function answered(on: On, { question, choice, partner }: Action<'referral-answer'>): Answer {
  const asked = routeQuestions.find(({ id }) => id === question)
  const facts = asked && withAnswer(on.referral.facts, asked.id, choice)
  if (!facts) return notNow(on)
  const partnerName = partner.trim()
  if (asked.asksName) {
    const problems = nameProblems(partnerName)
    if (problems.length > 0) return say(forms(on, { problems }).question(asked.id, partnerName))
  }
  return save(on, { facts: asked.asksName ? { ...facts, partnerName } : facts, partner: null })
}

function namePartner(on: On, partner: string): Answer {
  if (!canNamePartner(on.referral)) return notNow(on)
  const problems = nameProblems(partner)
  return problems.length > 0 ? say(forms(on, { problems }).partner(partner)) : save(on, { partner })
}

function nameProblems(name: string): string[] {
  if (!name) return ['Name the partner.']
  return holdsContactData(name) ? [NO_CONTACT_DATA] : []
}

function details(on: On, action: Action<'referral-details'>): Answer {
  const { specialty, location, language, need, wantedBy } = action
  const texts = { specialty: specialty.trim(), location: location.trim(), language: language.trim(), need: need.trim() }
  const service = services.find(({ id }) => id === action.service)?.id
  const missing = missingDetails({ ...texts, ...(service ? { service } : {}) })
  const problems = [
    ...(missing.length > 0 ? [`Say ${missing.join(', ')}.`] : []),
    ...(wantedBy && !isDay(wantedBy) ? ['“Wanted by” is not a date. Write it as YYYY-MM-DD.'] : []),
    ...(holdsContactData(...Object.values(texts)) ? [NO_CONTACT_DATA] : []),
  ]
  if (problems.length > 0 || !service) return say(forms(on, { problems }).details(action))
  const known = on.read.entitlements.map(({ workload }) => workload)
  const filled: ReferralDetails = { ...texts, service, wantedBy, workloads: onlyKnown(action.workloads, known) }
  return save(on, { details: filled })
}

function consent(on: On, { given, words, agreedBy, agreedRole }: Action<'referral-consent'>): Answer {
  const { env, referral, incoming } = on
  const recipient = recipientOf(referral)
  if (!recipient) return notNow(on)
  const asked = consentRequest(referral.customer, recipient)
  // The words changed since the card was drawn: what is kept is what was said.
  if (words !== asked.version) return say(forms(on, { notice: 'The words have changed. Please ask again.' }).consent())
  const agreed = { name: agreedBy.trim(), role: agreedRole.trim() }
  if (given === 'yes' && (!agreed.name || !agreed.role)) {
    return say(forms(on, { problems: ['Say who agreed, and in what role.'] }).consent())
  }
  if (given === 'yes' && holdsContactData(agreed.name, agreed.role)) {
    return say(forms(on, { problems: [NO_CONTACT_DATA] }).consent())
  }
  const record: Consent & { readonly id: string } = {
    id: env.newId(),
    kind: given === 'yes' ? 'given' : 'refused',
    recipient,
    askedBy: incoming.who.name,
    at: incoming.at,
    ...asked,
    agreed: given === 'yes' ? agreed : undefined,
  }
  if (given === 'yes') return save(on, {}, { consent: record })
  const { after, effect } = change(on, {}, { consent: record })
  return { replies: [showReferral(after.referral, after.read)], effects: [effect] }
}

function contact(on: On, action: Action<'referral-contact'>): Answer {
  if (!isAgreed(on.referral, on.read.consents)) return notNow(on, ASK_FIRST)
  const name = action.contactName.trim()
  const email = action.contactEmail.trim()
  const problems = [
    ...(name ? [] : ['Say whom they shall call.']),
    ...(email ? [] : ['The e-mail address is missing.']),
    ...(email && !/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]{2,}$/.test(email) ? ['That is no e-mail address.'] : []),
  ]
  if (problems.length > 0) return say(forms(on, { problems }).contact(action))
  const kept = { name, email, role: action.contactRole.trim(), phone: action.contactPhone.trim() }
  return save(on, {}, { contact: kept })
}

function told(on: On, { fee, days }: Action<'referral-told'>): Answer {
  const feeTold = fee === 'true'
  const daysTold = days === 'true'
  if (feeTold && daysTold) return save(on, { feeTold, daysTold })
  const { after, effect } = change(on, { feeTold, daysTold })
  const problems = ['Tell them both before anything is sent.']
  return { replies: [forms(after, { problems }).told()], effects: [effect] }
}

function saveEmail(on: On, action: Action<'referral-email-save'>): Answer {
  const { email: typed, held } = forOutside({ subject: action.subject.trim(), body: action.body.trim() })
  if (!canShowEmail(on)) return notNow(on)
  if (!typed.subject || !typed.body) return showEmail(on, { problems: ['Subject or text is empty.'] }, typed)
  const { after, effect } = change(on, {}, { email: typed })
  const without = held.length > 0 ? ` Held back, because it goes outside: ${held.join(', ')}.` : ''
  const shown = showEmail(after, { notice: `Your changes are in. The buttons below use them.${without}` })
  return { replies: shown.replies, effects: [effect, ...shown.effects] }
}

/** There is a contact, and consent for exactly whom it goes to. */
function canShowEmail({ referral, read }: On): boolean {
  if (referral.status === 'closed' || !isAgreed(referral, read.consents) || !read.hasContact) return false
  return referral.status !== 'draft' || stepOf(referral, read).kind === 'email'
}

/** The e-mail; with an address where it can be fetched as a file, when it is too long for a link. */
function showEmail(on: On, remarks: FormRemarks = {}, typed?: Email): Answer {
  const { env, read, incoming, referral } = on
  if (read.contact === 'locked') return say(forms(on, { problems: [LOCKED] }).contact())
  const link = env.newFileLink?.()
  const { reply, email } = forms(on, remarks).email(referral.owner ?? incoming.who.name, link?.url, typed)
  if (!link || emailLinks(email)) return say(reply)
  return { replies: [reply], effects: [offerFile(link, incoming.who, EMAIL_FILE, { referral: referral.id })] }
}

/** Makes the next version, and shows what is missing then. */
function save(on: On, set: Partial<Referral>, more: Pick<SaveReferral, 'consent' | 'contact' | 'email'> = {}): Answer {
  const { after, effect, notice } = change(on, set, more)
  const shown = showNext(after, notice)
  return { replies: shown.replies, effects: [effect, ...shown.effects] }
}

/** The next version of what is being prepared. Contact data that is not covered any more goes with it. */
function change(
  on: On,
  set: Partial<Referral>,
  more: Pick<SaveReferral, 'consent' | 'contact' | 'email'> = {},
): { readonly after: On; readonly effect: SaveReferral; readonly notice: string | undefined } {
  const { referral, read, incoming } = on
  const next = changed(referral, set, incoming)
  const consents = more.consent ? [...read.consents, more.consent] : read.consents
  const gone = mustGo(next, consents)
  const loses = gone.contact === 'erase' && read.hasContact
  const effect = saved(referral.version, next, incoming, { ...(read.hasContact || read.hasEmail ? gone : {}), ...more })
  const notice = loses
    ? 'The contact was erased: the customer agreed to share it with somebody else.'
    : read.hasEmail && effect.email === 'erase'
      ? 'The e-mail is written anew from this; your changes in it are gone.'
      : undefined
  return { after: { ...on, referral: next, read: readAfter(read, next, effect) }, effect, notice }
}

function forms({ env, referral, read }: On, remarks: FormRemarks = {}): ReferralForms {
  return new ReferralForms(env, referral, read, remarks)
}
