import { playbook } from '../../../playbook/content/playbook.ts'
import { prepare } from '../../../playbook/prepare.ts'
import { splitCustomers } from '../../../playbook/names/split-customers.ts'

const prepared = prepare(playbook)
const customers = (text: string): string[] | undefined =>
  splitCustomers(prepared, text)?.map(({ customer }) => customer)

test.each([
  [
    'Lakeview Teams: nobody is trained, they wait. Stone Harbour Intune: their only admin left, the rollout is on hold.',
    ['Lakeview', 'Stone Harbour'],
  ],
  [
    'lakeview exchange: half of the mailboxes are moved\nkestrel doesnt answer, I sent four mails and called twice',
    ['Lakeview', 'Kestrel'],
  ],
])('“%s” is about %j', (text, names) => expect(customers(text)).toEqual(names))

test.each([
  'Lakeview Teams: nobody is trained. Their partner does not answer, the contract ended.',
  'Lakeview: Exchange is being moved, half is over; Intune: no budget for the licences.',
  'Exchange is done. Teams: nobody is trained and there is no champion.',
  'Lakeview Teams: nobody is trained. Lakeview Intune: their only admin left, it is on hold.',
  'Lakeview Teams: nobody is trained. Legal: they check the contract of the works council.',
])('“%s” is about one customer', (text) => expect(customers(text)).toBeUndefined())
