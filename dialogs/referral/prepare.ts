import { holdsContactData } from './contact-data.ts'
import { consentRequest } from '../../playbook/referral/consent.ts'
import { purposeWords, routeQuestions } from '../../playbook/content/referral.ts'
import { purposeOf, withAnswer } from '../../playbook/referral/route.ts'
import type { RouteFacts } from '../../playbook/referral/model.ts'
import { canReach, sharedIn, sharedWords } from '../../playbook/referral/shared-data.ts'
import { countryName, countryOf } from '../../playbook/dates/country.ts'
import { isDay } from '../../playbook/status-rules.ts'
import { say, type Answer } from './begin.ts'
import { onlyKnown } from './forms.ts'
import type { Consent, Referral, ReferralDetails, SaveReferral } from './model.ts'
import { forOutside } from './request.ts'
import type { ActionOn } from './requests.ts'
import { changed, leftOfContact, mustGo, readAfter, saved, type On } from './save.ts'
import { ASK_FIRST, canShowEmail, formsOf, notNow, showEmail, showNext } from './next.ts'
import { showReferral } from './view.ts'
import { asksTheWay, canNamePartner, consentInForce, isAgreed, missingDetails, recipientOf } from './state.ts'
import { readContact } from './typed-contact.ts'

const NO_CONTACT_DATA = 'Leave e-mail addresses and phone numbers out here: they come after the customer’s consent.'

type Preparing = ActionOn<
  | 'referral-answer'
  | 'referral-partner'
  | 'referral-details'
  | 'referral-consent'
  | 'referral-contact'
  | 'referral-told'
  | 'referral-email-save'
  | 'referral-email-redraft'
>

/** Carries out what prepares a request: fills it in, or writes its e-mail anew. */
export function prepare(on: On, action: Preparing): Answer {
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

function answered(on: On, { question, choice, partner }: ActionOn<'referral-answer'>): Answer {
  const asked = routeQuestions.find(({ id }) => id === question)
  const facts = asked && asksTheWay(on.referral) && withAnswer(on.referral.facts, asked.id, choice)
  if (!facts) return notNow(on)
  const partnerName = partner.trim()
  if (asked.asksName) {
    const problems = nameProblems(partnerName)
    if (problems.length > 0) return say(formsOf(on, { problems }).question(asked.id, partnerName))
  }
  return save(on, { facts: asked.asksName ? { ...facts, partnerName } : facts, partner: null })
}

/** Keeps what was told of the customer's partners, and asks what is still open. */
export function keepFacts(on: On, facts: RouteFacts): Answer {
  return asksTheWay(on.referral) ? save(on, { facts, partner: null }) : notNow(on)
}

function namePartner(on: On, partner: string): Answer {
  if (!canNamePartner(on.referral)) return notNow(on)
  const problems = nameProblems(partner)
  return problems.length > 0 ? say(formsOf(on, { problems }).partner(partner)) : save(on, { partner })
}

/** What is wrong with the name of a partner. */
export function nameProblems(name: string): string[] {
  if (!name) return ['Name the partner.']
  return holdsContactData(name) ? [NO_CONTACT_DATA] : []
}

function details(on: On, action: ActionOn<'referral-details'>): Answer {
  const { specialty, location, language, need, wantedBy } = action
  const texts = { specialty: specialty.trim(), location: location.trim(), language: language.trim(), need: need.trim() }
  const { services } = purposeWords[purposeOf(on.referral.facts)]
  // With a single service there is no choice.
  const service = (services.length === 1 ? services[0] : services.find(({ id }) => id === action.service))?.id
  const missing = missingDetails({ ...texts, ...(service ? { service } : {}) })
  const { clock } = on.read
  const noCountry = texts.location !== '' && countryOf(texts.location) === undefined
  const problems = [
    ...(missing.length > 0 ? [`Say ${missing.join(', ')}.`] : []),
    ...(wantedBy && !isDay(wantedBy) ? ['“Wanted by” is not a date. Write it as YYYY-MM-DD.'] : []),
    ...(isDay(wantedBy) && wantedBy < on.incoming.today
      ? ['“Wanted by” lies in the past. Choose a day to come, or leave it empty.']
      : []),
    ...(holdsContactData(...Object.values(texts)) ? [NO_CONTACT_DATA] : []),
    ...(noCountry && action.anyPlace === undefined
      ? [
          `I read no country in the place. Add it in English. Saved as it is, the public holidays of ${countryName(clock(texts.location).country)} count.`,
        ]
      : []),
  ]
  if (problems.length > 0 || !service) {
    return say(formsOf(on, { problems, takesAnyPlace: noCountry }).details(action))
  }
  const known = on.read.entitlements.map(({ workload }) => workload)
  const filled: ReferralDetails = { ...texts, service, wantedBy, workloads: onlyKnown(action.workloads, known) }
  return save(on, { details: filled })
}

function consent(on: On, action: ActionOn<'referral-consent'>): Answer {
  const { given, words, agreedBy, agreedRole, asks } = action
  const { env, referral, incoming } = on
  const recipient = recipientOf(referral)
  if (!recipient) return notNow(on)
  const said = {
    ...(asks ? { data: action.data } : {}),
    onlyTo: canNamePartner(referral) ? action.onlyTo.trim() : '',
    agreedBy,
    agreedRole,
  }
  const asked = consentRequest(referral.customer, recipient, purposeOf(referral.facts))
  // The words have changed since the card was drawn: the stored words must be those that were spoken.
  if (words !== asked.version)
    return say(formsOf(on, { notice: 'The words have changed. Please ask again.' }).consent())
  const agreed = { name: agreedBy.trim(), role: agreedRole.trim() }
  if (given === 'yes' && (!agreed.name || !agreed.role)) {
    return say(formsOf(on, { problems: ['Say who agreed, and in what role.'] }).consent(said))
  }
  if (given === 'yes' && holdsContactData(agreed.name, agreed.role, said.onlyTo)) {
    return say(
      formsOf(on, { problems: [NO_CONTACT_DATA] }).consent({ ...said, agreedBy: '', agreedRole: '', onlyTo: '' }),
    )
  }
  const partner = given === 'yes' && said.onlyTo ? said.onlyTo : undefined
  const record: Consent & { readonly id: string } = {
    id: env.newId(),
    kind: given === 'yes' ? 'given' : 'refused',
    recipient: partner === undefined ? recipient : { ...recipient, partner },
    askedBy: incoming.who.name,
    at: incoming.at,
    ...asked,
    data: given === 'yes' ? agreedTo(said.data, asked.data) : asked.data,
    agreed: given === 'yes' ? agreed : undefined,
  }
  const set = partner === undefined ? {} : { partner }
  if (given === 'yes' && canReach(record.data)) return save(on, set, { consent: record })
  const { after, effect } = change(on, set, { consent: record })
  return { replies: [showReferral(after.referral, after.read)], effects: [effect] }
}

/** @param ids what was left chosen, separated by commas; undefined on a card that asked for all of it or nothing */
function agreedTo(ids: string | undefined, asked: readonly string[]): readonly string[] {
  return ids === undefined ? asked : sharedWords(sharedIn(ids))
}

function contact(on: On, action: ActionOn<'referral-contact'>): Answer {
  if (!isAgreed(on.referral, on.read.consents)) return notNow(on, ASK_FIRST)
  const { data } = consentInForce(on.referral, on.read.consents)!
  const { contact: kept, problems } = readContact(action, data)
  if (problems.length > 0) return say(formsOf(on, { problems }).contact(action))
  return save(on, {}, { contact: kept })
}

function told(on: On, { fee, days }: ActionOn<'referral-told'>): Answer {
  const feeTold = fee === 'true'
  const daysTold = days === 'true'
  if (feeTold && daysTold) return save(on, { feeTold, daysTold })
  const { after, effect } = change(on, { feeTold, daysTold })
  const problems = ['Tell them both before anything is sent.']
  return { replies: [formsOf(after, { problems }).told()], effects: [effect] }
}

function saveEmail(on: On, action: ActionOn<'referral-email-save'>): Answer {
  const { email: typed, held } = forOutside({ subject: action.subject.trim(), body: action.body.trim() })
  if (!canShowEmail(on)) return notNow(on)
  if (!typed.subject || !typed.body) return showEmail(on, { problems: ['Subject or text is empty.'] }, typed)
  const { after, effect } = change(on, {}, { email: typed })
  const without = held.length > 0 ? ` Held back, because it goes outside: ${held.join(', ')}.` : ''
  const shown = showEmail(after, { notice: `Your changes are in. The buttons below use them.${without}` })
  return { replies: shown.replies, effects: [effect, ...shown.effects] }
}

/** Makes the next version, and shows what is missing then. */
function save(on: On, set: Partial<Referral>, more: Pick<SaveReferral, 'consent' | 'contact' | 'email'> = {}): Answer {
  const { after, effect, notice } = change(on, set, more)
  const shown = showNext(after, notice)
  return { replies: shown.replies, effects: [effect, ...shown.effects] }
}

/**
 * Makes the next version of a request that is not sent. Contact data without consent for the recipient is erased with
 * it.
 */
function change(
  on: On,
  set: Partial<Referral>,
  more: Pick<SaveReferral, 'consent' | 'contact' | 'email'> = {},
): { readonly after: On; readonly effect: SaveReferral; readonly notice: string | undefined } {
  const { referral, read, incoming } = on
  const next = changed(referral, set, incoming)
  const consents = more.consent ? [...read.consents, more.consent] : read.consents
  const gone = mustGo(next, consents)
  const left = more.consent?.kind === 'given' ? leftOfContact(next, consents, read) : undefined
  const loses = gone.contact === 'erase' && read.hasContact
  const effect = saved(referral.version, next, incoming, {
    ...(read.hasContact || read.hasEmail ? gone : {}),
    ...(left ? { contact: left } : {}),
    ...more,
  })
  const notice = left
    ? 'What they do not agree to share any more was erased.'
    : loses
      ? 'The contact was erased: the customer agreed to share it with somebody else.'
      : read.hasEmail && effect.email === 'erase'
        ? 'The e-mail is written anew from this; your changes in it are gone.'
        : undefined
  return { after: { ...on, referral: next, read: readAfter(read, next, effect) }, effect, notice }
}
