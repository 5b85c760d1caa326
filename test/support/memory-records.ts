import type { WhoIsInRead } from '../../dialogs/access/model.ts'
import type { TakeOut } from '../../domain/access/model.ts'
import type { OfferFile } from '../../dialogs/file-link.ts'
import type { StatusRecord } from '../../domain/entitlement/status-record.ts'
import type { RecordEffect } from '../../dialogs/model.ts'
import type { Person } from '../../domain/person.ts'
import type { Records, RecordsNeed } from '../../dialogs/records.ts'
import type { AloneMeant } from '../../dialogs/records/model.ts'
import type {
  Mistaken,
  TakeBackObstacle,
  Entitlement,
  HistoryChange,
  HistoryEntry,
  ListFilter,
  NothingKept,
  Override,
  TakeBack,
} from '../../domain/entitlement/model.ts'

import type { SharedResource, ShareResources } from '../../dialogs/resources/model.ts'
import type { EngagementNeed } from '../../dialogs/engagement/model.ts'
import type { SaveEngagement, Stored, WorkloadWork } from '../../domain/engagement/model.ts'
import { mapDocument, workDocument } from '../../bot/effects/documents.ts'
import type { StakeholderMap } from '../../playbook/plan/stakeholders.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'
import { keyBeginning } from '../../playbook/names/known/key-beginnings.ts'
import type { AssignEntitlements, Colleague } from '../../domain/assignment/model.ts'
import { memoryAssignment } from './memory-assign.ts'
import { MemoryAcm } from './memory-acm.ts'
import { MemoryReferrals } from './memory-referrals.ts'
import { customerIdOf, MemoryRights } from './memory-rights.ts'
import { memoryWhoIsIn } from './memory-who-is-in.ts'

interface Kept {
  readonly tenant: string
  entitlement: Entitlement
  ownerId: string
  /** Channels and group chats that show it. */
  readonly postedIn: Set<string>
  /** Who was let in by somebody who sees it. */
  readonly letIn: Set<string>
  /** Who was taken out since, whatever they changed before. */
  readonly out: Set<string>
  /** Oldest first, each with who made it. */
  readonly history: {
    readonly entry: HistoryEntry
    readonly byId: string
    readonly id: string
    /** As the change left it. */
    readonly left: Entitlement
  }[]
}

/**
 * Records of the stories: what `bot/effects/records.ts` does with a database, in memory and at once. Checked against the real
 * engines in `test/store/records-of-turns.test.ts`.
 */
export class MemoryRecords {
  private readonly kept: Kept[] = []
  /** What was taken back, with who did it; whatever looks for what is kept does not find it. */
  private readonly taken: (Kept & { readonly byId: string })[] = []
  /** Whom the bot knows. */
  colleagues: readonly Colleague[] = []
  /** Newest first. */
  private readonly shared: ShareResources[] = []
  readonly acm = new MemoryAcm()
  readonly rights = new MemoryRights()
  /** Files that can be fetched. */
  readonly offered: OfferFile[] = []
  /** By entitlement. */
  private readonly works = new Map<string, Stored<WorkloadWork>>()
  /** By customer. */
  private readonly maps = new Map<string, Stored<StakeholderMap>>()
  private readonly log: SaveEngagement[] = []
  /** Of who was let in, by id. */
  private readonly names = new Map<string, string>()

  read(who: Person, need: RecordsNeed, place?: string): Records {
    switch (need.kind) {
      case 'list': {
        let told: AloneMeant | undefined
        for (const filter of need.filters) {
          const { found, alone } = called(this.visible(who, place), filter, need.changesSince)
          told ??= alone
          found.sort((a, b) => order(b).localeCompare(order(a)))
          const today = need.passedBefore
          if (today !== undefined) found.sort((a, b) => passed(a, today).localeCompare(passed(b, today)))
          if (found.length === 0) continue
          const onPage = found.slice(need.offset, need.offset + need.limit)
          const rows = onPage.map((each) => each.entitlement)
          const list = { rows, total: found.length, ...(alone ? { alone } : {}) }
          const day = need.changesSince
          const changes =
            day === undefined
              ? {}
              : { changes: new Map(onPage.map((each) => [each.entitlement.id, onFrom(each, day)])) }
          if (need.withHistory === 0 || found.length > 1) return { list, ...changes }
          return { list, ...changes, entitlement: rows[0]!, ...page(found[0]!, need.withHistory) }
        }
        const near = need.near ? this.read(who, { kind: 'customers', beginnings: need.near }) : {}
        const taken = need.withTakenBack ? this.listTaken(who, need.filters, need.withHistory) : {}
        return { ...taken, list: { rows: [], total: 0, ...(told ? { alone: told } : {}) }, ...near }
      }
      case 'entitlement': {
        const found = this.visible(who, place).find((each) => each.entitlement.id === need.id)
        if (!found) {
          const taken = this.takenBy(who).find((each) => each.entitlement.id === need.id)
          if (!taken || need.history === 0 || place !== undefined) return {}
          return { takenBack: [nothingKept(taken)], ...page(taken, need.history, need.before) }
        }
        return {
          entitlement: found.entitlement,
          setBy: found.history.find(({ entry }) => entry.version === found.entitlement.statusVersion)?.entry,
          ...(place === undefined ? saidLast(found) : {}),
          ...(need.history > 0 ? page(found, need.history, need.before) : {}),
          ...since(found, need.seen),
          ...(need.withOthers ? this.readOthers(who, customerKey(found.entitlement.customer), place) : {}),
        }
      }
      case 'pair': {
        const found = this.find(who.tenant, need.customer, need.workload)
        const mistaken = need.mistaken && { mistaken: this.readMistaken(who, need.mistaken, place) }
        const others = {
          ...(need.withOthers ? this.readOthers(who, need.customer, place) : {}),
          ...(need.naming ? this.read(who, { kind: 'customers', beginnings: need.naming }) : {}),
        }
        const before = found ? undefined : find(this.taken, who.tenant, need.customer, need.workload)
        const again = before && { again: { entitlement: before.entitlement.id, version: before.entitlement.version } }
        if (!found)
          return {
            entitlement: undefined,
            ...again,
            ...this.ifClosed(who, need.customer, place),
            ...mistaken,
            ...others,
          }
        if (![...this.visible(who), ...(place === undefined ? [] : this.visible(who, place))].includes(found)) {
          const { customer } = this.rights.closed(who.tenant, found.entitlement.customer, this.kept)
          const { customer: name, owner } = found.entitlement
          const keptBy = { customer, name, workload: need.workload, keepers: [owner!] }
          return { entitlement: undefined, keptBy, ...mistaken, ...others }
        }
        const read = need.withEngagement ? this.withEngagement(who, found, place) : { entitlement: found.entitlement }
        return { ...read, ...mistaken, ...others }
      }
      case 'customers': {
        const theirs = this.visible(who)
          .map(({ entitlement }) => entitlement)
          .filter(({ customer }) => need.beginnings.includes(keyBeginning(customerKey(customer))))
        return { ofCustomers: theirs.sort((a, b) => (keyed(a) < keyed(b) ? -1 : 1)) }
      }
      case 'overrides': {
        const rows = this.visible(who)
          .flatMap((each) =>
            standing(each)
              .filter(({ byId }) => byId === who.id)
              .map((row) => overrideOf(each, row)),
          )
          .filter((row) => row !== undefined && (need.before === undefined || row.id < need.before))
          .map((row) => row!)
          .sort((a, b) => b.id.localeCompare(a.id))
        return { overrides: { rows: rows.slice(0, need.limit), more: rows.length > need.limit } }
      }
      case 'sharing': {
        const asked = need.customer.trim()
        const customer = asked ? this.customerOf(who, customerKey(asked)) : undefined
        const isDone = this.shared.some(({ card }) => card === need.card)
        return {
          sharing: { asked, customer: customer ? { id: customerKey(customer), name: customer } : undefined, isDone },
        }
      }
      case 'resources-shared': {
        const key = customerKey(need.customer)
        const known = this.customerOf(who, key) !== undefined && this.rights.isIn(who, key)
        const shared = this.shared.filter((each) => known && each.tenant === who.tenant && each.customer === key)
        return { resourcesShared: shared.flatMap((each) => each.resources.map((resource) => sharedOf(each, resource))) }
      }
      case 'value-add': {
        const { filters, limit } = need
        const { list } = this.read(who, { kind: 'list', filters, offset: 0, limit, withHistory: 0 }, place)
        const only = list?.total === 1 ? list.rows[0] : undefined
        return {
          ...(list ? { list } : {}),
          ...(only ? this.read(who, { kind: 'value-add-of', id: only.id }, place) : {}),
        }
      }
      case 'value-add-of': {
        const found = this.visible(who, place).find((each) => each.entitlement.id === need.id)
        if (!found) return {}
        const newest = (kind: HistoryEntry['kind']) =>
          standing(found).findLast(({ entry }) => entry.kind === kind)?.entry
        const versions = [newest('date'), newest('dibs')].map((entry) => entry?.version ?? 0)
        return {
          entitlement: found.entitlement,
          valueAdd: {
            held: newest('value'),
            sme: newest('sme'),
            changedIn: Math.max(found.entitlement.statusVersion, ...versions),
          },
        }
      }
      case 'acm':
      case 'acm-find': {
        const all = this.kept.filter(({ tenant }) => tenant === who.tenant)
        const visible = place === undefined ? this.open(who) : this.visible(who, place).map((each) => each.entitlement)
        const known = all.map(({ entitlement, history }) => ({
          entitlement,
          changes: standing({ history }).map(({ entry }) => entry),
          shared: this.shared
            .filter(({ tenant, customer }) => tenant === who.tenant && customer === customerKey(entitlement.customer))
            .flatMap(({ resources, byName: by, at }) => resources.map((resource) => ({ resource, by, at }))),
        }))
        const acm = this.acm.read(need, who.tenant, visible, known)
        const name = acm.rows[0]?.customer
        const key = need.kind === 'acm-find' && need.key !== '' && acm.rows.length === 0 ? need.key : undefined
        const closed = key === undefined || place !== undefined ? {} : this.closedCalled(who, key)
        if (need.kind === 'acm-find' || need.list === 0 || name === undefined) return { acm, ...closed }
        const filters = [{ customer: customerKey(name).split(' '), workloads: [], statuses: [] }]
        const list = { kind: 'list', filters, offset: 0, limit: need.list, withHistory: 0 } as const
        return { ...this.read(who, list, place), acm }
      }
      case 'engagement':
        return this.readEngagement(who, need, place)
      case 'assign': {
        const assignment = memoryAssignment(who, need, this.visible(who, place), this.colleagues)
        return { assignment }
      }
      case 'who-is-in':
      case 'who-is-in-of': {
        const whoIsIn = place === undefined ? this.readWhoIsIn(who, need) : undefined
        return whoIsIn ? { whoIsIn } : {}
      }
      case 'other-name':
      case 'other-name-of':
        // In stories nobody is kept who could be called otherwise: see test/bot/other-name.test.ts.
        return { otherName: { meant: [], name: need.name } }
      default:
        throw new Error('Stories do not erase: see test/bot/effects/erasure/erasure.test.ts.')
    }
  }

  carryOut(effect: RecordEffect): void {
    if (effect.kind === 'assign') return this.assign(effect)
    if (effect.kind === 'takeOut') return this.takeOut(effect)
    if (effect.kind === 'saveAcm') return this.acm.save(effect)
    if (effect.kind === 'postAcmNote' || effect.kind === 'askLetIn' || effect.kind === 'letIn') return
    if (effect.kind === 'post') {
      this.kept.find((each) => each.entitlement.id === effect.entitlement)?.postedIn.add(effect.conversation)
      return
    }
    if (effect.kind === 'shareResources') {
      this.shared.unshift(effect)
      return
    }
    if (effect.kind === 'saveEngagement') return this.saveEngagement(effect)
    if (effect.kind === 'offerFile') {
      this.offered.push(effect)
      return
    }
    if (effect.kind === 'takeBack') return this.takeBack(effect)
    if (effect.kind === 'keepStatus') {
      const { status } = effect
      if (status.afresh) return this.keepAgain(status)
      const found = this.find(status.tenant, customerKey(status.customer), status.workload)
      if ((found?.entitlement.version ?? null) !== status.seen)
        throw new Error('The turn did not see the newest state.')
      const { targetDate, unblockDate, dateUnknown, attempts, note } = status
      const entitlement: Entitlement = {
        seats: null,
        dibs: { dueDate: null, intent: null, businessReason: null, successOwner: null },
        customer: status.customer,
        workload: status.workload,
        owner: status.byName,
        ...found?.entitlement,
        id: status.entitlement,
        version: (status.seen ?? 0) + 1,
        status: status.status,
        targetDate,
        unblockDate,
        dateUnknown,
        attempts,
        note,
        statusVersion: (status.seen ?? 0) + 1,
        statusAt: status.at,
        statusBy: status.byName,
        updatedAt: status.at,
        updatedBy: status.byName,
        updatedById: status.byId,
      }
      const { recommended, overrideReason, reasons } = status
      const entry = { kind: 'status', recommended, overrideReason, reasons, comment: null } as const
      this.add(found, entitlement, status.tenant, status.byId, status.id, entry)
      return
    }
    if (effect.kind !== 'changeEntitlement')
      throw new Error('Stories do not erase: see test/bot/effects/erasure/erasure.test.ts.')
    const { change } = effect
    const found = this.kept.find((each) => each.entitlement.id === change.entitlement && each.tenant === change.tenant)
    if (found?.entitlement.version !== change.seen) throw new Error('The turn did not see the newest state.')
    const { targetDate, unblockDate, dateUnknown, seats, note, ...dibs } = change.set
    const given = { targetDate, unblockDate, dateUnknown, seats, note }
    const entitlement: Entitlement = {
      ...found.entitlement,
      ...(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as typeof change.set),
      dibs: { ...found.entitlement.dibs, ...dibs },
      version: change.seen + 1,
      updatedAt: change.at,
      updatedBy: change.byName,
      updatedById: change.byId,
    }
    const entry = { kind: change.kind, recommended: null, overrideReason: null, reasons: [], comment: change.comment }
    this.add(found, entitlement, change.tenant, change.byId, change.historyId, entry)
  }

  private takeBack({ tenant, entitlement: id, seen, why, byId, byName, at, ...effect }: TakeBack): void {
    const found = this.kept.find((each) => each.entitlement.id === id && each.tenant === tenant)
    if (found?.entitlement.version !== seen) throw new Error('The turn did not see the newest state.')
    if (this.obstacles(found, byId).length > 0) throw new Error('Something stands in the way.')
    this.kept.splice(this.kept.indexOf(found), 1)
    const left = { ...found.entitlement, version: seen + 1, updatedAt: at, updatedBy: byName, updatedById: byId }
    const entry: HistoryEntry = {
      kind: 'taken-back',
      by: byName,
      at,
      version: seen + 1,
      changes: differences(undefined, found.entitlement).map(({ field, after }) => ({
        field,
        before: after,
        after: '',
      })),
      status: 'duplicate-invalid',
      recommended: null,
      overrideReason: null,
      reasons: [],
      note: '',
      comment: why,
    }
    found.history.push({ entry, byId, id: effect.id, left })
    this.taken.push({ ...found, entitlement: left, byId })
    const { customer } = left
    const others = this.kept.filter((each) => subjectOf(each) === subjectOf(found))
    this.rights.leave(tenant, customer, (person) => others.some((each) => isSeenBy(each, person)), others.length > 0)
  }

  private keepAgain(status: StatusRecord): void {
    const before = this.taken.find((each) => each.entitlement.id === status.entitlement)
    if (before?.entitlement.version !== status.seen) throw new Error('The turn did not see the newest state.')
    this.taken.splice(this.taken.indexOf(before), 1)
    const { afresh: _, ...first } = status
    this.carryOut({ kind: 'keepStatus', status: { ...first, seen: null } })
    const kept = this.kept.at(-1)!
    const [now] = kept.history.splice(0, 1, ...before.history)
    const version = before.entitlement.version + 1
    const { customer } = before.entitlement
    kept.entitlement = { ...kept.entitlement, customer, version, statusVersion: version }
    kept.history.push({ ...now!, entry: { ...now!.entry, version }, left: kept.entitlement })
  }

  private obstacles(found: Kept, person: string): TakeBackObstacle[] {
    const { tenant, entitlement, ownerId, history } = found
    const others = this.kept.some((each) => each !== found && subjectOf(each) === subjectOf(found))
    const isBegun = !others && this.acm.isBegun(tenant, entitlement.customer)
    const isShared = this.shared.some(
      (each) => each.tenant === tenant && each.customer === customerKey(entitlement.customer),
    )
    return [
      ...(ownerId === person ? [] : (['owner'] as const)),
      ...(standing({ history }).every(({ byId }) => byId === person) ? [] : (['others'] as const)),
      ...(this.works.has(entitlement.id) ? (['plan'] as const) : []),
      ...(isBegun ? (['acm'] as const) : []),
      ...(!others && MemoryReferrals.of(this).isRequested(tenant, entitlement.customer) ? (['referral'] as const) : []),
      ...(!others && this.maps.has(subjectOf(found)) ? (['stakeholders'] as const) : []),
      ...(!others && isShared ? (['shared'] as const) : []),
    ]
  }

  private takenBy(who: Person): Kept[] {
    return this.taken.filter(({ tenant, byId }) => tenant === who.tenant && byId === who.id)
  }

  private listTaken(who: Person, filters: readonly ListFilter[], history: number): Records {
    for (const filter of filters) {
      if (filter.statuses.length > 0 || (filter.customer.length === 0 && !filter.anyCustomer?.length)) continue
      const found = this.takenBy(who).filter((each) => fits(each.entitlement, filter, undefined))
      found.sort((a, b) => order(b).localeCompare(order(a)))
      const [only, ...others] = found
      if (!only) continue
      const pages = others.length === 0 && history > 0 ? page(only, history) : {}
      return { takenBack: found.slice(0, 3).map(nothingKept), ...pages }
    }
    return {}
  }

  private assign({ tenant, entitlements, to, byId, byName, at }: AssignEntitlements): void {
    for (const { id, version } of entitlements) {
      const found = this.kept.find((each) => each.entitlement.id === id && each.tenant === tenant)!
      if (found.entitlement.version !== version) throw new Error('The turn did not see the newest state.')
      found.ownerId = to.id
      const after = { ...found.entitlement, owner: to.name, version: version + 1 }
      const rest = { kind: 'owner', recommended: null, overrideReason: null, reasons: [], comment: null } as const
      this.add(found, { ...after, updatedAt: at, updatedBy: byName }, tenant, byId, `assigned-${id}`, rest)
      found.entitlement = after
    }
  }

  private readMistaken(
    who: Person,
    { entitlement: id, before }: NonNullable<Extract<RecordsNeed, { kind: 'pair' }>['mistaken']>,
    place?: string,
  ): Mistaken | undefined {
    const open = [...this.visible(who), ...(place === undefined ? [] : this.visible(who, place))]
    const found = open.find((each) => each.entitlement.id === id)
    const left = found?.history.find(({ entry }) => entry.version === before)?.left
    if (!found) return undefined
    const obstacles = left ? [] : this.obstacles(found, who.id)
    const key = customerKey(found.entitlement.customer)
    const isOnly = this.visible(who).every(
      ({ entitlement: each }) => each.id === id || customerKey(each.customer) !== key,
    )
    if (!left) return { entitlement: found.entitlement, former: undefined, isOnly, obstacles }
    const { status, targetDate, unblockDate, attempts, note } = left
    const former = { status, targetDate, unblockDate, dateUnknown: unblockDate === null, attempts, note }
    return { entitlement: found.entitlement, former, isOnly, obstacles }
  }

  private readEngagement(who: Person, need: EngagementNeed, place?: string): Records {
    const visible = this.visible(who, place)
    if ('id' in need) {
      const found = visible.find((each) => each.entitlement.id === need.id)
      return found ? this.withEngagement(who, found, place) : {}
    }
    let told: AloneMeant | undefined
    for (const filter of need.filters) {
      const { found, alone } = called(visible, filter, undefined)
      told ??= alone
      found.sort((a, b) => order(b).localeCompare(order(a)))
      const [first] = found
      if (!first) continue
      const one = need.anyOfCustomer && found.every((each) => subjectOf(each) === subjectOf(first))
      return {
        list: {
          rows: found.slice(0, Math.min(need.limit, 8)).map((each) => each.entitlement),
          total: found.length,
          ...(alone ? { alone } : {}),
        },
        ...(one || found.length === 1 ? this.withEngagement(who, this.workedOnLast(found), place) : {}),
      }
    }
    return { list: { rows: [], total: 0, ...(told ? { alone: told } : {}) } }
  }

  private workedOnLast(found: readonly Kept[]): Kept {
    const at = (each: Kept): string =>
      [each.entitlement.updatedAt, this.works.get(each.entitlement.id)?.updatedAt ?? ''].sort().at(-1)!
    return found.reduce((last, each) => (at(each) > at(last) ? each : last))
  }

  private withEngagement(who: Person, found: Kept, place?: string): Records {
    const { customer } = found.entitlement
    const isIn = place !== undefined || this.rights.isIn(who, customer)
    const work = this.works.get(found.entitlement.id)
    const map = isIn ? this.maps.get(subjectOf(found)) : undefined
    const others = (isIn ? this.kept : []).filter((each) => subjectOf(each) === subjectOf(found) && each !== found)
    return {
      entitlement: found.entitlement,
      engagement: {
        work: work && { ...work, body: workDocument.read(workDocument.write(work.body)) },
        map: map && { ...map, body: mapDocument.read(mapDocument.write(map.body)) },
        otherPlan: others.some((each) => this.works.get(each.entitlement.id)?.body.plan !== undefined),
        country:
          others.map((each) => this.works.get(each.entitlement.id)?.body.plan?.country).find(Boolean) ??
          (isIn ? MemoryReferrals.of(this).countryOf(customer) : undefined),
        log: this.log
          .filter((each) => each.entitlement === found.entitlement.id && each.document.kind === 'workload')
          .slice(-10)
          .reverse()
          .map(({ what, byName: by, at }) => ({ what, by, at })),
      },
      ...(isIn ? {} : { closed: [this.rights.closed(who.tenant, customer, this.kept)] }),
    }
  }

  /** A customer of others, for whom keeping an entitlement of it would not let in. */
  private ifClosed(who: Person, customer: string, place?: string): Pick<Records, 'closed'> {
    const known = this.kept.some(
      (each) => each.tenant === who.tenant && customerKey(each.entitlement.customer) === customer,
    )
    if (!known || place !== undefined || this.rights.wouldBeIn(who, customer)) return {}
    return { closed: [this.rights.closed(who.tenant, customer, this.kept)] }
  }

  private closedCalled(who: Person, part: string): Pick<Records, 'closed'> {
    const names = new Set(this.seen(who).map(({ customer }) => customer))
    const closed = [...names].filter((name) => customerKey(name).includes(part) && !this.rights.isIn(who, name))
    return closed.length > 0 ? { closed: closed.map((name) => this.rights.closed(who.tenant, name, this.kept)) } : {}
  }

  private readWhoIsIn(who: Person, need: Parameters<typeof memoryWhoIsIn>[1]): WhoIsInRead | undefined {
    const { tenant } = who
    const all = this.kept
      .filter((each) => each.tenant === tenant)
      .map(({ entitlement, ownerId, letIn, out, history }) => {
        const signed = history.filter(({ byId }) => !out.has(byId)).map(({ byId, entry }) => [byId, entry.by] as const)
        const named = [...letIn].map((id) => [id, this.names.get(id) ?? id] as const)
        return { entitlement, ownerId, involved: new Map([...signed, ...named]) }
      })
    return memoryWhoIsIn(who, need, all, {
      isIn: (id, customer) => this.rights.isIn({ tenant, id }, customer),
      closed: (customer) => this.rights.closed(tenant, customer, this.kept),
      idOf: (customer) => customerIdOf(tenant, customer),
    })
  }

  private takeOut({ tenant, customer, person }: TakeOut): void {
    for (const each of this.kept.filter(({ entitlement }) => customerIdOf(tenant, entitlement.customer) === customer)) {
      each.letIn.delete(person)
      each.out.add(person)
      this.rights.takeOut({ tenant, id: person }, each.entitlement.customer)
    }
  }

  /** Somebody lets a colleague into all that they see. */
  letIn(by: Person, person: Person): void {
    for (const each of this.visible(by)) {
      each.letIn.add(person.id)
      this.names.set(person.id, person.name)
      if (this.rights.isIn(by, each.entitlement.customer)) this.rights.letIn(person, each.entitlement.customer)
    }
  }

  private saveEngagement(effect: SaveEngagement): void {
    const { document, seen, byName: updatedBy, at: updatedAt } = effect
    const found = this.kept.find((each) => each.entitlement.id === effect.entitlement)!
    const stored = { version: seen + 1, updatedBy, updatedAt }
    const before = document.kind === 'workload' ? this.works.get(effect.entitlement) : this.maps.get(subjectOf(found))
    if ((before?.version ?? 0) !== seen) throw new Error('The turn did not see the newest state.')
    if (document.kind === 'workload') this.works.set(effect.entitlement, { ...stored, body: document.body })
    else this.maps.set(subjectOf(found), { ...stored, body: document.body })
    this.log.push(effect)
  }

  /** Names of all customers of whom something is kept. */
  customersOf(tenant: string): string[] {
    return this.kept.filter((each) => each.tenant === tenant).map(({ entitlement }) => entitlement.customer)
  }

  /** The entitlements that a person may see in the personal chat. */
  seen(who: Person): Entitlement[] {
    return this.visible(who).map((each) => each.entitlement)
  }

  /** Those of them of whose customer all that is shared is open to the person. */
  open(who: Person): Entitlement[] {
    return this.seen(who).filter(({ customer }) => this.rights.isIn(who, customer))
  }

  /** The entitlements that a person owns. */
  owned(who: Person): Entitlement[] {
    return this.kept
      .filter((each) => each.tenant === who.tenant && each.ownerId === who.id)
      .map((each) => each.entitlement)
  }

  private add(
    found: Kept | undefined,
    entitlement: Entitlement,
    tenant: string,
    byId: string,
    id: string,
    rest: Pick<HistoryEntry, 'kind' | 'recommended' | 'overrideReason' | 'reasons' | 'comment'>,
  ): void {
    const kept = found ?? {
      tenant,
      entitlement,
      ownerId: byId,
      postedIn: new Set<string>(),
      letIn: new Set<string>(),
      out: new Set<string>(),
      history: [],
    }
    const entry: HistoryEntry = {
      by: entitlement.updatedBy,
      at: entitlement.updatedAt,
      version: entitlement.version,
      changes: differences(found?.entitlement, entitlement),
      status: entitlement.status,
      note: entitlement.note,
      ...rest,
    }
    kept.entitlement = entitlement
    kept.history.push({ entry, byId, id, left: entitlement })
    if (found) return
    this.kept.push(kept)
    this.rights.keep({ tenant, id: byId }, entitlement.customer)
  }

  private customerOf(who: Person, key: string): string | undefined {
    return this.visible(who).find(({ entitlement }) => customerKey(entitlement.customer) === key)?.entitlement.customer
  }

  private readOthers(who: Person, key: string, place: string | undefined): Pick<Records, 'others'> {
    const others = this.visible(who, place)
      .map((each) => each.entitlement)
      .filter(({ customer }) => customerKey(customer) === key)
    return { others: others.sort((a, b) => (a.workload < b.workload ? -1 : 1)) }
  }

  private visible(who: Person, place?: string): Kept[] {
    const here = this.kept.filter((each) => each.tenant === who.tenant)
    if (place !== undefined) return here.filter((each) => each.postedIn.has(place))
    return here.filter((each) => isSeenBy(each, who.id))
  }

  private find(tenant: string, customer: string, workload: string): Kept | undefined {
    return find(this.kept, tenant, customer, workload)
  }
}

function find(all: readonly Kept[], tenant: string, customer: string, workload: string): Kept | undefined {
  return all.find(
    ({ entitlement, ...each }) =>
      each.tenant === tenant && customerKey(entitlement.customer) === customer && entitlement.workload === workload,
  )
}

/** What was changed since it was taken back last; of most, all. */
function standing({ history }: Pick<Kept, 'history'>): Kept['history'] {
  return history.slice(history.findLastIndex(({ entry }) => entry.kind === 'taken-back') + 1)
}

/** What was changed before it was taken back opens nothing. */
function isSeenBy({ ownerId, letIn, out, history }: Kept, person: string): boolean {
  const isAuthor = standing({ history }).some(({ byId }) => byId === person)
  return ownerId === person || letIn.has(person) || (!out.has(person) && isAuthor)
}

function nothingKept({ entitlement: { id, version, customer, workload, updatedAt: at } }: Kept): NothingKept {
  return { id, version, customer, workload, at }
}

function sharedOf({ byName, at, conversation }: ShareResources, resource: string): SharedResource {
  return { resource, by: byName, at, conversation }
}

function keyed({ customer, workload }: Entitlement): string {
  return `${customerKey(customer)} ${workload}`
}

/** The customer, in its tenant. */
function subjectOf({ tenant, entitlement }: Kept): string {
  return `${tenant} ${customerKey(entitlement.customer)}`
}

/** The day that has passed sorts before what has not. */
function passed({ entitlement: { targetDate, unblockDate } }: Kept, today: string): string {
  const day = targetDate ?? unblockDate
  return day !== null && day < today ? day : 'not'
}

function order({ entitlement }: Kept): string {
  return `${entitlement.updatedAt} ${entitlement.id}`
}

/** What a filter finds, as `bot/effects/read/list-called.ts` reads it. */
function called(
  all: readonly Kept[],
  filter: ListFilter,
  since: string | undefined,
): { readonly found: Kept[]; readonly alone: AloneMeant | undefined } {
  const asked = filter.anyCustomer ?? [filter.customer]
  const named = new Map(all.map((each) => [subjectKey(each), each.entitlement.customer]))
  const whole = asked.map((parts) => parts.join(' ')).filter((key) => named.has(key))
  const longer = (key: string): boolean => !whole.includes(key) && whole.some((each) => holds(key, each.split(' ')))
  const isByPart = (key: string): boolean =>
    asked.some((parts) => !whole.includes(parts.join(' ')) && holds(key, parts))
  const fitting = all.filter((each) => fits(each.entitlement, filter, since))
  const others = [...new Set(fitting.map(subjectKey).filter((key) => longer(key) && !isByPart(key)))].toSorted()
  return {
    found: fitting.filter((each) => !others.includes(subjectKey(each))),
    alone:
      others.length > 0
        ? {
            names: whole.toSorted().map((key) => named.get(key)!),
            others: others.slice(0, 3).map((key) => named.get(key)!),
          }
        : undefined,
  }
}

function holds(key: string, parts: readonly string[]): boolean {
  return parts.every((part) => key.includes(part))
}

function subjectKey({ entitlement }: Kept): string {
  return customerKey(entitlement.customer)
}

function fits(entitlement: Entitlement, filter: ListFilter, since: string | undefined): boolean {
  const key = customerKey(entitlement.customer)
  return (
    filter.customer.every((part) => key.includes(part)) &&
    (filter.anyCustomer ?? [[]]).some((parts) => parts.every((part) => key.includes(part))) &&
    (filter.workloads.length === 0 || filter.workloads.includes(entitlement.workload)) &&
    (filter.statuses.length === 0 || filter.statuses.includes(entitlement.status)) &&
    (since === undefined || entitlement.updatedAt >= since)
  )
}

function page(kept: Kept, limit: number, before = Infinity): Pick<Records, 'history'> {
  const entries = kept.history
    .map(({ entry }) => entry)
    .filter(({ version }) => version < before)
    .reverse()
  return { history: { entries: entries.slice(0, limit), more: entries.length > limit } }
}

/** As `bot/effects/read/read-history.ts` reads them. */
const MOST_SINCE = 5

function saidLast(kept: Kept): Pick<Records, 'said'> {
  const newest = standing(kept)
    .map(({ entry }) => entry)
    .findLast(({ kind, comment }) => kind === 'comment' && comment !== null)
  return newest ? { said: { text: newest.comment!, by: newest.by, at: newest.at } } : {}
}

function since({ entitlement, history }: Kept, seen = entitlement.version): Pick<Records, 'since'> {
  const entries = history.map(({ entry }) => entry).filter(({ version }) => version > seen)
  return entries.length > 0 ? { since: entries.reverse().slice(0, MOST_SINCE) } : {}
}

function onFrom({ history }: Kept, day: string): HistoryEntry[] {
  const newest = history.map(({ entry }) => entry).reverse()
  return newest.slice(0, MOST_SINCE).filter(({ at }) => at >= day)
}

function overrideOf({ entitlement }: Kept, { entry, id }: Kept['history'][number]): Override | undefined {
  if (entry.overrideReason === null || entry.recommended === null) return undefined
  const { customer, workload } = entitlement
  const { recommended, status, overrideReason: reason, at } = entry
  return { id, customer, workload, recommended, status, reason, at }
}

function differences(before: Entitlement | undefined, after: Entitlement): HistoryChange[] {
  const flat = (entitlement: Entitlement | undefined): Record<string, unknown> => ({
    status: entitlement?.status,
    targetDate: entitlement?.targetDate,
    unblockDate: entitlement?.unblockDate,
    dateUnknown: entitlement?.dateUnknown ? 1 : 0,
    attempts: entitlement?.attempts,
    note: entitlement?.note,
    seats: entitlement?.seats,
    ...(entitlement?.dibs ?? { dueDate: null, intent: null, businessReason: null, successOwner: null }),
    owner: entitlement?.owner,
  })
  const old = flat(before)
  return Object.entries(flat(after))
    .filter(([field, value]) => (old[field] ?? null) !== (value ?? null))
    .map(([field, value]) => ({
      field: field as HistoryChange['field'],
      before: String(old[field] ?? ''),
      after: String(value ?? ''),
    }))
}
