import { otherNameCard } from '../../cards/other-name-card.ts'
import { listed } from '../access/access.ts'
import { momentInWords } from '../../domain/days-in-words.ts'
import type { DialogEnv, Reply } from '../model.ts'
import type { Entitlement } from '../../domain/entitlement/model.ts'
import { fullName } from '../../playbook/status-names.ts'
import { kept, said, workloadOf } from './in-words.ts'
import type { Joined, NamedCustomer, OtherName, WhyNotMerged } from '../../domain/customer-name/model.ts'

/** Asks before two customers become one: what moves, what is there already, and which status stays where both have one. */
export function showMerge(
  env: DialogEnv,
  record: string,
  { joined = [], obstacles = [] }: OtherName,
  customer: NamedCustomer,
  into: NamedCustomer,
  remark: string | undefined,
): Reply {
  const { id, name: from, version } = customer
  const { name } = into
  if (obstacles.length > 0) {
    const why = obstacles.map((each) => inTheWay(env, each, from, name)).join(' ')
    return said(record, `${from} and ${name} cannot be one customer yet. ${why} Nothing was changed.`)
  }
  const inBoth = new Set(joined.flatMap(({ newer, older }) => [newer.id, older.id]))
  const others = (all: readonly Entitlement[]) => all.filter((each) => !inBoth.has(each.id))
  const moving = kept(env, from, others(customer.entitlements)).map((line) => `${line} moves`)
  const there = kept(env, name, others(into.entitlements)).map((line) => `${line} is there already`)
  const card = otherNameCard({
    record,
    title: 'Merge these customers?',
    from,
    to: name,
    remark: remark ?? `${name} is kept already: both become one customer.`,
    lines: [...moving, ...joined.map((each) => stays(env, each)), ...there, ...letIn(customer, into)],
    after: 'For everybody in your organisation. All history stays. It cannot be undone.',
    press: 'Merge',
    data: { verb: 'merge-customers', record, customer: id, name, version, intoVersion: into.version },
  })
  return { kind: 'card', summary: 'Merge two customers?', record, card }
}

/** Of a workload that both have: the newer status, and what becomes of the other. */
function stays(env: DialogEnv, { workload, newer, older }: Joined): string {
  const status = ({ status: id }: Entitlement): string => fullName(env.prepared.status.get(id)!)
  const which = `${status(newer)} (${newer.customer}, ${momentInWords(env, newer.statusAt)})`
  return `${workloadOf(env, workload)} is in both: the newer ${which} stays, ${status(older)} goes into its history`
}

/** Who is let into the one is then let into the other: said where that is news for somebody. */
function letIn({ keepers }: NamedCustomer, { keepers: others }: NamedCustomer): string[] {
  const all = [...new Set([...keepers, ...others])]
  const isNews = all.some((each) => !keepers.includes(each) || !others.includes(each))
  return isNews ? [`Let into all of it then: ${listed(all)}`] : []
}

function inTheWay(env: DialogEnv, why: WhyNotMerged, from: string, name: string): string {
  const instead = `Copy what you need of ${from}, keep its statuses again under ${name}, and then “forget customer ${from}”.`
  switch (why.kind) {
    case 'tenant-ids':
      return `Their tenant ids differ (${why.ids.join(', ')}): they may be two companies. A list with the right id corrects one.`
    case 'referral':
      return `Both have an open request for a partner. Close one of them first: “referral ${from}”.`
    case 'acm':
      return `Both have an ACM conversation, and two cannot be joined without loss. ${instead}`
    case 'stakeholders':
      return `Both have a map of stakeholders, and two cannot be joined without loss. ${instead}`
    case 'plan':
      return `Both have readiness and a plan for ${workloadOf(env, why.workload)}, and two cannot be joined without loss. ${instead}`
    case 'owner':
      return `A list gave ${workloadOf(env, why.workload)} to ${why.name}, who has not written to me and would not see it any more. Ask them to write to me and open it, or have it given to somebody else by a list.`
  }
}
