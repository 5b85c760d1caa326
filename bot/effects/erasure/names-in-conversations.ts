import { mayName, namedThere, type NamedThere } from '../../../dialogs/erasure/without-customer.ts'
import type { ConversationState } from '../../../dialogs/model.ts'
import { readableState } from '../../conversation.ts'
import { breathe } from '../../../store/engine/breathe.ts'
import type { ConversationRow, ConversationStamp } from '../../../store/erasure/erasure.ts'
import type { StoreTransaction } from '../../../store/store.ts'

/** Stamps that are read at once, and conversations of which all is. */
const STAMPS = 1000
const WHOLE = 50

/** What is remembered of one person in one conversation. */
export interface Remembered {
  readonly row: ConversationRow
  /** Undefined: this version cannot read it. */
  readonly state: ConversationState | undefined
}

/**
 * Whom each conversation names, for as long as many customers are erased one after the other. A conversation is read again
 * only when it has changed since, which its stamp tells. Nothing of it is stored: what a turn would have to write with every
 * message is found out once in a night.
 */
export class NamesInConversations {
  private readonly known = new Map<
    string,
    Pick<ConversationStamp, 'version' | 'updated_at'> & { named: NamedThere | undefined }
  >()

  /** The conversations of a tenant that may name one of the customers, in their order. @param customers keys */
  async *naming(tx: StoreTransaction, tenant: string, customers: readonly string[]): AsyncGenerator<Remembered> {
    for (let page: ConversationStamp[], last: ConversationStamp | undefined; ; last = page.at(-1)) {
      page = await tx.erasure.conversationStamps(tenant, last, STAMPS)
      const asked = page.filter((stamp) => this.mayName(stamp, customers))
      for (let from = 0; from < asked.length; from += WHOLE) {
        for (const row of await tx.erasure.conversationsOf(asked.slice(from, from + WHOLE))) {
          const state = readableState(row.state)
          this.known.set(keyOf(row), { version: row.version, updated_at: row.updated_at, named: namedThere(state) })
          if (this.mayName(row, customers)) yield { row, state }
        }
        await breathe()
      }
      if (page.length < STAMPS) return
      await breathe()
    }
  }

  /** True also for what has changed since it was read, or never was. */
  private mayName(stamp: ConversationStamp, customers: readonly string[]): boolean {
    const known = this.known.get(keyOf(stamp))
    if (known?.version !== stamp.version || known.updated_at !== stamp.updated_at) return true
    const { named } = known
    return named === undefined || customers.some((customer) => mayName(named, customer))
  }
}

function keyOf({ tenant, conversation, person }: ConversationStamp): string {
  return JSON.stringify([tenant, conversation, person])
}
