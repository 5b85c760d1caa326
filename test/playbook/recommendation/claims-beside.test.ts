import { recommend } from '../../../playbook/recommendation/recommend.ts'
import { prepared } from '../../support/story.ts'

/** What stands beside the reason and is none: a partner that has finished, a rival that has what is missing. */

const first = (text: string): string => recommend(prepared, { text }).ranked[0]!.status.id

test.each([
  'The consultancy has finished and was good. The rangers are not convinced, so Yammer stays closed until they are.',
  "Integrator is done, no complaints. The ferrymen resist the change and Teams isn't opened before they come round.",
  'They had a reseller for the set-up and that is over. The volunteers must be won over first, so OneDrive is halted.',
])('a partner that has finished is no obstacle: “%s”', (text) => {
  expect(first(text)).toBe('adoption-readiness')
})

test.each([
  ['The consultancy has delivered nothing and does not answer, so Teams waits.', 'partner-engagement'],
  ['The integrator is done with half of it and leaves the rest aside, there is no one else.', 'partner-engagement'],
])('“%s” is %s', (text, status) => {
  expect(first(text)).toBe(status)
})

test.each([
  'What is missing: polls with weights. Zoom has them. So Teams is held until we have them.',
  'Webex shows the floor plan of each room. Teams does not. They insist on it before it is rolled out.',
  'Lacking in Planner: dependencies across plans. Others have that, the rollout rests until then.',
])('a rival that has what is missing is no reason: “%s”', (text) => {
  expect(first(text)).toBe('product-feature')
})

test.each([
  [
    'Zoom has polls with weights and Teams does not, so they stay with Zoom for good, no intent.',
    'competitive-solution',
  ],
])('unless they stay with it: “%s”', (text, status) => {
  expect(first(text)).toBe(status)
})

test.each([
  [
    'Tailspin Toys and Tailspin Toys Inc are one and the same, please void the first one, all work is on the Inc.',
    'duplicate-invalid',
  ],
  [
    'The trust in the service is lost since May. There will be no move to Teams before the boss has seen figures, though it is wanted.',
    'service-reliability',
  ],
])('“%s” is %s', (text, status) => {
  expect(first(text)).toBe(status)
})
