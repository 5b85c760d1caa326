import { findCustomer } from '../../../../playbook/names/find-customer.ts'
import { knownInName } from '../../../../playbook/names/known/known-in-name.ts'
import { findWorkload } from '../../../../playbook/reading/workload/find-workload.ts'
import { tokenize } from '../../../../playbook/reading/text/text.ts'
import { prepared } from '../../../support/story.ts'

const find = (text: string): string | undefined => findCustomer(prepared, text)?.name

test.each([
  ['bellows finally replied, they start rolling out intune in september', 'Bellows'],
  ['bellows unfortunately cancelled the intune project', 'Bellows'],
  ['bellows apparently wants intune', 'Bellows'],
  ['bellows meanwhile bought mobileiron', 'Bellows'],
  ['bellows sadly stopped intune', 'Bellows'],
  ['bellows readiness: project team is there, sponsor is the cfo', 'Bellows'],
  ['Bellows Readiness: project team is there, sponsor is the CFO', 'Bellows'],
  ['bellows stakeholders: the cfo is the sponsor of intune', 'Bellows'],
  ['bellows excel: the sap add-in crashes w the new office', 'Bellows'],
  ['bellows outlook: the sap add-in crashes', 'Bellows'],
  ['bellows word: the macros crash with the new office', 'Bellows'],
  // They belong to names where they have a capital, or stand in front.
  ['Contoso Now Teams: nobody is trained', 'Contoso Now'],
  ['Word Books Teams: nobody is trained', 'Word Books'],
  ['Excel Energy Teams: nobody is trained', 'Excel Energy'],
  ['excel industries teams: nobody is trained', 'Excel Industries'],
  ['Ready Mix Concrete Teams: nobody is trained', 'Ready Mix Concrete'],
  ['Larkbox Just Energy: nobody is trained on Teams', 'Larkbox Just Energy'],
])('“%s” is about %s', (text, name) => expect(find(text)).toBe(name))

test.each([
  ['bellows excel: the sap add-in crashes w the new office', 'm365-apps'],
  ['the excel add-in of sap crashes', 'm365-apps'],
  ['word macros do not work', 'm365-apps'],
  ['the seats are kept in an excel list', undefined],
  ['they got word of the merger', undefined],
  ['nobody said a word: they wait', undefined],
])('“%s” is about %s', (text, workload) => expect(findWorkload(prepared, tokenize(text), text)).toBe(workload))

test.each([
  ['Northwind Halted', true, 'meant'],
  ['Northwind Halted', false, 'likely'],
  ['Northwind United', true, 'likely'],
  ['Northwind Works', true, 'doubtful'],
  ['Northwind Energy', true, 'doubtful'],
])('%s, typed without capitals: %s, is the known one as %s', (name, isHurried, as) =>
  expect(knownInName(prepared, ['northwind'], name, isHurried)?.as).toBe(as),
)
