import { recommend } from '../../../playbook/recommendation/recommend.ts'
import { prepared } from '../../support/story.ts'

test.each([
  ['Adatum Teams: works council, legally needed, has not agreed', 'legal-regulatory'],
  ['Adatum Teams: a consent that is required by law is missing', 'legal-regulatory'],
  ['Adatum Exchange: the law in Norway forbids it', 'legal-regulatory'],
  ['Adatum Windows: they stay on their own WSUS servers with Windows 10', 'on-premises'],
])('%s', (text, status) => {
  expect(recommend(prepared, { text }).ranked[0]!.status.id).toBe(status)
})

test('a version of Windows that stays is no server product, and is asked about', () => {
  const { asks } = recommend(prepared, { text: 'Adatum Windows: Win10 LTSC and will stay till 2030' })
  expect(asks).toBe(true)
})

test.each([
  'Adatum Apps: Office LTSC 2024 is on all desks, the subscription they will not take',
  'Adatum Apps: office ltsc with a volume key everywhere, they do not want the 365 apps',
])('an Office that was bought instead is On-Premises without a question: %s', (text) => {
  const { asks, ranked } = recommend(prepared, { text })
  expect(ranked[0]!.status.id).toBe('on-premises')
  expect(asks).toBe(false)
})
