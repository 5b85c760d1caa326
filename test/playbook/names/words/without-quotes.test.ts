import { nameCapitals } from '../../../../playbook/names/words/capitalised.ts'
import { withoutQuotes } from '../../../../playbook/names/words/without-quotes.ts'

test.each([
  ['"Contoso"', 'Contoso'],
  ['“North; South”', 'North; South'],
  ["'Contoso'", 'Contoso'],
  ['‘Contoso’', 'Contoso'],
  ['"Contoso', 'Contoso'],
  ['Contoso”', 'Contoso'],
  ['Ben "Gold"', 'Ben "Gold"'],
  ['"Ben "Gold""', 'Ben "Gold"'],
  ['AT&T "West"', 'AT&T "West"'],
  ['“Curly” Quote Co', '“Curly” Quote Co'],
  ['Lit "Big" Bros', 'Lit "Big" Bros'],
  ["Ben 'Gold'", "Ben 'Gold'"],
  ['"One" and "Two"', '"One" and "Two"'],
  ["O'Nolan", "O'Nolan"],
  ['', ''],
])('the name in %s is %s', (typed, name) => expect(withoutQuotes(typed)).toBe(name))

test.each([
  ['contoso gmbh', 'Contoso GmbH'],
  ['contoso gmbh & co. kg', 'Contoso GmbH & Co. KG'],
  ['contoso llc', 'Contoso LLC'],
  ['bank of contoso ag', 'Bank of Contoso AG'],
  ['Contoso gmbh', 'Contoso gmbh'],
  ['contoso spa', 'Contoso Spa'],
  ['ag foods', 'Ag Foods'],
])('typed in a hurry, %s is %s', (typed, name) => expect(nameCapitals(typed)).toBe(name))
