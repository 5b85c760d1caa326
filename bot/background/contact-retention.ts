import type { EngagementRow } from '../../store/work/engagement.ts'
import type { ContactRow } from '../../store/work/referrals.ts'
import { repeated } from '../../store/engine/repeat.ts'
import type { SealedConsent } from '../../store/work/sealed.ts'
import type { Store, StoreTransaction } from '../../store/store.ts'
import type { Log } from '../telemetry/log.ts'
import type { Sealed, SealedFor, Vault } from '../contact-data/vault.ts'
import { sealedAnew } from '../contact-data/stakeholder-persons.ts'
import { VaultError } from '../contact-data/vault.ts'

const DAY_MS = 24 * 60 * 60 * 1000
/** Referrals, or sealed texts, in one transaction. */
const AT_ONCE = 100

export interface ContactRetentionParts {
  readonly store: Store
  readonly vault: Vault
  readonly log: Log
  readonly now: () => Date
  /** Days after closing, or after the last change of what was never sent. */
  readonly contactDays: number
  readonly signal?: AbortSignal | undefined
}

/** Erases contact data, and the names of who agreed, of referrals that ended long enough ago; returns of how many. */
export async function eraseOldContacts({ store, now, contactDays, signal }: ContactRetentionParts): Promise<number> {
  const before = new Date(now().getTime() - contactDays * DAY_MS).toISOString()
  for (let erased = 0; ;) {
    const erase = async (tx: StoreTransaction): Promise<number> => {
      const expired = await tx.referrals.expiredContacts(before, AT_ONCE)
      for (const { tenant, id } of expired) {
        await tx.referrals.removeContacts(tenant, id)
        await tx.referrals.eraseAgreed(tenant, id)
      }
      return expired.length
    }
    signal?.throwIfAborted()
    const page = await repeated(() => store.transaction(erase))
    erased += page
    if (page < AT_ONCE) return erased
  }
}

/**
 * Encrypts with the present key what old ones have encrypted, so that they are needed no more. What cannot be opened stays
 * as it is, and is counted in the log: its key may come back.
 * @returns how many stakeholder maps had names of people in clear: they are still in the files
 */
export async function sealAnew({
  store,
  vault,
  log,
  signal,
}: Pick<ContactRetentionParts, 'store' | 'vault' | 'log' | 'signal'>): Promise<number> {
  const contacts = await sealPages<ContactRow>({ store, signal }, async ({ referrals }, last) => {
    const rows = await referrals.contactsOfOtherKeys(vault.keyId, last, AT_ONCE)
    let left = 0
    for (const row of rows) {
      const about = { tenant: row.tenant, record: row.referral_id, part: row.kind }
      const anew = reseal(vault, { keyId: row.key_id, sealed: row.sealed }, about)
      if (anew) await referrals.resealContact(row, { key_id: anew.keyId, sealed: anew.sealed })
      else left++
    }
    return { rows, left }
  })
  const consents = await sealPages<SealedConsent>({ store, signal }, async ({ referrals }, last) => {
    const rows = await referrals.consentsOfOtherKeys(vault.keyId, last?.id ?? '', AT_ONCE)
    let left = 0
    for (const row of rows) {
      const about = { tenant: row.tenant, record: row.id, part: 'agreed' }
      const anew = reseal(vault, { keyId: row.key_id, sealed: row.agreed }, about)
      if (anew) await referrals.resealConsent(row, { key_id: anew.keyId, sealed: anew.sealed })
      else left++
    }
    return { rows, left }
  })
  let clear = 0
  const maps = await sealPages<EngagementRow>({ store, signal }, async ({ engagement }, last) => {
    const rows = await engagement.maps(last?.id ?? '', AT_ONCE)
    let left = 0
    for (const row of rows) {
      const anew = orLocked(() => sealedAnew(vault, row))
      if (anew === 'locked') left++
      if (anew === 'locked' || anew === undefined) continue
      await engagement.resealMap(row, anew)
      if (row.persons_key_id === null) clear++
    }
    return { rows, left }
  })
  const left = contacts + consents + maps
  if (left > 0) log.error({ event: 'contacts-not-resealed', left }, 'their key is not among CONTACT_KEYS_OLD')
  return clear
}

/** Does all pages, each in one transaction that is told the last row of the page before; returns what was left as it was. */
async function sealPages<Row>(
  { store, signal }: Pick<ContactRetentionParts, 'store' | 'signal'>,
  sealPage: (tx: StoreTransaction, last: Row | undefined) => Promise<{ rows: readonly Row[]; left: number }>,
): Promise<number> {
  let last: Row | undefined
  for (let left = 0; ;) {
    signal?.throwIfAborted()
    const page = await repeated(() => store.transaction((tx) => sealPage(tx, last)))
    left += page.left
    if (page.rows.length < AT_ONCE) return left
    last = page.rows.at(-1)
  }
}

/** @returns undefined when the key is not there: it may come back */
function reseal(vault: Vault, sealed: Sealed, about: SealedFor): Sealed | undefined {
  const anew = orLocked(() => vault.seal(vault.open(sealed, about), about))
  return anew === 'locked' ? undefined : anew
}

function orLocked<T>(open: () => T): T | 'locked' {
  try {
    return open()
  } catch (error) {
    if (error instanceof VaultError) return 'locked'
    throw error
  }
}
