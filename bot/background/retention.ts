import { customerKey } from '../../playbook/names/customer-key.ts'
import { repeated } from '../../store/engine/repeat.ts'
import type { Store, StoreTransaction } from '../../store/store.ts'
import { conversations } from '../effects/customer-memory.ts'
import { NamesInConversations } from '../effects/erasure/names-in-conversations.ts'
import { erase, type Erased, type ErasingParts } from '../effects/erasure/erasure.ts'
import { allOf } from './all-of.ts'
import { eraseOldContacts, sealAnew } from './contact-retention.ts'
import { logErased, type Log } from '../telemetry/log.ts'
import type { Vault } from '../contact-data/vault.ts'

const DAY_MS = 24 * 60 * 60 * 1000
/** What was begun so long ago, and is not done, has failed; less than the hour after which it is asked for again. */
const LAPSED_MS = 55 * 60 * 1000
/** Entitlements that are looked at together. */
const AT_ONCE = 100
/** So many customers that could not be erased are passed over in one night. */
const MOST_FAILED = 100

export interface RetentionParts extends ErasingParts {
  readonly store: Store
  readonly log: Log
  readonly now: () => Date
  /** Days after which what nobody touched is erased; 0: never. */
  readonly retentionDays: number
  /** Days after closing after which contact data of a referral is erased. */
  readonly contactDays: number
  readonly vault: Vault
  /** When it is aborted, nothing more is begun; what is left is done in another hour. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Erases what was kept as long as it may be, in whichever instance asks first on a day. What was erased before a fault
 * stays so; a job or a customer that fails holds up no other, and the whole is tried again by who asks an hour later.
 * @returns false when it was done today already, or another instance is at it
 * @throws AggregateError with what each job that failed has thrown, after the others; AbortError when it is to end
 */
export async function runRetention(parts: RetentionParts): Promise<boolean> {
  const { store, log, now, retentionDays, signal } = parts
  const at = now().toISOString()
  const inTurn = async <T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T> => {
    signal?.throwIfAborted()
    return repeated(() => store.transaction(work))
  }
  const day = `retention ${at.slice(0, 10)}`
  const lapsed = new Date(now().getTime() - LAPSED_MS).toISOString()
  if (!(await inTurn(({ jobs }) => jobs.begin(day, at, lapsed)))) return false
  const before = new Date(now().getTime() - retentionDays * DAY_MS).toISOString()
  const counts: Record<string, number> = { entitlements: 0, acm: 0 }
  let sealed = 0
  const count = (more: Readonly<Record<string, number>>): void => {
    for (const [kind, n] of Object.entries(more)) counts[kind] = (counts[kind] ?? 0) + n
  }
  const expiring = [
    async () => count({ acm: await inTurn((tx) => tx.acm.expire(before)) }),
    async () => {
      const run: Run = {
        before,
        at,
        assessed: new Map(),
        names: new NamesInConversations(),
        failed: new Map(),
        trying: undefined,
      }
      for (;;) {
        run.trying = undefined
        try {
          // One customer in a transaction: turns do not wait for all of them.
          const erased = await inTurn((tx) => eraseNext(tx, parts, run))
          if (!erased) break
          logErased(log, erased)
          count(erased.counts)
        } catch (error) {
          noteFailed(run, error)
        }
      }
      if (run.failed.size > 0)
        throw new AggregateError(run.failed.values(), [...run.failed.values()].map(String).join('; '))
    },
    async () => count({ shared: await inTurn((tx) => tx.resources.expire(before)) }),
  ]
  const jobs = [
    ...(retentionDays > 0 ? expiring : []),
    async () => count({ contacts: await eraseOldContacts(parts) }),
    async () => void (sealed = await sealAnew(parts)),
    async () => {
      // Also what was erased by a process that ended before it came to this.
      const lately = new Date(now().getTime() - 2 * DAY_MS).toISOString()
      if ((counts['contacts'] ?? 0) > 0 || sealed > 0 || (await inTurn((tx) => tx.erasure.anySince(lately))))
        await store.scrub()
    },
  ]
  await allOf(jobs, signal)
  await inTurn(({ jobs }) => jobs.done(day))
  log.info({ event: 'retention', ...counts }, 'erased what was kept as long as it may be')
  return true
}

/** Going through the customers that are expired. */
interface Run {
  readonly before: string
  readonly at: string
  /** By tenant: the customers that somebody is assessing. */
  readonly assessed: Map<string, ReadonlySet<string>>
  readonly names: NamesInConversations
  /** By customer: why it could not be erased. */
  readonly failed: Map<string, unknown>
  /** The customer that is being erased. */
  trying: string | undefined
}

/**
 * One customer's fault is not the others': it is left out until the next hour.
 * @throws the fault, when it is of no customer, or there are so many that it can hardly be theirs
 */
function noteFailed(run: Run, error: unknown): void {
  if (run.trying === undefined || run.failed.size >= MOST_FAILED) throw error
  run.failed.set(run.trying, error)
}

/** Erases the entitlements of one customer that are expired; undefined when there are no more. */
async function eraseNext(tx: StoreTransaction, parts: ErasingParts, run: Run): Promise<Erased | undefined> {
  const { before, at, assessed, names, failed } = run
  const expired = await tx.erasure.expired(before, AT_ONCE, [...failed.keys()])
  const [first] = expired
  if (!first) return undefined
  const { tenant, customer_id, customerKey: key } = first
  run.trying = customer_id
  const entitlements = expired.filter((each) => each.customer_id === customer_id).map(({ id }) => id)
  const all = await tx.erasure.customer(tenant, key)
  const open = assessed.get(tenant) ?? (await beingAssessed(tx, tenant))
  assessed.set(tenant, open)
  // Who is being assessed anew is not expired: only the old entitlements go then.
  const whole = all?.entitlements.length === entitlements.length && !open.has(key)
  return erase(tx, parts, {
    tenant,
    customer: whole ? key : undefined,
    seen: all,
    entitlements,
    shared: whole ? all.shared : 0,
    // A conversation of a customer that goes has expired itself, and went before.
    acm: 0,
    texts: 'everybody',
    names,
    // A customer of whom no entitlement is left takes its requests along.
    referrals: all?.entitlements.length === entitlements.length ? all.referrals : [],
    reason: 'expired',
    by: undefined,
    at,
  })
}

/** Customers that people of a tenant have an open assessment about. */
async function beingAssessed(tx: StoreTransaction, tenant: string): Promise<ReadonlySet<string>> {
  const keys = new Set<string>()
  for await (const { state } of conversations(tx, tenant)) {
    for (const { customer, kept } of state?.assessments ?? []) if (customer && !kept) keys.add(customerKey(customer))
  }
  return keys
}
