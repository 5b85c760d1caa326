import { FIRST_NAMES } from '../../../playbook/content/words/first-names.ts'
import { customerKey } from '../../../playbook/names/customer-key.ts'
import { speaksBehind } from '../../../playbook/names/words/person-tells.ts'
import { isSaidInHaste, saidNames } from '../../../playbook/names/known/said-names.ts'
import { workloadBehind } from '../../../playbook/names/place/product-behind.ts'
import { headedProduct } from '../../../playbook/reading/workload/headed-product.ts'
import { isNamedToo } from '../../../playbook/reading/workload/named-too.ts'
import type { ConversationState, DialogEnv } from '../../model.ts'
import { isCalledLikeProduct, workloadBesides } from './called-like-product.ts'
import { keptWorkloadIn } from './kept-customers.ts'
import type { Assessment } from '../model.ts'
import { unreadHeadOf } from './unread-head.ts'
import { hasContent } from '../assessment.ts'
import { defined } from '../../../playbook/parts-of.ts'
import { onlyKept } from './only-kept.ts'
import { namesIn } from './names-in.ts'
import { MAX_ASKED, type Names } from './names.ts'

/**
 * Finds out whose news a text is: a customer that is kept or was named before, also by a short form, or a name in the
 * text. A sure name is taken as written, together with a similar known customer.
 */
export function whoseNews(
  env: DialogEnv,
  state: ConversationState,
  current: Assessment | undefined,
  said: string,
): Names {
  const read = withUnreadHead(env, state, current, namesIn(env, state, current, said), said)
  const names = perhapsPerson(current, withOwnWorkload(env, current, read, said), said)
  const headed = headedProduct(said, [names.customer, current?.customer])
  if (headed) {
    const { workload: _, ...whose } = names
    return { ...whose, product: headed.name, ...(headed.isSure ? {} : { isProductUnsure: true }) }
  }
  const customer = names.customer ?? current?.customer
  if (names.workload !== undefined)
    return current && current.workload === undefined && isNamedToo(env.prepared, said)
      ? { ...names, isNamedToo: true }
      : names
  if (customer === undefined) return names
  const workload =
    (names.customer === undefined ? undefined : keptWorkloadIn(env, customer, said)) ?? workloadBehind(said, customer)
  if (workload !== undefined) return { ...names, workload }
  const isSure = names.customer !== undefined && names.customerGuessed === false && names.isBeside !== true
  const only = isSure && !names.among ? onlyKept(env, state, customer, said) : undefined
  return only === undefined ? names : { ...names, workload: only, isOnlyKept: true }
}

/** "Quillavey says the pilot is fine": a stranger, or somebody at the open customer. */
function perhapsPerson(current: Assessment | undefined, names: Names, said: string): Names {
  const { customer, customerGuessed, workload, among } = names
  const isOpen = current?.customer !== undefined && !isSameName(current, names)
  const isUnsure = customerGuessed === true && workload === undefined && among === undefined
  if (!isOpen || !isUnsure || customer === undefined || said.length > MAX_ASKED) return names
  return speaksBehind(customer, said) ? { ...names, among: [customer] } : names
}

/** What stands before the colon is never silently somebody else's: the bot asks, or shows the name to be confirmed. */
function withUnreadHead(
  env: DialogEnv,
  state: ConversationState,
  current: Assessment | undefined,
  names: Names,
  said: string,
): Names {
  const among = unreadHeadOf(env, state, names.customer, said)
  if (among === undefined) return names
  const workload = workloadBesides(env, said, among[0])
  const theirs = { customer: among[0], customerGuessed: true, heads: true, ...defined({ workload }) }
  const mustAsk = (current !== undefined && hasContent(current)) || among.length > 1
  return mustAsk && said.length <= MAX_ASKED ? { ...theirs, among, asNew: true } : theirs
}

/** "Exchange Bank: nobody is trained for Teams": a word of the name is no workload, nor is one of the open customer's name. */
function withOwnWorkload(env: DialogEnv, current: Assessment | undefined, names: Names, said: string): Names {
  const customer = names.customer ?? current?.customer
  if (customer === undefined || !isCalledLikeProduct(env, customer)) return names
  const { workload: _, ...rest } = names
  const workload = workloadBesides(env, said, customer)
  return workload === undefined ? rest : { ...rest, workload }
}

/** True if the text begins with another customer's name, or surely contains one: that is another case. */
export function isAnotherCustomer(current: Assessment, names: Names, said: string): boolean {
  if (names.customer === undefined || isSameName(current, names)) return false
  return names.customerGuessed !== true || (names.heads ?? said.startsWith(names.customer))
}

function isSameName({ customer }: Assessment, names: Names): boolean {
  return customer !== undefined && names.customer !== undefined && customerKey(names.customer) === customerKey(customer)
}

/**
 * Another customer that the text seems to name and perhaps only mentions: the bot must ask. A single word may be
 * anything, also a person's name, unless an order or a verb belongs to it ("snooze Contoso", "Contoso resigned").
 */
export function perhapsOf(current: Assessment, names: Names, said: string): string | undefined {
  const { customer } = names
  if (customer === undefined || current.customer === undefined || isSameName(current, names)) return undefined
  if (names.isBeside === true) return customer
  if (isSaidInHaste(saidNames(said), customerKey(current.customer))) return undefined
  const [first, ...others] = customerKey(customer).split(' ')
  if (FIRST_NAMES.has(first!)) return undefined
  if (names.isActing !== true && !others.some((word) => /^\p{L}{2}/u.test(word))) return undefined
  return isAnotherCustomer(current, names, said) ? undefined : customer
}
