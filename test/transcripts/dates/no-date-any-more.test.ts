import { story } from '../../support/story.ts'

const TODAY = ['day', '2026-11-23'] as const

story('“no date at all” takes the day back, and is no news of an obstacle', [
  TODAY,
  ['FM', 'litware teams: enrolment is running, go-live 1 march'],
  ['bot', 'In Progress', 'Target date: 2027-03-01'],
  ['FM', 'actually no, they have no date at all'],
  ['bot', 'In Progress', 'The day is taken back', 'Target date (required)', 'enrolment is running'],
  ['bot never', 'What stands in the way?', '1 March', '2027-03-01'],
  ['FM', 'undo'],
  ['bot', 'Target date: 2027-03-01'],
])

story('a date that was missed and has no successor', [
  TODAY,
  ['FM', 'litware teams: go live was 2 nov, they missed it. new date is the friday after thanksgiving'],
  ['bot', 'In Progress'],
  ['FM', 'hm no, they have no date any more'],
  ['bot', 'In Progress', 'Target date (required)'],
  ['bot never', 'What stands in the way?'],
])

story('behind an obstacle it ticks that the date is not known', [
  TODAY,
  ['FM', 'litware teams: blocked by the proxy until 1 march'],
  ['FM', 'actually there is no date at all'],
  ['bot', 'Blocked', 'Date not known: true'],
  ['bot never', '1 March', 'What stands in the way?'],
])
