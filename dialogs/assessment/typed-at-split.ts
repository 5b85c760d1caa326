import type { WorkloadId } from '../../playbook/model.ts'
import { tokenize } from '../../playbook/reading/text.ts'
import type { WorkloadPart } from '../../playbook/recommendation/split-workloads.ts'
import type { ConversationState, DialogEnv, Turn } from '../model.ts'
import { MAX_MESSAGE } from '../../playbook/limits.ts'
import { added } from './added-text.ts'
import { changed } from './assessment.ts'
import type { Assessment } from './model.ts'
import { positionOf } from './position.ts'
import { show } from './show.ts'
import { split } from './split.ts'

const ALL = new Set('both all each separately apart two three'.split(' '))
/** What may stand around the name of what is chosen: "only teams please". */
const AROUND = new Set(
  'only just the first then take assess start begin with do go ok okay yes please for now of them and workloads'.split(
    ' ',
  ),
)

/**
 * While it is asked how to take a text about several workloads apart: "both" assesses each, "only Teams" that one first. The
 * others wait in any case. What was said meanwhile of none of them goes with the one whose name is typed.
 * @returns undefined when nothing of the kind is asked, or more was said
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
 * What is told of one of the workloads meanwhile is that one's, and parts them; what names none is added to nothing, because
 * nobody can tell whose it is.
 * @returns undefined when nothing of the kind is asked, or the text is about another workload
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

/** The one of those that were just made which is about a workload. */
function partIn(
  { assessments }: ConversationState,
  before: ConversationState,
  current: Assessment,
  workload: WorkloadId,
): Assessment {
  const held = new Set(before.assessments.map(({ id }) => id))
  return assessments.find((each) => each.workload === workload && (each.id === current.id || !held.has(each.id)))!
}
