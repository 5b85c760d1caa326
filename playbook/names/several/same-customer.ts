import type { PreparedPlaybook } from '../../prepare.ts'
import { tokenize } from '../../reading/text/text.ts'
import { namesAStranger } from '../place/plain-names.ts'

/** Words before a workload that are no name: "and Intune …", "the rollout of Intune", "they want Intune". */
const BEFORE_A_WORKLOAD = new Set(
  (
    'a an the and also but or plus so then now next too ok for on in at of to as with without about re regarding concerning from by ' +
    'their they them our we he she his her it its this that same other another use uses using used want wants need needs start starts ' +
    'started have has had is are was do does get no not only even microsoft ms office new all both yes still'
  ).split(' '),
)

/** "New customer …": it is another customer, whatever the name. */
const ANNOUNCED =
  /^\W*(?:(?:a|the|my|our|next|another) )*(?:new|next|other|another|different) (?:customer|client|company|account|one)\b/i

/**
 * True when a message about another workload, without a customer's name that can be read, may be about the current
 * customer. False when words stand before the workload as a name does, even ordinary ones: "first light partners Intune
 * – …". An empty field is filled in by the FM; a wrong name would be kept.
 */
export function mayBeSameCustomer(prepared: PreparedPlaybook, text: string, customer = ''): boolean {
  if (ANNOUNCED.test(text) || namesAStranger(prepared, text, customer)) return false
  const tokens = tokenize(text)
  const [workload] = prepared.workloads.find(tokens)
  if (workload === undefined || workload.from === 0) return true
  const { word } = tokens[workload.from - 1]!
  return BEFORE_A_WORKLOAD.has(word) || tokenize(customer).some((own) => own.word === word)
}
