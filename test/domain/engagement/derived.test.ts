import { derive, handOverOf } from '../../../domain/engagement/derived.ts'
import type { Engaged, Engagement } from '../../../domain/engagement/model.ts'
import { planProblems } from '../../../domain/engagement/plan-problems.ts'
import { saveWork } from '../../../domain/engagement/save.ts'
import { newPlan } from '../../../playbook/plan/plan.ts'
import { ENV, kept, MEGAN, TODAY } from '../../support/kept.ts'

const NOTHING: Engagement = { work: undefined, map: undefined, otherPlan: false, log: [] }
const begun: Engaged = { entitlement: kept({ status: 'adoption-readiness', targetDate: null }), engagement: NOTHING }
const planned = (goLive: string, country = ''): Engaged => {
  const body = { answers: { 'go-live': goLive }, plan: { ...newPlan(TODAY), country } }
  const work = { version: 3, body, updatedBy: 'Alex Wilber', updatedAt: MEGAN.at }
  return { ...begun, engagement: { ...NOTHING, work } }
}

test('what the status records know is not asked for again', () => {
  const dibs = { dueDate: null, intent: null, businessReason: null, successOwner: 'Ida' }
  const entitlement = kept({ dibs, targetDate: '2026-06-01' })
  expect(derive({}, { ...begun, entitlement }).known).toEqual({ successOwner: 'Ida', targetDate: '2026-06-01' })
  const live = kept({ status: 'user-adoption', targetDate: '2026-06-01' })
  expect(derive({}, { ...begun, entitlement: live }).known).toEqual({})
})

test('there is a plan once it was made and go-live is known, on the working days of its country', () => {
  expect(derive({}, begun).plan).toBeUndefined()
  expect(derive({}, planned('some day')).plan).toBeUndefined()
  const { plan, calendar, canMoveOn } = derive({}, planned('2026-06-01'))
  expect([plan?.goLive, canMoveOn]).toEqual(['2026-06-01', false])
  expect(calendar?.isHoliday('2026-05-01')).toBe(false)
  const holidays = () => ['2026-05-01']
  expect(derive({ holidays }, planned('2026-06-01', 'NO')).calendar?.isHoliday('2026-05-01')).toBe(true)
})

test('a go-live that is near is said to be tight, and one on a Sunday to be no working day', () => {
  const problems = (goLive: string) => planProblems(derive({}, planned(goLive)), TODAY).join(' ')
  expect(problems('2026-03-09')).toContain('Tight:')
  expect(problems('2026-09-06')).toContain('Go-live is no working day')
  expect(problems('2026-09-07')).toBe('')
})

test('work is saved with what is kept already, and says what it followed', () => {
  const { subject, effects } = saveWork(ENV, planned('2026-06-01'), { answers: {} }, MEGAN, 'answers changed')
  expect(effects).toMatchObject([
    { kind: 'saveEngagement', tenant: 'tenant', entitlement: 'e-1', seen: 3, what: 'answers changed', byId: 'megan' },
  ])
  expect(subject.engagement.work).toMatchObject({ version: 4, updatedBy: 'Megan Bowen', body: { answers: {} } })
  expect(subject.engagement.work?.body.plan).toBeDefined()
  expect(subject.engagement.log).toEqual([{ what: 'answers changed', by: 'Megan Bowen', at: MEGAN.at }])
})

test('who takes over is told days where the reader is', () => {
  const log = [{ what: 'plan made', by: 'Alex Wilber', at: '2026-03-01T23:30:00Z' }]
  const engaged = { ...begun, engagement: { ...NOTHING, log } }
  const env = { prepared: ENV.prepared, dayOf: () => '2026-03-02' }
  expect(handOverOf(env, engaged, TODAY)).toMatchObject({
    customer: 'Contoso',
    workload: 'Microsoft Teams',
    status: 'Blocked › Adoption Readiness',
    today: TODAY,
    log: [{ what: 'plan made', on: '2026-03-02' }],
  })
  expect(handOverOf({ prepared: ENV.prepared }, engaged, TODAY).log[0]?.on).toBe('2026-03-01')
})
