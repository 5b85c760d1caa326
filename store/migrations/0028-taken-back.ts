import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Few rows of history take something back, and every list of history asks whether one of them comes after a row. */
export const takenBack: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createIndex('history_taken_back')
      .on('history')
      .columns(['entitlement_id', 'version'])
      // The mark as it was when this migration was written; see `store/records/history-row.ts`.
      .where(sql.ref('evidence'), '=', sql.lit('[{"says":"taken back","takenBack":true}]'))
      .execute()
  },
}
