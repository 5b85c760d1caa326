import { acmDocument } from '../../bot/effects/documents.ts'
import { dibsOf, valueAddOf, type Discussed } from '../../domain/acm/facts.ts'
import type { Acm, AcmLogEntry, SaveAcm } from '../../domain/acm/model.ts'
import type { AcmNeed, AcmRecords } from '../../dialogs/acm/model.ts'
import type { Entitlement } from '../../domain/entitlement/model.ts'
import { areAllVoid } from '../../domain/entitlement/all-void.ts'
import { NEW_ACM, type AcmFacts, type AcmRoute } from '../../playbook/acm/acm.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'

/** An entitlement with its history, and what was shared with its customer. */
interface MemoryCustomer extends Discussed {
  readonly entitlement: Entitlement
  readonly shared: AcmFacts['resourcesShared']
}

/**
 * Conversations of the stories: what `bot/effects/acm.ts` does with a database. Checked against the real engines in
 * `test/store/acm-of-turns.test.ts`.
 */
export class MemoryAcm {
  /** Who did what, in the order of doing. */
  readonly log: (AcmLogEntry & { readonly by: string })[] = []
  /** What other records know of a customer, by its name. */
  readonly facts = new Map<string, Partial<AcmFacts>>()
  private readonly kept = new Map<string, Omit<Acm, 'facts' | 'customer' | 'customerId'>>()

  /** @param visible entitlements that the person may see; @param all of the tenant, with what else is known */
  read(need: AcmNeed, tenant: string, visible: readonly Entitlement[], all: readonly MemoryCustomer[]): AcmRecords {
    const names = new Map(visible.map(({ customer }) => [idOf(tenant, customer), customer]))
    const known = [...names].map(([id, customer]) => this.one(id, customer, tenant, all))
    if (need.kind === 'acm')
      return { rows: known.filter(({ customerId }) => customerId === need.customer), more: false }
    const exact = known.filter(({ customer }) => customerKey(customer) === need.key)
    const found = exact.length > 0 ? exact : known.filter(({ customer }) => customerKey(customer).includes(need.key))
    found.sort(
      (a, b) => order(a) - order(b) || newest(b).localeCompare(newest(a)) || a.customer.localeCompare(b.customer),
    )
    return { rows: found.slice(0, need.limit), more: found.length > need.limit }
  }

  isBegun(tenant: string, customer: string): boolean {
    return this.kept.has(idOf(tenant, customer))
  }

  /** The way to a partner that was chosen. */
  routeOf(tenant: string, customer: string): AcmRoute | undefined {
    return this.kept.get(idOf(tenant, customer))?.state.answers.route
  }

  save({ tenant, id, customer, seen, state, ended, log, byName: by, at }: SaveAcm): void {
    const before = this.kept.get(customer)
    if ((before?.version ?? 0) !== seen) throw new Error('The turn did not see the newest state.')
    if (!customer.startsWith(tenant)) throw new Error('A customer of another tenant.')
    const author = { by, at }
    this.kept.set(customer, {
      id,
      version: seen + 1,
      // As in the store.
      state: acmDocument.read(acmDocument.write(state)),
      changed: author,
      ended: ended === undefined ? before?.ended : ended ? author : undefined,
    })
    this.log.push(...log.map((entry) => ({ ...entry, by })))
  }

  private one(customerId: string, customer: string, tenant: string, all: readonly MemoryCustomer[]): Acm {
    const of = all.filter((each) => idOf(tenant, each.entitlement.customer) === customerId)
    of.sort((a, b) => a.entitlement.workload.localeCompare(b.entitlement.workload))
    const facts: AcmFacts = {
      dibs: dibsOf(of.map(({ entitlement }) => entitlement)),
      resourcesShared: of[0]?.shared ?? [],
      partnerRoute: undefined,
      valueAdd: valueAddOf(of),
      ...this.facts.get(customer),
    }
    const kept = this.kept.get(customerId)
    const fresh = { id: '', version: 0, state: NEW_ACM, changed: undefined, ended: undefined }
    const isVoid = areAllVoid(of.map(({ entitlement }) => entitlement)) ? ({ isVoid: true } as const) : {}
    return { ...(kept ?? fresh), customerId, customer, facts, ...isVoid }
  }
}

const idOf = (tenant: string, customer: string): string => `${tenant} ${customerKey(customer)}`
const order = ({ version, ended }: Acm): number => (version === 0 ? 2 : ended ? 1 : 0)
const newest = ({ changed }: Acm): string => changed?.at ?? ''
