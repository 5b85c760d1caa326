import type { Closed } from '../../domain/access/model.ts'
import type { Person } from '../../domain/person.ts'
import type { Entitlement } from '../../domain/entitlement/model.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'

type Owned = { readonly tenant: string; readonly entitlement: Entitlement; readonly ownerId: string }

/** Who is let into what is shared of customers: what `store/rights/rights.ts` does with a database. */
export class MemoryRights {
  private readonly ins = new Map<string, Set<string>>()

  isIn({ tenant, id }: Pick<Person, 'tenant' | 'id'>, customer: string): boolean {
    return this.ins.get(keyOf(tenant, customer))?.has(id) === true
  }

  wouldBeIn(who: Pick<Person, 'tenant' | 'id'>, customer: string): boolean {
    return this.isIn(who, customer) || !this.ins.has(keyOf(who.tenant, customer))
  }

  /** An entitlement is kept that was not before. */
  keep(who: Pick<Person, 'tenant' | 'id'>, customer: string): void {
    if (this.wouldBeIn(who, customer)) this.letIn(who, customer)
  }

  letIn({ tenant, id }: Pick<Person, 'tenant' | 'id'>, customer: string): void {
    const key = keyOf(tenant, customer)
    this.ins.set(key, (this.ins.get(key) ?? new Set()).add(id))
  }

  takeOut({ tenant, id }: Pick<Person, 'tenant' | 'id'>, customer: string): void {
    this.ins.get(keyOf(tenant, customer))?.delete(id)
  }

  /** An entitlement is taken back: who is in by way of another one stays; where nobody is, the next is the first again. */
  leave(tenant: string, customer: string, isInBeside: (person: string) => boolean, isKept: boolean): void {
    const ins = this.ins.get(keyOf(tenant, customer)) ?? new Set()
    for (const person of ins) if (!isInBeside(person)) ins.delete(person)
    if (!isKept || ins.size === 0) this.ins.delete(keyOf(tenant, customer))
  }

  /** The customer with the names of its owners who are in. @param all what is kept */
  closed(tenant: string, customer: string, all: readonly Owned[]): Closed {
    const of = all.filter((each) => keyOf(each.tenant, each.entitlement.customer) === keyOf(tenant, customer))
    const keepers = of.filter(({ ownerId: id }) => this.isIn({ tenant, id }, customer))
    const names = new Set(keepers.map(({ entitlement }) => entitlement.owner ?? ''))
    return { customer: keyOf(tenant, customer), name: of[0]!.entitlement.customer, keepers: [...names].sort() }
  }
}

export const customerIdOf = (tenant: string, customer: string): string => `${tenant} ${customerKey(customer)}`
const keyOf = customerIdOf
