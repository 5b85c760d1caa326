import { stakeholderInWords } from '../../domain/engagement/stakeholder-in-words.ts'
import { groupFormCard, resistanceCard, stakeholdersCard } from '../../cards/engagement/stakeholders-card.ts'
import {
  INFLUENCES,
  isResistor,
  MAX_GROUPS,
  quadrant,
  resistanceGaps,
  STAKE_ROLES,
  SUPPORTS,
  withGroup,
  type ResistancePlan,
  type Stakeholder,
} from '../../playbook/plan/stakeholders.ts'
import { readDrawn } from '../../cards/drawn.ts'
import { weekdayInWords } from '../../playbook/plan/words.ts'
import { isDay } from '../../playbook/status-rules.ts'
import { keepTyped } from '../typed/keep-typed.ts'
import type { DialogEnv, Reply } from '../model.ts'
import type { Incoming } from '../incoming.ts'
import { derive } from '../../domain/engagement/derived.ts'
import type { Subject } from './model.ts'
import { subjectOf } from './subject.ts'
import type { EngagementAction } from './requests.ts'
import { saveMap } from '../../domain/engagement/save.ts'
import { say, staleNotice, type Answer } from './save.ts'

type SaveGroup = Extract<EngagementAction, { verb: 'save-group' }>
type SaveResistance = Extract<EngagementAction, { verb: 'save-resistance' }>

interface Remarks {
  readonly notice?: string | undefined
  readonly problems?: readonly string[]
}

/** Groups per card. */
const PAGE = 5
/** In characters; the part of a name in the picture fits on a phone. */
const MAX_NAME = 100

/** Shows the map, and what would make adoption fail. */
export function showStakeholders(env: DialogEnv, subject: Subject, notice?: string, page = 0): Reply {
  const { map, killers } = derive(env, subject)
  const from = page * PAGE < map.groups.length ? page * PAGE : 0
  const card = stakeholdersCard({
    ...subjectOf(env, subject, 'map'),
    notice,
    namesLocked: subject.engagement.namesLocked === true,
    killers: map.groups.length > 0 ? killers : [],
    picture: quadrant(map).map(({ influence, cells }) => ({
      influence,
      cells: cells.map(({ support, groups }) => ({
        support,
        // A group that did not want the change resists, even if it says nothing against it.
        names: groups.map((group) => (isResistor(group) ? `⚠ ${group.name}` : group.name)),
      })),
    })),
    rows: map.groups.slice(from, from + PAGE).map(stakeholderInWords),
    page: from / PAGE,
    more: from + PAGE < map.groups.length,
    total: map.groups.length,
  })
  return { kind: 'card', summary: 'Stakeholders', record: subject.record, card }
}

/** The form for a new or an existing group. */
export function editGroup(
  env: DialogEnv,
  subject: Subject,
  action: Extract<EngagementAction, { verb: 'edit-group' }>,
): Reply {
  const stale = staleNotice(env, subject.engagement.map, action.version)
  const { map } = derive(env, subject)
  const group = map.groups.find(({ id }) => id === action.group)
  if (action.group && !group) return showStakeholders(env, subject, stale ?? 'That one is not there any more.')
  return groupForm(env, subject, group ?? emptyGroup(), { group: action.group })
}

/** The form for a new group with the name that was typed, and with what was said of it; the rest is chosen there. */
export function addGroup(env: DialogEnv, subject: Subject, name: string, resists = ''): Reply {
  const notice = 'Choose the rest and press Save; nothing is kept before that.'
  return groupForm(
    env,
    subject,
    { ...emptyGroup(), name: name.slice(0, MAX_NAME), resists },
    { group: undefined, notice },
  )
}

/** Stores a group, or says what is missing; then goes where the button leads. */
export function saveGroup(env: DialogEnv, subject: Subject, action: SaveGroup, incoming: Incoming): Answer {
  const { map } = derive(env, subject)
  const before = map.groups.find(({ id }) => id === action.group)
  const filled = groupOf(action, before)
  const again = (remarks: Remarks): Answer => say(groupForm(env, subject, filled, { group: before?.id, ...remarks }))
  const stale = staleNotice(env, subject.engagement.map, action.version)
  if (stale) {
    const inputs = keepTyped(groupInputs(before ?? emptyGroup()), groupInputs(filled), action.was)
    const merged = groupOf({ ...action, ...inputs }, before)
    return say(groupForm(env, subject, merged, { group: before?.id, notice: stale }))
  }
  const problems = groupProblems(filled, map.groups)
  if (!before && map.groups.length >= MAX_GROUPS) problems.push(`A map holds ${MAX_GROUPS}. Join some into one group.`)
  if (problems.length > 0) return again({ problems })
  const group = { ...filled, id: before?.id ?? env.newId() }
  const what = before ? 'stakeholder changed' : 'stakeholder added'
  const saved = saveMap(env, subject, withGroup(map, group, incoming.today), incoming, what)
  const notice = planNotice(env, saved.subject, group, before)
  const reply =
    action.go === 'another'
      ? groupForm(env, saved.subject, emptyGroup(), { notice: ['Saved.', notice].filter(Boolean).join(' ') })
      : action.go === 'resistance'
        ? resistanceForm(env, saved.subject, group, { notice })
        : showStakeholders(env, saved.subject, notice)
  return { replies: [reply], effects: saved.effects }
}

/** What the plan got because a resistor was named. */
function planNotice(env: DialogEnv, subject: Subject, group: Stakeholder, before: Stakeholder | undefined) {
  if (!isResistor(group) || (before && isResistor(before))) return undefined
  const talk = derive(env, subject).plan?.actions.find(({ id }) => id === `resistor:${group.id}:talk`)
  return talk ? `Into the plan on ${weekdayInWords(talk.date)}: a talk with ${group.name}.` : undefined
}

export function removeGroup(
  env: DialogEnv,
  subject: Subject,
  action: Extract<EngagementAction, { verb: 'remove-group' }>,
  incoming: Incoming,
): Answer {
  const stale = staleNotice(env, subject.engagement.map, action.version)
  if (stale) return say(showStakeholders(env, subject, stale))
  const { map } = derive(env, subject)
  const groups = map.groups.filter(({ id }) => id !== action.group)
  if (groups.length === map.groups.length) return say(showStakeholders(env, subject, 'That one is not there any more.'))
  const saved = saveMap(env, subject, { groups }, incoming, 'stakeholder removed')
  return { replies: [showStakeholders(env, saved.subject, 'Removed.')], effects: saved.effects }
}

/** The form of a resistance plan. */
export function editResistance(
  env: DialogEnv,
  subject: Subject,
  action: Extract<EngagementAction, { verb: 'edit-resistance' }>,
): Reply {
  const group = derive(env, subject).map.groups.find(({ id }) => id === action.group)
  return group
    ? resistanceForm(env, subject, group, {})
    : showStakeholders(env, subject, 'That one is not there any more.')
}

/** Stores a resistance plan as far as it is filled in. */
export function saveResistance(env: DialogEnv, subject: Subject, action: SaveResistance, incoming: Incoming): Answer {
  const { map } = derive(env, subject)
  const group = map.groups.find(({ id }) => id === action.group)
  if (!group) return say(showStakeholders(env, subject, 'That one is not there any more.'))
  const { barrier, observed, why, tactic, who, when, outcome } = action
  const texts = { barrier, observed, why, tactic, who, when, outcome }
  const resistance = Object.fromEntries(
    Object.entries(texts).map(([key, value]) => [key, value.trim()]),
  ) as typeof texts
  const filled = { ...group, resistance: { ...group.resistance, ...resistance } }
  const stale = staleNotice(env, subject.engagement.map, action.version)
  if (stale) {
    const merged = { ...group, resistance: keepTyped({ ...(group.resistance ?? NO_PLAN) }, resistance, action.was) }
    return say(resistanceForm(env, subject, merged, { notice: stale }))
  }
  if (resistance.when && !isDay(resistance.when)) {
    const problems = ['“When” is not a date. Write it as YYYY-MM-DD.']
    return say(resistanceForm(env, subject, filled, { problems }))
  }
  const saved = saveMap(env, subject, withGroup(map, filled, incoming.today), incoming, 'resistance plan changed')
  const gaps = resistanceGaps(filled)
  const notice = gaps.length > 0 ? `Saved. Still open: ${gaps.join(', ')}.` : 'Saved.'
  return { replies: [showStakeholders(env, saved.subject, notice)], effects: saved.effects }
}

function groupForm(
  env: DialogEnv,
  subject: Subject,
  group: Omit<Stakeholder, 'id'>,
  { group: id, notice, problems = [] }: Remarks & { readonly group?: string | undefined },
): Reply {
  const { name, roles, success, resists, influence, support, owner, person } = group
  const card = groupFormCard({
    ...subjectOf(env, subject, 'map'),
    notice,
    problems,
    group: id,
    namesLocked: subject.engagement.namesLocked === true,
    roleChoices: STAKE_ROLES,
    name,
    roles,
    success,
    resists,
    influence,
    support,
    owner,
    person,
  })
  return { kind: 'card', summary: 'Stakeholder', record: subject.record, card }
}

function resistanceForm(
  env: DialogEnv,
  subject: Subject,
  group: Stakeholder,
  { notice, problems = [] }: Remarks,
): Reply {
  const card = resistanceCard({
    ...subjectOf(env, subject, 'map'),
    notice,
    problems,
    group: group.id,
    name: group.name,
    resists: group.resists,
    ...(group.resistance ?? NO_PLAN),
  })
  return { kind: 'card', summary: 'Resistance plan', record: subject.record, card }
}

const NO_PLAN: ResistancePlan = { barrier: '', observed: '', why: '', tactic: '', who: '', when: '', outcome: '' }

/** The values of the form's inputs for a group. */
function groupInputs({ name, roles, success, resists, influence, support, owner, person }: Omit<Stakeholder, 'id'>) {
  return { name, roles: roles.join(','), success, resists, influence, support, owner, person }
}

function emptyGroup(): Omit<Stakeholder, 'id'> {
  return {
    name: '',
    roles: [],
    success: '',
    resists: '',
    influence: 'medium',
    support: 'neutral',
    owner: '',
    person: '',
  }
}

function groupOf(action: SaveGroup, before: Stakeholder | undefined): Stakeholder {
  const roles = action.roles.split(',').map((role) => role.trim())
  return {
    ...before,
    id: before?.id ?? '',
    name: action.name.trim().slice(0, MAX_NAME),
    roles: STAKE_ROLES.map(({ id }) => id).filter((id) => roles.includes(id)),
    success: action.success.trim(),
    resists: action.resists.trim(),
    influence: INFLUENCES.find((each) => each === action.influence) ?? 'medium',
    support: SUPPORTS.find((each) => each === action.support) ?? 'neutral',
    owner: action.owner.trim(),
    // A form that could not show the name has no field for it.
    person: readDrawn(action.was).has('person') ? action.person.trim() : (before?.person ?? ''),
  }
}

function groupProblems({ id, name, roles }: Stakeholder, groups: readonly Stakeholder[]): string[] {
  const same = groups.some((each) => each.id !== id && each.name.toLowerCase() === name.toLowerCase())
  return [
    ...(name ? [] : ['Name the group or role.']),
    ...(same ? ['That one is on the map already.'] : []),
    ...(roles.length > 0 ? [] : ['Choose what they have to do with it.']),
  ]
}
