import { story } from '../../support/story.ts'

const SAYS = '\n- teams: the proxy drops the calls until 30 April\n- intune: their only admin left'

story('the company of those present is the customer', [
  ['FM', `Notes 27/2 - Attendees: me, Lee Gu (Elmgate CIO), Patti (partner)${SAYS}`],
  ['bot', 'Elmgate · Microsoft Teams', 'You also named Intune: next', 'Intune: Blocked › IT Change Management'],
  ['bot never', 'Partner Engagement', 'Unresponsive', 'Patti', 'Lee Gu'],
])

story('a company behind a role, and lines below', [
  ['FM', `Notes 27/2\nParticipants: Ida Voss (IT lead, Elmgate), me${SAYS}`],
  ['bot', 'Elmgate · Microsoft Teams'],
  ['bot never', 'Ida'],
])

story('a role in capitals belongs to no name', [
  ['FM', `Notes 27/2\nPresent: Ida Voss (Elmgate Foods IT Lead), Ole Brandt (CTO, Elmgate Foods)${SAYS}`],
  ['bot', 'Elmgate Foods · Microsoft Teams'],
  ['bot never', 'IT Lead'],
])

story('the name before the kind of meeting is the customer', [
  ['FM', `Elmgate call 27/2, attendees me + Lee Gu (CIO)${SAYS}`],
  ['bot', 'Elmgate · Microsoft Teams', 'You also named Intune: next'],
  ['bot never', 'Lee Gu'],
])

story('whoever was there is no customer', [
  ['FM', `Call 27/2, present: Lee Gu, Patti Fernandez${SAYS}\n- Lee wants champions`],
  ['bot', 'This names two workloads'],
  ['bot never', 'Lee ·', 'Customer: Lee', 'Patti'],
])

story('a list of products is no list of those present', [
  ['FM', 'Elmgate call 27/2\nPresent: Teams and Exchange\nTeams: the proxy drops the calls until 30 April'],
  ['bot', 'Elmgate · Microsoft Teams'],
])
