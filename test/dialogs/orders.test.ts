import { readCommand } from '../../dialogs/commands/commands.ts'
import { readAddressed } from '../../dialogs/addressed.ts'
import { Player, prepared, story } from '../support/story.ts'

/** What no command does, and what is said: never what is not there. */
test.each([
  ['rename tailwind to Wingtip', /neither renamed nor merged. Keep each status again/, 'status tailwind'],
  ['pls rename customer Tailwind into Wingtip', /neither renamed/, 'status Tailwind'],
  ['can you change the name of tailwind to wingtip?', /neither renamed/, 'status tailwind'],
  ['change customer tailwnd to tailwind', /neither renamed/, 'status tailwnd'],
  ['customer is now called Wingtip Group not Tailwind', /neither renamed/, 'status Tailwind'],
  ['Tailwind is now called Wingtip', /neither renamed/, 'status Tailwind'],
  ['tailwind was renamed to wingtip', /neither renamed/, 'status tailwind'],
  ['merge tailwind into tailwind traders', /neither renamed/, 'status tailwind'],
  ['combine Tailwind and Wingtip please', /neither renamed/, 'status Tailwind'],
  ['rename tailwind to Tailwind Inc', /to me both are one customer/, 'status tailwind'],
  ['Snooze Adventure Works', /^I cannot do that\. Open it/, 'status Adventure Works'],
  ['snooze adventure works for two weeks', /^I cannot do that\. Open it/, 'status adventure works'],
  ['tag tailwind teams as urgent', /^I cannot do that\. Open it/, 'status tailwind teams'],
  ['dont remind me of fabrikam anymore', /Snoozed, a customer waits/, 'snooze fabrikam'],
  ['please stop reminding me about fabrikam exchange', /Snoozed, a customer waits/, 'snooze fabrikam exchange'],
  ['transfer tailwind to Megan', /^I cannot do that\. Open it/, 'status tailwind'],
])('“%s” is refused with the remedy', (text, says, instead) => {
  expect(readCommand(prepared, text)).toBeUndefined()
  const addressed = readAddressed(prepared, text)
  expect(addressed?.says).toMatch(says)
  expect(addressed?.instead).toBe(instead)
})

test.each([
  'merge is delayed by the partner',
  'merge of the tenants is not finished',
  'rename of the domain breaks their logins',
  'they merge with Wingtip and have no time',
  'Tailwind merges with Wingtip, nobody has time for it',
  'the app is now called Copilot',
  'split of the company takes all their attention',
  'transfer of licences is open',
  'they dont remind me of fabrikam at all',
  'dont remind me of the training, they have no time for it',
  'Snooze is what their CIO does in our calls',
])('“%s” tells of a customer', (text) => {
  expect(readAddressed(prepared, text)).toBeUndefined()
})

story('an activation playbook is opened, for whomever and as whatever it is wanted', [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM', 'handover contoso teams for the customer as word please'],
  ['bot', 'Contoso · Microsoft Teams', 'Activation playbook'],
  ['FM', 'can you hand over contoso teams to customer success in a word file'],
  ['bot', 'Contoso · Microsoft Teams', 'Activation playbook'],
])

test('an order begins no assessment', () => {
  const player = new Player()
  for (const text of ['Mute Adventure Works', 'merge northwind into northwind traders', 'rename litware to wingtip']) {
    player.play({ kind: 'text', text })
    expect(player.said).toContain('Nothing was added')
  }
  expect(player.state.assessments).toEqual([])
})
