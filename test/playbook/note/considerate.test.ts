import { considerate } from '../../../playbook/note/read/considerate.ts'
import { Player } from '../../support/story.ts'

test.each([
  ['their CFO is a moron, nobody is trained', 'nobody is trained'],
  ['nobody is trained and the CFO is a complete idiot about it', 'nobody is trained'],
  ['the stupid admin left', 'the admin left'],
  ['the CIO is an idiot and refuses the cloud', 'the CIO refuses the cloud'],
  ['the idiots at the helpdesk refuse it', 'the people at the helpdesk refuse it'],
  ['their idiot CIO refuses it', 'their CIO refuses it'],
  ['the admins are useless, no budget until June', 'no budget until June'],
  ['the admins are lazy and stupid and nobody has time for it', 'nobody has time for it'],
  ['no budget, the admins are lazy and stupid and nobody has time', 'no budget and nobody has time'],
  ['no licences, they are lazy and stupid', 'no licences'],
  ['Fabrikam SharePoint: the admins are lazy and stupid and nobody has time', 'Fabrikam SharePoint: nobody has time'],
  ['He is stupid, lazy and an idiot. Nobody is trained', 'Nobody is trained'],
  ['the lazy and stupid admin left', 'the admin left'],
])('insults nobody: %s', (text, told) => {
  expect(considerate(text)).toBe(told)
})

test.each([
  ['the IT lead Eva has burnout, on sick leave til june', 'the IT lead is away til june'],
  ['the IT lead is off sick until 1 April', 'the IT lead is away until 1 April'],
  ['the only admin is on maternity leave', 'the only admin is away'],
  ['their trainer has cancer, nobody trains them', 'their trainer is away, nobody trains them'],
  ['two admins sick, one on parental leave, back in june', 'two admins away, one away, back in june'],
  ['waiting for the admin’s return (maternity leave) in June', 'waiting for the admin’s return in June'],
  ['the sponsor broke his leg and is in hospital', 'the sponsor is away'],
  ['the owner fell out, she had a stroke', 'the owner fell out, she is away'],
])('tells nobody’s health: %s', (text, told) => {
  expect(considerate(text)).toBe(told)
})

test.each([
  'the hospital has no licences, the CIO waits',
  'the managers are sick of new tools',
  'the line is bad and the tool is useless',
  'the accident report system of the admin fails',
  'the admin says the connector is broken',
  'one stroke of the pen by the CFO',
  'the manager has burned out disks',
  'surgery planning does not run in it, says the director',
])('and leaves the rest as it is: %s', (text) => {
  expect(considerate(text)).toBe(text)
})

test('what somebody typed stays what was said, and only the note is considerate', () => {
  const player = new Player()
  player.play({ kind: 'text', text: 'Contoso Exchange: the only admin has burnout, on sick leave until 1 june' })
  player.play({ kind: 'text', text: 'keep it' })
  expect(player.kept).toMatchObject([{ status: 'it-change-management', unblockDate: '2026-06-01' }])
  expect(player.kept[0]!.note).toMatch(/because the only admin is away until 1 June\.$/)
})
