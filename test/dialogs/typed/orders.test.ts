import { readCommand } from '../../../dialogs/commands/commands.ts'
import { readAddressed } from '../../../dialogs/typed/addressed.ts'
import { Player, prepared, story } from '../../support/story.ts'

/** What no command does, and what is said: never what is not there. */
test.each([
  ['Snooze Adventure Works', /^I cannot do that\. Open it/, 'status Adventure Works'],
  ['snooze adventure works for two weeks', /^I cannot do that\. Open it/, 'status adventure works'],
  ['tag tailwind teams as urgent', /^I cannot do that\. Open it/, 'status tailwind teams'],
  ['rename tailwind to **Tailwind** [x](http://example.com)', /^I could not read both names/, 'status tailwind'],
  ['rename tailwind', /^I could not read both names.* Nothing was renamed\.$/, 'status tailwind'],
  ['rename it to Tailwind', /^I could not read both names.* Nothing was renamed\.$/, 'status'],
  ['rename tailwind to Wingtip Ltd. Nobody is trained there', /^I could not read both names/, 'status tailwind'],
  ['rename tailwind to Wingtip. Nobody is trained there', /stands alone.* Nothing was renamed\.$/, 'status tailwind'],
  ['Please rename tailwind: Wingtip GmbH', /stands alone.* Nothing was renamed\.$/, 'status tailwind'],
  ['merge tailwind into Wingtip! They are one', /stands alone.* Nothing was merged\.$/, 'status tailwind'],
  ['transfer tailwind into the archive', /^I cannot do that\. Open it/, 'status tailwind'],
  ['dont remind me of fabrikam anymore', /Snoozed, a customer waits/, 'snooze fabrikam'],
  ['please stop reminding me about fabrikam exchange', /Snoozed, a customer waits/, 'snooze fabrikam exchange'],
])('“%s” is refused with the remedy', (text, says, instead) => {
  expect(readCommand(prepared, text)).toBeUndefined()
  const addressed = readAddressed(prepared, text)
  expect(addressed?.says).toMatch(says)
  expect(addressed?.instead).toBe(instead)
})

/** What a customer is to be called, and whether two are one. */
test.each([
  ['rename tailwind to Wingtip', 'tailwind', 'Wingtip', false],
  ['pls rename customer Tailwind into “Wingtip”', 'Tailwind', 'Wingtip', false],
  ['can you change the name of tailwind to wingtip toys?', 'tailwind', 'Wingtip Toys', false],
  ['change customer tailwnd to tailwind', 'tailwnd', 'Tailwind', false],
  ['customer is now called Wingtip Group not Tailwind', 'Tailwind', 'Wingtip Group', false],
  ['Tailwind is now called Wingtip', 'Tailwind', 'Wingtip', false],
  ['tailwnd is really called Tailwind', 'tailwnd', 'Tailwind', false],
  ['tailwind was renamed to wingtip', 'tailwind', 'Wingtip', false],
  ["Tailwnd is a typo, it's Tailwind", 'Tailwnd', 'Tailwind', false],
  ['tailwnd is misspelt, it is tailwind', 'tailwnd', 'Tailwind', false],
  ['tailwnd was a typo for tailwind', 'tailwnd', 'Tailwind', false],
  ['tailwnd should be tailwind', 'tailwnd', 'Tailwind', false],
  ['tailwnd is spelt wrong, should be tailwind', 'tailwnd', 'Tailwind', false],
  ['typo: tailwnd should be tailwind', 'tailwnd', 'Tailwind', false],
  ['that’s a typo: tailwnd should have been tailwind', 'tailwnd', 'Tailwind', false],
  ['merge tailwind into tailwind traders', 'tailwind', 'Tailwind Traders', true],
  ['Tailwind and Wingtip are the same customer', 'Tailwind', 'Wingtip', true],
  ['T. Wind and Tailwind are one company', 'T. Wind', 'Tailwind', true],
  ['tailwnd is the same as Tailwind', 'tailwnd', 'Tailwind', true],
  ['combine Tailwind and Wingtip please', 'Tailwind', 'Wingtip', true],
  ['rename Our Lady Hospital to Tailwind', 'Our Lady Hospital', 'Tailwind', false],
  ['rename Just Eat to tailwind', 'Just Eat', 'Tailwind', false],
  ['rename tailwind to Tailwind Inc', 'tailwind', 'Tailwind Inc', false],
  ['rename tailwind to Müller GmbH & Co. KG', 'tailwind', 'Müller GmbH & Co. KG', false],
  ['rename müller gmbh & co. kg to tailwind', 'müller gmbh & co. kg', 'Tailwind', false],
  ['rename tailwind to Tailwind, Inc.', 'tailwind', 'Tailwind, Inc', false],
  ['rename tailwind, inc. to wingtip ltd', 'tailwind, inc.', 'Wingtip Ltd', false],
  ['rename tailwind to J. Sainsbury plc', 'tailwind', 'J. Sainsbury plc', false],
  ['rename tailwind to “Yahoo! Inc”', 'tailwind', 'Yahoo! Inc', false],
  ['merge rakete into St. Gallen Stadtwerke', 'rakete', 'St. Gallen Stadtwerke', true],
  ['merge rakete into st. gallen stadtwerke', 'rakete', 'St. Gallen Stadtwerke', true],
  ['tailwind is now called st. gallen energie', 'tailwind', 'St. Gallen Energie', false],
  [
    'rename tailwind to Tailwind Retail Holding North America Group',
    'tailwind',
    'Tailwind Retail Holding North America Group',
    false,
  ],
])('“%s” is offered', (text, old, name, joins) => {
  expect(readCommand(prepared, text)).toBeUndefined()
  expect(readAddressed(prepared, text)?.otherName).toEqual({ old, name, joins })
})

test.each([
  'merge is delayed by the partner',
  'merge of the tenants is not finished',
  'rename of the domain breaks their logins',
  'rename their tenant to tailwind',
  'Rename our tenant into Tailwind',
  'rename its teams as tailwind',
  'rename users to tailwind',
  'rename your teams at the tenant to tailwind',
  'they merge with Wingtip and have no time',
  'Teams and SharePoint are the same to them',
  'the pilot and the rollout are the same',
  'their status is the same as last week',
  'Tailwind Teams is the same as before',
  'Tailwind merges with Wingtip, nobody has time for it',
  'the app is now called Copilot',
  'split of the company takes all their attention',
  'transfer of licences is open',
  'Tailwind is now called Wingtip. Nobody is trained there',
  'merge of the tenants: nobody has time. Tailwind waits',
  'merge the tenants first. They have no time',
  'Rename of their domain broke Tailwind Teams. Nobody can sign in',
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
  player.play({ kind: 'text', text: 'Mute Adventure Works' })
  expect(player.said).toContain('I keep no customer of that name')
  for (const text of ['merge northwind into northwind traders', 'rename litware to wingtip']) {
    player.play({ kind: 'text', text })
    expect(player.said).toContain('Nothing was added')
    expect(player.said).toMatch(/Nothing was (?:renamed|merged)\./)
  }
  expect(player.state.assessments).toEqual([])
})
