import { changedMap, openPersons, sealPersons, withPersons } from '../../../bot/contact-data/stakeholder-persons.ts'
import { Vault, VaultError } from '../../../bot/contact-data/vault.ts'
import type { EngagementRow } from '../../../store/work/engagement.ts'
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

const OTHER = new Vault(Buffer.alloc(32, 2))
const OF = { tenant: 't1', customer: 'c1' }

test('that cannot be opened are kept as they are when the map is changed', () => {
  const shown = {
    groups: [
      { id: 'g1', name: 'Reception', person: '' },
      { ...MAP.groups[1]!, person: 'Kim Typed' },
    ],
  }
  const kept = row(changedMap(OTHER, OF, row(), shown))
  expect(bodyOf(kept)).toEqual({ groups: [{ id: 'g1', name: 'Reception', person: '' }, MAP.groups[1]] })
  expect(withPersons(vault, kept, bodyOf(kept)).groups).toEqual([
    { id: 'g1', name: 'Reception', person: 'Jo Zqxname' },
    MAP.groups[1],
  ])
  // What the version before wrote beside them stays as well.
  const beside = { groups: [MAP.groups[0]!, { ...MAP.groups[1]!, person: 'Ana' }] }
  const before = row({ body: JSON.stringify({ groups: [{ ...MAP.groups[0], person: '' }, beside.groups[1]] }) })
  const both = row(changedMap(OTHER, OF, before, shown))
  expect(withPersons(vault, both, bodyOf(both)).groups.map(({ person }) => person)).toEqual(['Jo Zqxname', 'Ana'])
})

test('that can be opened are changed and emptied', () => {
  const shown = { groups: MAP.groups.map((group) => ({ ...group, person: '' })) }
  expect(changedMap(vault, OF, row(), shown)).toEqual(sealPersons(vault, 't1', 'c1', shown))
  expect(changedMap(OTHER, OF, undefined, MAP).persons_key_id).toBe(OTHER.keyId)
  const emptied = row({ ...changedMap(vault, OF, row(), shown) })
  expect(changedMap(OTHER, OF, emptied, MAP).persons_key_id).toBe(OTHER.keyId)
})

test('are not lost while their key is missing, and the cards say so', async () => {
  const world = await World.create()
  const folder = await world.folder()
  const limits = { THREAD_LIMITS: 'off', TENANT_LIMITS: 'off' }
  const as = async (more: Record<string, string> = {}) => {
    const service = await world.start({ folder, env: { ...limits, ...more } })
    return {
      service,
      alex: new Chat(world, service, { id: 'alex', name: 'Alex', authorization: await world.bearer() }),
    }
  }
  const first = await as()
  await keepBlocked(first.alex, 'Contoso')
  await first.alex.type('stakeholders contoso')
  await first.alex.press('Add the first')
  const said = { ...inputsOf(first.alex.card), name: 'Works council', person: 'Jo Zqxname', roles: 'uses' }
  await first.alex.press('Save', said)
  await first.service.stop()
  const { service, alex } = await as({ CONTACT_KEY: Buffer.alloc(32, 9).toString('base64') })
  await alex.type('stakeholders contoso')
  expect(alex.said).toContain('Names of people cannot be shown or changed now')
  await alex.press('Open')
  expect(alex.said).toContain('Names of people cannot be shown or changed now')
  expect(inputsOf(alex.card)).not.toHaveProperty('person')
  await alex.press('Save', { ...inputsOf(alex.card), success: 'They are asked first' })
  expect(alex.said).not.toContain('Zqxname')
  await service.stop()
  const last = await as()
  await last.alex.type('stakeholders contoso')
  expect(last.alex.said).toContain('Jo Zqxname')
  expect(last.alex.said).not.toContain('cannot be shown')
  await last.alex.press('Open')
  expect(last.alex.said).toContain('They are asked first')
  await last.service.stop()
})

test('go with an FM who is forgotten and stood among them, of his tenant; others stay', async () => {
  const world = await World.create()
  const service = await world.start({ env: { THREAD_LIMITS: 'off', TENANT_LIMITS: 'off' } })
  const authorization = await world.bearer()
  const [alex, megan] = ['Alex Qzwilber', 'Megan'].map((name, n) => {
    return new Chat(world, service, { id: `fm${n}`, name, authorization })
  })
  await keepBlocked(megan!, 'Contoso')
  await megan!.type('stakeholders contoso')
  await megan!.press('Add the first')
  const form = { ...inputsOf(megan!.card), roles: 'uses' }
  await megan!.press('Save and add another', { ...form, name: 'FastTrack', person: 'ALEX  Qzwilber' })
  await megan!.press('Save', { ...form, name: 'Works council', person: 'Jo Zqxname' })
  await alex!.type('Tailspin Teams: nobody is trained and there is no champion')
  await alex!.type('forget me')
  await alex!.press('Forget me')
  expect(alex!.said).toContain('Done')
  await megan!.type('stakeholders contoso')
  expect(megan!.said).toContain('former FM (private)')
  expect(megan!.said).toContain('Jo Zqxname (private)')
  expect(megan!.said).not.toMatch(/qzwilber/i)
  await service.stop()
})
