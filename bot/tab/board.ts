import type { Due } from '../../api/wire.ts'
import { foldName } from '../../playbook/customer-key.ts'
import type { Status, StatusId } from '../../playbook/model.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { dueReminders, type DueReminder, type ReminderMark, type ReminderSpans } from '../../playbook/reminders.ts'
import type { BoardRow } from '../../store/board.ts'
import type { Viewer } from '../../store/records.ts'
import type { Store } from '../../store/store.ts'
import type { TabUser } from './sign-in.ts'

/** One entitlement of the board, with what follows from the playbook's rules today. */
export interface BoardEntry {
  readonly row: BoardRow
  readonly status: Status
  /** Longest first; the same rules and marks as in the digest of reminders. */
  readonly due: readonly (DueReminder & { readonly reason: Due })[]
}

interface Remembered {
  readonly stamp: string
  readonly today: string
  readonly entries: readonly BoardEntry[]
}

interface Stamped {
  /** What `anyStamp` was when the viewer's own stamp was taken. */
  readonly any: string
  readonly stamp: string
  readonly until: number
}

/** A viewer's own stamp is taken anew after so long, whatever the cheap one says. */
const STAMP_MS = 20_000
/** Entries remembered over all viewers, so that memory stays bounded; about 1 KB each. */
const MOST_ENTRIES = 200_000

export interface BoardParts {
  readonly store: Store
  readonly prepared: PreparedPlaybook
  readonly spans: ReminderSpans
  readonly now: () => Date
}

/** Whose board: what the person owns or has changed, as in the personal chat. */
export function viewerOf({ tenant, id, name }: TabUser): Viewer {
  return { tenant, id, key: foldName(name), place: undefined }
}

/** The boards of those who look at them, each read once for every change. */
export class Boards {
  private readonly parts: BoardParts
  private readonly remembered = new Map<string, Remembered>()
  private readonly stamps = new Map<string, Stamped>()
  private entries = 0

  constructor(parts: BoardParts) {
    this.parts = parts
  }

  /** Changes whenever something changes that the person may see. */
  async stamp(user: TabUser): Promise<string> {
    const key = keyOf(user)
    const known = this.stamps.get(key)
    const now = this.parts.now().getTime()
    return this.parts.store.transaction(async ({ board }) => {
      const any = await board.anyStamp()
      if (known && known.any === any && now < known.until) return known.stamp
      const stamp = await board.boardStamp(viewerOf(user))
      this.stamps.delete(key)
      this.stamps.set(key, { any, stamp, until: now + STAMP_MS })
      if (this.stamps.size > 10_000) this.stamps.delete(this.stamps.keys().next().value!)
      return stamp
    })
  }

  /** Everything on the person's board. */
  async of(user: TabUser, today: string): Promise<readonly BoardEntry[]> {
    const key = keyOf(user)
    const stamp = await this.stamp(user)
    const known = this.remembered.get(key)
    if (known && known.stamp === stamp && known.today === today) return known.entries
    const viewer = viewerOf(user)
    const [rows, marks] = await this.parts.store.transaction(
      async ({ board }) => [await board.board(viewer), await board.boardMarks(viewer)] as const,
    )
    const marksOf = new Map<string, ReminderMark[]>()
    for (const { entitlement_id, reason, version, done_on, snoozed_until } of marks) {
      const mark = { reason: reason as Due, version, doneOn: done_on, snoozedUntil: snoozed_until }
      marksOf.set(entitlement_id, [...(marksOf.get(entitlement_id) ?? []), mark])
    }
    const entries = rows.flatMap((row) => this.entryOf(row, marksOf.get(row.id) ?? [], today) ?? [])
    this.remember(key, { stamp, today, entries })
    return entries
  }

  private entryOf(row: BoardRow, marks: readonly ReminderMark[], today: string): BoardEntry | undefined {
    const { prepared, spans } = this.parts
    const status = prepared.status.get(row.status as StatusId)
    if (!status) return undefined
    const facts = {
      status,
      targetDate: row.target_date,
      unblockDate: row.unblock_date,
      statusDay: row.status_at.slice(0, 10),
      touchedDay: row.updated_at.slice(0, 10),
      version: row.version,
      marks,
    }
    return { row, status, due: dueReminders(facts, today, spans) }
  }

  private remember(key: string, board: Remembered): void {
    this.forget(key)
    this.remembered.set(key, board)
    this.entries += board.entries.length
    for (const oldest of this.remembered.keys()) {
      if (this.entries <= MOST_ENTRIES || oldest === key) break
      this.forget(oldest)
    }
  }

  private forget(key: string): void {
    this.entries -= this.remembered.get(key)?.entries.length ?? 0
    this.remembered.delete(key)
  }
}

/** By the name too, because what a file gave to somebody of that name is on the board. */
function keyOf({ tenant, id, name }: TabUser): string {
  return JSON.stringify([tenant, id, name])
}
