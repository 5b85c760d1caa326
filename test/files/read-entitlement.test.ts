import type { Columns } from '../../files/columns.ts'
import { readEntitlement } from '../../files/read-entitlement.ts'
import { readStatus } from '../../files/read-status.ts'
import { prepared } from '../support/story.ts'

const COLUMNS: Columns = { at: { customer: 0, workload: 1, seats: 2, targetDate: 3, note: 4 }, ignored: [] }
const read = (...cells: string[]) => readEntitlement(prepared, COLUMNS, cells)

test.each(prepared.playbook.workloads.map((workload) => [workload.name, workload] as const))(
  '%s is known by its name and every other usual name',
  (_name, { id, name, aliases }) => {
    for (const called of [id, name, name.toUpperCase(), ...aliases]) {
      expect(read('Contoso', called)).toMatchObject({ row: { workload: id } })
    }
  },
)

test.each([
  ['Microsoft Teams Phone', 'teams-phone'],
  // The portal has them as one workload.
  ['Skype for Business / Teams Phone', 'teams-phone'],
  ['Skype for Business Online', 'teams-phone'],
  ['Office 365 ProPlus', 'm365-apps'],
  ['Exchange Online (Plan 2)', 'exchange'],
  ['Microsoft Intune', 'intune'],
  ['OD4B', 'onedrive'],
  ['AADP', 'entra-id'],
  // Where only a workload can stand, one word is enough; in a sentence it would be no product.
  ['Office', 'm365-apps'],
  ['APPS', 'm365-apps'],
  ['Voice', 'teams-phone'],
])('“%s” is %s', (called, id) => {
  expect(read('Contoso', called)).toMatchObject({ row: { workload: id } })
})

test.each([
  ['1500', 1500],
  ['1,500', 1500],
  ['1.500', 1500],
  ['1 500', 1500],
  ["1'500", 1500],
  ['1500.00', 1500],
  ['0', 0],
])('seats “%s”', (cell, seats) => {
  expect(read('Contoso', 'Teams', cell)).toMatchObject({ row: { seats } })
})

test.each(['-', '–', 'N/A', 'tbd', 'unknown', 'none'])('seats “%s” are not known', (cell) => {
  expect(read('Contoso', 'Teams', cell)).toMatchObject({ row: { seats: undefined } })
})

test.each([
  ['500 users', 500],
  ['1,500 seats', 1500],
  ['20 Licenses', 20],
])('the unit in “%s” is left out', (cell, seats) => {
  expect(read('Contoso', 'Teams', cell)).toMatchObject({ row: { seats } })
})

test('a day as Excel counts it is told from what is no date', () => {
  expect(read('Contoso', 'Teams', '', '46522')).toEqual({
    problems: [
      '“46522” is a day as Excel counts it, 2027-05-15. Format the column as a date, or write it as YYYY-MM-DD.',
    ],
  })
})

test.each(['-5', '1.5', '1,50', 'many', '999999999999'])('“%s” are no seats', (cell) => {
  expect(read('Contoso', 'Teams', cell)).toEqual({
    problems: [`Seats “${cell}” is not a whole number of at most 100 million.`],
  })
})

test('all that is wrong with a row is said at once', () => {
  const read1 = read('', '', 'x', 'soon')
  expect(read1).toEqual({
    problems: [
      'The customer is missing.',
      'The workload is missing.',
      'Seats “x” is not a whole number of at most 100 million.',
      '“soon” is not a date. Write it as YYYY-MM-DD.',
    ],
  })
  expect(read('x'.repeat(121), 'Teams', '', '', 'x'.repeat(1001))).toMatchObject({ problems: { length: 2 } })
})

test.each([
  ['customer’s name', 0, 120],
  ['workload', 1, 120],
  ['number of seats', 2, 120],
  ['target date', 3, 120],
  ['note', 4, 1000],
  ['L1', 5, 120],
  ['L2', 6, 120],
  ['due date', 7, 120],
  ['owner', 8, 1000],
])('%s: a cell that is too long is not read, and the limit is named', (name, at, most) => {
  const columns: Columns = { at: { ...COLUMNS.at, l1: 5, l2: 6, dueDate: 7, owner: 8 }, ignored: [] }
  const cells = ['Contoso', 'Teams', ...Array.from<string>({ length: 7 }).fill('')]
  cells[at] = 'x'.repeat(most + 1)
  expect(readEntitlement(prepared, columns, cells)).toEqual({
    problems: [`The ${name} has more than ${most} characters. Shorten it.`],
  })
})

test.each([
  'not known',
  'Not known yet',
  'n/a',
  'N/A',
  'no date yet',
  'TBA',
  'open',
  'to be decided',
  'To be confirmed.',
])('where a date is asked for, “%s” says that nobody knows it', (cell) => {
  expect(read('Contoso', 'Teams', '', cell)).toMatchObject({ row: { date: undefined, dateUnknown: true } })
  const columns: Columns = { at: { customer: 0, workload: 1, dueDate: 2 }, ignored: [] }
  expect(readEntitlement(prepared, columns, ['Contoso', 'Teams', cell])).toMatchObject({
    row: { dueDate: undefined, dateUnknown: false },
  })
})

test('the apostrophe that keeps a cell from being a formula is no part of it', () => {
  expect(read("'=Contoso", 'Teams', '', '', "'-1")).toMatchObject({ row: { customer: '=Contoso', note: '-1' } })
  expect(read('’t Hart', 'Teams')).toMatchObject({ row: { customer: '’t Hart' } })
})

describe('L1 and L2', () => {
  test.each(prepared.playbook.statuses.map((status) => [status.id, status] as const))(
    '%s is known by its names, with and without L1, and in one cell',
    (id, { l1, l2 }) => {
      expect(readStatus(prepared, l1, l2)).toMatchObject({ status: { id } })
      if (!l2) return
      expect(readStatus(prepared, '', l2.toUpperCase())).toMatchObject({ status: { id } })
      expect(readStatus(prepared, `${l1} › ${l2}`, '')).toMatchObject({ status: { id } })
      expect(readStatus(prepared, `${l1} - ${l2}`, '')).toMatchObject({ status: { id } })
    },
  )

  test.each([
    ['blocked', 'legal', 'legal-regulatory'],
    ['Blocked', 'App Compat', 'app-compatibility'],
    ['in progress', 'adoption', 'user-adoption'],
    ['Blocked', 'adoption', 'adoption-readiness'],
    ['No-Intent', 'on prem', 'on-premises'],
    ['', 'unresponsive', 'customer-unresponsive'],
    ['Duplicate', '', 'duplicate-invalid'],
    // What stands in brackets tells a neighbour apart, and is asked only when nothing else has the words.
    ['Blocked', 'Product Feature', 'product-feature'],
    ['', 'Product/Feature', 'product-feature'],
    ['Blocked', 'Non-Product', 'security-privacy'],
    ['Blocked', 'IT Change Mgmt', 'it-change-management'],
    ['Blocked', 'IT Change Mgmt & Resourcing', 'it-change-management'],
    ['Blocked', 'Legal and Regulatory', 'legal-regulatory'],
    ['Blocked', 'Svc Reliability', 'service-reliability'],
    ['In Progress', 'Tech. Onboarding', 'technical-onboarding'],
    ['No Intent', 'Exec. Sponsor', 'executive-sponsorship'],
    // An L2 that stands where the L1 is asked for.
    ['New', '', 'new-subscription'],
    ['Migration', '', 'migration'],
    ['Customer Unresponsive', '', 'customer-unresponsive'],
    ['New', 'New Subscription', 'new-subscription'],
  ])('“%s”, “%s” is %s', (l1, l2, id) => {
    expect(readStatus(prepared, l1, l2)).toMatchObject({ status: { id } })
  })

  test.each([
    'Blocked›Legal',
    'Blocked > Legal',
    'Blocked: Legal',
    'Blocked – Legal',
    'Blocked\t-\tLegal',
    'No-Intent - On-Premises',
  ])('“%s” in one cell is both', (cell) => {
    expect(readStatus(prepared, cell, '')).toMatchObject({ status: { l2: expect.stringMatching(/Legal|On-Premises/) } })
  })

  test('nothing said is no status', () => {
    expect(readStatus(prepared, '', '')).toEqual({ status: undefined })
  })

  test.each([
    ['', 'adoption', 'could be “Solution or User Adoption” or “Adoption Readiness”. Write more of it.'],
    ['Blocked', '', 'needs an L2'],
    [
      'In Progress',
      '',
      'needs an L2 beside it: “Technical Onboarding and Deployment”, “Migration” or “Solution or User Adoption”.',
    ],
    ['Blocked', 'Migration', 'belongs to In Progress'],
    ['Nowhere', 'Migration', 'L1 “Nowhere” is not known'],
    ['???', 'Migration', 'is not known'],
    [
      'Blokced',
      '',
      'L1 “Blokced” is not known. It can be “Status Unknown”, “In Progress”, “No Intent”, “Blocked” or “Duplicate/Invalid”.',
    ],
    [
      'No Intent',
      'Pilot',
      'L2 “Pilot” is not known. Under No Intent it can be “Using Competitive Solution”, “Using Microsoft On-Premises Solution” or “Executive Sponsorship”.',
    ],
    ['Blocked', '???', 'is not known'],
    ['Blocked › Nothing', '', 'L2 “Nothing” is not known'],
    ['› Blocked', '', 'needs an L2'],
    ['Blocked', 'security or so', 'is not known'],
    ['Blocked', 'it mg', 'is not known'],
    ['adoption', '', 'could be “Solution or User Adoption” or “Adoption Readiness”'],
    ['Migration', 'Legal', 'L1 “Migration” is not known'],
    ['p', '', 'L1 “p” is not known'],
    ['Blocked ›', '', 'needs an L2'],
  ])('“%s”, “%s”: %s', (l1, l2, problem) => {
    expect(readStatus(prepared, l1, l2)).toMatchObject({ problem: expect.stringContaining(problem) })
  })
})
