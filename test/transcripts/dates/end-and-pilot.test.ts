import { story } from '../../support/story.ts'

const TODAY = ['day', '2026-11-23'] as const

story('the day by which all is live is the target, not the month in which the set-up begins', [
  TODAY,
  ['FM', 'fabrikam teams'],
  ['FM', 'they do want it, enrolment starts in january, live by easter'],
  ['bot', 'In Progress', 'Target date: 2027-03-28', 'Read from “by easter”'],
])

story('the month of a pilot is no day on which an obstacle is gone', [
  TODAY,
  ['FM', 'fabrikam teams: the firewall blocks the media ports. IT is ready. pilot in march'],
  ['bot', 'Blocked › Customer IT Infrastructure', 'Projected unblock date (required', 'The pilot is expected in March'],
  ['bot never', '2027-03-31'],
])

story('the end of the obstacle is taken from beside the month of a pilot', [
  TODAY,
  ['FM', 'fabrikam teams: the firewall blocks the media ports until february. pilot in march'],
  ['bot', 'Blocked', 'Projected unblock date: 2027-02-01'],
])

story('so long at most is a day, and no thing that there is', [
  TODAY,
  ['FM', 'adatum intune: waiting for the security officer to release the encryption policy, 3 wks max'],
  ['bot', 'Blocked › Security/Privacy', 'Projected unblock date: 2026-12-14', 'Read from “3 wks”'],
  ['bot never', /there is a 3 weeks/],
])
