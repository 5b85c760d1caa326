import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** To which team a channel belongs, so that the team's other channels can be asked for. */
export const teamChannels: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('place').addColumn('team_id', 'text').execute()
  },
}
