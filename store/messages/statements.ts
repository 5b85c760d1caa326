import { sql, type Compilable } from 'kysely'
import { compiled as compiledFor, type Compiled } from '../engine/compiled.ts'
import { keptBeginning } from '../engine/kept-beginning.ts'
import type { OpenDatabase } from '../engine/open.ts'
import type { OutboxTable, PlaceTable, ShownCardTable } from '../schema/conversation-schema.ts'
import type { PersonTable } from '../schema/schema.ts'

/** Values of `outbox.begun`. */
export const BEGUN = 1
export const ERASED = 2

/** A literal, because SQLite prepares a statement again each time a limit is bound to it. */
const ONE = sql.lit(1)

export type Statements = ReturnType<typeof prepareStatements>

interface Key {
  readonly tenant: string
  readonly conversation: string
  readonly person: string
}
type Place<Name extends 'tenant' | 'conversation' | 'record' | 'id' | 'at'> = Readonly<Record<Name, string>>

/** The statements of a turn and of sending, compiled once. All other statements are built where they run. */
export function prepareStatements(db: OpenDatabase) {
  const compiled = <Values extends object, Row = unknown>(
    build: (place: <Name extends keyof Values & string>(name: Name) => Values[Name]) => Compilable<Row>,
  ): Compiled<Values, Row> => compiledFor(db.sqlite, build)
  return {
    keptBeginning: keptBeginning(db),
    // Returns what is stored of the place as well. Reading it separately would cost each turn another statement.
    claim: compiled<Place<'id' | 'at' | 'tenant' | 'conversation'>, { installed: number | null }>((place) =>
      db
        .insertInto('inbox')
        .values({ id: place('id'), response: null, received_at: place('at') })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .returning((eb) =>
          eb
            .selectFrom('place')
            .select('installed')
            .where('tenant', '=', place('tenant'))
            .where('conversation', '=', place('conversation'))
            .as('installed'),
        ),
    ),
    response: compiled<Place<'id'>, { response: string | null }>((place) =>
      db.selectFrom('inbox').select('response').where('id', '=', place('id')),
    ),
    respond: compiled<Place<'id'> & { response: string }>((place) =>
      db
        .updateTable('inbox')
        .set({ response: place('response') })
        .where('id', '=', place('id')),
    ),
    loadConversation: compiled<Key, { version: number; state: string }>((place) => {
      const row = db
        .selectFrom('conversation')
        .select(['version', 'state'])
        .where('tenant', '=', place('tenant'))
        .where('conversation', '=', place('conversation'))
        .where('person', '=', place('person'))
      // SQLite has one writer and no such lock.
      return db.sqlite ? row : row.forUpdate()
    }),
    beginConversation: compiled<Key & { state: string; at: string }>((place) =>
      db
        .insertInto('conversation')
        .values({
          tenant: place('tenant'),
          conversation: place('conversation'),
          person: place('person'),
          version: 1,
          state: place('state'),
          updated_at: place('at'),
        })
        .onConflict((conflict) => conflict.columns(['tenant', 'conversation', 'person']).doNothing()),
    ),
    saveConversation: compiled<Key & { state: string; at: string; seen: number; version: number }>((place) =>
      db
        .updateTable('conversation')
        .set({ version: place('version'), state: place('state'), updated_at: place('at') })
        .where('tenant', '=', place('tenant'))
        .where('conversation', '=', place('conversation'))
        .where('person', '=', place('person'))
        .where('version', '=', place('seen')),
    ),
    person: compiled<Omit<Key, 'conversation'>, PersonTable>((place) =>
      db.selectFrom('person').selectAll().where('tenant', '=', place('tenant')).where('person', '=', place('person')),
    ),
    addPerson: compiled<PersonTable>((place) =>
      db
        .insertInto('person')
        .values({
          tenant: place('tenant'),
          person: place('person'),
          name: place('name'),
          time_zone: place('time_zone'),
          reminders: place('reminders'),
          hour: place('hour'),
          minute: place('minute'),
          last_digest: place('last_digest'),
          next_digest_at: place('next_digest_at'),
          digest_row: place('digest_row'),
          blocked: place('blocked'),
          membership: place('membership'),
          membership_at: place('membership_at'),
        })
        .onConflict((conflict) => conflict.columns(['tenant', 'person']).doNothing()),
    ),
    rememberPlace: compiled<PlaceTable>((place) =>
      db
        .insertInto('place')
        .values({
          tenant: place('tenant'),
          conversation: place('conversation'),
          kind: place('kind'),
          name: place('name'),
          team: place('team'),
          team_id: place('team_id'),
          person: place('person'),
          reference: place('reference'),
          installed: place('installed'),
          updated_at: place('updated_at'),
        })
        .onConflict((conflict) =>
          conflict.columns(['tenant', 'conversation']).doUpdateSet((eb) => ({
            kind: eb.ref('excluded.kind'),
            name: eb.fn.coalesce(eb.ref('excluded.name'), eb.ref('place.name')),
            team: eb.fn.coalesce(eb.ref('excluded.team'), eb.ref('place.team')),
            team_id: eb.fn.coalesce(eb.ref('excluded.team_id'), eb.ref('place.team_id')),
            person: eb.ref('excluded.person'),
            reference: eb.ref('excluded.reference'),
            installed: eb.ref('excluded.installed'),
            updated_at: eb.ref('excluded.updated_at'),
          })),
        ),
    ),
    waitsBefore: compiled<Place<'tenant' | 'conversation'>, { id: string }>((place) =>
      db
        .selectFrom('outbox')
        .select('id')
        .where('tenant', '=', place('tenant'))
        .where('conversation', '=', place('conversation'))
        .where('failed', '=', 0)
        .limit(ONE),
    ),
    enqueue: compiled<OutboxTable>((place) =>
      db.insertInto('outbox').values({
        id: place('id'),
        tenant: place('tenant'),
        conversation: place('conversation'),
        reference: place('reference'),
        kind: place('kind'),
        activity: place('activity'),
        target: place('target'),
        record: place('record'),
        attempts: place('attempts'),
        due_at: place('due_at'),
        begun: place('begun'),
        last_error: place('last_error'),
        failed: place('failed'),
        requester: place('requester'),
        shareable: place('shareable'),
        customers: place('customers'),
        trace: place('trace'),
      }),
    ),
    firstOf: compiled<Place<'tenant' | 'conversation'>, OutboxTable>((place) =>
      db
        .selectFrom('outbox')
        .selectAll()
        .where('tenant', '=', place('tenant'))
        .where('conversation', '=', place('conversation'))
        .where('failed', '=', 0)
        .orderBy('id')
        .limit(ONE),
    ),
    take: compiled<{ id: string; seen: string; until: string }>((place) =>
      db
        .updateTable('outbox')
        .set((eb) => ({
          due_at: place('until'),
          begun: eb.case().when('begun', '=', ERASED).then(ERASED).else(BEGUN).end(),
        }))
        .where('id', '=', place('id'))
        .where('due_at', '=', place('seen'))
        .where('failed', '=', 0),
    ),
    remove: compiled<Place<'id'>, { erased: string | null }>((place) =>
      db
        .deleteFrom('outbox')
        .where('id', '=', place('id'))
        // A card is long, so it is read only if it differs from what was sent.
        .returning((eb) => eb.case().when('begun', '=', ERASED).then(eb.ref('activity')).end().as('erased')),
    ),
    shownCard: compiled<Place<'tenant' | 'conversation' | 'record'>, { activity_id: string }>((place) =>
      db
        .selectFrom('shown_card')
        .select('activity_id')
        .where('tenant', '=', place('tenant'))
        .where('conversation', '=', place('conversation'))
        .where('record', '=', place('record')),
    ),
    showFirst: compiled<ShownCardTable>((place) =>
      db
        .insertInto('shown_card')
        .values({
          tenant: place('tenant'),
          conversation: place('conversation'),
          record: place('record'),
          activity_id: place('activity_id'),
          shown_at: place('shown_at'),
          customers: place('customers'),
          reference: place('reference'),
        })
        .onConflict((conflict) => conflict.columns(['tenant', 'conversation', 'record']).doNothing()),
    ),
    showAgain: compiled<ShownCardTable & { seen: string }>((place) =>
      db
        .updateTable('shown_card')
        .set({
          activity_id: place('activity_id'),
          shown_at: place('shown_at'),
          customers: place('customers'),
          reference: place('reference'),
        })
        .where('tenant', '=', place('tenant'))
        .where('conversation', '=', place('conversation'))
        .where('record', '=', place('record'))
        .where('activity_id', '=', place('seen')),
    ),
  }
}
