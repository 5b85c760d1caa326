import { playbook } from '../../../playbook/content/playbook.ts'
import { customerKey } from '../../../playbook/names/customer-key.ts'
import { splitCustomers } from '../../../playbook/names/several/split-customers.ts'
import { prepare } from '../../../playbook/prepare.ts'

const prepared = prepare(playbook)
const of = (names: readonly string[], text: string) =>
  splitCustomers(prepared, text, new Map(names.map((name) => [customerKey(name), name])))?.parts.map(
    ({ customer }) => customer,
  )

test.each(['Northwind pilot went fine, rollout by 1 July', 'northwind slipped to July'])(
  'the first word of a long name heads a sentence: %s',
  (text) =>
    expect(of(['Northwind Traders'], `Contoso Teams: nobody is trained. ${text}`)).toEqual([
      'Contoso',
      'Northwind Traders',
    ]),
)

test('two who begin so are not told apart', () =>
  expect(
    of(['Northwind Traders', 'Northwind Bank'], 'Contoso Teams: nobody is trained. northwind slipped'),
  ).toBeUndefined())

test.each(['Northwind Pharma', 'Contoso Pharma'])('%s is not the known one who is called so in part', (name) =>
  expect(
    of(['Northwind Traders', 'Contoso'], `Fabrikam Teams: nobody is trained. ${name} Teams: pilot went fine.`),
  ).toEqual(['Fabrikam', name]),
)
