import { findDate } from '../../../playbook/dates/find-date.ts'

const NOVEMBER = '2026-11-20'

test.each([
  // A month at the end of what is wanting or to be done.
  ['contoso teams: nobody trained, april', '2027-04-30', 'april'],
  ['no admin for it - February.', '2027-02-28', 'February'],
  ['the SBC is too old, march', '2027-03-31', 'march'],
  // So long a pending thing takes.
  ['mail flow drops every day, LSS has a ticket, 2 weeks', '2026-12-04', '2 weeks'],
  ['switches are too old, replacements ordered, 6 weeks', '2027-01-01', '6 weeks'],
  ['the vendor makes a patch, about three weeks', '2026-12-11', 'about three weeks'],
  // Work that names its month or its weekday.
  ['slow network. Line upgrade june', '2027-06-30', 'june'],
  ['go-live February, trainings before', '2027-02-28', 'February'],
  ['training starts monday', '2026-11-23', 'monday'],
  ['they set it up now, go-live easter', '2027-03-28', 'easter'],
  ['go live whitsun, trainings before', '2027-05-16', 'whitsun'],
  ['enrolment starts january', '2027-01-31', 'january'],
  // "Not before" is quoted whole.
  ['nobody trained, not before 1 march', '2027-03-01', 'not before 1 march'],
  ['nothing happens, not before March', '2027-03-01', 'not before March'],
])('“%s” is %s', (text, day, quote) => {
  expect(findDate(text, NOVEMBER)).toMatchObject({ day, quote })
})

test.each([
  ['what has been', 'all were trained, april'],
  ['what has been', 'the line upgrade failed, june'],
  ['what comes each year', 'the shops are closed, december'],
  ['how long it has lasted', 'mail flow drops every day, 2 weeks'],
  ['how long it has lasted', 'nobody answers, 3 months'],
  ['a backlog', 'a ticket is open for 2 weeks'],
  ['a verb', 'the upgrade may take long'],
  ['when somebody wrote', 'the ticket came in, monday'],
  ['cards', 'they want the migration easter eggs gone'],
])('%s is no day: “%s”', (_, text) => {
  expect(findDate(text, NOVEMBER)).toBeUndefined()
})
