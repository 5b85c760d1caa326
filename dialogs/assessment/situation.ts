import { MAX_CUSTOMER_NAME } from '../../playbook/limits.ts'
import { mayBeSameCustomer } from '../../playbook/names/several/same-customer.ts'
import { added } from './told/added-text.ts'
import { isAnotherCase, leftOpen } from './whose/another-case.ts'
import type { Assessment, Remarks } from './model.ts'
import { addText, hasContent, isTooLong, newAssessment } from './assessment.ts'
import type { ConversationState, DialogEnv, Turn } from '../model.ts'
import { goesOnBehind } from './keep/more-of-kept.ts'
import { TOO_LONG } from './remarks.ts'
import { noStatusRemark } from './told/says-no-status.ts'
import { show, together } from './show.ts'
import { withLeftAside } from './several/left-aside.ts'
import { goOnWithNamed, offerSplit, ownOf } from './several/split.ts'
import { withoutPerson } from './told/told-text.ts'
import { toldAtSplit } from './several/typed-at-split.ts'
import { takenFor } from './whose/taken-for.ts'
import type { Names } from './whose/names.ts'
import { isAnotherCustomer } from './whose/whose-news.ts'

/** Goes on with the situation that the text is about, or begins one: of one customer and workload, whom the names tell. */
export function aboutSituation(
  env: DialogEnv,
  state: ConversationState,
  current: Assessment | undefined,
  said: string,
  names: Names,
  remarks: Remarks = {},
): Turn {
  const { notice: waiting, ...others } = remarks
  const left = goesOn(current, names, said) ? undefined : leftOpen(state, names)
  if (left)
    return added(env, state, left, said, {
      ...others,
      ...together(`Added to what you said of ${left.customer} before.`, waiting),
    })
  const isOwn = current !== undefined && !isAnotherCustomer(current, names, said)
  const parted = isOwn ? toldAtSplit(env, state, current, said, names.workload) : undefined
  if (parted) return parted
  const named = isOwn && goOnWithNamed(env, current, names.workload, said)
  if (named) return show(env, state, named, { ...remarks, others: true })
  const isForm = current !== undefined && !hasContent(current) && !isAnotherCase(current, names, said)
  const begun = isForm ? addText(env, current, said) : begin(env, state, current, said, names)
  // If the form sets a workload, the text is about that workload.
  const asked = isForm && current.workload ? ownOf(env, begun) : offerSplit(env, begun)
  if (isForm || !current || asked.view.kind === 'split' || isAnotherCase(current, names, said)) {
    const tooLong = isTooLong({ ...begun, text: '' }, said) ? TOO_LONG : undefined
    const nothing = noStatusRemark(env, said, begun.customer)
    const empty = nothing && `${nothing}.`
    const all = {
      ...withLeftAside(env, asked, said, others),
      ...together(tooLong, empty, waiting, ...takenFor(env, state, begun, names)),
      others: true,
    }
    return show(env, state, asked, { ...all, ...(names.meant ? { meant: names.meant } : {}) })
  }
  return added(env, state, current, said, {
    ...others,
    ...together('Added to what you said before.', waiting),
  })
}

/** True if the text goes on about the current assessment. */
function goesOn(current: Assessment | undefined, names: Names, said: string): boolean {
  return current !== undefined && !isAnotherCase(current, names, said)
}

/** A new assessment; for the same customer if the text names none, and nobody who could be another one. */
export function begin(
  env: DialogEnv,
  { named, assessments: [newest] }: ConversationState,
  current: Assessment | undefined,
  said: string,
  names: Names,
): Assessment {
  const read = withoutPerson(newAssessment(env, said, undefined, names.customer), names)
  const { workload = names.workload, ...about } = read
  const fresh = names.product !== undefined || workload === undefined ? about : { ...about, workload }
  const isSame =
    current !== undefined &&
    !isAnotherCustomer(current, names, said) &&
    mayBeSameCustomer(env.prepared, said, current.customer)
  if (names.customer !== undefined) {
    const name = names.customer.slice(0, MAX_CUSTOMER_NAME)
    return { ...fresh, customer: name, customerGuessed: names.customerGuessed ?? false }
  }
  const kept = current ? undefined : newest?.kept
  const isTheirs = kept && goesOnBehind(env, kept, said)
  const { customer = isSame ? current.customer : (named ?? (isTheirs ? kept.customer : undefined)) } = fresh
  return customer === undefined || fresh.customer !== undefined ? fresh : { ...fresh, customer, customerGuessed: true }
}
