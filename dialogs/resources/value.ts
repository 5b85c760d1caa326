import {
  valueCard,
  valueOverviewCard,
  type InternalLinkRow,
  type StepRow,
  type TaskRow,
} from '../../cards/resources/value-card.ts'
import { valueFormCard } from '../../cards/resources/value-form.ts'
import { valueSteps } from '../../playbook/content/value-add.ts'
import { findWorkload } from '../../playbook/reading/workload/find-workload.ts'
import type { StepItem, ValueTask, WorkloadId } from '../../playbook/model.ts'
import { tokenize } from '../../playbook/reading/text/text.ts'
import { dateKind } from '../records/entitlement-forms.ts'
import { entitlementChangedInWords } from '../records/changed-meanwhile.ts'
import { noteDiscussion } from '../../domain/entitlement/change.ts'
import { subjectOf } from '../records/entitlement-view.ts'
import type { ConversationState, DialogEnv, Reply, Turn } from '../model.ts'
import type { Incoming } from '../incoming.ts'
import type { ValueAction } from './actions.ts'
import type { ResourceNeed } from './model.ts'
import type { ValueAdd } from '../../domain/value-add/model.ts'
import type { Entitlement } from '../../domain/entitlement/model.ts'
import { readFilter } from '../../domain/entitlement/list-filter.ts'
import {
  discussionInWords,
  discussionProblems,
  RISKS,
  risksOf,
  shortly,
  smeInWords,
  smeStateOf,
  stepsDone,
  TICKS,
  type Filled,
  type SmeState,
} from '../../domain/value-add/discussion.ts'
import { momentInWords } from '../../domain/days-in-words.ts'
import { turn } from '../turn.ts'

/** The most entitlements that are offered. */
const MOST_OFFERED = 25
const NO_LIST = { filter: '', offset: 0 }
const NOTHING: ValueAdd = { held: undefined, sme: undefined, changedIn: 0 }
const NOT_THERE = 'This entitlement is not there any more, or it is somebody else’s. Nothing was changed.'

/** What must be read to answer "value …". */
export function valueNeeded(env: Pick<DialogEnv, 'prepared'>, query: string): ResourceNeed {
  return { kind: 'value-add', filters: readFilter(env.prepared, query), limit: MOST_OFFERED }
}

/** Answers "value", "value onedrive", "value contoso onedrive". */
export function showValue(env: DialogEnv, record: string, query: string): Reply {
  const { list, entitlement } = env.records
  const [asked] = readFilter(env.prepared, query)
  const namesCustomer = asked !== undefined && asked.customer.length > 0
  if (entitlement && namesCustomer) return showOne(env, entitlement, record)
  const workload = findWorkload(env.prepared, tokenize(query))
  const card = valueOverviewCard({
    record,
    workload: workload && nameOf(env, workload),
    tasks: tasksFor(env, workload).map(taskRow),
    links: internalLinks(env),
    steps: valueSteps.map((step) => stepRow(step, false)),
    entitlements: (list?.rows ?? []).map((row) => ({
      id: row.id,
      name: `${row.customer} · ${nameOf(env, row.workload)}`,
    })),
    more: (list?.total ?? 0) > MOST_OFFERED,
  })
  return { kind: 'card', summary: 'Value-add discussion', record, card }
}

/** Carries out a pressed button of these cards. An old card changes nothing. */
export function actOnValue(env: DialogEnv, state: ConversationState, action: ValueAction, incoming: Incoming): Turn {
  const { entitlement, valueAdd = NOTHING } = env.records
  if (!entitlement) return turn(state, { kind: 'hint', text: NOT_THERE })
  if (action.verb === 'value-open') return turn(state, showOne(env, entitlement, action.record))
  const isStale = action.version !== entitlement.version
  const stale = isStale
    ? entitlementChangedInWords(env, entitlement, incoming, action.verb === 'value-save')
    : undefined
  switch (action.verb) {
    case 'value-note':
      if (stale) return turn(state, showOne(env, entitlement, action.record, valueAdd, stale))
      return turn(state, form(env, entitlement, action.record, emptyForm(env, entitlement, incoming.today)))
    case 'value-sme': {
      if (stale) return turn(state, showOne(env, entitlement, action.record, valueAdd, stale))
      const comment = smeInWords(action.sme)
      return noted(env, state, entitlement, action.record, incoming, { kind: 'sme', comment }, 'Noted.')
    }
    case 'value-save': {
      const problems = stale ? [] : discussionProblems(action, incoming.today)
      if (stale || problems.length > 0) {
        return turn(state, form(env, entitlement, action.record, action, problems, stale))
      }
      const task = tasksFor(env, entitlement.workload).find(({ id }) => id === action.task)
      const comment = discussionInWords(action, task)
      const done = 'Noted. If intent, status or target date changed, set it below.'
      return noted(env, state, entitlement, action.record, incoming, { kind: 'value', comment }, done)
    }
  }
}

/** Stores a change that consists of a comment of this kind, and shows the discussion with it. */
function noted(
  env: DialogEnv,
  state: ConversationState,
  before: Entitlement,
  record: string,
  incoming: Incoming,
  what: { readonly kind: 'value' | 'sme'; readonly comment: string },
  notice: string,
): Turn {
  const { change, entitlement } = noteDiscussion(env, before, what, incoming)
  const entry = { by: incoming.who.name, at: incoming.at, comment: what.comment, version: entitlement.version }
  const { valueAdd = NOTHING } = env.records
  const now = what.kind === 'value' ? { ...valueAdd, held: entry } : { ...valueAdd, sme: entry }
  return {
    ...turn(state, showOne(env, entitlement, record, now, notice)),
    effects: [{ kind: 'changeEntitlement', change }],
  }
}

function showOne(
  env: DialogEnv,
  entitlement: Entitlement,
  record: string,
  valueAdd: ValueAdd = env.records.valueAdd ?? NOTHING,
  notice?: string,
): Reply {
  const { held, sme } = valueAdd
  const state = smeStateOf(valueAdd)
  const card = valueCard({
    ...subjectOf(env, entitlement, record, NO_LIST),
    notice,
    tasks: tasksFor(env, entitlement.workload).map(taskRow),
    links: internalLinks(env),
    steps: stepsDone(valueAdd, entitlement).map(({ step, done }) => stepRow(step, done)),
    stands: [
      held ? `${shortly(held.comment ?? '')} (noted by ${held.by})` : 'No discussion noted yet.',
      ...(sme ? [`SME ${state} on ${momentInWords(env, sme.at)} by ${sme.by}`] : []),
    ],
    sme: NEXT_SME[state ?? 'unassigned'],
    risks: risksOf(valueAdd),
    canMoveDate: dateKind(env, entitlement) !== undefined,
    note: held?.comment?.replaceAll(' · ', '\n') ?? '',
  })
  return { kind: 'card', summary: 'Value-add discussion', record, card }
}

/** The next state of the SME that can be noted. */
const NEXT_SME: Readonly<Record<SmeState, { readonly title: string; readonly value: SmeState }>> = {
  unassigned: { title: 'SME requested', value: 'requested' },
  requested: { title: 'SME assigned', value: 'assigned' },
  assigned: { title: 'SME unassigned', value: 'unassigned' },
}

function emptyForm(env: DialogEnv, { workload }: Entitlement, held: string): Filled {
  const off = 'false'
  const ticks = { offered: off, partnerServices: off, unchanged: off, blockers: off, outOfScope: off, constraints: off }
  return { task: tasksFor(env, workload)[0]?.id ?? '', held, outcome: '', ...ticks }
}

function form(
  env: DialogEnv,
  entitlement: Entitlement,
  record: string,
  filled: Filled,
  problems: readonly string[] = [],
  notice?: string,
): Reply {
  const tasks = tasksFor(env, entitlement.workload)
  const on = (rows: readonly { readonly id: keyof Filled; readonly says: string }[]) =>
    rows.map(({ id, says }) => ({ id, says, on: filled[id] === 'true' }))
  const card = valueFormCard({
    ...subjectOf(env, entitlement, record, NO_LIST),
    problems,
    notice,
    tasks,
    task: tasks.find(({ id }) => id === filled.task)?.id ?? tasks[0]?.id ?? '',
    held: filled.held,
    today: env.today,
    outcome: filled.outcome,
    ticks: on(TICKS),
    risks: on(RISKS),
  })
  return { kind: 'card', summary: 'Note the discussion', record, card }
}

/** The tasks for a workload; all tasks without one. */
function tasksFor({ prepared }: DialogEnv, workload: WorkloadId | undefined): readonly ValueTask[] {
  const { valueTasks } = prepared.playbook
  return workload ? valueTasks.filter(({ workloads }) => workloads.includes(workload)) : valueTasks
}

function taskRow({ id, name, mandatory, role, services }: ValueTask): TaskRow {
  return { id, name, about: [mandatory ? 'Mandatory' : 'Optional', role, services.join(' / ')].join(' · ') }
}

function stepRow({ says, kind }: StepItem, done: boolean): StepRow {
  return { says, kind, done }
}

/** The material for value discussions. All of it is internal, for the FM alone. */
function internalLinks({ prepared }: DialogEnv): InternalLinkRow[] {
  return prepared.playbook.resources.filter(({ step }) => step === 'value-add')
}

function nameOf({ prepared }: DialogEnv, workload: WorkloadId): string {
  return prepared.workload.get(workload)?.name ?? workload
}
