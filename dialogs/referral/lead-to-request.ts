import { noticeCard, type WayOn } from '../../cards/notice-card.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'
import { canReach, SHARED_IDS, sharedIds, sharedWords, type SharedId } from '../../playbook/referral/shared-data.ts'
import type { Reply } from '../model.ts'
import { readAgreed, type SaidAgreed } from './agreed-data.ts'
import { withoutContactData } from './contact-data.ts'
import type { Referrals } from './model.ts'
import type { Referral } from '../../domain/referral/model.ts'
import { partnerNamedIn } from './names-partner.ts'
import { agreedInWords, UNREACHABLE } from '../../domain/referral/shared-in-words.ts'
import { canNamePartner, consentInForce, recipientOf, stepOf } from '../../domain/referral/state.ts'
import type { ToldOfConsent } from './told-of-consent.ts'
import { whoAgreed } from './who-agreed.ts'

const SAYS: Readonly<Record<Exclude<ToldOfConsent, 'given'>, string>> = {
  perhaps: 'Nobody has agreed yet, so nothing is recorded. Once they have, say it in the request.',
  contact: 'E-mail addresses and phone numbers are kept in the request alone, after consent: enter them there.',
  named: 'I take that for the partner that they want. The request has no place for another one now: open it and see.',
  'taken-back': 'I take that for a “no” to sharing contact data. No consent is in force; say it in the request.',
  unwanted: 'I take that for a request that is not wanted any more: close it there.',
  'not-sent':
    'A request for a partner is begun and not sent yet, so no partner was asked to call. If it is about another partner, it is news.',
}

/** What there is to do about consent that was told, as its request stands. */
const THEN = {
  record:
    'It is not recorded yet. “Record the consent” opens it, filled in with what you said; “They agreed” there keeps it, with who agreed, in what role, and when.',
  agreed: 'The request has it already, with who agreed, in what role, and when.',
  first:
    'It is not recorded yet. Consent is for one recipient: answer first in the request who gets the data. “They agreed” then keeps it, with who agreed, in what role, and when.',
  sent: 'The request is sent with what was agreed then, and is not changed any more. Tell the partner yourself, or take the consent back there.',
  other:
    'It is not recorded: this request goes to somebody else. Name the partner there first; consent is asked for each by name.',
} as const

const TO_NAME =
  'I take that for the partner that they want. “Name the partner” opens the form with the name; “Save” there keeps it.'

type Next = 'record' | 'agreed' | 'first' | 'sent' | 'other'

/**
 * Shows the request to which a message belongs. Nothing of the message is stored.
 * @param agreed what somebody agreed to, if it was read with what it answers
 */
export function leadToRequest(
  referral: Referral,
  read: Referrals,
  told: ToldOfConsent,
  message: string,
  agreed = readAgreed(message),
): Reply {
  const { id: record, version, customer } = referral
  const open: WayOn = { title: 'Open the request', verb: 'referral-open', record, version }
  const edit = { verb: 'referral-edit', record, version } as const
  const isToName = told === 'named' && referral.status === 'draft' && canNamePartner(referral)
  const given = told === 'given' ? givenOn(referral, read, agreed) : undefined
  const next: WayOn =
    given?.next === 'record'
      ? {
          ...edit,
          title: 'Record the consent',
          what: 'consent',
          ...whoAgreed(message, customer),
          ...fillsOf(given),
        }
      : given?.next === 'other' && canNamePartner(referral) && referral.status === 'draft'
        ? { ...edit, title: 'Name the partner', what: 'partner', partner: given.onlyTo }
        : isToName
          ? { ...edit, title: 'Name the partner', what: 'partner', partner: partnerNamedIn(message) ?? '' }
          : open
  const others: WayOn[] = [
    ...(next === open ? [] : [open]),
    // What is only about a person's consent becomes no news with a press either.
    ...(told === 'contact' || given?.isPart
      ? []
      : [{ title: 'The customer said this', verb: 'try' as const, text: withoutContactData(message.trim()) }]),
  ]
  const says = isToName ? TO_NAME : given ? given.says : SAYS[told as Exclude<ToldOfConsent, 'given'>]
  const text = `${says} Nothing was added to an assessment.`
  const card = noticeCard(text, { about: customer, next, others })
  return { kind: 'card', summary: 'That belongs in the request for a partner', card }
}

interface Given {
  readonly next: Next
  readonly says: string
  /** Undefined: all that is asked for. */
  readonly data: readonly SharedId[] | undefined
  readonly onlyTo: string
  /** Not all was agreed to, or not to everybody. */
  readonly isPart: boolean
}

/** What there is to do about consent that was told, and how it is understood. */
function givenOn(referral: Referral, read: Referrals, agreed: SaidAgreed | undefined): Given {
  const said = agreed ?? { data: undefined, onlyTo: '' }
  const kept = consentInForce(referral, read.consents)?.data
  const data = withKept(said, kept)
  const next = nextOf(referral, read, { ...said, data }, kept)
  const isPart = said.data !== undefined || said.onlyTo !== ''
  const words = sharedWords(data ?? SHARED_IDS)
  const understood = agreedInWords(words, said.onlyTo)
  const unreachable = canReach(words) ? '' : ` ${UNREACHABLE}`
  return {
    next,
    says: `I take that for consent${understood && `, ${understood}`}.${unreachable} ${THEN[next]}`,
    data,
    onlyTo: said.onlyTo,
    isPart,
  }
}

/** What was agreed before stays where only something more was said: “they agreed to the phone too”. */
function withKept({ data, isMore }: SaidAgreed, kept: readonly string[] | undefined) {
  if (!isMore || kept === undefined || data === undefined) return data
  return SHARED_IDS.filter((id) => data.includes(id) || sharedIds(kept).includes(id))
}

function nextOf(referral: Referral, read: Referrals, said: SaidAgreed, kept: readonly string[] | undefined): Next {
  const recipient = recipientOf(referral)
  const step = stepOf(referral, read).kind
  if (!recipient || step === 'question' || step === 'details') return 'first'
  const { partner } = recipient
  const isOther =
    said.onlyTo !== '' &&
    (partner === null ? !canNamePartner(referral) : customerKey(partner) !== customerKey(said.onlyTo))
  if (isOther) return 'other'
  const narrows = said.onlyTo !== '' && partner === null
  const wanted = sharedWords(said.data ?? SHARED_IDS)
  const isKept = kept !== undefined && (said.data === undefined || sameWords(kept, wanted)) && !narrows
  if (isKept && (said.data !== undefined || kept.length === SHARED_IDS.length)) return 'agreed'
  return referral.status === 'draft' ? 'record' : 'sent'
}

function sameWords(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((each) => others.includes(each))
}

function fillsOf({ data, onlyTo }: Given) {
  return { ...(data === undefined ? {} : { data: data.join(',') }), ...(onlyTo ? { onlyTo } : {}) }
}
