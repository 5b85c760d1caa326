/**
 * So long a roster that was read is believed, and so long one that could not be read is not asked for again. Teams says
 * when people join, but to one instance only. In milliseconds.
 */
const BELIEVED_MS = 60_000
const FAILURE_MS = 10_000
/** People over all rosters, so that memory stays bounded; about half a KB each. */
export const MOST_PEOPLE = 50_000
const MOST_ROSTERS = 5000

/** As much of a roster as is counted. */
interface Counted {
  readonly people: readonly unknown[]
}

interface Remembered<Roster> {
  readonly roster: Promise<Roster>
  /** It is there, or could not be read. */
  isSettled: boolean
  until: number
  /** How many are in it, once it is there. */
  people: number
}

/** Rosters that were read within the minute, bounded by the people who are in them; the oldest go first. */
export class RosterMemory<Roster extends Counted> {
  private readonly now: () => number
  /** What stands for a roster that could not be read. */
  private readonly unread: Roster
  private readonly remembered = new Map<string, Remembered<Roster>>()
  private counted = 0

  constructor(now: () => number, unread: Roster) {
    this.now = now
    this.unread = unread
  }

  /** How many people are remembered over all; who is in two rosters counts twice. */
  get people(): number {
    return this.counted
  }

  /** The roster, or what is read at the moment; undefined when it is to be read anew. */
  get(key: string): Remembered<Roster> | undefined {
    const known = this.remembered.get(key)
    return known && known.until > this.now() ? known : undefined
  }

  /** @param roster is being read; never fails */
  put(key: string, roster: Promise<Roster>): Remembered<Roster> {
    const entry: Remembered<Roster> = { roster, isSettled: false, until: this.now() + BELIEVED_MS, people: 0 }
    this.forget(key)
    this.remembered.set(key, entry)
    this.makeRoom(key)
    void this.settle(key, entry)
    return entry
  }

  forget(key: string): void {
    this.counted -= this.remembered.get(key)?.people ?? 0
    this.remembered.delete(key)
  }

  private async settle(key: string, entry: Remembered<Roster>): Promise<void> {
    const roster = await entry.roster
    if (roster === this.unread) entry.until = this.now() + FAILURE_MS
    entry.isSettled = true
    // Forgotten while it was read.
    if (this.remembered.get(key) !== entry) return
    entry.people = roster.people.length
    this.counted += entry.people
    this.makeRoom(key)
  }

  /** What is believed no longer goes, and the oldest while there are too many, but never what came last. */
  private makeRoom(last: string): void {
    for (const [key, { until }] of this.remembered) {
      const isRoom = this.counted <= MOST_PEOPLE && this.remembered.size <= MOST_ROSTERS
      if (key === last || (isRoom && until > this.now())) return
      this.forget(key)
    }
  }
}
