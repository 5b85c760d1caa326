import { portfolioCard } from '../../cards/records/portfolio-card.ts'
import { portfolioIn, type PortfolioCustomer } from '../../playbook/names/several/portfolio.ts'
import { listed } from '../assessment/several/also-named.ts'
import { withList } from '../assessment/told/set-aside.ts'
import { knownCustomers } from '../assessment/whose/known-customers.ts'
import { whyNotForMembers } from '../for-members.ts'
import type { Incoming } from '../incoming.ts'
import type { ConversationState, DialogEnv, Turn } from '../model.ts'
import { turn } from '../turn.ts'

/**
 * Answers a text that only tells which customers have which workloads: it says nothing of any status, so it is offered as
 * a list, in which each begins as new. Undefined for every other text.
 */
export function answerPortfolio(
  env: DialogEnv,
  state: ConversationState,
  text: string,
  incoming: Incoming,
): Turn | undefined {
  const customers = portfolioIn(env.prepared, text, knownCustomers(env, state))
  if (!customers) return undefined
  const rows = customers.flatMap(({ customer, workloads }) =>
    workloads.map(({ workload, seats }) => [customer, nameOf(env, workload), seats === undefined ? '' : String(seats)]),
  )
  const refused = whyNotForMembers(incoming, REFUSAL)
  const [record, list] = [env.newId(), env.newId()]
  const card = portfolioCard({
    record,
    list: refused === undefined ? list : undefined,
    customers: customers.map((each) => ({ customer: each.customer, has: inWords(env, each) })),
    rows: rows.length,
    refused,
  })
  const csv = [HEADER, ...rows].map((cells) => cells.map(quoted).join(',')).join('\n')
  const next = refused === undefined ? withList(state, { id: list, text: csv }) : state
  return turn(next, { kind: 'card', summary: 'Your customers', record, card })
}

const HEADER = ['Customer', 'Workload', 'Seats']
const REFUSAL = {
  notHere: 'Lists are yours: send them in our personal chat.',
  notForGuests: 'I read lists of members of the organisation only.',
}

function inWords(env: DialogEnv, { workloads }: PortfolioCustomer): string {
  const names = workloads.map(
    ({ workload, seats }) => `${nameOf(env, workload)}${seats === undefined ? '' : ` (${seats} seats)`}`,
  )
  return listed(names) ?? 'no workload yet'
}

function nameOf({ prepared }: DialogEnv, workload: PortfolioCustomer['workloads'][number]['workload']): string {
  return prepared.workload.get(workload)!.name
}

/** A name may have a comma. */
function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`
}
