import { capitalised } from '../../playbook/names/words/capitalised.ts'
import { withoutInternalLinks } from '../../playbook/resources/internal-links.ts'
import type { WorkloadId } from '../../playbook/model.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { referralEmail, type Contact, type Email } from '../../playbook/referral/email.ts'
import { purposeOf } from '../../playbook/referral/route.ts'
import { onlyShared, sharedIds } from '../../playbook/referral/shared-data.ts'
import type { Consent, Referral, Referrals } from './model.ts'
import { recipientOf, routeStepOf } from './state.ts'
import { dayInWords, momentInWords } from '../days-in-words.ts'

/** What is read besides the referral to write the e-mail. */
export type ForRequest = Pick<Referrals, 'consents' | 'contact' | 'email' | 'businessDays' | 'dayOf'>

/** An e-mail for people outside, and the internal links that were removed from it. */
export interface Outgoing {
  readonly email: Email
  readonly held: readonly string[]
}

/** The current e-mail: with the FM's changes, or written from the referral. The recipient must be known. */
export function requestEmail(prepared: PreparedPlaybook, referral: Referral, read: ForRequest, fm: string): Outgoing {
  return forOutside(read.email ?? written(prepared, referral, read, fm))
}

/** Removes links that only Microsoft's people may follow. */
export function forOutside({ subject, body }: Email): Outgoing {
  const [title, text] = [withoutInternalLinks(subject), withoutInternalLinks(body)]
  return { email: { subject: title.text, body: text.text }, held: [...new Set([...title.held, ...text.held])] }
}

function written(prepared: PreparedPlaybook, referral: Referral, read: ForRequest, fm: string): Email {
  const { details, facts } = referral
  const route = routeStepOf(referral)
  const given = read.consents.findLast(({ kind }) => kind === 'given')
  return referralEmail({
    customer: referral.customer,
    purpose: purposeOf(facts),
    route: route.kind === 'route' ? route.route : 'quickleads',
    recipient: recipientOf(referral)!,
    existing: facts.partnerName ?? '',
    service: details?.service,
    specialty: capitalised(details?.specialty ?? ''),
    location: capitalised(details?.location ?? ''),
    language: languages(details?.language ?? ''),
    need: details?.need ?? '',
    wantedBy: details?.wantedBy ? dayInWords(details.wantedBy) : '',
    workloads: (details?.workloads ?? []).map((id) => workloadName(prepared, id)),
    contact: contactOf(read),
    agreedBy: agreedBy(given),
    agreedOn: given ? momentInWords(read, given.at) : '',
    days: read.businessDays,
    fm,
    reference: referral.id,
  })
}

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** "German, French" for "german, fr": a partner is looked for by the language's name. */
function languages(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    if (/^(?:and|or)$/i.test(word)) return word
    return (word.length === 2 ? NAMES.of(word.toLowerCase()) : undefined) ?? capitalised(word)
  })
}

/** Who agreed, as far as they agreed to be named: the e-mail goes to whom the data goes. */
function agreedBy(given: Consent | undefined): string {
  const shared = sharedIds(given?.data ?? [])
  const { name, role } = given?.agreed ?? { name: '', role: '' }
  if (!shared.includes('name')) return ''
  return [name, shared.includes('title') ? role : ''].filter(Boolean).join(', ')
}

/** Contact data, if it could be decrypted, and never more of it than the customer agreed to share. */
export function contactOf({ contact, consents }: Pick<Referrals, 'contact' | 'consents'>): Contact | undefined {
  if (contact === undefined || contact === 'locked') return undefined
  const last = consents.at(-1)
  return last?.kind === 'given' ? onlyShared(contact, last.data) : contact
}

export function workloadName(prepared: PreparedPlaybook, id: WorkloadId): string {
  return prepared.workload.get(id)?.name ?? id
}
