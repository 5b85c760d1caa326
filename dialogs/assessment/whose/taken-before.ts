import { customerKey } from '../../../playbook/names/customer-key.ts'
import { saidOfEach } from '../../../playbook/names/several/list-of-names.ts'
import type { ConversationState, DialogEnv, Turn } from '../../model.ts'
import { turn } from '../../turn.ts'
import type { Assessment } from '../model.ts'
import { show } from '../show.ts'

/**
 * The assessment that took a text already, when a button of a question is pressed that was answered before: the words are
 * not added twice, also where each of several customers got them in its own form.
 * @param customer whose button was pressed; undefined for the one of the open assessment
 */
export function takenBefore(
  { assessments }: ConversationState,
  said: string,
  customer: string | undefined,
): Assessment | undefined {
  const key = customer === undefined ? undefined : customerKey(customer)
  const isOf = (each: Assessment): boolean => key !== undefined && customerKey(each.customer ?? '') === key
  const apart = formsOf(assessments, said)
  const forms = new Set([said, ...apart])
  // A part of what was said before is no answered question: “Begin Exchange Online” takes it out of the words for Teams.
  const has = ({ text }: Assessment): boolean => text.split('\n').some((line) => forms.has(line))
  const own = assessments.find((each) => isOf(each) && has(each))
  if (own) return own
  // The question was answered otherwise. Words that name nobody may be news of several: “no budget this year”.
  return apart.length > 0 ? assessments.find(has) : undefined
}

/** What a list of customers became for each of them, if they were taken apart. */
function formsOf(assessments: readonly Assessment[], said: string): readonly string[] {
  const names = new Map(assessments.flatMap(({ customer }) => (customer ? [[customerKey(customer), customer]] : [])))
  const all = [...names.values()].filter((name) => said.toLowerCase().includes(name.toLowerCase()))
  return (all.length > 1 ? saidOfEach(said, all) : undefined) ?? []
}

/** Shows where the words are; nothing is added. */
export function takenAlready(env: DialogEnv, state: ConversationState, taken: Assessment): Turn {
  if (taken.kept || taken.cancelled) return turn(state, { kind: 'hint', text: NOTICE })
  return show(env, state, taken, { notice: NOTICE })
}

const NOTICE = 'That was taken already: nothing was added.'
