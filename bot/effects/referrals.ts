import { daysIn } from '../clock/time-zone.ts'
import type { Holidays } from '../../dialogs/model.ts'
import type { Person, Where } from '../../dialogs/incoming.ts'
import type {
  Agreed,
  Consent,
  PartnerRoute,
  SaveReferral,
  ReferralNeed,
  Referrals,
} from '../../dialogs/referral/model.ts'
import { whoseConsent } from '../../dialogs/referral/said-of-consent.ts'
import { CUSTOMERS_OFFERED } from '../../dialogs/referral/choose.ts'
import { asksTheWay, isAgreed } from '../../dialogs/referral/state.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'
import type { Contact, Email } from '../../playbook/referral/email.ts'
import type { RouteId, Via } from '../../playbook/referral/model.ts'
import type { ContactRow, ReferralRow } from '../../store/work/referrals.ts'
import type { Viewer } from '../../store/records/records.ts'
import type { PersonRow } from '../../store/work/reminders.ts'
import type { StoreTransaction } from '../../store/store.ts'
import type { Erased } from './erasure/erasure.ts'
import type { Log } from '../telemetry/log.ts'
import { readClosed, readIfClosed } from './access.ts'
import { acmDocument } from './documents.ts'
import { entitlementFromRow } from './read/record-rows.ts'
import { viewerIn } from './viewer.ts'
import { consentColumns, consentFromRow, newReferral, referralColumns, referralFromRow } from './read/referral-rows.ts'
import { businessDaysOver, sentClock } from '../clock/referral-clock.ts'
import type { ReferralSettings } from '../config/referral-config.ts'
import { VaultError, type Vault } from '../contact-data/vault.ts'

export interface ReferralParts {
  readonly vault: Vault
  readonly referrals: ReferralSettings
  readonly log: Log
  readonly holidays: Holidays
}

/** So many referrals of a customer are looked at for one for adoption. */
const REFERRALS_LOOKED_AT = 20
/** So many customers of a person with consent in force are looked at. */
const CONSENTED_LOOKED_AT = 500

/** Reads what a turn about referrals needs; never more than the person may see. */
export async function readReferrals(
  tx: StoreTransaction,
  parts: ReferralParts,
  by: { readonly who: Person; readonly where: Where; readonly at: string; readonly person: PersonRow },
  need: ReferralNeed,
): Promise<Referrals> {
  const { who, where, at, person } = by
  const viewer = viewerIn(who, where)
  const nothing: Referrals = {
    ...nothingRead(parts.referrals),
    clock: (location) => sentClock(parts.referrals, at, person, location, parts.holidays),
    over: (sent) => businessDaysOver(sent, at, person, parts.holidays),
    dayOf: daysIn(person.time_zone),
  }
  switch (need.kind) {
    case 'open': {
      const { rows, total } = await tx.referrals.open(viewer, need.limit)
      return { ...nothing, open: { rows: rows.map(referralFromRow), total } }
    }
    case 'search': {
      const [exact] = await tx.referrals.customers(viewer, need.parts.join(' '), 1)
      const found = exact ? [exact] : await tx.referrals.customers(viewer, need.parts, CUSTOMERS_OFFERED + 1)
      if (found.length === 0 && need.said) return readReferrals(tx, parts, by, { kind: 'said', said: need.said })
      const [only] = found
      if (only && found.length === 1) return { ...nothing, ...(await ofCustomer(tx, parts, viewer, only.name_key)) }
      const closed = found.length === 0 && need.parts.length > 0 ? await readClosed(tx, viewer, need.parts) : []
      if (closed.length > 0) return { ...nothing, closed }
      return { ...nothing, customers: found.map(({ name, name_key: key }) => ({ name, key })) }
    }
    case 'said': {
      const found = await saidOf(tx, viewer, need)
      const [only] = found
      if (only && found.length === 1) return { ...nothing, ...(await ofCustomer(tx, parts, viewer, only.key)) }
      return { ...nothing, customers: found }
    }
    case 'customer': {
      const [mine] = await tx.referrals.customers(viewer, need.key, 1)
      if (!mine && !need.kept) return nothing
      const closed = mine ? undefined : await readIfClosed(tx, viewer, need.key)
      if (closed) return { ...nothing, closed: [closed] }
      return { ...nothing, ...(await ofCustomer(tx, parts, viewer, need.key)) }
    }
    case 'referral': {
      const row = await tx.referrals.find(who.tenant, need.id)
      if (!row) return nothing
      const read = await ofReferral(tx, parts, viewer, row, need.contact)
      if (read.entitlements.length === 0) return nothing
      return { ...nothing, ...read }
    }
  }
}

/** Of whom a message about consent or contact data is. */
async function saidOf(
  tx: StoreTransaction,
  viewer: Viewer,
  { said, among }: Extract<ReferralNeed, { kind: 'said' }>,
): Promise<Referrals['customers']> {
  if (among !== 'open') {
    const rows = await tx.referrals.consented(viewer, CONSENTED_LOOKED_AT)
    const found = whoseConsent(
      rows.map(({ name, name_key: key }) => ({ name, key })),
      said,
    )
    if (found.length > 0 || among === undefined) return found
  }
  const { rows } = await tx.referrals.open(viewer, CONSENTED_LOOKED_AT)
  return whoseConsent(
    rows.map(({ customer_name: name, customer_key: key }) => ({ name, key })),
    said,
  )
}

/** A referral outside of a turn. @param viewer undefined for what happens by itself, to nobody in particular */
export async function readOf(
  tx: StoreTransaction,
  parts: Pick<ReferralParts, 'referrals' | 'vault' | 'log'>,
  row: ReferralRow,
  { viewer, withContact }: { readonly viewer: Viewer | undefined; readonly withContact: boolean },
) {
  const read = await ofReferral(tx, parts, viewer, row, withContact)
  return { ...nothingRead(parts.referrals), ...read }
}

function nothingRead({ businessDays, contactDays }: ReferralSettings): Omit<Referrals, 'clock' | 'over'> {
  const none = { customers: [], entitlements: [], consents: [] }
  return { ...none, hasContact: false, hasEmail: false, businessDays, contactDays }
}

async function ofCustomer(
  tx: StoreTransaction,
  parts: ReferralParts,
  viewer: Viewer,
  key: string,
): Promise<Partial<Referrals>> {
  const [customer] = await tx.referrals.customers(viewer, key, 1)
  const chosen = customer && (await tx.acm.of(viewer, customer.id))?.acm
  const chosenRoute = chosen && acmDocument.read(chosen.state).answers.route
  const named = { ...(customer ? { customer: customer.name } : {}), ...(chosenRoute ? { chosenRoute } : {}) }
  const row = await tx.referrals.newest(viewer.tenant, { key })
  if (row) return { ...named, ...(await ofReferral(tx, parts, viewer, row, false)) }
  const rows = customer ? await tx.referrals.entitlements(viewer, customer.id) : []
  return { ...named, entitlements: rows.map(entitlementFromRow) }
}

async function ofReferral(
  tx: StoreTransaction,
  parts: Pick<ReferralParts, 'vault' | 'log'>,
  viewer: Viewer | undefined,
  row: ReferralRow,
  withContact: boolean,
) {
  const { tenant, id } = row
  const entitlements = viewer
    ? await tx.referrals.entitlements(viewer, row.customer_id)
    : await tx.referrals.allEntitlements(tenant, row.customer_id)
  const consents = await tx.referrals.consents(tenant, id)
  const contacts = await tx.referrals.contacts(tenant, id)
  const kept = (kind: ContactRow['kind']) => contacts.find((each) => each.kind === kind)
  const email = withContact ? kept('email') : undefined
  const contact = withContact ? kept('contact') : undefined
  const opened = email && (openContact(parts, email) as Email | 'locked')
  return {
    customer: row.customer_name,
    referral: referralFromRow(row),
    entitlements: entitlements.map(entitlementFromRow),
    consents: consents.map((each) => consentFromRow(each, withContact ? openAgreed(parts, each, tenant) : undefined)),
    hasContact: kept('contact') !== undefined,
    hasEmail: kept('email') !== undefined,
    ...(contact ? { contact: openContact(parts, contact) as Contact | 'locked' } : {}),
    // An edit that cannot be read is written anew.
    ...(opened && opened !== 'locked' ? { email: opened } : {}),
  } satisfies Partial<Referrals>
}

/** @returns `locked` when its key is not there; that is logged, because the operator has to act */
function openContact({ vault, log }: Pick<ReferralParts, 'vault' | 'log'>, row: ContactRow): unknown {
  const { tenant, referral_id: record, kind: part, key_id: keyId, sealed } = row
  try {
    return JSON.parse(vault.open({ keyId, sealed }, { tenant, record, part })) as unknown
  } catch (error) {
    if (!(error instanceof VaultError)) throw error
    log.error({ event: 'contact-locked', keyId }, `contact data cannot be opened: ${error.message}`)
    return 'locked'
  }
}

function openAgreed(
  { vault, log }: Pick<ReferralParts, 'vault' | 'log'>,
  { id: record, agreed: sealed, key_id: keyId }: { id: string; agreed: string | null; key_id: string | null },
  tenant: string,
): Agreed | undefined {
  if (sealed === null || keyId === null) return undefined
  try {
    return JSON.parse(vault.open({ keyId, sealed }, { tenant, record, part: 'agreed' })) as Agreed
  } catch (error) {
    if (!(error instanceof VaultError)) throw error
    log.error({ event: 'contact-locked', keyId }, `contact data cannot be opened: ${error.message}`)
    return undefined
  }
}

/**
 * Writes what a turn decided about a referral.
 * @returns what was erased, for the log
 * @throws VersionConflict when it is no longer what the turn was decided on; the turn is done again then
 */
export async function saveReferral(
  tx: StoreTransaction,
  { vault }: Pick<ReferralParts, 'vault'>,
  effect: SaveReferral,
): Promise<Erased[]> {
  const { tenant } = effect
  const { seen, referral, consent, contact, email, byId, at } = effect
  const { id } = referral
  if (seen === 0) await tx.referrals.add(newReferral(effect), customerKey(referral.customer))
  else await tx.referrals.change(tenant, id, seen, referralColumns(effect))
  if (consent) await addConsent(tx, vault, effect, consent)
  const put = async (kind: ContactRow['kind'], what: Contact | Email): Promise<void> => {
    const { keyId, sealed } = vault.seal(JSON.stringify(what), { tenant, record: id, part: kind })
    const by_id = kind === 'email' ? byId : null
    await tx.referrals.putContact({ tenant, referral_id: id, kind, key_id: keyId, sealed, at, by_id })
  }
  let erased = 0
  if (contact === 'erase') erased += await tx.referrals.removeContacts(tenant, id)
  else if (contact) await put('contact', contact)
  if (email === 'erase') await tx.referrals.removeContacts(tenant, id, 'email')
  else if (email) await put('email', email)
  return erased > 0 ? [{ reason: 'withdrawn', hash: null, counts: { contacts: 1 } }] : []
}

async function addConsent(
  tx: StoreTransaction,
  vault: Vault,
  { tenant, referral, byId, byName, at }: SaveReferral,
  consent: Consent & { readonly id: string },
): Promise<void> {
  const { id, recipient, words, version, agreed } = consent
  const sealed = agreed && vault.seal(JSON.stringify(agreed), { tenant, record: id, part: 'agreed' })
  await tx.referrals.addConsent({
    id,
    tenant,
    referral_id: referral.id,
    ...consentColumns(consent),
    agreed: sealed?.sealed ?? null,
    key_id: sealed?.keyId ?? null,
    asked_by_id: byId,
    asked_by_name: byName,
    at,
    words,
    words_version: version,
    via: recipient.via,
    partner: recipient.partner,
    how: 'verbal',
  })
}

/**
 * What the ACM conversation may know of a customer's newest referral for adoption; undefined when there is none.
 * @param customer its id
 */
export async function readPartnerRoute(
  tx: StoreTransaction,
  tenant: string,
  customer: string,
): Promise<PartnerRoute | undefined> {
  const rows = await tx.referrals.ofCustomer(tenant, customer, REFERRALS_LOOKED_AT)
  const row = rows.find((each) => asksTheWay(referralFromRow(each)))
  if (!row) return undefined
  const consents = (await tx.referrals.consents(tenant, row.id)).map((each) => consentFromRow(each, undefined))
  const referral = referralFromRow(row)
  const { attempts, facts, closeReason } = referral
  const accepted = referral.status === 'active' || closeReason === 'accepted'
  return {
    referral: row.id,
    route: row.route as RouteId | null,
    via: row.via as Via | null,
    because: row.route_because,
    status: referral.status,
    consent: isAgreed(referral, consents),
    doesAcm: row.via === 'partner' && (facts.acm === 'yes' || accepted),
    afterAccountTeam: attempts.some(({ via }) => via === 'account-team'),
    daysTold: referral.daysTold,
    by: row.owner_name ?? row.updated_by_name,
    at: row.updated_at,
  }
}
