import type { Store } from '../../store/store.ts'
import type { Sealed, SealedFor, Vault } from '../contact-data/vault.ts'
import { VaultError } from '../contact-data/vault.ts'

const DAY_MS = 24 * 60 * 60 * 1000
/** Referrals, or sealed texts, in one transaction. */
const AT_ONCE = 100

export interface ContactRetentionParts {
  readonly store: Store
  readonly vault: Vault
  readonly now: () => Date
  /** Days after closing, or after the last change of what was never sent. */
  readonly contactDays: number
}

/** Erases contact data, and the names of who agreed, of referrals that ended long enough ago; returns of how many. */
export async function eraseOldContacts({ store, now, contactDays }: ContactRetentionParts): Promise<number> {
  const before = new Date(now().getTime() - contactDays * DAY_MS).toISOString()
  for (let erased = 0; ;) {
    const page = await store.transaction(async (tx) => {
      const expired = await tx.referrals.expiredContacts(before, AT_ONCE)
      for (const { tenant, id } of expired) {
        await tx.referrals.removeContacts(tenant, id)
        await tx.referrals.eraseAgreed(tenant, id)
      }
      return expired.length
    })
    erased += page
    if (page < AT_ONCE) return erased
  }
}

/** Encrypts with the present key what an old one has encrypted, so that the old one is needed no more. */
export async function sealAnew({ store, vault }: Pick<ContactRetentionParts, 'store' | 'vault'>): Promise<void> {
  await store.transaction(async (tx) => {
    for (const row of await tx.referrals.contactsOfOtherKeys(vault.keyId, AT_ONCE)) {
      const { tenant, referral_id: record, kind: part } = row
      const anew = reseal(vault, { keyId: row.key_id, sealed: row.sealed }, { tenant, record, part })
      if (anew) await tx.referrals.putContact({ ...row, key_id: anew.keyId, sealed: anew.sealed })
    }
    for (const { tenant, id, agreed, key_id } of await tx.referrals.consentsOfOtherKeys(vault.keyId, AT_ONCE)) {
      if (agreed === null || key_id === null) continue
      const anew = reseal(vault, { keyId: key_id, sealed: agreed }, { tenant, record: id, part: 'agreed' })
      if (anew) await tx.referrals.setAgreed(tenant, id, anew.sealed, anew.keyId)
    }
  })
}

/** @returns undefined when the key is not there: it may come back */
function reseal(vault: Vault, sealed: Sealed, about: SealedFor): Sealed | undefined {
  try {
    return vault.seal(vault.open(sealed, about), about)
  } catch (error) {
    if (error instanceof VaultError) return undefined
    throw error
  }
}
