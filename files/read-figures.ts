import type { Answers } from '../playbook/recommendation/answers.ts'
import { figuresOf, type Figures, type KeptFact } from '../playbook/figures.ts'
import type { PreparedPlaybook } from '../playbook/prepare.ts'
import type { Delivery, KeptRow } from '../store/records/figures.ts'
import type { Store } from '../store/store.ts'

/** Rows read at once. */
const PAGE = 1000

/**
 * Figures about a tenant's recommendations and messages.
 * @param since only statuses kept at this time or later, ISO 8601 in UTC; empty for all
 */
export async function readFigures(
  store: Store,
  prepared: PreparedPlaybook,
  tenant: string,
  since = '',
): Promise<Figures & { readonly delivery: Delivery }> {
  const facts: KeptFact[] = []
  for (let page: KeptRow[], after = ''; ; after = page.at(-1)!.id) {
    const from = after
    page = await store.transaction((tx) => tx.figures.kept(tenant, since, from, PAGE))
    facts.push(...page.map(factOf))
    if (page.length < PAGE) break
  }
  const delivery = await store.transaction((tx) => tx.figures.delivery(tenant))
  return { ...figuresOf(prepared, facts), delivery }
}

function factOf({ status, recommended, strength, answers, questions, seconds }: KeptRow): KeptFact {
  const given = answers === null ? {} : (JSON.parse(answers) as Answers)
  return { status, recommended, strength, answers: given, questions, seconds }
}
