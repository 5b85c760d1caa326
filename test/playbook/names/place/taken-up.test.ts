import { playbook } from '../../../../playbook/content/playbook.ts'
import { findCustomer } from '../../../../playbook/names/find-customer.ts'
import { prepare } from '../../../../playbook/prepare.ts'

const prepared = prepare(playbook)
const find = (text: string): string | undefined => findCustomer(prepared, text)?.name

test.each([
  'Debrief w/ Torvald (IT dir). He would start Teams tomorrow, the board says no',
  'spoke to Marisol (it mgr), she wants onedrive, nobody is trained',
  'Met Bartosz (head of it). they go on with exchange in june',
  'Rosa needs Intune for the drivers but she may only sign small sums',
  'Leopold has bought SharePoint and now he waits for the licences',
])('“%s”: who has a role or is taken up by “he” is a person', (text) => expect(find(text)).toBeUndefined())

test.each([
  ['Rosa Teams: nobody is trained, she says', 'Rosa'],
  ['Rosa: nobody wants Teams, they use Slack', 'Rosa'],
  ['Rosa wants Teams but nobody is trained', 'Rosa'],
  ['Leopold keeps Exchange on own servers, their CIO says he likes it', 'Leopold'],
])('“%s” is about %s', (text, name) => expect(find(text)).toBe(name))
