import { unreadHead } from '../../../../playbook/names/place/unread-head.ts'
import { prepared } from '../../../support/story.ts'

test.each([
  ['consolidated teams: nobody is trained', 'Consolidated'],
  ['best teams: nobody is trained', 'Best'],
  ['Exchange Foods SharePoint: no champion', 'Exchange Foods'],
  ['Exchange Foods: no champion', 'Exchange Foods'],
  ['Exchange Foods - SharePoint: no champion', 'Exchange Foods'],
  ['Windows Harbour Teams: no champion', 'Windows Harbour'],
  ['Teams Up GmbH SharePoint: no champion', 'Teams Up GmbH'],
  ['whole foods intune: no champion', 'Whole Foods'],
])('what may be a name before the colon is not passed over: %s', (text, name) => {
  expect(unreadHead(prepared, text)).toBe(name)
})

test.each([
  'Teams: nobody is trained',
  'Teams and SharePoint: nobody is trained',
  'Teams adoption: nobody is trained',
  'Exchange cutover: planned for June',
  'SharePoint intranet: waits for the designers',
  'new update on teams: nobody is trained',
  'sales teams: nobody is trained',
  'second workload SharePoint: nobody is trained',
  'Dana on Teams: nobody is trained',
  'the problem: nobody is trained',
  'nobody is trained for Teams, they say it as it is',
  'Exchange: the bank forbids it',
  '',
])('a workload, a topic, a label or a sentence is no such name: %s', (text) => {
  expect(unreadHead(prepared, text)).toBeUndefined()
})
