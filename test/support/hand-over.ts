import { newPlan, planOf } from '../../playbook/plan/plan.ts'
import type { HandOver } from '../../playbook/plan/hand-over.ts'
import { readinessOf } from '../../playbook/plan/readiness.ts'
import type { StakeholderMap } from '../../playbook/plan/stakeholders.ts'

/** Words that no customer may read; each stands in a field of its own. */
export const SECRETS = [
  'Qznote',
  'Qzperson',
  'Qzowner',
  'Qzcouncil',
  'Qzresists',
  'Qzbarrier',
  'Qzobserved',
  'Qzwhy',
  'Qztactic',
  'Qzwho',
  'Qzoutcome',
  'Qzreason',
  'Qzlead',
  'Qzit',
  'Qzlink',
  'Qzfm',
  'Qzstrategy',
] as const

const PAGE = {
  purpose: 'to plan',
  forWhom: 'all',
  workloads: [],
  step: 'prepare-users',
  words: [],
  knownGood: null,
} as const

/** An engagement with something in every field. */
export function exampleHandOver(customer = 'Contoso'): HandOver {
  const answers = {
    scope: '600 users in Berlin, see https://microsoft.sharepoint.com/qzinternal',
    'goal-technical': 'Network ready at 12 sites',
    'goal-users': 'Half of all meetings in Teams',
    'active-use': '60',
    measured: 'Meetings a week',
    'adoption-lead': 'Qzlead',
    'team-it': 'Qzit',
    strategy: 'Qzstrategy',
  }
  const map: StakeholderMap = {
    groups: [
      {
        id: 'g1',
        name: 'Sales',
        roles: ['uses'],
        success: 'Fewer mails',
        resists: 'Qzresists',
        influence: 'medium',
        support: 'for',
        owner: 'Qzowner',
        person: 'Qzperson',
      },
      {
        id: 'g2',
        name: 'Qzcouncil',
        roles: ['unwilling'],
        success: 'No supervision',
        resists: 'Qzresists',
        influence: 'high',
        support: 'against',
        owner: 'Qzowner',
        person: 'Qzperson',
        namedOn: '2026-02-02',
        resistance: {
          barrier: 'Qzbarrier',
          observed: 'Qzobserved',
          why: 'Qzwhy',
          tactic: 'Qztactic',
          who: 'Qzwho',
          when: '2026-02-16',
          outcome: 'Qzoutcome',
        },
      },
    ],
  }
  const readiness = readinessOf('teams', answers, {})
  const settings = {
    ...newPlan('2026-01-12'),
    marks: {
      messages: { kind: 'done', on: '2026-01-30' },
      announce: { kind: 'skipped', reason: 'Qzreason' },
    } as const,
  }
  const cohorts = ['Sales', 'Field service']
  const plan = planOf({
    settings,
    goLive: '2026-03-02',
    cohorts,
    calendar: { workdays: [1, 2, 3, 4, 5], isHoliday: () => false },
    voice: false,
    openBlocks: readiness.blocks.filter(({ state }) => state !== 'ready').map(({ block }) => block.id),
    resistors: [{ id: 'g2', name: 'Qzcouncil', tactic: 'Qztactic', when: '2026-02-16', namedOn: '2026-02-02' }],
  })
  const measured = [{ week: 1, value: 12 }]
  return {
    customer,
    workload: 'Microsoft Teams',
    status: 'Blocked › Adoption Readiness',
    note: 'Qznote',
    answers,
    readiness,
    map,
    otherPlan: false,
    plan,
    cohorts,
    trend: { measured, latest: measured[0], expected: 8, behind: false },
    goal: 60,
    links: [
      {
        ...PAGE,
        id: 'guide',
        title: 'Adoption guide',
        url: 'https://example.com/guide',
        audience: 'customer-ready',
        customer: { title: 'Adoption guide', says: 'how to plan it' },
      },
      {
        ...PAGE,
        id: 'deck',
        title: 'Qzlink',
        url: 'https://microsoft.sharepoint.com/qzdeck',
        audience: 'internal-only',
      },
    ],
    log: [{ what: 'plan made', by: 'Qzfm', on: '2026-01-12' }],
    today: '2026-02-10',
  }
}
