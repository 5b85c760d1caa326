import { referralEmailCard } from '../../cards/referral/referral-email-card.ts'
import { mailCard } from '../../cards/resources/share-form.ts'
import { cardFaults } from '../support/card-check.ts'

type Part = Readonly<Record<string, unknown>>

/** Every element of a card, however deep. */
function partsOf(node: unknown): Part[] {
  if (Array.isArray(node)) return node.flatMap(partsOf)
  if (typeof node !== 'object' || node === null) return []
  return [node as Part, ...Object.values(node).flatMap(partsOf)]
}

const LONG = 'One line of it.\n'.repeat(30)
const EMAIL = {
  record: 'r',
  version: 1,
  customer: 'Contoso',
  purpose: 'adoption' as const,
  notice: undefined,
  subject: 'A partner for Contoso',
  body: LONG,
  links: undefined,
  file: undefined,
  missing: [],
  held: [],
  hint: 'It goes to the account team.',
  edited: false,
  sent: false,
}

test.each([
  ['the request', referralEmailCard({ ...EMAIL, problems: [] }), 'edit', true],
  ['the request, once it was sent', referralEmailCard({ ...EMAIL, problems: [], sent: true }), 'edit', true],
  ['the request, with something wrong', referralEmailCard({ ...EMAIL, problems: ['Too long.'] }), 'edit', false],
  ['an e-mail', mailCard({ record: 'r', query: '', resources: '', customer: '', text: LONG }), 'mail', true],
] as const)('%s is there to be read or to be copied, and not twice', (_, card, copied, isRead) => {
  expect(cardFaults(card)).toEqual([])
  const parts = partsOf(JSON.parse(JSON.stringify(card)))
  const isVisible = (id: string): boolean => parts.find((part) => part['id'] === id)!['isVisible'] !== false
  expect([isVisible('read'), isVisible(copied)]).toEqual([isRead, !isRead])
  const toggle = parts.find(({ type }) => type === 'Action.ToggleVisibility')!
  expect([...(toggle['targetElements'] as string[])].sort()).toEqual([copied, 'read'].sort())
})
