import { dibsIn, dueDay } from '../../playbook/dibs-told.ts'

const isName = (words: string): boolean => /contoso|fabrikam|ann lee/i.test(words)

test('all of DIBS is read from one sentence, and what else it says stays', () => {
  const apart = dibsIn(
    'Fabrikam Teams: 1,200 seats, due 30 June, business reason is closing two sites, success owner Ann Lee, nobody is trained, unblocked by 15 july',
    isName,
  )
  expect(apart?.told).toEqual({
    seats: '1,200',
    due: '30 June',
    businessReason: 'closing two sites',
    successOwner: 'Ann Lee',
  })
  expect(apart?.rest).toBe('Fabrikam Teams: nobody is trained, unblocked by 15 july')
  expect(apart?.isAll).toBe(false)
})

test.each([
  [
    'fabrikam teams dibs: due 30 June, intent yes, business reason closing sites, success owner Ann Lee',
    { due: '30 June', intent: 'Intends to use it', businessReason: 'closing sites', successOwner: 'Ann Lee' },
  ],
  [
    'for fabrikam teams the success owner is Ann Lee and the due date is 30 June',
    { successOwner: 'Ann Lee', due: '30 June' },
  ],
  ['fabrikam teams seats 1500', { seats: '1500' }],
  ['fabrikam teams has 1500 seats', { seats: '1500' }],
  ['fabrikam teams: ann lee is the success owner', { successOwner: 'Ann Lee' }],
  [
    'dibs fabrikam teams 800 seats due 15 feb, reason: audit finding, owner Ann de Lee',
    { seats: '800', due: '15 feb', businessReason: 'audit finding', successOwner: 'Ann de Lee' },
  ],
  ['dibs for fabrikam teams: due 15 feb', { due: '15 feb' }],
  ['fabrikam teams dibs 800 seats', { seats: '800' }],
  ["fabrikam teams's business reason is better meetings", { businessReason: 'better meetings' }],
])('“%s” tells nothing but DIBS', (text, told) => {
  const apart = dibsIn(text, isName)
  expect(apart?.told).toEqual(told)
  expect(apart?.of.toLowerCase()).toBe('fabrikam teams')
  expect(apart?.isAll).toBe(true)
})

test.each([
  'Fabrikam Teams: nobody is trained, due 30 June',
  'Fabrikam Teams: the business reason is unclear',
  'Fabrikam Teams: the success owner left the company',
  'Fabrikam Teams: they argue about seats in the office',
  'no intent at Fabrikam',
  'the dibs of fabrikam are due on 4 may',
  'Fabrikam Teams: the reason is the network, due 30 June',
  'they wait for 200 more seats from the reseller',
])('“%s” tells no DIBS', (text) => {
  expect(dibsIn(text, isName)).toBeUndefined()
})

test('a due date by itself counts only where another day is that of the status', () => {
  expect(dibsIn('due date 30 september', isName)).toBeUndefined()
  expect(dibsIn('due date 30 september', isName, true)).toMatchObject({ told: { due: '30 september' }, isAll: true })
  expect(dibsIn('due 30 september', isName, true)).toBeUndefined()
})

test('the due date is a day to come', () => {
  expect(dueDay({ due: '30 June' }, '2026-03-02')).toBe('2026-06-30')
  expect(dueDay({ due: '30 June 2020' }, '2026-03-02')).toBeUndefined()
  expect(dueDay({}, '2026-03-02')).toBeUndefined()
})
