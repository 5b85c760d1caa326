import { customerKey } from '../../playbook/names/customer-key.ts'
import type { Assessment } from '../assessment/model.ts'
import type { StatusRecord } from '../../domain/entitlement/status-record.ts'
import type { ConversationState } from '../model.ts'

/**
 * What is remembered of a conversation once a customer is called otherwise: assessments go on under the new name, with
 * the copies of what was kept of them. Texts stay as they were typed.
 * @param key of the former name
 * @returns the same object when nothing was about the customer
 */
export function calledOtherwise(state: ConversationState, key: string, name: string): ConversationState {
  const isIt = (customer: string | undefined): boolean =>
    customer !== undefined && customer !== name && customerKey(customer) === key
  const ofRecord = (record: StatusRecord | undefined) =>
    record && isIt(record.customer) ? { ...record, customer: name } : record
  const ofAssessment = (assessment: Assessment): Assessment => {
    const { customer, kept, correcting } = assessment
    if (![customer, kept?.customer, correcting?.customer].some(isIt)) return assessment
    const [nowKept, nowCorrecting] = [ofRecord(kept), ofRecord(correcting)]
    return {
      ...assessment,
      ...(isIt(customer) ? { customer: name } : {}),
      ...(nowKept ? { kept: nowKept } : {}),
      ...(nowCorrecting ? { correcting: nowCorrecting } : {}),
    }
  }
  const assessments = state.assessments.map(ofAssessment)
  const isSame = assessments.every((each, i) => each === state.assessments[i])
  const { form, whose, named, asking, shownSince, consentTold } = state
  const isAsked = whose?.among.some(isIt) === true
  const beside = [named, form?.customer, asking?.customer, shownSince?.customer, consentTold?.customer]
  if (isSame && !beside.some(isIt) && !isAsked) return state
  return {
    ...state,
    assessments,
    ...(isIt(named) ? { named: name } : {}),
    ...(asking && isIt(asking.customer) ? { asking: { ...asking, customer: name } } : {}),
    ...(shownSince && isIt(shownSince.customer) ? { shownSince: { ...shownSince, customer: name } } : {}),
    ...(consentTold && isIt(consentTold.customer) ? { consentTold: { ...consentTold, customer: name } } : {}),
    ...(form && isIt(form.customer) ? { form: { ...form, customer: name } } : {}),
    ...(isAsked ? { whose: { ...whose, among: whose.among.map((each) => (isIt(each) ? name : each)) } } : {}),
  }
}
