import type { PreparedPlaybook } from '../prepare.ts'
import { tokenize } from '../reading/text.ts'
import { namesAStranger } from './plain-names.ts'

/** What stands before a workload that is no name: "and Intune …", "the rollout of Intune", "they want Intune". */
const BEFORE_A_WORKLOAD = new Set(
  (
    'a an the and also but or plus so then now next too ok for on in at of to as with without about re regarding concerning from by ' +
    'their they them our we he she his her it its this that same other another use uses using used want wants need needs start starts ' +
    'started have has had is are was do does get no not only even microsoft ms office new all both yes still'
  ).split(' '),
)

/** "New customer …": whoever it is, it is another one. */
const ANNOUNCED =
  /^\W*(?:(?:a|the|my|our|next|another) )*(?:new|next|other|another|different) (?:customer|client|company|account|one)\b/i

/**
 * Whether a message about another workload, which names no customer that can be read, may go on about the one spoken of. Not so when
 * something stands before the workload as a name does, be it of ordinary words: "first light partners Intune – …". An
 * empty field is filled in; a wrong name is kept.
 */
export function mayBeSameCustomer(prepared: PreparedPlaybook, text: string, customer = ''): boolean {
  if (ANNOUNCED.test(text) || namesAStranger(prepared, text, customer)) return false
  const tokens = tokenize(text)
  const [workload] = prepared.workloads.find(tokens)
  if (workload === undefined || workload.from === 0) return true
  const { word } = tokens[workload.from - 1]!
  return BEFORE_A_WORKLOAD.has(word) || tokenize(customer).some((own) => own.word === word)
}
