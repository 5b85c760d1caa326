import { openPersons, sealPersons, withPersons } from '../../../bot/contact-data/stakeholder-persons.ts'
import { Vault, VaultError } from '../../../bot/contact-data/vault.ts'
import type { EngagementRow } from '../../../store/engagement.ts'
import { inputsOf } from '../../support/card-content.ts'
import { Chat } from '../../support/chat.ts'
import { keepBlocked } from '../../support/referral-chat.ts'
import { World } from '../../support/service.ts'

/** Names of customers' people in stakeholder maps: nobody asked them, so they are encrypted where they are kept. */
const vault = new Vault(Buffer.alloc(32, 1))
const MAP = {
  groups: [
    { id: 'g1', name: 'Front desk', person: 'Jo Zqxname' },
    { id: 'g2', name: 'Finance', person: '' },
  ],
}
const row = (more: Partial<EngagementRow> = {}): EngagementRow => ({
  id: 'm1',
  tenant: 't1',
  kind: 'stakeholders',
  customer_id: 'c1',
  entitlement_id: null,
  subject: 'c1',
  version: 1,
  updated_at: '',
  updated_by_id: '',
  updated_by_name: '',
  ...sealPersons(vault, 't1', 'c1', MAP),
  ...more,
})
const bodyOf = ({ body }: EngagementRow) => JSON.parse(body) as typeof MAP

test('are not in the map that is kept, and come back into it', () => {
  const kept = row()
  expect(JSON.stringify(kept)).not.toContain('Jo Zqxname')
  expect(bodyOf(kept).groups.map(({ person }) => person)).toEqual(['', ''])
  expect(withPersons(vault, kept, bodyOf(kept))).toEqual(MAP)
})

test('of nobody nothing is sealed', () => {
  const map = { groups: [{ id: 'g1', name: 'Finance', person: '' }] }
  expect(sealPersons(vault, 't1', 'c1', map)).toEqual({
    body: JSON.stringify(map),
    persons: null,
    persons_key_id: null,
  })
})

test('of before are read in clear, and what the version before has written stands before what was sealed', () => {
  expect(withPersons(vault, row({ body: JSON.stringify(MAP), persons: null, persons_key_id: null }), MAP)).toEqual(MAP)
  const newer = { groups: [{ id: 'g1', name: 'Front desk', person: 'Kim' }] }
  expect(withPersons(vault, row(), newer)).toEqual(newer)
})

test('are opened for their customer only, and without their key the map is read without them', () => {
  const elsewhere = row({ customer_id: 'c2' })
  expect(() => withPersons(vault, elsewhere, bodyOf(elsewhere))).toThrow(VaultError)
  const errors: unknown[] = []
  const log = { info() {}, warn() {}, error: (line: unknown) => void errors.push(line) }
  const other = new Vault(Buffer.alloc(32, 2))
  expect(openPersons({ vault: other, log }, row(), bodyOf(row()))).toEqual(bodyOf(row()))
  expect(errors).toEqual([{ event: 'contact-locked', keyId: vault.keyId }])
})

test('are shown to the FM who wrote them, stand nowhere in clear once they are sent, and go with the customer', async () => {
  const world = await World.create()
  const service = await world.start({ env: { THREAD_LIMITS: 'off', TENANT_LIMITS: 'off' } })
  const alex = new Chat(world, service, { id: 'alex', name: 'Alex', authorization: await world.bearer() })
  await keepBlocked(alex, 'Contoso')
  await alex.type('stakeholders contoso')
  await alex.press('Add the first')
  const said = { ...inputsOf(alex.card), name: 'Works council', person: 'Jo Zqxname', roles: 'unwilling' }
  await alex.press('Save', said)
  expect(alex.said).toContain('Jo Zqxname')
  const [map] = await service.rows('engagement')
  expect(map!.body).toContain('Works council')
  expect(JSON.stringify(map)).not.toContain('Jo Zqxname')
  expect(JSON.stringify(await service.rows('conversation'))).not.toContain('Jo Zqxname')
  await alex.type('stakeholders contoso')
  expect(alex.said).toContain('Jo Zqxname')
  await alex.type('forget customer contoso')
  await alex.press('Erase everything')
  expect(await service.rows('engagement')).toEqual([])
  await service.allSent()
  expect(await service.dump()).not.toContain('Jo Zqxname')
})
