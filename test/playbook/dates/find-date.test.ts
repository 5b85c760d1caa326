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
  ['the rollout starts in April', '2026-04-30', 'April'],
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
  ['workshops run till Easter', '2026-04-05', 'till Easter'],
  ['all moved by Good Friday', '2026-04-03', 'by Good Friday'],
  ['done by easter 2027', '2027-03-28', 'by easter 2027'],
  ['on leave until Christmas', '2026-12-24', 'until Christmas'],
  ['all moved by Whitsun', '2026-05-24', 'by Whitsun'],
  ['they wait until whit monday', '2026-05-25', 'until whit monday'],
  ['done by Pentecost 2027', '2027-05-16', 'by Pentecost 2027'],
])('“%s” is %s', (text, day, quote) => {
  expect(findDate(text, TODAY)).toEqual({ day, quote })
})

test.each([
  ['is past', 'until 15 February 2026'],
  ['is past, though no year was said', 'the admin left on 20 February'],
  ['is counted from', 'no answer since 15 March'],
  ['looks back', 'no reply in two weeks'],
  ['no such day', 'until 31 June'],
  ['no day', 'only 15 may join'],
  ['no day', '24/7 support'],
  ['no day', 'Windows 10/11 rollout'],
  ['no day', '3/4 of the users'],
  ['a share', '16/12 of the plants'],
  ['a version', 'tablets run on 15.4'],
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
  ['a month is no day', 'new ones are nicer in June'],
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
  ['when it runs out', 'their licences expire in August'],
  ['when it runs out', 'the trial runs out by 30 April'],
  ['a feast is no day', 'they send Easter cards with it'],
  ['after it', 'they go on after Easter'],
  ['two that compete', 'one site on 5 May, the other on 7 May'],
  ['nothing', ''],
])('%s: “%s” is not guessed', (_, text) => {
  expect(findDate(text, TODAY)).toBeUndefined()
})

describe('in the autumn', () => {
  const AUTUMN = '2026-10-12'

  test.each([
    // Numbers.
    ['all live by 11/30/2026', '2026-11-30', 'by 11/30/2026'],
    ['finish date 08/31/2027', '2027-08-31', '08/31/2027'],
    ['the patch is promised for 25.1.27', '2027-01-25', '25.1.27'],
    ['they are done 20/1/27', '2027-01-20', '20/1/27'],
    // A steering committee meets to decide, as a board does: then the obstacle may be gone. The card says whose day it is.
    ['steering committee on 2027/03/18', '2027-03-18', '2027/03/18'],
    ['until 2027.3.18', '2027-03-18', 'until 2027.3.18'],
    ['cut-over on the weekend of 13/14 feb', '2027-02-14', '13/14 feb'],
    ['training 18-20 November', '2026-11-20', '18-20 November'],
    ['training Nov 18-20', '2026-11-20', 'Nov 18-20'],
    ['live on 4-Dec-26', '2026-12-04', '4-Dec-26'],
    ["by 4 Dec '26", '2026-12-04', "by 4 Dec '26"],
    ['by 4 Dec 26.', '2026-12-04', 'by 4 Dec 26'],
    ['their lawyer is back on 1.2.', '2027-02-01', '1.2.'],
    // Months with their year.
    ['the connector comes in June 2027', '2027-06-30', 'June 2027'],
    ['the statute changes sept 2027', '2027-09-30', 'sept 2027'],
    ['by Jan 27', '2027-01-31', 'by Jan 27'],
    ['by Jan 27th', '2027-01-27', 'by Jan 27th'],
    ['by Jan 27, 2027', '2027-01-27', 'by Jan 27, 2027'],
    ['by Jan 15', '2027-01-15', 'by Jan 15'],
    ["by Mar '27", '2027-03-31', "by Mar '27"],
    ['frozen until June 2027, nobody may touch it', '2027-06-01', 'until June 2027'],
    ['promised for April', '2027-04-30', 'April'],
    ['nothing can start before February', '2027-02-01', 'before February'],
    ['all moved before February', '2027-01-31', 'before February'],
    // Weeks and days of a month.
    ['cut-over in the first week of May', '2027-05-07', 'the first week of May'],
    ['first week of January', '2027-01-08', 'first week of January'],
    ['2nd week in April 2027', '2027-04-09', '2nd week in April 2027'],
    ['ready by the end of the month after next', '2026-12-31', 'by the end of the month after next'],
    ['ready the month after next', '2026-12-31', 'the month after next'],
    ['ready by the end of the week after next', '2026-10-30', 'by the end of the week after next'],
    ['ready mid next month', '2026-11-15', 'mid next month'],
    ['the test is in week 3 january', '2027-01-22', 'week 3 january'],
    ['ready wk 2 of March', '2027-03-12', 'wk 2 of March'],
    ['last week of May', '2027-05-28', 'last week of May'],
    ['the board votes on the third Tuesday in January', '2027-01-19', 'the third Tuesday in January'],
    ['last friday of november', '2026-11-27', 'last friday of november'],
    ['boxes arrive in KW 8', '2027-02-26', 'KW 8'],
    ['CW 52/2026', '2026-12-25', 'CW 52/2026'],
    ['ready by week 8', '2027-02-26', 'by week 8'],
    // Quarters, halves, years.
    ['they try again mid Q2', '2027-05-15', 'mid Q2'],
    ['we look for another tool, Q3', '2027-09-30', 'Q3'],
    ['vendor says Q1', '2027-03-31', 'Q1'],
    ['decision in Q1 2027', '2027-03-31', 'Q1 2027'],
    ['by Q2/27', '2027-06-30', 'by Q2/27'],
    ['end of 2Q27', '2027-06-30', 'end of 2Q27'],
    ['in the second quarter of 2027', '2027-06-30', 'the second quarter of 2027'],
    ['early Q2 2027', '2027-04-30', 'early Q2 2027'],
    ['it is planned for H2 2027', '2027-12-31', 'H2 2027'],
    ['1H27', '2027-06-30', '1H27'],
    ['the product group plans it for the second half of 2027', '2027-12-31', 'the second half of 2027'],
    ['all sites by year end', '2026-12-31', 'by year end'],
    ['end of 2027', '2027-12-31', 'end of 2027'],
    // Feasts.
    ['signed before Christmas', '2026-12-24', 'before Christmas'],
    ['by xmas', '2026-12-24', 'by xmas'],
    ['live by new year', '2026-12-31', 'by new year'],
    // So long until it comes.
    ['the distributor says 2 weeks', '2026-10-26', '2 weeks'],
    ['upgrade of the gateways 3 weeks from now', '2026-11-02', '3 weeks from now'],
    ['the new SKU will be there in about a month', '2026-11-12', 'in about a month'],
    ['lead time six weeks', '2026-11-23', 'six weeks'],
    ['delivery takes 6-8 weeks', '2026-12-07', '6-8 weeks'],
    ['ETA ~10 days', '2026-10-22', '~10 days'],
    ['order placed 5.10., provisioning ~10 days', '2026-10-15', '~10 days'],
    ['ordered on 5 Oct, delivery within two weeks', '2026-10-19', 'within two weeks'],
    ['approval needs another three weeks', '2026-11-02', 'another three weeks'],
    ['will take 10 business days', '2026-10-26', '10 business days'],
    // Bullets and labels.
    ['- nobody is trained\n- sign-off 29 Jan', '2027-01-29', '29 Jan'],
    ['nobody is trained. date: end of may', '2027-05-31', 'end of may'],
    ['unblock date: April', '2027-04-30', 'April'],
    ['ETA Nov', '2026-11-30', 'Nov'],
    // Dictated.
    ['first group by the tenth of february', '2027-02-10', 'by the tenth of february'],
    ['they should be on it by march thirty first', '2027-03-31', 'by march thirty first'],
    ['go live is the twenty-second of may 2027', '2027-05-22', 'the twenty-second of may 2027'],
    ['target ~20 April', '2027-04-20', '20 April'],
    // Several.
    ['draft 15 Jan, sign-off 29 Jan', '2027-01-29', '29 Jan'],
    ['kick-off planned for 12 Jan, go-live planned for 9 March', '2027-03-09', '9 March'],
    ['planned by 5 May, but now by 20 May', '2027-05-20', 'by 20 May'],
    ['until 12 March\nno, it slips to 9 April', '2027-04-09', '9 April'],
    ['moved from 12 March to 9 April', '2027-04-09', '9 April'],
    ['they met on 2 October and on 6 October, next step on 3 Dec', '2026-12-03', '3 Dec'],
  ])('“%s” is %s', (text, day, quote) => {
    expect(findDate(text, AUTUMN)).toMatchObject({ day, quote })
  })

  test.each([
    ['how long it lasted', 'no reply for six weeks'],
    ['how long it lasted', 'blocked since 3 weeks'],
    ['how long it lasted', 'for 10 days already the proxy fails'],
    ['how long it lasted', 'their partner has not phoned back in seven weeks'],
    ['how much waits', 'the packagers have a backlog of two months'],
    ['how often', 'we speak every 2 weeks'],
    ['a contract', 'the reseller says 12 months commitment'],
    ['so much training', 'they say 3 weeks training is too much'],
    ['as good as nothing', 'no progress, nothing done in 5 weeks'],
    ['a share', '2/3 of the shops'],
    ['a share', 'expected 2/3 done'],
    ['so many', 'expected 10-12 weeks of work lie behind them'],
    ['a build', 'plugin version 5.2.27'],
    ['the day of a contract', 'anniversary date 30/6'],
    ['closing of accounts', 'busy with the month-end closing'],
    ['a peak', 'no time before the Christmas peak'],
    ['a sale', 'no time before the January sale'],
    ['a week of a course', 'adoption plan week 3 of 12'],
    ['as it was thought', 'low use, as expected in week 3'],
    ['every month', 'they meet every third Tuesday of November'],
    ['past', 'they left 02/03/2026'],
    ['a day of what was', 'tried three people since before Easter'],
    ['a day of what was', 'they came before Christmas, and left'],
    ['a day of what was', 'it worked before February'],
    ['a day of what was', 'they were moved before Christmas'],
    ['vague', 'in early June'],
  ])('%s: “%s” is not read', (_, text) => {
    expect(findDate(text, AUTUMN)).toBeUndefined()
  })
})

describe('the day on which the way is free', () => {
  const NOVEMBER = '2026-11-21'

  test.each([
    // What is there, usable, decided or over then.
    ['new access points come in July', '2027-07-31', 'July'],
    ['the guest policy allows it from 1 March', '2027-03-01', '1 March'],
    ['pilots can be enrolled from 18 January onwards', '2027-01-18', '18 January'],
    ["the consultant isn't through, that'll be in May", '2027-05-31', 'May'],
    ['three posts to be filled, finished in March', '2027-03-31', 'March'],
    ['the pool waits till she has tested it in February', '2027-02-28', 'February'],
    ['the forest clean-up ends in March', '2027-03-31', 'March'],
    ['the decree runs out on 30 June', '2027-06-30', '30 June'],
    ['hopes to have a supplier signed on 14 December', '2026-12-14', '14 December'],
    ['End of the copying: 9 December', '2026-12-09', '9 December'],
    ['We keep the end date of 22 December', '2026-12-22', '22 December'],
    ['her approval is due on the 10th', '2026-12-10', 'the 10th'],
    ['we speak on 3 December, the approval is due on the 10th.', '2026-12-10', 'the 10th'],
    ['target is 20 September', '2027-09-20', '20 September'],
    // Day and month in numbers.
    ['the report comes out 6/15 and then they are free', '2027-06-15', '6/15'],
    ['last batch 17/12. Thanks', '2026-12-17', '17/12'],
    ['the council reads it on 12/9.', '2026-12-09', '12/9'],
    // Of several.
    ['workshop 9 December, decision on it 22 December', '2026-12-22', '22 December'],
    ['a session with the expert on failover, 16 December, vote of the board on 28 January', '2027-01-28', '28 January'],
    ['the array ships 8 December, the servers get upgraded 16 January', '2027-01-16', '16 January'],
    ['offers until 30 November, she hopes to sign somebody by 20 December', '2026-12-20', 'by 20 December'],
    ['it should be through on 18 December, he is away until Tuesday', '2026-12-18', '18 December'],
    ['first ten on Monday, the rest, 50 desks, on 7 December', '2026-12-07', '7 December'],
    ['amendment expected in force on 7 January. The old PBX is supported until June', '2027-01-07', '7 January'],
    ['they built it all by August; the vote is on 18 February', '2027-02-18', '18 February'],
    ['kick-off 24 November, pilot 8 December, company-wide 18 January', '2027-01-18', '18 January'],
    ['the welcome mail goes out 30 Nov, half of them shall be active on 31 Jan', '2027-01-31', '31 Jan'],
    ['I have holidays 21 Dec - 4 Jan. The port is opened on 11 December', '2026-12-11', '11 December'],
    ['waves: 24.11. / 1.12. / 8.12. then done', '2026-12-08', '8.12.'],
    ['next batch 27/11, finance 4/12, the rest 18/12', '2026-12-18', '18/12'],
    ['courses on 4 December, 11 December and 18 December', '2026-12-18', '18 December'],
    // From the beginning of a month on, and what a month gives its name to.
    ['the add-on is available from February', '2027-02-01', 'February'],
    ['the fix ships with the February release', '2027-02-28', 'February'],
    ['as of 1 March the seats are there', '2027-03-01', '1 March'],
    // A day instead of another.
    ['pushed back from January to March', '2027-03-31', 'March'],
    ['moved again: 20 Jan not 4 Dec', '2027-01-20', '20 Jan'],
    ['the new date for taking down the servers is 9 January instead of 28 November', '2027-01-09', '9 January'],
    ['we moved the finish from 12/4 to 12/15', '2026-12-15', '12/15'],
    ['they agreed on 24 nov as go-live', '2026-11-24', '24 nov'],
    ['we agreed on 24 nov for the cut-over', '2026-11-24', '24 nov'],
    ['agreed on 24 nov with the pilot group', '2026-11-24', '24 nov'],
    ['we agreed on 24 nov with ann, go-live 15 dec', '2026-12-15', '15 dec'],
    ['the board meeting on 24 nov', '2026-11-24', '24 nov'],
    ['meeting 24 nov decides', '2026-11-24', '24 nov'],
  ])('“%s” is %s', (text, day, quote) => {
    expect(findDate(text, NOVEMBER)).toMatchObject({ day, quote })
  })

  test.each([
    ['which wave it is', 'backlog carried over, wave 3/7'],
    ['a call', 'we hear it in Tuesday’s call'],
    ['the day of a call', 'new call on 2 December'],
    ['a day that is agreed with people', 'we agreed on tuesday 24 nov with ann and jo'],
    ['the same of a role', 'settled on Tuesday, 24 November with the customer'],
    ['the same of a name with its capital', 'agreed on 2 December with Jo'],
    ['the day of a meeting', 'meeting tuesday 24 nov with jo'],
    ['the day of an appointment', 'appointment with ann on 24 nov'],
    ['a day on which one spoke', 'nobody is trained. spoke on tuesday 24 nov'],
    ['when we ask', 'they told me to ask again on 4 December'],
    ['the letter’s day', 'the circular of 3 March forbids it'],
    ['what has been, with its year behind it', 'since 30 January 2027'],
    ['a question', '“will I have it back by Monday?”'],
    ['the end of a sentence, and a number', 'it runs in February. 3 sites follow'],
    ['away', 'the lead is on leave from 12 December'],
    ['what was planned, and is late', 'it was promised for September'],
    ['what was, of last year', 'the outage on 25 January last year'],
    ['so often', 'it went out twice in a month'],
    ['days of attempts', 'mailed Mr Osei on 4 March, 18 March, 2 April and 23 April'],
    ['the day of a contract', 'order date 30/6, nothing else is known'],
  ])('%s: “%s” is not read', (_, text) => {
    expect(findDate(text, NOVEMBER)).toBeUndefined()
  })

  test('what is said instead of another is told as a date that was moved', () => {
    expect(findDate('moved again: 20 Jan not 4 Dec', NOVEMBER)).toMatchObject({ corrects: true })
  })
})

describe('day and month that could be the other way round', () => {
  test.each([
    ['until 03/04', '2026-04-03', 'the day stands first'],
    ['until 03.04.2026', '2026-04-03', 'a point stands behind the day'],
    ['until 03/04/2026', '2026-04-03', 'the day stands first, with a year too'],
    ['the board decides on 4/3', '2026-03-04', 'after “on”'],
    ['by 3.4.', '2026-04-03', 'with a final dot'],
    ['pilot 03/25/2026, all live by 04/05/2026', '2026-04-05', 'the rest of the text has the month first'],
    ['pilot 25/03/2026, all live by 04/05/2026', '2026-05-04', 'the rest of the text has the day first'],
    ['all live by 12/01/2026', '2026-12-01', 'the other one is past'],
  ])('“%s” is %s: %s', (text, day) => {
    expect(findDate(text, TODAY)).toMatchObject({ day, isEither: true })
  })

  test('they are read as the person writes them, where the text does not say', () => {
    expect(findDate('until 03/04', TODAY, 'month-first')?.day).toBe('2026-03-04')
    expect(findDate('until 03.04.', TODAY, 'month-first')?.day).toBe('2026-04-03')
    expect(findDate('pilot 25/03, live by 04/05', TODAY, 'month-first')?.day).toBe('2026-05-04')
  })

  test('a day that can only be read in one way is no such', () => {
    expect(findDate('until 03/25', TODAY)).not.toHaveProperty('isEither')
    expect(findDate('until 04/04', TODAY)).not.toHaveProperty('isEither')
  })
})

test.each([
  ['2026-03-02', '2026-03-05'],
  ['2026-03-03', '2026-03-06'],
  ['2026-03-04', '2026-03-09'],
  ['2026-03-05', '2026-03-10'],
  ['2026-03-06', '2026-03-11'],
  ['2026-03-07', '2026-03-11'],
  ['2026-03-08', '2026-03-11'],
])('three working days from %s end on %s', (today, day) => {
  expect(findDate('delivery takes 3 working days', today)?.day).toBe(day)
})

test.each(['31 June 2026', '29 Feb 2027', '31 June', '15 March 1999', 'March 1999'])(
  'neither “%s” nor the month in it is a day to come',
  (day) => {
    expect(findDate(`they wait until ${day}`, TODAY)).toBeUndefined()
  },
)

test.each(['they may first train the users', 'the board may second that', 'they march first'])(
  'a verb is no month in “%s”',
  (text) => {
    expect(findDate(text, TODAY)).toBeUndefined()
  },
)

test('“by may first” is a day', () => {
  expect(findDate('live by may first', TODAY)?.day).toBe('2026-05-01')
})

test.each(['in the second half of May', 'the third of them in March first saw it'])(
  'a number in words is no day in “%s”',
  (text) => {
    expect(findDate(text, TODAY)?.day ?? '').not.toMatch(/-0[1-3]$/)
  },
)

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

test('a year of 52 weeks has no week 53', () => {
  expect(findDate('until KW 53 2026', TODAY)?.day).toBe('2027-01-01')
  expect(findDate('until KW 53 2027', TODAY)?.day).not.toBe('2028-01-07')
})
