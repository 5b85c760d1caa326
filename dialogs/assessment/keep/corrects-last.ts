import { customerKey } from '../../../playbook/names/customer-key.ts'
import { mayBeSameCustomer } from '../../../playbook/names/several/same-customer.ts'
import { namesCustomer } from '../../commands/command-status.ts'
import type { ConversationState, DialogEnv } from '../../model.ts'
import { asKeptNow } from './as-kept-now.ts'
import { addText, changed } from '../assessment.ts'
import type { Assessment, StatusRecord } from '../model.ts'
import { isSoonBehind } from './more-of-kept.ts'
import type { Names } from '../whose/names.ts'
import { defined, without } from '../../../playbook/parts-of.ts'

const NOT_RIGHT = '(?:wrong|incorrect|not (?:right|correct|true|it)|(?:a |my )?mistake|an error)'
const WRONG = `(?:(?:(?:that|this|it)(?:['’]?s| is| was) |the status (?:is|was) )?(?:all |totally |completely )?${NOT_RIGHT}|correction|my bad)`
const SORRY = '(?:no|nope|nah|sorry|oops|ups|wait|hang on|actually|hm+|oh|ah|argh|well|i mean(?:t)?)'
const MARKS = '[ ,.;:!–-]+'
const IT_IS = "(?:(?:it|that|this)(?:['’]?s| is| was)|its|thats)"
/** "That was wrong, …": what follows is right. */
const WRONG_THEN = new RegExp(`^(?:${SORRY}${MARKS})*${WRONG}${MARKS}(?=\\S.{3})`, 'i')
/** "No, it is …" */
const SORRY_IT_IS = new RegExp(`^(?:${SORRY}${MARKS})+(?=${IT_IS} \\S)`, 'i')
/** "It's IT, not users" */
const NOT_THAT = new RegExp(`^(?:${SORRY}${MARKS})*(?=${IT_IS} [^,;.]{2,40},? not )`, 'i')
/** What it is not says nothing about the customer. */
const NOT_BUT = new RegExp(
  `^(${IT_IS} [^,;.]{2,40}?),? (?:and )?not (?:the |their |about )?[^,;.]{2,40}(?=[,;.]|$)`,
  'i',
)
/** In characters. */
const MAX_LENGTH = 400

/**
 * The assessment that was kept last, opened with a correction: "no its IT not users, the helpdesk has no people". The
 * kept status stays until this one is kept. Undefined if the message names another customer or workload, or corrects
 * nothing.
 */
export function correctedLast(
  env: DialogEnv,
  { assessments: [newest] }: ConversationState,
  names: Names,
  said: string,
): Assessment | undefined {
  if (!newest?.kept || said.length > MAX_LENGTH || said.endsWith('?') || !isSoonBehind(env, newest.kept))
    return undefined
  const right = rightIn(said)
  if (right === undefined || isName(env, right)) return undefined
  const { customer, workload } = newest.kept
  const isOther = names.customer !== undefined && customerKey(names.customer) !== customerKey(customer)
  if ((isOther && names.customerGuessed !== true) || !mayBeSameCustomer(env.prepared, right, customer)) return undefined
  if (names.workload !== undefined && names.workload !== workload) return undefined
  return corrected(env, newest, newest.kept, right)
}

/** "Its Contoso, users are not trained there" is news of Contoso. */
function isName({ prepared }: DialogEnv, right: string): boolean {
  const [, what = ''] =
    new RegExp(`^(?:${IT_IS} )?(?:for |about |of )?([^,;.]{2,40})(?:[,;.]|$)`, 'i').exec(right) ?? []
  return what !== '' && namesCustomer(prepared, what)
}

/** What the message says is right instead; undefined if it says nothing of the kind. */
function rightIn(said: string): string | undefined {
  const opening = [WRONG_THEN, SORRY_IT_IS, NOT_THAT]
    .map((each) => each.exec(said)?.[0])
    .find((each) => each !== undefined)
  if (opening === undefined) return undefined
  const right = said.slice(opening.length).replace(NOT_BUT, '$1')
  return right === '' ? undefined : right
}

/**
 * Opens a kept status with another text. The earlier text and answers are no part of the correction; the date stays.
 */
export function corrected(env: DialogEnv, assessment: Assessment, kept: StatusRecord, said: string): Assessment {
  const rest = without(asKeptNow(env, assessment).assessment, 'kept', 'chosen', 'textBefore')
  const { date, dateUnknown } = rest.draft
  const draft = defined({ date, dateUnknown })
  const empty = changed(rest, { correcting: kept, text: '', answers: {}, asked: [], draft, view: { kind: 'auto' } })
  return addText(env, empty, said)
}
