import {
  referralEmailCard,
  referralJsonCard,
  shownOnceCard,
  type ShownOnce,
} from '../../cards/referral/referral-email-card.ts'
import { consentFormCard, contactFormCard } from '../../cards/referral/consent-forms.ts'
import {
  closeFormCard,
  declinedFormCard,
  detailsFormCard,
  partnerFormCard,
  routeQuestionCard,
  toldFormCard,
  withdrawCard,
} from '../../cards/referral/referral-forms.ts'
import { consentRequest } from '../../playbook/referral/consent.ts'
import { purposeWords, QUICKLEADS_TASK, routeQuestions } from '../../playbook/content/referral.ts'
import { countryOf } from '../../playbook/dates/country.ts'
import { withoutInternalLinks } from '../../playbook/resources/internal-links.ts'
import type { WorkloadId } from '../../playbook/model.ts'
import { emailLinks, type Contact, type Email } from '../../playbook/referral/email.ts'
import { referralJson } from '../../playbook/referral/json.ts'
import { toldIn } from './told-facts.ts'
import { listed } from '../../playbook/referral/listed.ts'
import { purposeOf } from '../../playbook/referral/route.ts'
import { onlyShared, SHARED_IDS, sharedIds, sharedWords, withheldIn } from '../../playbook/referral/shared-data.ts'
import { capitalised } from '../../playbook/names/words/capitalised.ts'
import type { RouteQuestionId } from '../../playbook/referral/model.ts'
import type { AdaptiveCard } from '../../cards/elements.ts'
import type { DialogEnv, Reply } from '../model.ts'
import type { Referral } from '../../domain/referral/model.ts'
import type { Referrals } from './model.ts'
import type { ActionOn, OnReferral } from './requests.ts'
import { awaitedOf, toldInWords } from '../../domain/referral/awaited.ts'
import { contactOf, forOutside, requestEmail, workloadName } from '../../domain/referral/request.ts'
import { canNamePartner, consentInForce, isAgreed, recipientOf, routeStepOf } from '../../domain/referral/state.ts'
import type { WhoAgreed } from './who-agreed.ts'
import { sentInWords, toWhom } from '../../domain/referral/in-words.ts'
import { summaryOf } from './view.ts'

/** What was said of a consent before its card is pressed. */
export interface SaidConsent extends WhoAgreed {
  /** Ids of what they agreed to share, separated by commas. */
  readonly data?: string | undefined
  /** The only partner that they agreed to; empty if they named none. */
  readonly onlyTo: string
}

const NOTHING_SAID: SaidConsent = { agreedBy: '', agreedRole: '', onlyTo: '' }

type Filled<Verb extends OnReferral['verb']> = Omit<ActionOn<Verb>, 'verb' | 'record' | 'version'>

export interface FormRemarks {
  readonly problems?: readonly string[]
  readonly notice?: string | undefined
  /** Whose holidays count for a place without a country was said. */
  readonly takesAnyPlace?: boolean
}

/** The forms of a referral, drawn for its current version. */
export class ReferralForms {
  private readonly env: DialogEnv
  private readonly referral: Referral
  private readonly read: Referrals
  private readonly remarks: FormRemarks

  constructor(env: DialogEnv, referral: Referral, read: Referrals, remarks: FormRemarks = {}) {
    this.env = env
    this.referral = referral
    this.read = read
    this.remarks = remarks
  }

  question(id: RouteQuestionId, partner?: string): Reply {
    const question = routeQuestions.find((each) => each.id === id)!
    const { facts } = this.referral
    const name = question.asksName ? (partner ?? facts.partnerName ?? '') : undefined
    const before = routeQuestions.slice(0, routeQuestions.indexOf(question))
    const number = before.filter((each) => facts[each.id] !== undefined).length + 1
    return this.reply(routeQuestionCard({ ...this.subject(), ...question, question: id, number, partner: name }))
  }

  details(filled?: Filled<'referral-details'>): Reply {
    const { details } = this.referral
    const { entitlements } = this.read
    const { services } = purposeWords[this.subject().purpose]
    const all = entitlements.map(({ workload }) => workload)
    const kept = (details?.workloads ?? all).filter((id) => all.includes(id))
    const before = details ?? { service: '', specialty: '', location: '', language: '', need: '', wantedBy: '' }
    const shown = filled ? { ...filled, workloads: onlyKnown(filled.workloads, all) } : { ...before, workloads: kept }
    return this.reply(
      detailsFormCard({
        ...this.subject(),
        today: this.env.today,
        takesAnyPlace: this.remarks.takesAnyPlace ?? false,
        services,
        workloads: entitlements.map((each) => ({
          id: each.workload,
          name: workloadName(this.env.prepared, each.workload),
        })),
        filled: {
          ...shown,
          service: services.some(({ id }) => id === shown.service) ? shown.service : '',
          workloads: shown.workloads.join(','),
        },
      }),
    )
  }

  partner(partner = this.referral.partner ?? ''): Reply {
    const erases = this.read.hasContact
      ? ' The contact that is kept is erased, because it was given for somebody else.'
      : ''
    const hint = `Consent is asked for each partner by name. If you had it already, it is asked anew.${erases}`
    return this.reply(partnerFormCard({ ...this.subject(), title: 'Which partner?', partner, hint }))
  }

  /** Which of those that were found has accepted. */
  accepted(partner = this.referral.facts.acceptedBy ?? ''): Reply {
    const hint = `The customer agreed to ${toWhom(recipientOf(this.referral)!)}: nothing has to be asked anew.`
    return this.reply(partnerFormCard({ ...this.subject(), title: 'Which partner accepted?', partner, hint }))
  }

  /**
   * @param said who agreed to what, as it was said in the chat or filled in; who it was is shown to who pressed, and does
   *   not stay in the chat
   */
  consent(said: SaidConsent = NOTHING_SAID): Reply {
    const { referral, read } = this
    const recipient = recipientOf(referral)!
    const { words, version, data: all } = consentRequest(referral.customer, recipient, this.subject().purpose)
    // What is not said stays as it was agreed; at first everything is asked for.
    const before = consentInForce(referral, read.consents)?.data
    const chosen = said.data ?? sharedIds(before === undefined || before.length === 0 ? all : before).join(',')
    const form = (agreed?: WhoAgreed) =>
      consentFormCard({
        ...this.subject(),
        words,
        wordsVersion: version,
        data: SHARED_IDS.map((id) => ({ id, name: capitalised(sharedWords([id])[0]!) })),
        chosen,
        onlyTo: canNamePartner(referral) && referral.partner === null ? said.onlyTo : '',
        ...(agreed ? { agreed } : {}),
      })
    return { ...this.reply(form()), ...(said.agreedBy ? { revealed: form(said) } : {}) }
  }

  /** The empty form contains no contact data and stays in the chat; a filled one is shown once. */
  contact(filled?: Filled<'referral-contact'>): Reply {
    const contact: Contact | undefined = filled
      ? { name: filled.contactName, role: filled.contactRole, email: filled.contactEmail, phone: filled.contactPhone }
      : contactOf(this.read)
    const recipient = toWhom(recipientOf(this.referral)!)
    const { data } = consentInForce(this.referral, this.read.consents)!
    const withheld = withheldIn(data)
    const form = (shown: Contact) =>
      contactFormCard({
        ...this.subject(),
        recipient,
        asks: sharedIds(data),
        withheld: withheld.length === 0 ? '' : `They did not agree to share the ${listed(withheld)}.`,
        filled: onlyShared(shown, data),
      })
    const empty = { name: '', role: '', email: '', phone: '' }
    const drawn = form(contact ?? empty)
    // The person who agreed is often the contact. That name is not stored in the chat either.
    const { agreed } = this.read.consents.at(-1) ?? {}
    if (!contact) return { ...this.reply(drawn), ...(agreed ? { revealed: form({ ...empty, ...agreed }) } : {}) }
    return this.shownOnce('The contact', { verb: 'referral-edit', what: 'contact' }, drawn)
  }

  told(fee = this.referral.feeTold, daysTold = this.referral.daysTold): Reply {
    const awaited = toldInWords(awaitedOf(recipientOf(this.referral)), this.read.businessDays)
    return this.reply(toldFormCard({ ...this.subject(), awaited, fee, daysTold }))
  }

  declined(reason = ''): Reply {
    return this.reply(declinedFormCard({ ...this.subject(), reason, said: this.read.said }))
  }

  close(reason = '', helped = true): Reply {
    const accepted = this.referral.status === 'active'
    return this.reply(closeFormCard({ ...this.subject(), reason, accepted, helped, days: this.read.contactDays }))
  }

  /**
   * Asks whether consent is taken back.
   * @param said the message that was understood so; it may be news of the customer after all
   */
  withdraw(said?: string): Reply {
    return this.reply(withdrawCard({ ...this.subject(), sent: sentInWords(this.referral, this.read), said }))
  }

  /**
   * The e-mail, with the FM's changes.
   * @param file where it can be fetched as a file
   */
  email(fm: string, file: string | undefined, typed?: Email): { readonly reply: Reply; readonly email: Email } {
    const { details } = this.referral
    const { email, held } = typed ? forOutside(typed) : requestEmail(this.env.prepared, this.referral, this.read, fm)
    const shared = sharedIds(consentInForce(this.referral, this.read.consents)?.data ?? [])
    const missing = [
      ...(details?.wantedBy ? [] : ['when it is wanted']),
      ...(details && details.workloads.length > 0 ? [] : ['the workloads']),
      ...(contactOf(this.read)?.role || !shared.includes('title') ? [] : ['their job title']),
      ...(contactOf(this.read)?.phone || !shared.includes('phone') ? [] : ['their phone number']),
    ]
    const card = referralEmailCard({
      ...this.subject(),
      ...email,
      links: emailLinks(email),
      held,
      file,
      missing,
      hint: this.hint(),
      edited: typed !== undefined || this.read.hasEmail,
      sent: this.referral.status !== 'draft',
    })
    return { reply: this.shownOnce('The request', { verb: 'referral-email' }, card), email }
  }

  json(): Reply {
    const { referral, read } = this
    const { details } = referral
    const json = referralJson({
      ...referral,
      purpose: this.subject().purpose,
      statusReason: referral.closeNote ?? referral.attempts.at(-1)?.reason ?? null,
      service: details?.service,
      specialty: details?.specialty ?? '',
      location: details?.location ?? '',
      country: countryOf(details?.location ?? ''),
      language: details?.language ?? '',
      need: details?.need ?? '',
      wantedBy: details?.wantedBy ?? '',
      workloads: (details?.workloads ?? []).map((id) => workloadName(this.env.prepared, id)),
      contact: contactOf(this.read),
      consent: isAgreed(referral, read.consents),
    })
    const card = referralJsonCard({ ...this.subject(), json: withoutInternalLinks(json).text })
    return this.shownOnce('For Partner Center', { verb: 'referral-json' }, card)
  }

  /** The card before the JSON is shown. */
  jsonAsked(): Reply {
    const { record, version, customer, purpose } = this.subject()
    return this.reply(
      shownOnceCard({
        record,
        version,
        customer,
        purpose,
        title: 'For Partner Center',
        press: { verb: 'referral-json' },
      }),
    )
  }

  private hint(): string {
    const step = routeStepOf(this.referral)
    const via = step.kind === 'route' ? step.via : 'partner'
    if (via === 'account-team') return 'Send it to the account team.'
    return via === 'quickleads' ? `Send it through QuickLeads, task ${QUICKLEADS_TASK}.` : 'Send it to the partner.'
  }

  private shownOnce(title: string, press: ShownOnce, revealed: AdaptiveCard): Reply {
    const { record, version, customer, purpose } = this.subject()
    return { ...this.reply(shownOnceCard({ record, version, customer, purpose, title, press })), revealed }
  }

  private subject() {
    const { id: record, version, customer, status, facts } = this.referral
    const { problems = [], notice } = this.remarks
    return {
      record,
      version,
      customer,
      purpose: purposeOf(facts),
      told: toldIn(facts),
      problems,
      notice,
      isStep: status === 'draft',
    }
  }

  private reply(card: AdaptiveCard): Extract<Reply, { kind: 'card' }> {
    return { kind: 'card', summary: summaryOf(this.referral), record: this.referral.id, card }
  }
}

/** The offered workloads among ids separated by commas. */
export function onlyKnown(ids: string, known: readonly WorkloadId[]): WorkloadId[] {
  const chosen = new Set(ids.split(','))
  return known.filter((id) => chosen.has(id))
}
