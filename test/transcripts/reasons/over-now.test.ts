import { story } from '../../support/story.ts'

const TODAY = ['day', '2026-11-23'] as const

story('a person who started in a post is no set-up, and nobody who is missing', [
  TODAY,
  ['FM', 'adatum sharepoint: the board does not care, nobody sponsors it'],
  ['bot', 'No Intent › Executive Sponsorship'],
  ['FM', 'keep it'],
  ['FM', 'adatum sharepoint - a new CEO joined, he likes it, wants to begin in Q2'],
  ['bot', 'In Progress › Technical Onboarding', '“wants to begin in Q2”', 'Target date: 2027-06-30'],
  ['bot never', '“CEO joined”', 'So far: “IT Change'],
  ['FM', 'nothing is in their way, he wants to go'],
  ['bot', 'In Progress › Technical Onboarding', 'Target date: 2027-06-30'],
  ['bot never', /“[^”]*joined[^”]*”/],
])

story('a new person who wants to wait, or wants another product, begins nothing', [
  ['FM', 'fabrikam teams: a new CIO started, she wants to go to Slack'],
  ['bot never', 'Technical Onboarding and Deployment\nClear'],
])

story('a product that is out is not used instead', [
  TODAY,
  ['FM', 'proseware apps: google docs is out, they signed E3 on tuesday, want office everywhere by 1 june'],
  ['bot', 'In Progress › Technical Onboarding', 'Target date: 2027-06-01', '“want office everywhere by 1 june”'],
  ['bot never', 'Using Competitive Solution'],
])

story('a law that no longer forbids it is no obstacle', [
  TODAY,
  ['FM', 'bellows teams: the law was relaxed last month, so they may start now'],
  ['bot', 'In Progress › Technical Onboarding', '“they may start now”'],
  ['bot never', 'Legal/Regulatory'],
])

story('a law that changed and makes them wait is one', [
  ['FM', 'bellows teams: the law changed last month, so they want to wait until it is clear what it forbids'],
  ['bot', 'Legal/Regulatory'],
])

story('what must change so that they can start is an obstacle', [
  ['FM', 'bellows teams: the firewall must be replaced so they can start'],
  ['bot', 'Blocked › Customer IT Infrastructure'],
])
