import { readEngagementAction, readEngagementCommand } from '../../dialogs/engagement/requests.ts'
import { prepared } from '../support/story.ts'

test.each([
  ['readiness contoso teams', 'readiness contoso teams'],
  ['Readiness: Contoso', 'readiness Contoso'],
  ['/change readiness of Contoso Teams?', 'readiness Contoso Teams'],
  ['stakeholders contoso', 'stakeholders contoso'],
  ['show me the stakeholder map of Fabrikam', 'stakeholders Fabrikam'],
  ['plan contoso teams', 'plan contoso teams'],
  ['activation plan for Contoso', 'plan Contoso'],
  ['hand over contoso', 'hand-over contoso'],
  ['handover contoso', 'hand-over contoso'],
  ['plan', 'plan '],
])('“%s” asks for %s', (text, expected) => {
  const command = readEngagementCommand(prepared, text)
  expect(command && `${command.view} ${command.filter}`).toBe(expected)
})

test.each([
  'Tailwind go-live date is now 3 May',
  'Tailwind: the go-live date is 3 May',
  'Tailwind Teams new go-live date: 3 May',
  'Tailwind go-live date has been moved to 3 May',
])('“%s” moves go-live of Tailwind', (text) => {
  expect(readEngagementCommand(prepared, text)?.moved).toMatchObject({ value: '3 May', more: false })
})

test.each([
  'plan delayed',
  'Tailwind: the go-live date is not known',
  'Tailwind Teams: the go-live date is 3 May, but nobody is trained',
  'Plan B: they stay on premises',
  'readiness is low, nobody is trained',
  'stakeholders unhappy',
  'they hand over to a partner',
  'adoption readiness',
  'what is readiness',
  'hello',
])('“%s” asks for none of it', (text) => {
  expect(readEngagementCommand(prepared, text)).toBeUndefined()
})

const ON = { record: 'r', entitlement: 'e', version: 1 }

test('an action that has more or less than its card put in is none', () => {
  expect(readEngagementAction({ verb: 'week', ...ON, week: 2 })).toMatchObject({ verb: 'week', week: 2 })
  expect(readEngagementAction({ verb: 'week', ...ON })).toBeUndefined()
  expect(readEngagementAction({ verb: 'week', ...ON, week: 2, more: 1 })).toBeUndefined()
  expect(readEngagementAction({ verb: 'save-block', ...ON, go: 'next', 'q:scope': 'x'.repeat(3000) })).toBeUndefined()
  expect(
    readEngagementAction({ verb: 'save-block', ...ON, go: 'next', block: 'people', 'q:scope': 'all' }),
  ).toMatchObject({
    answers: { scope: 'all' },
  })
})
