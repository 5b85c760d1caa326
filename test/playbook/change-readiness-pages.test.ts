import { canBePrepared } from '../../dialogs/engagement/offered.ts'
import { COHORT, HAND_OVER, PREPARATION, RESISTOR, RHYTHM } from '../../playbook/content/plan-actions.ts'
import { readinessContent } from '../../playbook/content/readiness.ts'
import { statuses } from '../../playbook/content/statuses/all.ts'
import { resources } from '../../playbook/content/resources.ts'
import { openRisks } from '../../playbook/plan/hand-over.ts'
import { newPlan, planOf } from '../../playbook/plan/plan.ts'
import { questionsOf, readinessOf } from '../../playbook/plan/readiness.ts'
import type { BlockId } from '../../playbook/plan/readiness-model.ts'
import { exampleHandOver } from '../support/hand-over.ts'
import { killersOf, questionGaps, STAKE_ROLES, type Stakeholder } from '../../playbook/plan/stakeholders.ts'

/**
 * Everything that the two pages on change readiness ask for ("Prepare my users" and "The implementation finished. The
 * adoption did not."), tied to where the product has it. An item that leaves the product leaves a test without its tie.
 */
const block = (id: BlockId) => readinessContent.blocks.find((each) => each.id === id)!
const asks = (id: BlockId, question: string, voice = false): string =>
  questionsOf(block(id).questions, voice ? 'teams-phone' : 'intune').find((each) => each.id === question)?.ask ?? ''
const closing = (id: string): string => readinessContent.closing.find((each) => each.id === id)?.ask ?? ''
const role = (id: string): string => STAKE_ROLES.find((each) => each.id === id)?.says ?? ''

const SOMEBODY: Stakeholder = {
  id: 'g1',
  name: 'CFO',
  roles: ['approved'],
  success: '',
  resists: '',
  influence: 'high',
  support: 'for',
  owner: '',
  person: '',
}
const killer = (id: string): string => {
  const found = killersOf({ groups: [SOMEBODY] }, false).find((each) => each.id === id)
  return found ? `${found.says} ${found.next}` : ''
}

const PREPARE_MY_USERS: readonly (readonly [string, () => string, RegExp])[] = [
  [
    'users turn to mobiles, self-selected tools, self-bought minutes, without IT knowing',
    () => readinessContent.intro.voice,
    /mobiles.*own choice.*minutes.*IT does not hear/,
  ],
  ['… asked as a question', () => asks('people', 'own-ways', true), /mobiles, other tools, self-bought minutes/],
  [
    'turning one tool off and another on gives no results',
    () => readinessContent.intro.general,
    /one tool off and another on/,
  ],
  ['accept it, learn it, use it daily', () => readinessContent.intro.general, /accept it, learn it and use it daily/],
  ['in parallel with technical readiness', () => readinessContent.intro.general, /beside the technical preparation/],
  [
    'five blocks in order, ending in an execution plan',
    () => readinessContent.blocks.map(({ title }) => title).join(', '),
    /^Project team, Scope and goals, Organisation and people, Awareness, training, support, Execution plan$/,
  ],
  ['project team: IT', () => asks('project-team', 'team-it'), /IT/],
  [
    'project team: marketing and communications',
    () => asks('project-team', 'team-communications'),
    /[Cc]ommunications or marketing/,
  ],
  ['project team: training', () => asks('project-team', 'team-training'), /Training/],
  ['project team: support', () => asks('project-team', 'team-support'), /Support/],
  [
    'project team: an adoption change manager accountable for user success',
    () => asks('project-team', 'adoption-lead'),
    /answers for the users’ success/,
  ],
  [
    'scope, articulated with the stakeholders',
    () => block('scope-and-goals').aim + asks('scope-and-goals', 'scope'),
    /with the stakeholders.*Scope/,
  ],
  ['goals measured throughout', () => asks('scope-and-goals', 'measured'), /on the way/],
  ['goals measured at the end', () => asks('scope-and-goals', 'active-use'), /at the end/],
  ['technical goals', () => asks('scope-and-goals', 'goal-technical'), /Technical goal/],
  ['user-readiness goals', () => asks('scope-and-goals', 'goal-users'), /User goal/],
  ['who the users are', () => asks('people', 'personas'), /Who are the users/],
  ['how they work', () => asks('people', 'way-of-working'), /How do they work/],
  ['devices optimal for the role (voice)', () => asks('people', 'devices', true), /device for which role/],
  ['change is optional', () => block('people').aim, /Nobody has to change/],
  ['what is in it for me', () => asks('people', 'whats-in-it'), /in it for them/],
  [
    'profiling informs how much and what kind',
    () => asks('awareness-training-support', 'fits-profiles'),
    /How much and what kind follows the user profiles/,
  ],
  [
    'not everyone learns alike: variety of awareness',
    () => block('awareness-training-support').aim + asks('awareness-training-support', 'awareness'),
    /people learn differently.*hear of it/,
  ],
  ['variety of training', () => asks('awareness-training-support', 'training'), /learn it/],
  ['variety of support', () => asks('awareness-training-support', 'support'), /helps after go-live/],
  ['a pilot or early adopters first', () => asks('execution-plan', 'pilot'), /Pilot or early adopters/],
  ['validate user sentiment', () => asks('execution-plan', 'pilot-check'), /what the pilot thinks/],
  [
    '… as an action of the plan',
    () => PREPARATION.find(({ id }) => id === 'pilot:sentiment')!.activity,
    /Ask the pilot/,
  ],
  ['then personas and cohorts', () => asks('execution-plan', 'cohorts'), /cohort/],
  ['decision: who is responsible', () => readinessContent.decisions[0]!.title, /responsible for adoption/],
  [
    'decision: how is the strategy implemented',
    () => readinessContent.decisions[1]!.title,
    /How is the strategy carried out/,
  ],
  ['… asked as a question', () => closing('strategy'), /adoption strategy carried out/],
  ['next step: review the Office 365 Adoption Guide', () => closing('guide-reviewed'), /guide reviewed/],
  [
    '… its address',
    () => resources.find(({ id }) => id === 'office-365-adoption-guide')!.url,
    /fto365dev\.blob\.core\.windows\.net.*Office_365_Adoption_Guide\.pdf$/,
  ],
  ['next step: document the strategy', () => closing('strategy-documented'), /Strategy written down/],
  [
    'next step: finalise schedule and communications',
    () => closing('schedule-final'),
    /Schedule and communications final/,
  ],
]

const THE_ADOPTION_DID_NOT: readonly (readonly [string, () => string, RegExp])[] = [
  ['map: who uses it daily', () => role('uses'), /Uses it daily/],
  ['map: who manages it', () => role('manages'), /Manages it/],
  ['map: who approved the purchase', () => role('approved'), /Approved it/],
  ['map: who did not want it', () => role('unwilling'), /Did not want it/],
  [
    'question: what does success look like for them',
    () => questionGaps(SOMEBODY)[0]!,
    /what success looks like for them/,
  ],
  ['question: what would make them resist', () => questionGaps(SOMEBODY)[1]!, /what would make them resist/],
  [
    'killer: the wrong stakeholders, only economic buyers',
    () => killer('wrong-stakeholders'),
    /Who signs is not always who uses it.*every day/,
  ],
  [
    'killer: nobody identified the resistors',
    () => killer('no-resistors'),
    /nearly always.*work gets harder.*say gets smaller/,
  ],
  [
    'killer: no activation plan; go-live is the beginning',
    () => killer('no-activation-plan'),
    /hard part begins.*before go-live/,
  ],
  ['a plan to address a resistor', () => RESISTOR[0]!.activity, /act on it/],
  [
    'a plan week by week for the time after go-live, made before it',
    () => weeksAfterGoLive().join(),
    /^0,1,2,3,4,5,6,7,?/,
  ],
  [
    'customer success inherits a playbook',
    () => HAND_OVER.audience + HAND_OVER.channel,
    /Customer success.*activation playbook/,
  ],
  [
    'it is settled during the implementation: prepared from then on, not when it is blocked',
    () =>
      statuses
        .filter(({ id }) => canBePrepared(id))
        .map(({ l2 }) => l2)
        .join(),
    /Technical Onboarding.*Migration.*Adoption.*Adoption Readiness/,
  ],
  [
    'a plan for it is made before it, and the hand-over says when none is',
    () => openRisks({ ...exampleHandOver(), plan: undefined, map: { groups: [SOMEBODY] } }).join(' '),
    /Only who approved.*Nobody is named who will resist.*There is no activation plan/,
  ],
  [
    'run per engagement: each entitlement has its own answers',
    () =>
      readinessOf('teams', {}, {})
        .blocks.map(({ state }) => state)
        .join(),
    /^open,open,open,open,open$/,
  ],
]

function weeksAfterGoLive(): number[] {
  const plan = planOf({
    settings: newPlan('2026-01-12'),
    goLive: '2026-03-02',
    cohorts: [],
    calendar: { workdays: [1, 2, 3, 4, 5], isHoliday: () => false },
    voice: false,
    openBlocks: [],
    resistors: [],
  })
  return plan.weeks.filter(({ week, actions }) => week >= 0 && actions.length > 0).map(({ week }) => week)
}

test.each(PREPARE_MY_USERS)('“Prepare my users”: %s', (_item, where, says) => {
  expect(where()).toMatch(says)
})

test.each(THE_ADOPTION_DID_NOT)('“The adoption did not”: %s', (_item, where, says) => {
  expect(where()).toMatch(says)
})

test('every question has evidence that is named while it is missing, and a next step', () => {
  for (const voice of [true, false]) {
    for (const { questions } of readinessContent.blocks) {
      for (const { ask, evidence, next } of questionsOf(questions, voice ? 'teams-phone' : 'intune')) {
        expect([ask, evidence, next].every(Boolean)).toBe(true)
        expect(next).toMatch(/^[A-Z].*\.$/)
      }
    }
  }
})

test('every id of an action stands once', () => {
  const ids = [...PREPARATION, ...RHYTHM, HAND_OVER].map(({ id }) => id)
  const ofParts = [...COHORT, ...RESISTOR].map(({ kind, id }) => `${kind}:${id}`)
  expect(new Set([...ids, ...ofParts]).size).toBe(ids.length + ofParts.length)
})
