import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { first } from './0001-first.ts'
import { records } from './0002-records.ts'
import { sending } from './0003-sending.ts'
import { places } from './0004-places.ts'
import { reminders } from './0005-reminders.ts'
import { erasure } from './0006-erasure.ts'
import { resources } from './0007-resources.ts'
import { acm } from './0008-acm.ts'
import { referrals } from './0009-referrals.ts'
import { engagement } from './0010-engagement.ts'
import { operations } from './0013-operations.ts'
import { visitors } from './0014-visitors.ts'
import { teamChannels } from './0015-team-channels.ts'
import { fileTickets } from './0016-file-tickets.ts'
import { involvement } from './0017-involvement.ts'
import { instances } from './0018-instances.ts'
import { foundByIndex } from './0019-found-by-index.ts'
import { sealedPersons } from './0020-sealed-persons.ts'
import { rights } from './0021-rights.ts'
import { whoIsIn } from './0022-who-is-in.ts'
import { formerNames } from './0023-former-names.ts'
import { reminderMinute } from './0024-reminder-minute.ts'
import { formerIds } from './0025-former-ids.ts'
import { emailAuthor } from './0026-email-author.ts'
import { takenOut } from './0027-taken-out.ts'
import { takenBack } from './0028-taken-back.ts'
import { consentData } from './0029-consent-data.ts'

/**
 * Applied in the order of their names. A migration that was released is never changed. `-additive`: the version before
 * runs on the tables as they are afterwards, and what it erases takes the new along; see
 * docs/adr/0020-upgrade-and-back.md.
 */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-first': first,
  '0002-records': records,
  '0003-sending': sending,
  '0004-places': places,
  '0005-reminders': reminders,
  '0006-erasure': erasure,
  '0007-resources': resources,
  '0008-acm': acm,
  '0009-referrals': referrals,
  '0010-engagement': engagement,
  '0013-operations-additive': operations,
  '0014-visitors': visitors,
  '0015-team-channels-additive': teamChannels,
  '0016-file-tickets': fileTickets,
  '0017-involvement': involvement,
  '0018-instances-additive': instances,
  '0019-found-by-index-additive': foundByIndex,
  '0020-sealed-persons-additive': sealedPersons,
  '0021-rights-additive': rights,
  '0022-who-is-in-additive': whoIsIn,
  '0023-former-names-additive': formerNames,
  '0024-reminder-minute-additive': reminderMinute,
  '0025-former-ids-additive': formerIds,
  '0026-email-author-additive': emailAuthor,
  '0027-taken-out-additive': takenOut,
  '0028-taken-back-additive': takenBack,
  '0029-consent-data-additive': consentData,
}

const ADDITIVE = /-additive$/
const TABLE = 'kysely_migration'

/** The tables are those of a newer version, with which this one cannot work. */
export class NewerTables extends Error {
  readonly migrations: readonly string[]

  constructor(migrations: readonly string[]) {
    super(`made by a newer version: ${migrations.join(', ')}`)
    this.migrations = migrations
  }
}

/**
 * The migrations to apply to a database: ours, and for each one that a newer version has applied and that only added
 * something, one that is done already.
 * @throws NewerTables when a newer version has changed what this one needs
 */
export async function migrationsFor(db: Kysely<never>): Promise<Record<string, Migration>> {
  const newer = (await applied(db)).filter((name) => !(name in MIGRATIONS))
  const breaking = newer.filter((name) => !ADDITIVE.test(name))
  if (breaking.length > 0) throw new NewerTables(breaking)
  const done: Migration = { up: () => Promise.resolve() }
  return { ...MIGRATIONS, ...Object.fromEntries(newer.map((name) => [name, done])) }
}

async function applied(db: Kysely<never>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some(({ name }) => name === TABLE)) return []
  const own = db as unknown as Kysely<Record<typeof TABLE, { name: string }>>
  const rows = await own.selectFrom(TABLE).select('name').orderBy('name').execute()
  return rows.map(({ name }) => name)
}
