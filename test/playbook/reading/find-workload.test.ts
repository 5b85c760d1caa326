import { findWorkload } from '../../../playbook/reading/find-workload.ts'
import { tokenize } from '../../../playbook/reading/text.ts'
import { unlistedProduct } from '../../../playbook/reading/unlisted-product.ts'
import { prepared } from '../../support/story.ts'

const find = (text: string) => findWorkload(prepared, tokenize(text), text)

test.each([
  ['they are moving all desk phones of the plant over to Teams', 'teams-phone'],
  ['the telephony goes to Microsoft Teams in May', 'teams-phone'],
  ['the old PBX dies, they switch to Teams', 'teams'],
  ['a yes from ravenmoor mills; teams goes live in May', 'teams'],
  ['the files go to Teams in May', 'teams'],
  ['exch online: the mail flow is blocked by the firewall', 'exchange'],
])('“%s” is about %s', (text, workload) => expect(find(text)).toBe(workload))

test.each([
  ['Windows 365 in Ulm: the thin clients are too old for the Windows App', 'Windows 365'],
  ['viva learning is dead, they have their own system', 'Viva Learning'],
  ['Bookings for Larch Dental, nobody has asked their owners', 'Bookings'],
  ['larch dental, planner, nobody opens it', 'Planner'],
  ['they want Planner for the plants', 'Planner'],
  ['Larch Dental wants Loop for its notes', 'Loop'],
  ['videos move to Stream in May', 'Stream'],
])('“%s” is about no workload of the list but %s', (text, product) => {
  expect(find(text)).toBeUndefined()
  expect(unlistedProduct(text)).toBe(product)
})

test.each([
  'the planner of the plant has left',
  'Infinite Loop Knitwear waits for the seats',
  'hotel bookings are down this year',
  'their planner is ill, nobody follows',
])('“%s” names no product', (text) => expect(unlistedProduct(text)).toBeUndefined())
