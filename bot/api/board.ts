import type { Due } from '../../api/wire.ts'
import { nameKeyOf } from '../effects/viewer.ts'
import type { Status, StatusId } from '../../playbook/model.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import {
  remindersOn,
  snoozedUntil,
  type DueReminder,
  type ReminderMark,
  type ReminderSpans,
} from '../../playbook/reminders.ts'
import { stampCounts, stampOf, type BoardRow, type MarkRow } from '../../store/records/board.ts'
import type { Viewer } from '../../store/records/records.ts'
import type { Store } from '../../store/store.ts'
import { dayInUtc } from '../../domain/days-in-words.ts'
import { reminderFacts } from '../../domain/reminders/due.ts'
import { markFromRow } from '../effects/read/record-rows.ts'
import type { Moment } from '../aside.ts'
import { daysIn } from '../clock/time-zone.ts'
import type { TabUser } from './sign-in.ts'
import { BoundedMap } from '../../playbook/bounded-map.ts'

/** One entitlement of the board, with what follows from the playbook's rules today. */
export interface BoardEntry {
  readonly row: BoardRow
  readonly status: Status
  /** Longest first; the same rules and marks as in the digest of reminders. */
  readonly due: readonly (DueReminder & { readonly reason: Due })[]
  /** Until when all that would be due was put off; null: nothing was. */
  readonly snoozedUntil: string | null
}

/** What the rules of reminders say of an entitlement. */
export type DueState = Pick<BoardEntry, 'due' | 'snoozedUntil'>

/** What the rules of reminders look at. */
type RuledRow = Pick<
  BoardRow,
  'id' | 'version' | 'status' | 'target_date' | 'unblock_date' | 'status_at' | 'updated_at'
>

/** Which day it is where the viewer is, and where that is, as their browser tells it. */
type Where = Pick<Moment, 'today' | 'timeZone'>

/** The viewer's own stamp, and how long it needs not be taken anew. */
interface Stamped {
  /** What `anyStamp` was when it was taken. */
  readonly any: string
  readonly stamp: string
  readonly until: number
}

interface Remembered extends Stamped, Where {
  readonly entries: readonly BoardEntry[]
}

/** A viewer's own stamp, and their board, is taken anew after so long, whatever the cheap one says. */
const STAMP_MS = 20_000
const MOST_STAMPS = 10_000
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
  return { tenant, id, key: nameKeyOf(name), place: undefined }
}

/** The boards of those who look at them, each read once for every change. */
export class Boards {
  private readonly parts: BoardParts
  private readonly remembered = new Map<string, Remembered>()
  private readonly stamps = new BoundedMap<string, Stamped>(MOST_STAMPS)
  private readonly stamping = new Map<string, Promise<string>>()
  private readonly reading = new Map<string, Promise<unknown>>()
  private entries = 0

  constructor(parts: BoardParts) {
    this.parts = parts
  }

  /** Changes whenever something changes that the person may see. */
  async stamp(user: TabUser): Promise<string> {
    const key = keyOf(user)
    // Those who ask meanwhile get what was begun before: it may be older than what they read then, and never newer.
    const stamping = this.stamping.get(key) ?? this.readStamp(user, key)
    this.stamping.set(key, stamping)
    try {
      return await stamping
    } finally {
      if (this.stamping.get(key) === stamping) this.stamping.delete(key)
    }
  }

  private readStamp(user: TabUser, key: string): Promise<string> {
    return this.parts.store.transaction(async ({ board }) => {
      const any = await board.anyStamp()
      const known = this.stamps.get(key)
      if (known && this.stillHolds(known, any)) return known.stamp
      const stamp = await board.boardStamp(viewerOf(user))
      this.keepStamp(key, any, stamp)
      return stamp
    })
  }

  /** What is due of entitlements that the person sees, and what was put off, by id; without reading the others. */
  async dueOf(user: TabUser, rows: readonly RuledRow[], where: Where): Promise<Map<string, DueState>> {
    const marks = await this.parts.store.transaction(({ board }) => board.boardMarks(viewerOf(user)))
    return new Map(entriesOf(this.parts, rows, marks, where).map((entry) => [entry.row.id, entry]))
  }

  /** Everything on the person's board. */
  async of(user: TabUser, { today, timeZone }: Where): Promise<readonly BoardEntry[]> {
    const key = keyOf(user)
    // The tab's first view asks several things at once: the others wait for the first, and find what it read.
    const before = this.reading.get(key)
    const reading = (before ?? Promise.resolve())
      .catch(() => undefined)
      .then(() => this.read(user, key, { today, timeZone }))
    this.reading.set(key, reading)
    try {
      return await reading
    } finally {
      if (this.reading.get(key) === reading) this.reading.delete(key)
    }
  }

  private read(user: TabUser, key: string, where: Where): Promise<readonly BoardEntry[]> {
    return this.parts.store.transaction(async ({ board }) => {
      const any = await board.anyStamp()
      const known = this.remembered.get(key)
      const viewer = viewerOf(user)
      if (known && isSame(known, where) && this.parts.now().getTime() < known.until) {
        if (known.any === any) return known.entries
        // Somebody changed something, most often of others: asking for the stamp costs a fifth of reading everything.
        if ((await board.boardStamp(viewer)) === known.stamp) {
          this.remember(key, { ...known, any })
          return known.entries
        }
      }
      const rows = await board.board(viewer)
      const marks = await board.boardMarks(viewer)
      const entries = entriesOf(this.parts, rows, marks, where)
      const stamped = this.keepStamp(key, any, stampOf(stampCounts(rows), marks))
      this.remember(key, { ...stamped, ...where, entries })
      return entries
    })
  }

  private stillHolds({ any, until }: Stamped, anyNow: string): boolean {
    return any === anyNow && this.parts.now().getTime() < until
  }

  private keepStamp(key: string, any: string, stamp: string): Stamped {
    const stamped = { any, stamp, until: this.parts.now().getTime() + STAMP_MS }
    this.stamps.set(key, stamped)
    return stamped
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

function isSame(one: Where, other: Where): boolean {
  return one.today === other.today && one.timeZone === other.timeZone
}

/** What follows for rows from what the viewer has said about reminders; those of an unknown status are left out. */
function entriesOf<Row extends RuledRow>(
  { prepared, spans }: Pick<BoardParts, 'prepared' | 'spans'>,
  rows: readonly Row[],
  marks: readonly MarkRow[],
  { today, timeZone }: Where,
): (Omit<BoardEntry, 'row'> & { readonly row: Row })[] {
  const marksOf = new Map<string, ReminderMark[]>()
  for (const row of marks) {
    const { entitlement_id: id } = row
    marksOf.set(id, [...(marksOf.get(id) ?? []), markFromRow(row)])
  }
  const dueOf = remindersOn(today, spans)
  const dayOf = daysIn(timeZone) ?? dayInUtc
  const entries: (Omit<BoardEntry, 'row'> & { readonly row: Row })[] = []
  for (const row of rows) {
    const dated = {
      status: row.status as StatusId,
      targetDate: row.target_date,
      unblockDate: row.unblock_date,
      statusAt: row.status_at,
      updatedAt: row.updated_at,
      version: row.version,
    }
    const facts = reminderFacts(prepared, dated, marksOf.get(row.id) ?? NO_MARKS, dayOf)
    if (!facts) continue
    const status = prepared.status.get(dated.status)!
    entries.push({ row, status, due: dueOf(facts), snoozedUntil: snoozedUntil(dueOf, facts) })
  }
  return entries
}

const NO_MARKS: readonly ReminderMark[] = []

/** By the name too, because what a file gave to somebody of that name is on the board. */
function keyOf({ tenant, id, name }: TabUser): string {
  return JSON.stringify([tenant, id, name])
}
