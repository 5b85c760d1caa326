import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import { acmOperations, type AcmOperations } from './work/acm.ts'
import { assignOperations, type AssignOperations } from './records/assign.ts'
import { BatchedTransactions } from './engine/batch.ts'
import { forgetOld, type CleanUp } from './erasure/clean-up.ts'
import { VersionConflict } from './engine/conflict.ts'
import { boardOperations, type BoardOperations } from './records/board.ts'
import { engagementOperations, type EngagementOperations } from './work/engagement.ts'
import { erasureOperations, type ErasureOperations } from './erasure/erasure.ts'
import { isUnwritable } from './engine/faults.ts'
import { fileTicketOperations, type FileTicketOperations } from './messages/file-tickets.ts'
import { figureOperations, type FigureOperations } from './records/figures.ts'
import type { OpenDatabase } from './engine/open.ts'
import { jobOperations, UNDER_WAY, type JobOperations } from './messages/jobs.ts'
import { outboxOperations, type OutboxOperations } from './messages/outbox.ts'
import { personOperations, type PersonOperations } from './erasure/person.ts'
import { placeOperations, type PlaceOperations, type PlaceRow } from './messages/places.ts'
import { scrub } from './engine/scrub.ts'
import { recordOperations, type RecordOperations } from './records/records.ts'
import { resourceOperations, type ResourceOperations } from './work/resources.ts'
import { referralOperations, type ReferralOperations } from './work/referrals.ts'
import { instanceOperations, type InstanceOperations } from './instances.ts'
import { mergeOperations, type MergeOperations } from './customers/merge.ts'
import { renameOperations, type RenameOperations } from './customers/rename.ts'
import { rightOperations, type RightOperations } from './rights/rights.ts'
import { reminderOperations, type ReminderOperations } from './work/reminders.ts'
import type { Database } from './schema/schema.ts'
import { prepareStatements, type Statements } from './messages/statements.ts'
import { visitorOperations, type VisitorOperations } from './visitors.ts'
import { workOperations, type WorkOperations } from './work/work-stamp.ts'

export type { NewOutboxRow, OutboxRow, Schedule, Start } from './messages/outbox.ts'

export { VersionConflict } from './engine/conflict.ts'

/** Whose memory: one person in one conversation of one tenant. */
export interface ConversationKey {
  readonly tenant: string
  readonly conversation: string
  readonly person: string
}

/** A conversation of a tenant, whoever speaks there. */
type PlaceKey = Pick<PlaceRow, 'tenant' | 'conversation'>

type Claim =
  | { readonly claimed: true; readonly installed: number | null }
  | { readonly claimed: false; readonly response: string | null }

interface StoredConversation {
  readonly version: number
  /** JSON as the dialogs wrote it. */
  readonly state: string
}

/** What a turn may do; all of it is kept, or nothing. */
export interface StoreTransaction extends OutboxOperations {
  /**
   * Claims an activity. `claimed: false` when it was handled before, with the answer it got.
   * @param place where it came from
   * @returns also whether the bot is there, as far as that is kept: 1 or 0, null when nothing is
   */
  claim(activity: string, at: string, place?: PlaceKey): Promise<Claim>
  /** Whether an activity was handled before, without claiming it. */
  isClaimed(activity: string): Promise<boolean>
  /** Keeps the answer to an invoke for redeliveries. */
  respond(activity: string, response: string): Promise<void>
  /** Loads what is remembered and, where several instances write, holds back the others until the end. */
  loadConversation(key: ConversationKey): Promise<StoredConversation | undefined>
  /** @throws VersionConflict when the stored version is not `seen` (undefined: there was none). */
  saveConversation(key: ConversationKey, state: string, seen: number | undefined, at: string): Promise<void>
  /** Customers, entitlements and their history. */
  readonly records: RecordOperations
  /** Where the bot can write, and what is posted there. */
  readonly places: PlaceOperations
  /** Who is let into what is shared of a customer. */
  readonly rights: RightOperations
  /** Entitlements that go to another owner. */
  readonly assigning: AssignOperations
  /** Other names for customers. */
  readonly renaming: RenameOperations & MergeOperations
  /** Who is reminded when, and what they have said about it. */
  readonly reminders: ReminderOperations
  /** Requests for adoption partners, with consent and contact data. */
  readonly referrals: ReferralOperations
  readonly erasure: ErasureOperations
  /** What was shared with customers. */
  readonly resources: ResourceOperations
  /** Adoption & Change Management conversations. */
  readonly acm: AcmOperations
  /** Readiness, activation plans and stakeholder maps. */
  readonly engagement: EngagementOperations
  /** What is kept about one of the bot's users. */
  readonly person: PersonOperations
  /** A viewer's entitlements as a whole. */
  readonly board: BoardOperations
  /** What the tab remembers of who opens it. */
  readonly visitors: VisitorOperations
  /** Files that can be fetched, once. */
  readonly fileTickets: FileTicketOperations
  readonly work: WorkOperations
  /** What one of all instances does once. */
  readonly jobs: JobOperations
  /** Who else works on this database. */
  readonly instances: InstanceOperations
  /** How recommendations and messages fare. */
  readonly figures: FigureOperations
}

/** The store behind a small interface, the same on both engines. */
export class Store {
  readonly engine: 'sqlite' | 'postgresql'
  private readonly db: OpenDatabase
  private readonly statements: Statements
  private readonly batches: BatchedTransactions | undefined
  private latest: { readonly tx: Transaction<Database>; readonly operations: StoreTransaction } | undefined
  /** The last write failed for want of room or the like. */
  private unwritable = false

  constructor(db: OpenDatabase) {
    this.db = db
    this.statements = prepareStatements(db)
    this.engine = db.sync ? 'sqlite' : 'postgresql'
    this.batches = db.sync && new BatchedTransactions(db, db.sync)
  }

  /**
   * Runs `work` in one transaction. Work that arrives together may share a commit and is run again
   * when another one fails, so `work` awaits nothing but the store and leaves no trace elsewhere.
   */
  transaction<T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T> {
    const run = (tx: Transaction<Database>): Promise<T> => work(this.operationsOf(tx))
    return this.noting(this.batches ? this.batches.run(run) : this.db.transaction().execute(run))
  }

  /** The works of a batch share its transaction, and so what is made for it. */
  private operationsOf(tx: Transaction<Database>): StoreTransaction {
    if (this.latest?.tx !== tx) this.latest = { tx, operations: operations(tx, this.statements) }
    return this.latest.operations
  }

  /** At the start: what an earlier process was sending or had in hand is free at once, where no other can be alive. */
  async takeOver(now: string): Promise<void> {
    if (!this.batches) return
    const held = this.db.updateTable('outbox').set({ due_at: now }).where('begun', '>', 0)
    await held.where('failed', '=', 0).where('due_at', '>', now).execute()
    await this.db.deleteFrom('inbox').where('id', 'like', `${UNDER_WAY}%`).execute()
  }

  /** Brings what was erased out of the files as well. On a large SQLite file everything waits for it meanwhile. */
  scrub(): Promise<void> {
    return scrub(this.db)
  }

  /** When the next row of the outbox becomes due after `now`; undefined when nothing waits. */
  async nextDue(now: string): Promise<string | undefined> {
    const row = await this.db
      .selectFrom('outbox')
      .select('due_at')
      .where('failed', '=', 0)
      .where('due_at', '>', now)
      .orderBy('due_at')
      .limit(1)
      .executeTakeFirst()
    return row?.due_at
  }

  /** Forgets what nobody needs any more; returns how many conversations. Records are never touched. */
  cleanUp(before: CleanUp): Promise<number> {
    return forgetOld(this.db, before)
  }

  /** What ids of people are hashed with in telemetry, so that they say nothing to who has not the database. */
  async telemetrySalt(): Promise<string> {
    const secret = this.db.selectFrom('secret').select('value').where('name', '=', 'telemetry')
    return (await secret.executeTakeFirstOrThrow()).value
  }

  /** Throws when the database does not answer, or could not be written last and still cannot. */
  async ping(): Promise<void> {
    await this.db.selectFrom('inbox').select('id').limit(1).execute()
    if (!this.unwritable) return
    // Setting something to what it is already would write nothing.
    const probe = { id: `probe ${randomUUID()}`, response: null, received_at: '' }
    await this.noting(
      this.db.transaction().execute(async (tx) => {
        await tx.insertInto('inbox').values(probe).execute()
        await tx.deleteFrom('inbox').where('id', '=', probe.id).execute()
      }),
    )
  }

  private async noting<T>(written: Promise<T>): Promise<T> {
    try {
      const value = await written
      this.unwritable = false
      return value
    } catch (error) {
      this.unwritable ||= isUnwritable(error)
      throw error
    }
  }

  /** Finishes what was begun and closes the database. */
  async close(): Promise<void> {
    await this.batches?.idle()
    await this.db.destroy()
  }
}

const NO_PLACE: PlaceKey = { tenant: '', conversation: '' }

function operations(tx: Transaction<Database>, statements: Statements): StoreTransaction {
  return {
    ...outboxOperations(tx, statements),
    async claim(activity, at, { tenant, conversation } = NO_PLACE) {
      const [claimed] = (await statements.claim(tx, { id: activity, at, tenant, conversation })).rows
      if (claimed) return { claimed: true, installed: claimed.installed }
      const { rows } = await statements.response(tx, { id: activity })
      return { claimed: false, response: rows[0]?.response ?? null }
    },
    isClaimed: async (activity) => (await statements.response(tx, { id: activity })).rows.length > 0,
    async respond(activity, response) {
      await statements.respond(tx, { id: activity, response })
    },
    async loadConversation(key) {
      return (await statements.loadConversation(tx, key)).rows[0]
    },
    async saveConversation(key, state, seen, at) {
      if (seen === undefined) {
        const { changed } = await statements.beginConversation(tx, { ...key, state, at })
        if (changed !== 1) throw new VersionConflict('The conversation was begun meanwhile.')
        return
      }
      const { changed } = await statements.saveConversation(tx, { ...key, state, seen, version: seen + 1, at })
      if (changed !== 1) throw new VersionConflict('The conversation was changed meanwhile.')
    },
    records: recordOperations(tx),
    places: placeOperations(tx, statements),
    rights: rightOperations(tx),
    assigning: assignOperations(tx),
    renaming: { ...renameOperations(tx), ...mergeOperations(tx) },
    reminders: reminderOperations(tx, statements),
    referrals: referralOperations(tx),
    erasure: erasureOperations(tx),
    resources: resourceOperations(tx),
    acm: acmOperations(tx),
    engagement: engagementOperations(tx),
    person: personOperations(tx),
    board: boardOperations(tx, statements),
    visitors: visitorOperations(tx),
    fileTickets: fileTicketOperations(tx),
    work: workOperations(tx),
    jobs: jobOperations(tx),
    instances: instanceOperations(tx),
    figures: figureOperations(tx),
  }
}
