import { saidOfEach } from '../../playbook/names/several/list-of-names.ts'
import { splitCustomers } from '../../playbook/names/several/split-customers.ts'
import { headedProduct } from '../../playbook/reading/workload/headed-product.ts'
import { leftOpen } from './whose/another-case.ts'
import { newAssessment, readNames } from './assessment.ts'
import type { ConversationState, DialogEnv, Turn } from '../model.ts'
import { knownCustomers, withNames } from './whose/known-customers.ts'
import { currentOf, putOnTop, unfinishedOf } from './shelf.ts'
import { show, together } from './show.ts'
import { takenAlready, takenBefore } from './whose/taken-before.ts'
import { addOwnText, offerSplit } from './several/split.ts'
import { toldIn } from './told/told-text.ts'
import { besidesIn, withoutOthers } from './whose/besides.ts'
import { customersIn } from './whose/customers-in.ts'
import { whoseNews } from './whose/whose-news.ts'
import { whoseIsPast } from './whose/whose-typed.ts'
import { turn } from '../turn.ts'
import type { WorkloadId } from '../../playbook/model.ts'
import { aboutSituation, begin } from './situation.ts'
import { aboutSeveral, waitingRemark } from './several/about-several.ts'

/**
 * "Assess Contoso Teams: …": begins a new assessment, whatever is open. Parts about other customers are taken apart
 * here, too.
 */
export function assessText(env: DialogEnv, before: ConversationState, text: string): Turn {
  const state = whoseIsPast(before)
  const several = customersIn(env, state, undefined, text)
  if (several) return several.kind === 'asked' ? several.turn : aboutSeveral(env, state, undefined, text, several.apart)
  const names = whoseNews(env, state, undefined, text)
  const begun = names.among ? newAssessment(env, text) : begin(env, state, undefined, text, names)
  return show(env, state, begun, besidesIn(env, state, undefined, text, names))
}

/** Whose news a text is, as a button or a typed name says it. */
export interface ChosenWhose {
  readonly customer?: string | undefined
  /** More customers that the text is about, as in "Contoso and Fabrikam"; one a line. */
  readonly also?: string | undefined
  /** Of which workload, where the text names none. */
  readonly workload?: string | undefined
  /** The id of an assessment: its customer and workload count only where it is no longer unfinished. */
  readonly of?: string | undefined
}

const NOT_OPEN =
  'What that was about is not open here any more. Nothing was added: say it again with the customer’s name.'

/** Takes a text as news of the chosen assessment or customer; without one, of the open assessment. */
export function takeAsNewsOf(env: DialogEnv, asked: ConversationState, text: string, chosen: ChosenWhose): Turn {
  const { whose, ...rest } = asked
  const before = whose?.text === text ? rest : asked
  const meant = unfinishedOf(before).find(({ id }) => id === chosen.of)
  if (chosen.of !== undefined && !meant && chosen.customer === undefined)
    return turn(before, { kind: 'hint', text: NOT_OPEN })
  const state = meant ? putOnTop(before, meant) : before
  const { customer, also = '' } = meant ? {} : chosen
  const { said } = toldIn(env, state, text)
  const all = [customer ?? '', ...also.split('\n')].filter((name) => name !== '')
  const taken = whose?.text === text ? undefined : takenBefore(state, said, customer ?? currentOf(state)?.customer)
  if (taken) return takenAlready(env, state, taken)
  const each = saidOfEach(said, all)
  if (each) return aboutEach(env, state, all, each)
  const apart =
    all.length > 1 ? splitCustomers(env.prepared, said, withNames(knownCustomers(env, state), all)) : undefined
  if (apart) return aboutSeveral(env, state, currentOf(state), said, apart)
  const current = currentOf(state)
  const told = readNames(env, said, customer).workload
  const workload = told ?? (meant ? undefined : env.prepared.workload.get(chosen.workload as WorkloadId)?.id)
  // The customer was chosen by the person; without one it is the open assessment.
  const product = customer === undefined ? undefined : headedProduct(said, [customer])?.name
  const subject = product === undefined ? (workload ? { workload } : {}) : { product }
  const whom = customer === undefined ? {} : { customer }
  const names = { ...whom, ...subject, customerGuessed: false, heads: customer !== undefined }
  const remarks = customer === undefined ? {} : besidesIn(env, state, current, said, names)
  return aboutSituation(env, state, current, withoutOthers(env, state, said, remarks), names, remarks)
}

/** The text is about each customer of a list: shows the first one's assessment, the others wait. */
function aboutEach(
  env: DialogEnv,
  state: ConversationState,
  [first, ...others]: readonly string[],
  [text, ...texts]: readonly string[],
): Turn {
  const waiting = waitingRemark(others)
  const names = { ...readNames(env, text!), customer: first!, customerGuessed: false, heads: true }
  const shown = aboutSituation(env, state, currentOf(state), text!, names, together(waiting))
  const [top] = shown.state.assessments
  const shelved = others.reduceRight((sum, customer, i) => {
    const theirs = { ...readNames(env, texts[i]!), customer, customerGuessed: false }
    const left = leftOpen(sum, theirs)
    return putOnTop(
      sum,
      left
        ? addOwnText(env, left, texts[i]!)
        : offerSplit(env, { ...newAssessment(env, texts[i]!), customer, customerGuessed: false }),
    )
  }, shown.state)
  return { ...shown, state: putOnTop(shelved, top!) }
}
