import type { WorkloadId } from '../../../playbook/model.ts'
import { tokenize } from '../../../playbook/reading/text/text.ts'
import type { WorkloadPart } from '../../../playbook/recommendation/split-workloads.ts'
import type { ConversationState, DialogEnv, Turn } from '../../model.ts'
import { MAX_MESSAGE } from '../../../playbook/limits.ts'
import { added } from '../told/added-text.ts'
import { changed } from '../assessment.ts'
import type { Assessment } from '../model.ts'
import { positionOf } from '../position.ts'
import { show } from '../show.ts'
import { split } from './split.ts'

const ALL = new Set('both all each separately apart two three'.split(' '))
/** Words that may be around the chosen name: "only teams please". */
const AROUND = new Set(
  'only just the first then take assess start begin with do go ok okay yes please for now of them and workloads'.split(
    ' ',
  ),
)

/**
 * Answers the question how to take apart a text about several workloads: "both" assesses each, "only Teams" that one
 * first; the others wait in any case. Text about no workload that was typed meanwhile is added to the named one.
 * @returns undefined if nothing of the kind is asked, or the message says more
 */
export function splitTyped(
  env: DialogEnv,
  state: ConversationState,
  current: Assessment | undefined,
  said: string,
): Turn | undefined {
  const parts = partsAsked(env, current)
  if (!current || !parts) return undefined
  const tokens = tokenize(said)
  const named = env.prepared.workloads.find(tokens)
  const rest = tokens.filter((_, i) => !named.some(({ from, to }) => from <= i && i < to)).map(({ word }) => word)
  const isAll = rest.some((word) => ALL.has(word))
  if (!rest.every((word) => ALL.has(word) || AROUND.has(word))) return undefined
  const ids = new Set(named.map(({ meaning }) => meaning))
  if (ids.size === 0) return isAll ? split(env, state, current, undefined) : undefined
  const [first] = parts.filter(({ workload }) => ids.has(workload))
  const isOne = ids.size === 1 && first !== undefined
  if (!isOne) return ids.size === parts.length && first ? split(env, state, current, undefined) : undefined
  const apart = split(env, state, current, undefined)
  const own = partIn(apart.state, state, current, first.workload)
  if (current.unplaced === undefined) return show(env, apart.state, own)
  return added(env, apart.state, own, current.unplaced, { notice: 'What you said before is added to it.' })
}

/**
 * Handles a text that is typed while that question is open. Text about one of the workloads takes them apart. Text that
 * names no workload is not added, because it may be about any of them.
 * @returns undefined if nothing of the kind is asked, or the text is about another workload
 */
export function toldAtSplit(
  env: DialogEnv,
  state: ConversationState,
  current: Assessment | undefined,
  said: string,
  workload: WorkloadId | undefined,
): Turn | undefined {
  const parts = partsAsked(env, current)
  if (!current || !parts) return undefined
  if (workload === undefined) {
    const unplaced = (current.unplaced === undefined ? said : `${current.unplaced}\n${said}`).slice(0, MAX_MESSAGE)
    return show(env, state, changed(current, { unplaced }), { notice: NOT_ADDED })
  }
  const others = parts.filter((part) => part.workload !== workload)
  if (others.length === parts.length) return undefined
  const apart = split(env, state, current, undefined)
  const own = partIn(apart.state, state, current, workload)
  const names = others.map((part) => env.prepared.workload.get(part.workload)!.name).join(' and ')
  const notice = `Added to what you said of it before. ${names} ${others.length === 1 ? 'waits' : 'wait'}: “resume” brings it back.`
  return added(env, apart.state, own, said, { notice })
}

const NOT_ADDED = 'That was not added: which of them is it about? Type its name, and it takes what you said.'

function partsAsked(env: DialogEnv, current: Assessment | undefined): readonly WorkloadPart[] | undefined {
  if (current?.view.kind !== 'split') return undefined
  const position = positionOf(env, current)
  return position.kind === 'split' ? position.parts : undefined
}

/** The assessment of a workload, among those that were just made. */
function partIn(
  { assessments }: ConversationState,
  before: ConversationState,
  current: Assessment,
  workload: WorkloadId,
): Assessment {
  const held = new Set(before.assessments.map(({ id }) => id))
  return assessments.find((each) => each.workload === workload && (each.id === current.id || !held.has(each.id)))!
}
