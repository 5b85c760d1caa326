import { NEW_CONVERSATION } from '../../../dialogs/model.ts'
import { readUnknownOrder } from '../../../dialogs/typed/unknown-order.ts'
import { prepared } from '../../support/story.ts'

const read = (text: string) => readUnknownOrder(prepared, NEW_CONVERSATION, text)

test.each([
  ['open the note', 'resume'],
  ['please delete the note', 'resume'],
  ['close the card', 'resume'],
  ['log a call with adatum', 'resume'],
  ['remove stakeholder Miriam', 'stakeholders'],
  ['add a step to the plan: buy headsets', 'plan'],
  ['add a task: order headsets', 'plan'],
  ['skip the kickoff', 'acm'],
  ['create a checklist', 'acm'],
  ['set the reminder to friday', 'reminders'],
  ['sort the list by date', 'status'],
])('“%s” leads to “%s”', (text, instead) => {
  expect(read(text)?.instead).toBe(instead)
})

test.each([
  'open tickets about the add-in block it',
  'they set the list of add-ins to read only',
  'add task force for the network',
  'close the list view threshold gap first',
  'make a call to the regulator before anything else',
  'start the migration in june',
  'set up training in march',
  'move the mailboxes to the cloud by june',
  'the list of add-ins is not ready',
  'update the tasks of the users first',
  'schedule the kickoff for 12 march',
])('“%s” may be news', (text) => {
  expect(read(text)).toBeUndefined()
})
