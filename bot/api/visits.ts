import type { SavedView, Session, ViewChange } from '../../api/wire.ts'
import { repeated } from '../../store/engine/repeat.ts'
import type { Store } from '../../store/store.ts'
import type { VisitorRow } from '../../store/visitors.ts'
import type { Moment } from '../aside.ts'
import { savedViews } from '../effects/read/columns.ts'
import { Refusal } from '../http/refusal.ts'
import type { TabUser } from './sign-in.ts'
import { BoundedMap } from '../../playbook/bounded-map.ts'

const MINUTE_MS = 60_000
/** Whoever comes back sooner is still on the same visit. */
const SAME_VISIT_MS = 30 * MINUTE_MS
/** A tab in use asks every few seconds whether something changed; that it is in use is noted so often. */
const NOTED_MS = 10 * MINUTE_MS
const MOST_REMEMBERED = 10_000
const MOST_VIEWS = 20

/** Who is here and was here before, and the views that they saved. */
export class Visits {
  private readonly store: Store
  /** When it was noted last that somebody is here, so that nothing is asked of the store meanwhile. */
  private readonly noted = new BoundedMap<string, number>(MOST_REMEMBERED)

  constructor(store: Store) {
    this.store = store
  }

  /** Who is here, and what they left; notes the visit. */
  async session(user: TabUser, { at, today }: Moment): Promise<Session> {
    const { visit_before: lastVisit, views } = await this.store.transaction(async ({ visitors }) => {
      const known = await visitors.visitor(user.tenant, user.id)
      const visit = visitAt(known, at)
      await visitors.visit({ tenant: user.tenant, person: user.id, ...visit })
      return { ...visit, views: known?.views ?? '[]' }
    })
    this.remember(user, at)
    return { name: user.name, id: user.id, today, lastVisit, views: savedViews.read(views) }
  }

  /** Notes from time to time that the tab is still in use. Who was forgotten meanwhile stays forgotten. */
  async stillHere(user: TabUser, { at }: Pick<Moment, 'at'>): Promise<void> {
    const before = this.noted.get(keyOf(user))
    if (before !== undefined && Date.parse(at) - before < NOTED_MS) return
    await this.store.transaction(async ({ visitors }) => {
      const known = await visitors.visitor(user.tenant, user.id)
      if (known) await visitors.visit({ tenant: user.tenant, person: user.id, ...visitAt(known, at) })
    })
    this.remember(user, at)
  }

  /**
   * Keeps one view, in the place of one with its name, or removes one. Those of another window stay.
   * @returns all that there are now
   * @throws Refusal `too-many-views`
   */
  changeViews({ tenant, id: person }: TabUser, change: ViewChange, { at }: Pick<Moment, 'at'>): Promise<SavedView[]> {
    return repeated(() =>
      this.store.transaction(async ({ visitors }) => {
        const seen = (await visitors.visitor(tenant, person))?.views
        const gone = 'keep' in change ? change.keep.name : change.remove
        const views = savedViews.read(seen ?? '[]').filter(({ name }) => name !== gone)
        if ('keep' in change) views.push(change.keep)
        if (views.length > MOST_VIEWS) throw new Refusal('too-many-views')
        await visitors.saveViews({ tenant, person }, savedViews.write(views), seen, at)
        return views
      }),
    )
  }

  private remember(user: TabUser, at: string): void {
    this.noted.set(keyOf(user), Date.parse(at))
  }
}

/**
 * The visit that somebody is on at a moment: the one that was noted last, or a new one. The first visit has none before it:
 * who opens the tab again during it is told what changed since it was opened first.
 */
function visitAt(known: VisitorRow | undefined, at: string): Pick<VisitorRow, 'seen_at' | 'visit_before'> {
  const same = known && Date.parse(at) - Date.parse(known.seen_at) < SAME_VISIT_MS
  return { seen_at: at, visit_before: (same ? known.visit_before : null) ?? known?.seen_at ?? null }
}

function keyOf({ tenant, id }: TabUser): string {
  return `${tenant} ${id}`
}
