import { readNotByMessage } from '../../../dialogs/typed/not-by-message.ts'
import { NEW_CONVERSATION } from '../../../dialogs/model.ts'
import { prepared } from '../../support/story.ts'

const read = (text: string) => readNotByMessage(prepared, NEW_CONVERSATION, text)

test.each([
  ['mark the kickoff done', 'acm'],
  ['tick off the kick-off of adatum', 'acm adatum'],
  ['adatum acm done', 'acm adatum'],
  ['mark the training step as done', 'plan'],
  ['please tick off step 3 for Adatum', 'plan Adatum'],
  ['reminders off for adatum', 'snooze adatum'],
  ['turn off reminders for adatum teams', 'snooze adatum teams'],
  ['next call is on thursday', 'reminders'],
  ['next meeting with adatum 12 march', 'reminders'],
  ['follow up with adatum next tuesday', 'reminders'],
  ['set a follow-up for adatum on 10 march', 'reminders'],
  ['our next sync is in two weeks', 'reminders'],
  ['call back adatum tomorrow', 'status adatum'],
  ['first one is done', 'reminders'],
  ['move both to end of april', 'reminders'],
])('“%s” leads to “%s”', (text, instead) => {
  expect(read(text)?.instead).toBe(instead)
})

test.each([
  'the kickoff is done',
  'kickoff done, users are trained in march',
  'next call is with the CIO, who is against it',
  'the next meeting with legal decides',
  'follow up with the reseller about the licences',
  'the first wave is done',
  'they move both plants to Teams in april',
  'next step is the pilot in march',
  'the first migration batch is done',
  'call quality is bad on monday mornings',
  'adatum teams done',
  'check the network with IT',
  'they finish the training step in june',
])('“%s” may be news', (text) => {
  expect(read(text)).toBeUndefined()
})
