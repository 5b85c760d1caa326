import { portfolioIn } from '../../../../playbook/names/several/portfolio.ts'
import { prepared } from '../../../support/story.ts'

const NOBODY = new Map<string, string>()

test.each([
  'status contoso teams, fabrikam exchange',
  'assess Contoso Teams, Fabrikam Exchange',
  'share teams with Contoso and exchange with Fabrikam',
  'Contoso teams by 15 june, Fabrikam exchange',
  'Teams and Exchange are new at Contoso and Fabrikam',
  'Contoso wants Teams, Fabrikam wants Exchange',
  'they want teams, and exchange later',
  'users have teams, admins have intune',
  'Contoso: Teams, Exchange, Intune',
  'customers want teams',
  'my customers have no budget for teams',
  'my customers are happy and busy',
  'the customer is stuck, blocked and angry',
  'the customers are late, no budget',
  'my portfolio is Contoso',
  'the customer is Contoso, not Fabrikam',
  'Contoso, Fabrikam and Litware',
])('“%s” is no portfolio', (text) => {
  expect(portfolioIn(prepared, text, NOBODY)).toBeUndefined()
})

test('seats go with the workload that they stand beside, or with all behind them', () => {
  const seatsOf = (text: string) =>
    portfolioIn(prepared, text, NOBODY)!.map(({ workloads }) => workloads.map(({ seats }) => seats))
  expect(seatsOf('Contoso 500 seats teams and intune, Fabrikam exchange')).toEqual([[500, 500], [undefined]])
  expect(seatsOf('Contoso teams 500 seats, Fabrikam exchange 20 users')).toEqual([[500], [20]])
})

test('a short name is the known customer’s', () => {
  const known = new Map([['northwind traders', 'Northwind Traders']])
  const found = portfolioIn(prepared, 'Northwind intune, Contoso teams', known)
  expect(found?.map(({ customer }) => customer)).toEqual(['Northwind Traders', 'Contoso'])
})

test.each(['ok ', 'ok, so ', 'and then '])('“%s” in front of it is nobody’s name', (opening) => {
  const found = portfolioIn(prepared, `${opening}Fabrikam exchange and sharepoint, Northwind Traders intune`, NOBODY)
  expect(found?.map(({ customer }) => customer)).toEqual(['Fabrikam', 'Northwind Traders'])
})
