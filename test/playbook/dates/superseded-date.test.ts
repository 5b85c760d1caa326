import { findDate } from '../../../playbook/dates/find-date.ts'
import { withDateMoved } from '../../../playbook/dates/moved-date.ts'

const NOVEMBER = '2026-11-20'

test.each([
  ['they wanted to be done by 15 dec but now its 20 jan, 500 mailboxes left', '2027-01-20'],
  ['was planned for 15 December, now it’s 20 January', '2027-01-20'],
  ['they hoped to finish by 15 dec, now they aim for end of january', '2027-01-31'],
  ['the deadline was 1 december, now 15 january', '2027-01-15'],
  ['planned 15 dec, instead 20 jan', '2027-01-20'],
  ['supposed to be live by 15 dec, it will be done on 20 jan', '2027-01-20'],
  ['originally go-live 15 dec, moved to 20 jan', '2027-01-20'],
  ['go-live was meant to be on 15 december; they finish on 20 january', '2027-01-20'],
])('in “%s” the newer day holds', (text, day) => {
  expect(findDate(text, NOVEMBER)).toMatchObject({ day })
})

test.each([
  ['the fix was promised for 15 december', '2026-12-15'],
  ['they wanted to be done by 15 dec', '2026-12-15'],
  ['now they wait until 20 jan', '2027-01-20'],
  ['pilot by 15 dec, all live by 20 jan', '2027-01-20'],
])('in “%s” no day takes the place of another', (text, day) => {
  const found = findDate(text, NOVEMBER)
  expect(found).toMatchObject({ day })
  expect(found).not.toHaveProperty('instead')
})

test.each([
  [
    'they wanted to be done by 15 dec but now its 20 jan, 500 mailboxes left',
    'by 15 dec',
    'its 20 jan, 500 mailboxes left',
  ],
  ['it was due 15 dec and slipped to 20 jan', 'due 15 dec', 'slipped to 20 jan'],
  ['old SBC, it was planned for 15 December, now it’s 20 jan', '15 December', 'old SBC, it’s 20 jan'],
])('“%s” never says that the new day was planned before', (text, before, after) => {
  expect(withDateMoved(text, [before], '2027-01-20')).toBe(after)
})

test.each([
  ['the move slipped to September\nthey hired 3 people', 'September', '\nthey hired 3 people'],
  ['no people, pushed back to 1 May', '1 May', 'no people,'],
  ['training waits for 12 March', '12 March', 'training waits'],
])('“%s” says nothing of a move whose day is gone', (text, before, after) => {
  expect(withDateMoved(text, [before], undefined)).toBe(after)
})

test.each([
  ['29 jan, they moved the launch to 26 feb', '2027-02-26'],
  ['they pushed back the start of the deployment to 26 feb', '2027-02-26'],
  ['planned for 29 jan, 26 feb is the new target', '2027-02-26'],
  ['go live was 29 jan, it is 26 feb now', '2027-02-26'],
  ['the migration was shifted from december into february', '2027-02-28'],
])('in “%s” the day was moved', (text, day) => {
  expect(findDate(text, NOVEMBER)).toMatchObject({ day, corrects: true })
})

test.each([
  ['go live 1 march, they moved the training to 26 feb', '2027-03-01'],
  ['on hold until 26 feb, they put the rollout on hold until 26 feb', '2027-02-26'],
  ['they moved 300 mailboxes, the deployment ends 26 feb', '2027-02-26'],
])('in “%s” no day was moved', (text, day) => {
  const found = findDate(text, NOVEMBER)
  expect(found).toMatchObject({ day })
  expect(found).not.toHaveProperty('corrects')
})
