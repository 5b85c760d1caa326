import { z } from 'zod'
import type { ReferralPress } from '../../cards/presses/referral.ts'
import { PURPOSES } from '../../playbook/referral/model.ts'
import { purposeOf } from '../../playbook/referral/route.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'
import { withoutQuotes } from '../../playbook/names/words/without-quotes.ts'
import { inOneLine, withoutPoliteWords } from '../commands/around-commands.ts'
import { isSentence } from '../commands/command-status.ts'
import { isProperName } from '../commands/proper-name.ts'
import type { Incoming } from '../incoming.ts'
import { dataReader } from '../read-data.ts'
import { asksForOpenReferrals } from './list.ts'
import type { Wanted } from './model.ts'
import { maySayTakenBack } from './said-of-consent.ts'
import { readToldFacts, type ToldFacts } from './told-facts.ts'
import { askedWhenCalled } from './asked-of-partner.ts'
import { customerWanting, ordersForSomebody } from './other-words.ts'
import { partnerAnswerIn, type PartnerAnswer } from './said-of-partner.ts'
import { beforeTakenBack, mayBeCustomer } from './taken-back.ts'
import { partnerNamedIn } from './names-partner.ts'
import { tellsAgreed } from './agreed-data.ts'
import { saysPerhaps } from './other-consent.ts'
import { mayBeContact, maySayGiven } from './told-of-consent.ts'

const MAX_LENGTH = 160
const MAX_WORDS = 10
const ASKED =
  /^(?:(?:show|open|start|begin|new|my|the) )*(?:(?:acm |adoption )?(?:partner )?referral|request (?:an? |the )?(?:acm |adoption )?partner|(?:find|get) (?:an? )?(?:acm|adoption) partner|(?:(?:request|find|get|refer) (?:an? |the )?)?partner(?= for )|refer(?= ))s?(?:\s*:\s*| (?:for|of|to|with) | |$)(.*)$/i
/** Words that begin an order. */
const ORDERS = /^(?:show|open|start|begin|request|find|get|refer|set up|arrange|make|create|we|i)(?![\p{L}])/iu

const id = z.string().min(1).max(100)
/** The purpose of the partner; adoption if missing. */
const purpose = z.enum(PURPOSES).optional()
/** In the form that we make: the first answer stores a request under the id on its card. */
const record = z.string().regex(/^[\w-]{1,40}$/)
const on = { record, version: z.coerce.number().int().nonnegative() }
/** Also on cards of a request that is not begun, with its customer. */
const yesNo = z.enum(['yes', 'no']).optional()
const onOffered = {
  ...on,
  customer: z.string().min(1).max(200).optional(),
  purpose,
  toldPartner: yesNo,
  toldAccountTeam: yesNo,
}
const line = (longest: number) => z.string().max(longest).default('')
/** The typed message that was understood as the partner's answer. */
const said = line(MAX_LENGTH)
const tick = z.string().max(10).default('false')

const schema = z.discriminatedUnion('verb', [
  /** From cards about a customer. */
  z.strictObject({ verb: z.literal('referral'), record: id, customer: z.string().min(1).max(200), purpose }),
  z.strictObject({ verb: z.literal('referral-open'), ...onOffered, said }),
  z.strictObject({ verb: z.literal('referral-next'), ...onOffered }),
  z.strictObject({
    verb: z.literal('referral-edit'),
    ...on,
    what: z.enum(['route', 'details', 'partner', 'consent', 'contact', 'told', 'declined', 'withdraw', 'close']),
    /** Why they declined, as typed in the chat. */
    reason: line(1000),
    said,
    /** Who agreed, as typed in the chat. */
    agreedBy: line(100),
    agreedRole: line(100),
    /** What they agreed to share, as typed in the chat; missing: all that is asked for, or what was agreed before. */
    data: z.string().max(60).optional(),
    /** The only partner that they agreed to, as typed in the chat. */
    onlyTo: line(200),
    /** The partner that they want, as typed in the chat. */
    partner: line(200),
  }),
  z.strictObject({ verb: z.literal('referral-answer'), ...onOffered, question: id, choice: id, partner: line(200) }),
  z.strictObject({ verb: z.literal('referral-partner'), ...on, partner: line(200) }),
  z.strictObject({
    verb: z.literal('referral-details'),
    ...onOffered,
    service: line(40),
    specialty: line(300),
    location: line(300),
    language: line(200),
    need: line(2000),
    wantedBy: line(40),
    workloads: line(1000),
    /** It was said whose holidays count for a place without a country. */
    anyPlace: z.literal('yes').optional(),
  }),
  z.strictObject({
    verb: z.literal('referral-consent'),
    ...on,
    given: z.enum(['yes', 'no']),
    /** The version of the words on the card. */
    words: line(40),
    agreedBy: line(300),
    agreedRole: line(300),
    /** What they agreed to share, ids separated by commas; clients may leave out a list with nothing chosen. */
    data: z.string().max(60).default(''),
    /** On cards that ask what may be shared; those of older releases asked for all of it or nothing. */
    asks: z.literal('data').optional(),
    /** The only partner that they agreed to. */
    onlyTo: line(200),
  }),
  z.strictObject({
    verb: z.literal('referral-contact'),
    ...on,
    contactName: line(300),
    contactRole: line(300),
    contactEmail: line(300),
    contactPhone: line(100),
  }),
  z.strictObject({ verb: z.literal('referral-told'), ...on, fee: tick, days: tick }),
  z.strictObject({ verb: z.literal('referral-email'), ...on }),
  z.strictObject({ verb: z.literal('referral-email-save'), ...on, subject: line(500), body: line(8000) }),
  z.strictObject({ verb: z.literal('referral-email-redraft'), ...on }),
  z.strictObject({ verb: z.literal('referral-sent'), ...on }),
  z.strictObject({ verb: z.literal('referral-json'), ...on }),
  z.strictObject({ verb: z.literal('referral-accepted'), ...on, said }),
  z.strictObject({ verb: z.literal('referral-declined'), ...on, reason: line(1000), said }),
  z.strictObject({ verb: z.literal('referral-no-answer'), ...on }),
  z.strictObject({ verb: z.literal('referral-withdrawn'), ...on }),
  z.strictObject({ verb: z.literal('referral-close'), ...on, helped: line(10), reason: line(1000) }),
  z.strictObject({ verb: z.literal('referral-again'), ...on }),
])

type ReferralAction = z.infer<typeof schema>

const readReferralAction = dataReader<ReferralPress, typeof schema>(schema)

/** An action on an existing referral, or on one that a card offers to begin. */
export type OnReferral = Exclude<ReferralAction, { verb: 'referral' }>
export type ActionOn<Verb extends OnReferral['verb']> = Extract<OnReferral, { verb: Verb }>

/** The customer and purpose for which a button would begin a request; undefined if the card's request is stored. */
export function offeredBy(action: OnReferral): Wanted | undefined {
  if (action.version !== 0 || !('customer' in action) || action.customer === undefined) return undefined
  return { customer: action.customer, purpose: purposeOf(action), told: toldOf(action) }
}

/** A typed or pressed request about referrals. */
export type ReferralRequest =
  | {
      readonly kind: 'typed'
      readonly customer: string
      /** `standing`: the state of the existing request; none is begun. */
      readonly wants: 'request' | 'json' | 'taking-back' | 'standing'
      /** Facts from the message that decide the way. */
      readonly told?: ToldFacts
      /** Only the name shows that it is about a referral: it counts only for a known customer. */
      readonly loose?: true
      /** In words that may as well be news: it counts only in a personal chat, and for a known customer. */
      readonly otherWords?: true
      /** Whoever it is for, it is no news. */
      readonly isOrder?: true
      /** No word orders it, as in "partner for Contoso": it counts only if nothing but a name follows. */
      readonly unordered?: true
      /**
       * A sentence, unless a customer has this name, as in "referral Nobody Is Perfect, Ltd": otherwise it is no
       * request.
       */
      readonly ifKept?: true
    }
  | { readonly kind: 'open' }
  /** Possibly consent taken back: counts if that customer's consent is in force. */
  | { readonly kind: 'said'; readonly message: string }
  /** Possibly consent, contact data, or the name of a partner: counts if that customer has an open request. */
  | { readonly kind: 'told'; readonly message: string; readonly told: 'given' | 'perhaps' | 'contact' | 'named' }
  /** Possibly a partner's answer: counts if a request of that customer waits for one. */
  | { readonly kind: 'answered'; readonly message: string; readonly answer: PartnerAnswer }
  | { readonly kind: 'pressed'; readonly action: ReferralAction }

/** Reads an incoming activity as a request about referrals; undefined if it is none. */
export function readReferralRequest(what: Incoming['what']): ReferralRequest | undefined {
  if (what.kind === 'text') {
    return readTyped(what.text) ?? readSaid(what.text) ?? readOfWhole(what.text)
  }
  const action = what.kind === 'action' ? readReferralAction(what.data) : undefined
  return action && { kind: 'pressed', action }
}

function readSaid(message: string): ReferralRequest | undefined {
  // “Ok, but don't give her number” is a yes, and takes nothing back.
  if (tellsAgreed(message)) return { kind: 'told', message, told: 'given' }
  if (maySayTakenBack(message)) return { kind: 'said', message }
  const answer = partnerAnswerIn(message)
  if (answer) return { kind: 'answered', message, answer }
  if (partnerNamedIn(message) !== undefined) return { kind: 'told', message, told: 'named' }
  if (mayBeContact(message)) return { kind: 'told', message, told: 'contact' }
  if (!maySayGiven(message)) return undefined
  return { kind: 'told', message, told: saysPerhaps(message) ? 'perhaps' : 'given' }
}

/** True for words that only order; “referral Wingtip” may head news. */
export function beginsOrder(message: string): boolean {
  return ORDERS.test(withoutPoliteWords(inOneLine(message)))
}

/** True for a press with a verb of these cards, also if its data are incomplete or forged. */
export function isReferralPress(what: Incoming['what']): boolean {
  if (what.kind !== 'action' || typeof what.data !== 'object' || what.data === null) return false
  const verb: unknown = 'verb' in what.data ? what.data.verb : undefined
  return typeof verb === 'string' && /^(referral(-|$)|keep-and-refer$)/.test(verb)
}

/**
 * Reads "referral contoso", "request an ACM partner for Contoso", "refer Contoso to a partner", "referral contoso
 * json", "Contoso takes back the consent".
 */
function readTyped(message: string): ReferralRequest | undefined {
  if (message.length > MAX_LENGTH) return undefined
  const text = withoutPoliteWords(inOneLine(message))
  if (asksForOpenReferrals(text)) return { kind: 'open' }
  if (ordersForSomebody(text)) return { kind: 'typed', customer: '', wants: 'request' }
  const called = askedWhenCalled(text)
  if (called !== undefined) return { kind: 'typed', customer: called, wants: 'standing', loose: true }
  const before = beforeTakenBack(text)
  const asked = ASKED.exec(before ?? text)?.[1]?.replace(/ to an? (?:acm |adoption )?partner$/i, '')
  const wanting = before === undefined ? customerWanting(text) : undefined
  // “Get a partner for Contoso Teams training”: what it is for is no part of the name.
  if (wanting !== undefined && (asked === undefined || (asked !== wanting.name && asked.startsWith(wanting.name)))) {
    const { name, isOrder } = wanting
    const other = { loose: true, otherWords: true, ...(isOrder ? { isOrder: true as const } : {}) } as const
    return { kind: 'typed', customer: bare(name), wants: 'request', ...other }
  }
  if (asked === undefined) {
    return before !== undefined && mayBeCustomer(before)
      ? { kind: 'typed', customer: bare(before), wants: 'taking-back', loose: true }
      : undefined
  }
  const behind = readBehind(asked)
  if (behind) return { kind: 'typed', customer: bare(behind.name), wants: 'request', told: behind.told }
  const [, name = '', json] = /^(.*?)(?:^| )(json)$/i.exec(asked) ?? [asked, asked]
  const customer = bare(name)
  if (customer.split(' ').length > MAX_WORDS || isClause(customer)) {
    const mayBeName = before === undefined && isProperName(customer)
    return mayBeName ? { kind: 'typed', customer, wants: json ? 'json' : 'request', ifKept: true } : undefined
  }
  if (before !== undefined) return { kind: 'typed', customer, wants: 'taking-back' }
  const unordered = customer !== '' && !json && !ORDERS.test(text)
  if (unordered) return { kind: 'typed', customer, wants: 'request', isOrder: true, unordered }
  return { kind: 'typed', customer, ...(json ? { wants: 'json' } : { wants: 'request', isOrder: true }) }
}

/** In characters. */
const MAX_NAME = 80

/** “Referral Will & Grace”: it asks for one only where such a customer is kept. */
function readOfWhole(message: string): ReferralRequest | undefined {
  if (message.length > MAX_NAME) return undefined
  const customer = /^(?:partner )?referral (?:for )?([^:]{2,80}?)[\s.]*$/i.exec(message.trim())?.[1]
  if (customer === undefined || customer.split(' ').length > MAX_WORDS) return undefined
  return { kind: 'typed', customer: bare(customer), wants: 'request', ifKept: true }
}

/** "Contoso: no account team, no partner" */
function readBehind(asked: string): { readonly name: string; readonly told: ToldFacts } | undefined {
  const [, name = '', said = ''] = /^([^:,;]{2,80}?)(?:\s*[:;,]\s*| [-–] )(.+)$/.exec(asked) ?? []
  const told = said === '' ? undefined : readToldFacts(said)
  return told && !isClause(bare(name)) ? { name, told } : undefined
}

/** The facts on a card of a request that is not begun. */
function toldOf({
  toldPartner,
  toldAccountTeam,
}: {
  toldPartner?: 'yes' | 'no' | undefined
  toldAccountTeam?: 'yes' | 'no' | undefined
}): ToldFacts {
  return {
    ...(toldPartner ? { partner: toldPartner } : {}),
    ...(toldAccountTeam ? { accountTeam: toldAccountTeam } : {}),
  }
}

function bare(name: string): string {
  return withoutQuotes(name)
}

/** True for more than a name; not for "Contoso, Ltd", although commas separate clauses elsewhere. */
function isClause(text: string): boolean {
  return text.includes(' ') && isSentence(text.replace(/,(?=(?: [\p{L}\p{N}.&]+){1,3}$)/gu, ''))
}

/** The words of a name; all of them must occur in the customer's name. */
export function partsOf(customer: string): string[] {
  return customerKey(customer).split(' ').filter(Boolean)
}
