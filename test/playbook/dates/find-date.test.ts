import { findDate } from '../../../playbook/dates/find-date.ts'

const TODAY = '2026-03-02'

test.each([
  ['on hold until 15 March', '2026-03-15', 'until 15 March'],
  ['until March 15, 2027', '2027-03-15', 'until March 15, 2027'],
  ['until the 15th of April', '2026-04-15', 'until the 15th of April'],
  ['blocked until end of Q1', '2026-03-31', 'until end of Q1'],
  ['by the end of Q2 2027', '2027-06-30', 'by the end of Q2 2027'],
  ['ready by mid May', '2026-05-15', 'by mid May'],
  ['the end of June', '2026-06-30', 'the end of June'],
  ['end of February 2028', '2028-02-29', 'end of February 2028'],
  ['until the end of next month', '2026-04-30', 'until the end of next month'],
  ['by the end of the year', '2026-12-31', 'by the end of the year'],
  ['done EOQ', '2026-03-31', 'EOQ'],
  ['due 2026-05-01', '2026-05-01', 'due 2026-05-01'],
  ['15/03/2026', '2026-03-15', '15/03/2026'],
  ['until 3/15', '2026-03-15', 'until 3/15'],
  ['until 15.04.', '2026-04-15', 'until 15.04.'],
  ['the new proxies arrive in two weeks', '2026-03-16', 'in two weeks'],
  ['it will be ready in 3 months', '2026-06-02', 'in 3 months'],
  ['the new lines come on 1 June', '2026-06-01', '1 June'],
  ['all moved by August', '2026-08-31', 'by August'],
  ['they wait until September', '2026-09-01', 'until September'],
  ['nobody has time until June', '2026-06-01', 'until June'],
  ["the board won't decide till Q3", '2026-07-01', 'till Q3'],
  ['they don’t start until June', '2026-06-01', 'until June'],
  ['workshops are held for every department until June', '2026-06-30', 'until June'],
  ['frozen til May', '2026-05-01', 'til May'],
  ['SAP: until July, the admins are away', '2026-07-01', 'until July'],
  ['they wait until the end of September', '2026-09-30', 'until the end of September'],
  ['the copying runs until September', '2026-09-30', 'until September'],
  ['the board decides on 24/4', '2026-04-24', '24/4'],
  ['the nurses start on 4/24, teachers later', '2026-04-24', '4/24'],
  ['new proxy (15/06)', '2026-06-15', '15/06'],
  ['the proxy comes 5/28/2026', '2026-05-28', '5/28/2026'],
  ['they enable the shops on Thursday', '2026-03-05', 'Thursday'],
  ['on leave until Monday', '2026-03-09', 'until Monday'],
  ['they migrate the plants in May.', '2026-05-31', 'May'],
  ['the pilot starts in April', '2026-04-30', 'April'],
  ['the vendor upgrades it in Q3', '2026-09-30', 'Q3'],
  ['pilot starts in April, all live by 30 June', '2026-06-30', 'by 30 June'],
  ['it should be done in May', '2026-05-31', 'May'],
  ['the rest will be completed in July', '2026-07-31', 'July'],
  ['ready for Q3', '2026-09-30', 'Q3'],
  ['by Q1 2027', '2027-03-31', 'by Q1 2027'],
  ['by mid August', '2026-08-15', 'by mid August'],
  ['pilot on 5 May, rollout by 30 June', '2026-06-30', 'by 30 June'],
  ['the board decides on 15.4.', '2026-04-15', '15.4.'],
  ['the board decides on 15.4. and not before', '2026-04-15', '15.4.'],
  ['decision by 15.4., then they go on', '2026-04-15', 'by 15.4.'],
  ['all users are trained by 15.4.', '2026-04-15', 'by 15.4.'],
  ['they update the tablets on 15.4.', '2026-04-15', '15.4.'],
  ['Exchange goes live on 15.4.', '2026-04-15', '15.4.'],
  ['the new release comes on 15.4.', '2026-04-15', '15.4.'],
  ['the pilot is on 15.4.', '2026-04-15', '15.4.'],
  ['the works council meets on 15. April', '2026-04-15', '15. April'],
  ['by 15/4', '2026-04-15', 'by 15/4'],
  ['on 15/4 they decide', '2026-04-15', '15/4'],
  ['they say on 15/4 whether they go on', '2026-04-15', '15/4'],
  ['on hold until they find an architect in May', '2026-05-31', 'May'],
  ['nothing moves till the new dean starts on 4 May', '2026-05-04', '4 May'],
  ['until the council approves it in late April', '2026-04-30', 'April'],
  ['the freeze ends in April', '2026-04-30', 'April'],
  ['no admin yet, recruiting finishes in May', '2026-05-31', 'May'],
  ['the audit is over by 20 May', '2026-05-20', 'by 20 May'],
  ['the audit finishes on 20 May', '2026-05-20', '20 May'],
  ['the members vote in Sept', '2026-09-30', 'Sept'],
  ['a decision in June', '2026-06-30', 'June'],
  ['their licences expire in August', '2026-08-31', 'August'],
  ['workshops run till Easter', '2026-04-05', 'till Easter'],
  ['all moved by Good Friday', '2026-04-03', 'by Good Friday'],
  ['done by easter 2027', '2027-03-28', 'by easter 2027'],
  ['on leave until Christmas', '2026-12-24', 'until Christmas'],
])('“%s” is %s', (text, day, quote) => {
  expect(findDate(text, TODAY)).toEqual({ day, quote })
})

test.each([
  ['could be day or month', 'until 03/04'],
  ['could be day or month, with a year', 'until 03.04.2026'],
  ['is past', 'until 15 February 2026'],
  ['is past, though no year was said', 'the admin left on 20 February'],
  ['is counted from', 'no answer since 15 March'],
  ['looks back', 'no reply in two weeks'],
  ['no such day', 'until 31 June'],
  ['no day', 'only 15 may join'],
  ['no day', '24/7 support'],
  ['no day', 'Windows 10/11 rollout'],
  ['no day', '3/4 of the users'],
  ['could be day or month, without a word before it', 'the board decides on 4/3'],
  ['a share', '16/12 of the plants'],
  ['a version', 'tablets run on 15.4'],
  ['could be day or month, with a final dot', 'by 3.4.'],
  ['a version at the end of a sentence', 'the tablets run on 15.4.'],
  ['a version at the end of a sentence', 'they are still on 15.4. and wait'],
  ['a version at the end of a sentence', 'iPads are on iOS 15.4.'],
  ['a version at the end of a sentence', 'they upgraded to 15.4.'],
  ['a build', 'stuck on build 15.4. of the client'],
  ['a build', 'not before build 15.4.'],
  ['a section', 'the board objects to section 15.4. of the terms'],
  ['a score', 'the score is 15.4.'],
  ['a score', 'their NPS is at 15.4.'],
  ['an amount', 'usage went up by 15.4.'],
  ['an amount', 'costs rose by 15.4 percent'],
  ['an amount', 'adoption is at 15.4.'],
  ['a time', 'they start at 15.10.'],
  ['a time', 'done by 15.10 h'],
  ['no such day', 'by 31.4.'],
  ['a part', 'it is live on 15/4 sites'],
  ['looks back', 'the pilot in June failed'],
  ['of something else', 'the training rooms are free in June'],
  ['looks back', 'they told us on Monday'],
  ['looks back', 'they moved the shops in June'],
  ['the day of a call', 'our next call is planned for Friday'],
  ['a month is no day', 'new ones arrive in June'],
  ['a month that is past', 'the switch-over was done in January'],
  ['a month that is past', 'phase one, finished in November'],
  ['a quarter is no day', 'Q2 was busy for them'],
  ['no month', 'they are ready in case they may need it'],
  ['the end of a contract', 'the contract runs out 30 June'],
  ['looks back', 'nobody used it until we showed it in March'],
  ['looks back', 'it was fine until they replaced the proxy in May last year'],
  ['looks back', 'the members voted in September'],
  ['of something else', 'nothing works until they hire, and June is hot'],
  ['the end of a contract', 'the Zoom contract ends in April'],
  ['a feast is no day', 'they send Easter cards with it'],
  ['after it', 'they go on after Easter'],
  ['two that compete', 'one site on 5 May, the other on 7 May'],
  ['nothing', ''],
])('%s: “%s” is not guessed', (_, text) => {
  expect(findDate(text, TODAY)).toBeUndefined()
})

test('a day without a year is the next one of that name', () => {
  expect(findDate('until 15 January', '2026-11-20')?.day).toBe('2027-01-15')
  expect(findDate('by the end of Q1', '2026-11-20')?.day).toBe('2027-03-31')
})

test('a day and a month with a final dot are the next day of that name, too', () => {
  expect(findDate('on 15.4.', '2026-11-20')?.day).toBe('2027-04-15')
  expect(findDate('by 15.4.', '2026-04-15')?.day).toBe('2026-04-15')
  expect(findDate('by 15.4.', '2026-04-16')).toBeUndefined()
})

test('today counts, yesterday does not', () => {
  expect(findDate('by 2 March', TODAY)?.day).toBe(TODAY)
  expect(findDate('by 1 March', TODAY)).toBeUndefined()
})

test('Easter is that of the year in which it comes next', () => {
  expect(findDate('till easter', '2026-04-06')?.day).toBe('2027-03-28')
  expect(findDate('till easter', '2027-12-01')?.day).toBe('2028-04-16')
  expect(findDate('till easter 2038', '2026-04-06')?.day).toBe('2038-04-25')
})
