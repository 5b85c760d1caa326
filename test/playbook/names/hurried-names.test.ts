import { playbook } from '../../../playbook/content/playbook.ts'
import { findCustomer } from '../../../playbook/names/find-customer.ts'
import { prepare } from '../../../playbook/prepare.ts'
import { recommend } from '../../../playbook/recommendation/recommend.ts'

const prepared = prepare(playbook)
const find = (text: string): string | undefined => findCustomer(prepared, text)?.name

test.each([
  ['copilot is bought but uni falkenried has not said yet what for', 'Uni Falkenried'],
  ['and delgarth shipping never got the copilot seats, the seller looks into it', 'Delgarth Shipping'],
  ['defender is too dear for them, the new budget is made in june. dunmore kettering', 'Dunmore Kettering'],
  ['tarvik rail proxy blocks teams, the telco changes it', 'Tarvik Rail'],
  ['oldermann vpn drops teams calls, split tunnel is being built', 'Oldermann'],
  ['redlake uni wnats intune but the lecturers are not ready', 'Redlake Uni'],
  ['no thanks to edge, says tolmers studios', 'Tolmers Studios'],
])('without any capital, “%s” is about %s', (text, name) => expect(find(text)).toBe(name))

test.each([
  ['It waits, writes the mail admin, Mrs. Ruzicka of Tatra Sugar. Exchange is the goal', 'Tatra Sugar'],
  ['La gente de Cementos Quilpo has the rooms working', 'Cementos Quilpo'],
  ['We were at de Zilverbank today, Teams is live', 'de Zilverbank'],
])('persons and other languages before it are no part of it: “%s”', (text, name) => expect(find(text)).toBe(name))

test.each([
  'their docs are owed, security sign off missing, roadmap undated',
  'village council forbids the cloud, copilot is out',
  'The dancers fear musical chairs, nobody owns the intranet',
])('“%s” names no customer', (text) => expect(find(text)).toBeUndefined())

test('a sure name in front of “teams” makes it the product', () => {
  expect(recommend(prepared, { text: 'Adatum teams nobody is trained' }).workload).toBe('teams')
  expect(recommend(prepared, { text: 'Corvane Textiles teams nobody is trained' }).workload).toBe('teams')
})
