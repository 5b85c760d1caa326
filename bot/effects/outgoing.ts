import { referenceColumn } from '../channel/reference.ts'
import type { NewOutboxRow, OutboxRow, Schedule, StoreTransaction } from '../../store/store.ts'
import type { ConversationReference } from '../channel/connector.ts'
import type { Trace } from '../telemetry/trace.ts'
import { aboutWhom, type KnownToTurn } from './read/customers-on.ts'

export interface OutgoingParts {
  readonly newId: () => string
  /** Decides which messages are taken with the commit. */
  readonly schedule: Schedule
}

/**
 * Collects what one transaction says to people, in the outbox. With everything it notes the customers that it is about, so
 * that it is found when one of them is erased (ADR 12): whoever says something has to tell what they know.
 */
export class Outgoing {
  /** Messages that were taken with the commit, to be sent right after it. */
  readonly taken: OutboxRow[] = []
  /** True when messages wait that were not taken. */
  waiting = false
  private readonly tx: StoreTransaction
  private readonly parts: OutgoingParts
  private readonly known: KnownToTurn
  private readonly trace: Trace | undefined
  /** Keys of customers whom nobody erases before the transaction ends. */
  private readonly held = new Set<string>()

  /**
   * @param known all of whom can be spoken
   * @param trace the turn that says it
   */
  constructor(tx: StoreTransaction, parts: OutgoingParts, known: KnownToTurn, trace?: Trace) {
    this.tx = tx
    this.parts = parts
    this.known = known
    this.trace = trace
  }

  /**
   * Puts a row in. What names a customer gets a record, if it has none, so that its place is remembered.
   * @throws VersionConflict when a customer whom it names is erased since they were read; the turn is done again then
   */
  async put(row: Omit<NewOutboxRow, 'customers' | 'trace'>): Promise<void> {
    const { newId, schedule } = this.parts
    const { noted: customers, kept } = aboutWhom(row.activity, row.record, this.known)
    const anew = new Map([...kept].filter(([key]) => !this.held.has(key)))
    if (anew.size > 0) await this.tx.records.holdSpokenOf(row.tenant, anew)
    for (const key of anew.keys()) this.held.add(key)
    const record = row.record ?? (customers === null ? null : newId())
    const trace = this.trace === undefined ? {} : { trace: this.trace }
    const taken = await this.tx.enqueue({ ...row, record, customers, ...trace }, schedule)
    if (taken) this.taken.push(taken)
    else this.waiting = true
  }
}

/**
 * Where who asked for a message hears when it does not arrive.
 * @param reference of their conversation; without a service URL they have none
 * @returns as the outbox notes it; null: nowhere
 */
export function requesterAt(reference: ConversationReference): string | null {
  return reference.serviceUrl === '' ? null : referenceColumn.write(reference)
}

/** For what nobody takes with its commit: it is taken like any other row that waits, by this instance or another. */
export function waitsFrom(at: string): Schedule {
  return () => ({ notBefore: at })
}
