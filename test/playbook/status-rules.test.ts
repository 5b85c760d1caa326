import { dateProblems, settledFacts, statusProblems } from '../../playbook/status-rules.ts'
import type { StatusId } from '../../playbook/model.ts'
import { prepared } from '../support/story.ts'

const TODAY = '2026-03-02'
const status = (id: StatusId) => prepared.status.get(id)!
const problems = (id: StatusId, facts: Partial<Parameters<typeof statusProblems>[1]>) =>
  statusProblems(status(id), { note: 'Note.', ...facts }, TODAY)

test.each(['technical-onboarding', 'migration', 'user-adoption'] as const)('%s needs a target date', (id) => {
  expect(problems(id, {})).toEqual([expect.stringMatching(/needs a target date.* beyond technical enablement/)])
  expect(problems(id, { dateUnknown: true })).toHaveLength(1)
  expect(problems(id, { date: '2026-03-01' })).toEqual([expect.stringContaining('in the past')])
  expect(problems(id, { date: '1 March' })).toEqual([expect.stringContaining('not a date')])
  expect(problems(id, { date: TODAY })).toEqual([])
})

test('every Blocked needs an unblock date or an explicit not known', () => {
  const blocked = prepared.playbook.statuses.filter(({ l1 }) => l1 === 'Blocked')
  expect(blocked).toHaveLength(10)
  for (const { id } of blocked) {
    expect(problems(id, {})).toEqual([expect.stringContaining('Blocked needs a projected unblock date')])
    expect(problems(id, { dateUnknown: true })).toEqual([])
    expect(problems(id, { date: '2026-12-01' })).toEqual([])
    expect(problems(id, { date: '2026-01-01', dateUnknown: true })).toEqual([expect.stringContaining('in the past')])
  }
})

test('a date that has passed may stand in a file, which says how things are; on a card it is set now', () => {
  for (const id of ['migration', 'partner-engagement'] as const) {
    expect(dateProblems(status(id), { date: '2026-02-01' }, TODAY, 'file')).toEqual([])
    expect(dateProblems(status(id), { date: '2026-02-01' }, TODAY)).toEqual([expect.stringContaining('in the past')])
    expect(dateProblems(status(id), { date: '2026-02-30' }, TODAY, 'file')).toHaveLength(1)
  }
})

test('a file is told to write what a card is told to tick', () => {
  expect(dateProblems(status('partner-engagement'), {}, TODAY, 'file')[0]).toContain('write “not known”')
})

test.each([
  ['', 'Say how many'],
  ['the IT lead', 'Say how many'],
  ['5 mails, 3 voicemails', 'Say also to whom'],
  ['called 3 times and mailed five times since January', 'Say also to whom'],
  ['4 mails, 2 calls to the IT lead', undefined],
  ['three attempts via LinkedIn to Ana Bowman', undefined],
  ['6 mails to their CIO, unmanaged account', undefined],
  ['6 mails, unmanaged account', 'Say also to whom'],
  ['5 mails, 2 calls; managed', 'Say also to whom'],
])('attempts “%s”', (attempts, problem) => {
  expect(problems('customer-unresponsive', { attempts })).toEqual(problem ? [expect.stringContaining(problem)] : [])
})

test('where attempts are asked for, the example says whether the account is managed; who leaves it out is not refused', () => {
  for (const attempts of ['', '5 mails, 3 voicemails'])
    expect(problems('customer-unresponsive', { attempts })).toEqual([expect.stringContaining('unmanaged')])
  expect(problems('customer-unresponsive', { attempts: '4 mails to the CIO' })).toEqual([])
})

test('No Intent needs its reason, every status a note', () => {
  expect(problems('competitive-solution', { note: ' ' })).toEqual([expect.stringContaining('why there is no intent')])
  expect(problems('new-subscription', { note: '' })).toEqual([expect.stringContaining('The note is empty.')])
  expect(problems('duplicate-invalid', {})).toEqual([])
})

test('only what the status asks for is kept, and a date counts more than not known', () => {
  const facts = { date: '2026-05-01', dateUnknown: true, attempts: '4 mails to IT' }
  const nothing = { targetDate: null, unblockDate: null, dateUnknown: false, attempts: null }
  expect(settledFacts(status('migration'), facts)).toEqual({ ...nothing, targetDate: '2026-05-01' })
  expect(settledFacts(status('partner-engagement'), facts)).toEqual({ ...nothing, unblockDate: '2026-05-01' })
  expect(settledFacts(status('partner-engagement'), { dateUnknown: true })).toEqual({ ...nothing, dateUnknown: true })
  expect(settledFacts(status('customer-unresponsive'), facts)).toEqual({ ...nothing, attempts: '4 mails to IT' })
  expect(settledFacts(status('on-premises'), facts)).toEqual(nothing)
})
