import { namedBesides } from '../../../playbook/names/several/named-besides.ts'
import { customerKey } from '../../../playbook/names/customer-key.ts'
import type { CustomerPart } from '../../../playbook/names/several/customers-of-both.ts'
import type { CustomersApart } from '../../../playbook/names/several/gathered.ts'
import { leftOpen } from '../whose/another-case.ts'
import type { Assessment } from '../model.ts'
import type { ConversationState, DialogEnv, Turn } from '../../model.ts'
import { knownCustomers } from '../whose/known-customers.ts'
import { putOnTop } from '../shelf.ts'
import { together } from '../show.ts'
import { addOwnText, offerSplit } from './split.ts'
import type { Names } from '../whose/names.ts'
import { whoseNews } from '../whose/whose-news.ts'
import { without } from '../../../playbook/parts-of.ts'
import { aboutSituation, begin } from '../situation.ts'

/** The most leftover texts that a card offers. */
const MOST_BESIDES = 3

/** Begins or continues one assessment for each customer of a text; shows the first one, the others wait. */
export function aboutSeveral(
  env: DialogEnv,
  state: ConversationState,
  current: Assessment | undefined,
  said: string,
  { parts: [first, ...others], left }: CustomersApart,
  remark?: string,
): Turn {
  const waiting = waitingRemark(others.map(({ customer }) => customer))
  const of = (sum: ConversationState, open: Assessment | undefined, part: CustomerPart): Names =>
    ofCustomer(part, whoseNews(env, sum, open, part.text), knownCustomers(env, sum))
  const known = knownCustomers(env, state)
  const taken = [first!, ...others].map(({ customer }) => customer)
  const named = left.flatMap(({ customer }) => customer ?? [])
  const other = namedBesides(env.prepared, said, known, [...taken, ...named])
  const remarks = { ...together(waiting, remark), besides: [...left, ...(other ? [other] : [])].slice(0, MOST_BESIDES) }
  const shown = aboutSituation(env, state, current, first!.text, of(state, current, first!), remarks)
  const [top] = shown.state.assessments
  const shelved = others.reduceRight((sum, part) => {
    const theirs = asNamed(of(sum, undefined, part))
    const open = leftOpen(sum, theirs)
    return putOnTop(
      sum,
      open ? addOwnText(env, open, part.text) : offerSplit(env, begin(env, sum, undefined, part.text, theirs)),
    )
  }, shown.state)
  return { ...shown, state: putOnTop(shelved, top!) }
}

/** A waiting assessment does not show which workload was read: if the text does not name it, the bot asks later. */
function asNamed(names: Names): Names {
  const { workload, ...rest } = names
  return names.isOnlyKept === true || workload === undefined ? rest : { ...rest, workload }
}

/** The customer is known from taking the text apart; a stranger's name must be confirmed. */
function ofCustomer({ customer }: CustomerPart, names: Names, known: ReadonlyMap<string, string>): Names {
  const key = customerKey(customer)
  if (names.customer !== undefined && customerKey(names.customer) === key) return names
  const rest = without(names, 'calledShort', 'isBeside', 'meant', 'among')
  return { ...rest, customer: known.get(key) ?? customer, customerGuessed: !known.has(key), heads: true }
}

/** Says whose news waits behind the one that is shown. */
export function waitingRemark(others: readonly string[]): string | undefined {
  if (others.length === 0) return undefined
  return `What you said of ${others.join(' and ')} waits: “resume” brings it back.`
}
