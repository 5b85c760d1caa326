import type { Transaction } from 'kysely'
import type { ConsentTable, ContactTable } from '../schema/referral-schema.ts'
import type { Database } from '../schema/schema.ts'

/** A text as it is sealed, with its key. */
type SealedColumns = Pick<ContactTable, 'key_id' | 'sealed'>
/** A consent whose person's name is sealed. */
export type SealedConsent = ConsentTable & { readonly agreed: string; readonly key_id: string }

/** Changing the key that contact data is sealed with, over all tenants, inside a transaction. */
export interface SealedOperations {
  /** Contact data that was encrypted with another key, in the order of referral and kind, after a row. */
  contactsOfOtherKeys(
    keyId: string,
    after: Pick<ContactTable, 'referral_id' | 'kind'> | undefined,
    limit: number,
  ): Promise<ContactTable[]>
  /** Consents whose name was, in the order of their ids, after one of them; empty begins. */
  consentsOfOtherKeys(keyId: string, after: string, limit: number): Promise<SealedConsent[]>
  /** Puts what was sealed anew in the place of what was read; what was erased or written meanwhile stays so. */
  resealContact(seen: ContactTable, anew: SealedColumns): Promise<void>
  resealConsent(seen: SealedConsent, anew: SealedColumns): Promise<void>
}

/** The operations in one transaction. */
export function sealedOperations(tx: Transaction<Database>): SealedOperations {
  return {
    contactsOfOtherKeys(keyId, after, limit) {
      let query = tx.selectFrom('contact').selectAll().where('key_id', '<>', keyId)
      if (after) {
        query = query.where((eb) =>
          eb(eb.refTuple('referral_id', 'kind'), '>', eb.tuple(after.referral_id, after.kind)),
        )
      }
      return query.orderBy('referral_id').orderBy('kind').limit(limit).execute()
    },

    consentsOfOtherKeys: (keyId, after, limit) =>
      tx
        .selectFrom('consent')
        .selectAll()
        .where('key_id', '<>', keyId)
        .where('agreed', 'is not', null)
        .where('id', '>', after)
        .orderBy('id')
        .limit(limit)
        .$narrowType<{ agreed: string; key_id: string }>()
        .execute(),

    async resealContact({ referral_id, kind, sealed }, { key_id, sealed: anew }) {
      await tx
        .updateTable('contact')
        .set({ key_id, sealed: anew })
        .where('referral_id', '=', referral_id)
        .where('kind', '=', kind)
        .where('sealed', '=', sealed)
        .execute()
    },

    async resealConsent({ id, agreed }, { key_id, sealed }) {
      await tx
        .updateTable('consent')
        .set({ key_id, agreed: sealed })
        .where('id', '=', id)
        .where('agreed', '=', agreed)
        .execute()
    },
  }
}
