import { NEW_ACM, type AcmState } from '../../playbook/acm/acm.ts'
import { CONSENT_DATA } from '../../playbook/content/consent.ts'
import { addDays } from '../../playbook/dates/days.ts'
import type { ActionMark, PlanSettings } from '../../playbook/plan/model.ts'
import { newPlan, planOf } from '../../playbook/plan/plan.ts'
import type { Stakeholder } from '../../playbook/plan/stakeholders.ts'
import type { StoreTransaction } from '../../store/store.ts'
import { ALEX, MEGAN, TENANT } from './tab-people.ts'

/** Contoso and its first entitlement, as they are seeded. */
export const CONTOSO = 'c0'
const ENTITLEMENT = 'e00000'
/** Days after go-live. */
const LIVE = 17
const COHORTS = ['Sales', 'Field service']

/**
 * What was worked on with Contoso: an ACM conversation on the way, a request for a partner whose time is over, readiness
 * that lacks something, stakeholders with a resistor, a plan that runs.
 */
export async function seedWork(tx: StoreTransaction, today: string): Promise<void> {
  const by = { by_id: ALEX.id, by_name: ALEX.name, at: `${addDays(today, -4)}T10:00:00.000Z` }
  const save = (kind: 'workload' | 'stakeholders', id: string, body: unknown) =>
    tx.engagement.save({
      tenant: TENANT,
      kind,
      id,
      entitlement: ENTITLEMENT,
      seen: 0,
      body: JSON.stringify(body),
      log: { id: `l-${id}`, what: 'readiness: Project team', ...by },
    })
  await save('workload', 'w-contoso', { answers: answersOf(today), plan: planFor(today) })
  await save('stakeholders', 's-contoso', { groups: GROUPS })
  const author = { id: ALEX.id, name: ALEX.name }
  const acm = { tenant: TENANT, id: 'a-contoso', seen: 0, ended: undefined, by: author, at: by.at }
  await tx.acm.save(CONTOSO, { ...acm, state: JSON.stringify(acmState(by.at)) }, [])
  await seedReferral(tx, today)
  await tx.rights.letIn({ tenant: TENANT, id: ALEX.id, key: null, place: undefined }, CONTOSO, MEGAN.id)
}

function answersOf(today: string): Readonly<Record<string, string>> {
  return {
    'adoption-lead': 'Their adoption lead',
    'team-it': 'Workplace services',
    'team-communications': 'Internal communications',
    'team-training': 'Learning team',
    'team-support': 'Service desk',
    scope: 'All mailboxes of the offices',
    'goal-users': 'Everybody books rooms and shares calendars',
    'active-use': '60',
    'go-live': addDays(today, -LIVE),
    cohorts: COHORTS.join('\n'),
  }
}

function planFor(today: string): PlanSettings {
  const settings = { ...newPlan(addDays(today, -LIVE - 45)), measures: { 1: 9, 2: 14 } }
  const plan = planOf({
    settings,
    goLive: addDays(today, -LIVE),
    cohorts: COHORTS,
    calendar: { workdays: settings.workdays, isHoliday: () => false },
    voice: false,
    openBlocks: [],
    resistors: [],
  })
  const past = plan.actions.filter(({ date }) => date < addDays(today, -3))
  const marks: Record<string, ActionMark> = {}
  for (const { id, date } of past) marks[id] = { kind: 'done', on: date }
  marks[past.at(-2)!.id] = { kind: 'skipped', reason: 'Nobody of that office came' }
  const next = plan.actions.find(({ date }) => date > today)!
  marks[next.id] = { kind: 'slipped', to: addDays(next.date, 3) }
  delete marks[past.at(-1)!.id]
  return { ...settings, marks }
}

function group(id: string, name: string, more: Partial<Stakeholder>): Stakeholder {
  const known = { success: 'Less mail', resists: 'Habits', influence: 'medium', support: 'neutral' } as const
  return { id, name, roles: ['uses'], owner: '', person: '', ...known, ...more }
}

const GROUPS: readonly Stakeholder[] = [
  group('g1', 'Sales', { support: 'for', owner: 'Their adoption lead' }),
  group('g2', 'Works council', { roles: ['unwilling'], influence: 'high', support: 'against' }),
  group('g3', 'Head of IT', {
    roles: ['manages', 'approved'],
    influence: 'high',
    support: 'for',
    person: 'Robin Counts',
  }),
  group('g4', 'Field service', { success: '', resists: '' }),
  group('g5', 'Team assistants', { influence: 'low', support: 'against', resists: 'Their own calendars are gone' }),
  group('g6', 'Finance', { influence: 'low' }),
]

function acmState(at: string): AcmState {
  const mark = { how: 'done', remark: '', byId: ALEX.id, by: ALEX.name, at } as const
  const skipped = { ...mark, how: 'not-applicable', remark: 'They have no such users' } as const
  return {
    ...NEW_ACM,
    marks: {
      'kickoff-held': mark,
      'strategies-introduced': { ...mark, byId: MEGAN.id, by: MEGAN.name, remark: 'With the sponsor' },
      'benefit-understood': mark,
      'roles-defined': mark,
      'deck-reviewed': mark,
      'adoption-certification': skipped,
    },
    answers: { skills: 'no', bandwidth: 'yes' },
  }
}

async function seedReferral({ referrals }: StoreTransaction, today: string): Promise<void> {
  const at = `${addDays(today, -9)}T10:00:00.000Z`
  await referrals.add(
    {
      id: 'r-contoso',
      tenant: TENANT,
      version: 1,
      status: 'new',
      route: 'account-team',
      via: 'account-team',
      route_because: null,
      partner: null,
      facts: JSON.stringify({ partner: 'no', accountTeam: 'yes' }),
      details: null,
      attempts: '[]',
      fee_told: 1,
      days_told: 1,
      sent_at: at,
      call_by: addDays(today, -4),
      remind_at: null,
      country: 'DE',
      close_reason: null,
      close_note: null,
      closed_at: null,
      owner_id: ALEX.id,
      owner_name: ALEX.name,
      created_at: at,
      updated_at: at,
      updated_by_id: ALEX.id,
      updated_by_name: ALEX.name,
    },
    'contoso',
  )
  await referrals.addConsent({
    id: '00consent',
    tenant: TENANT,
    referral_id: 'r-contoso',
    kind: 'given',
    agreed: null,
    key_id: null,
    asked_by_id: ALEX.id,
    asked_by_name: ALEX.name,
    at,
    words: 'May we give your name to the partner?',
    words_version: '1',
    data: JSON.stringify(CONSENT_DATA),
    agreed_data: null,
    via: 'account-team',
    partner: null,
    how: 'verbal',
  })
}
