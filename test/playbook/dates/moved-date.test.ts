import { withDateMoved } from '../../../playbook/dates/moved-date.ts'

test.each([
  ['on hold until 12 March, no people', 'until 12 March', 'on hold until 9 Apr 2026, no people'],
  ['until they hire somebody in March', 'March', 'until they hire somebody on 9 Apr 2026'],
  ['the boxes arrive in two weeks', 'in two weeks', 'the boxes arrive on 9 Apr 2026'],
  ['delivery takes six weeks', 'six weeks', 'delivery takes until 9 Apr 2026'],
  ['the board votes on 12 March', '12 March', 'the board votes on 9 Apr 2026'],
  ['nobody is trained', 'until 12 March', 'nobody is trained'],
])('“%s” follows a date that was moved', (text, before, after) => {
  expect(withDateMoved(text, [before], '2026-04-09')).toBe(after)
})

test.each([
  ['on hold until 12 March, no people', 'until 12 March', 'on hold, no people'],
  ['the board votes on 12 March', '12 March', 'the board votes'],
])('“%s” says no day where none is known any more', (text, before, after) => {
  expect(withDateMoved(text, [before], undefined)).toBe(after)
})
