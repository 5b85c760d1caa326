import { story } from '../../support/story.ts'

/** What was said is not denied, also where it is no second reason. */

story('the neighbour that a clause speaks for is offered, not ruled out', [
  ['FM', 'Marlow Teams: the lab moved to Leeds last week, nobody is trained, the IT lead left but is replaced'],
  [
    'bot',
    'Blocked › Adoption Readiness',
    /^Or IT Change Management and Resourcing\? That is when .*; this one is when /m,
  ],
  ['bot never', 'Not IT Change Management'],
])

story('a neighbour that nothing speaks for is ruled out', [
  ['FM', 'Marlow Teams: nobody is trained and there is no champion'],
  ['bot', 'Blocked › Adoption Readiness', /^Not IT Change Management and Resourcing: that is when .*; here, /m],
])

story('what was only thought is no reason', [
  ['FM', 'Marlow Teams: I thought the IT lead left, but it is the proxy that drops the calls'],
  ['bot', 'Blocked › Customer IT Infrastructure and Remediation'],
])

story('what takes it back in a word or two is asked about', [
  ['FM', 'Marlow Teams: I thought the IT lead left, but no, its training'],
  ['bot never', 'Clear from what you said'],
])
