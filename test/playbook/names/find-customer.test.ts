import { playbook } from '../../../playbook/content/playbook.ts'
import { findCustomer } from '../../../playbook/names/find-customer.ts'
import { prepare } from '../../../playbook/prepare.ts'
import { tokenize } from '../../../playbook/reading/text.ts'

const prepared = prepare(playbook)
const find = (text: string): string | undefined => findCustomer(prepared, tokenize(text), text)?.name

test.each([
  ['Hi all, call with Proseware today. Clara Voss (IT director) says that half of the mailboxes are over', 'Proseware'],
  ['short summary of the meeting with Stone Harbour Foods: Tom joined, too', 'Stone Harbour Foods'],
  ['Spoke with Clara Voss at Proseware. Half of the mailboxes are over', 'Proseware'],
  ['Clara Voss from Proseware called: half of the mailboxes are over', 'Proseware'],
  ['Copilot, Halden Papper AB. CFO says there is no value in it', 'Halden Papper AB'],
  ['Regarding Mekong Agro Chemicals Exchange: they use Zoho and are satisfied', 'Mekong Agro Chemicals'],
  ['Martin: nobody is trained and there is no champion', 'Martin'],
])('“%s” is about %s', (text, name) => expect(find(text)).toBe(name))

test.each([
  'call with Maria today, she says that the rollout is stuck',
  'Clara Voss says that half of the mailboxes are over',
  'spoke with Yesenia Ibarra, their CIO, the rollout is stuck',
  'Noor Haddad (project lead) has left, nobody follows',
])('“%s” names a person, no customer', (text) => expect(find(text)).toBeUndefined())
