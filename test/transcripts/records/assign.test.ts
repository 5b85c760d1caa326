import type { Colleague } from '../../../domain/assignment/model.ts'
import { CHANNEL, Player } from '../../support/story.ts'

/** An FM hands entitlements to a colleague. */
const colleague = (id: string, name: string, more: Partial<Colleague> = {}): Colleague => ({
  id,
  name,
  address: undefined,
  membership: 'member',
  ...more,
})
const MEGAN = colleague('megan', 'Megan Bowen', { channelId: '29:megan' })
const LEE = colleague('lee', 'Lee Gu')

let fm: Player

function keep(player: Player, about: string): void {
  player.play({ kind: 'text', text: 'new' })
  player.play({ kind: 'text', text: `${about}: nobody is trained and there is no champion, they won’t go live` })
  player.press('Keep this status', { dateUnknown: 'true' })
  expect(player.said).toContain('Kept')
}
const type = (text: string): void => fm.play({ kind: 'text', text })
const ownerOf = (about: string): string | null | undefined =>
  fm.records.seen(fm.who).find(({ customer, workload }) => `${customer} ${workload}` === about)?.owner

beforeEach(() => {
  fm = new Player()
  fm.records.colleagues = [MEGAN, LEE]
  keep(fm, 'Contoso Teams')
  keep(fm, 'Contoso Exchange Online')
  keep(fm, 'Fabrikam Teams')
})

test.each([
  ['assign contoso to Megan Bowen', '2 entitlements of Contoso'],
  ['pls assign contoso teams to megan', 'Contoso · Microsoft Teams'],
  ['assign contoso teams to @Megan Bowen', 'Contoso · Microsoft Teams'],
  ['reassign fabrikam to Megan', 'Fabrikam · Microsoft Teams'],
  ['can you transfer fabrikam teams to megan bowen please', 'Fabrikam · Microsoft Teams'],
  ['give contoso to Megan', '2 entitlements of Contoso'],
  ['hand fabrikam over to megan', 'Fabrikam · Microsoft Teams'],
  ['Megan takes over contoso', '2 entitlements of Contoso'],
  ['contoso is Megan’s now', '2 entitlements of Contoso'],
  ["fabrikam is now megan's", 'Fabrikam · Microsoft Teams'],
  ['fabrikam now belongs to Megan Bowen', 'Fabrikam · Microsoft Teams'],
  ['hand over contoso to megan, i’m on holiday next week', '2 entitlements of Contoso'],
  ['assign contoso to megan because i am out next week', '2 entitlements of Contoso'],
  ['give fabrikam back to Megan', 'Fabrikam · Microsoft Teams'],
  ['assign all my customers to Megan', '3 entitlements of 2 customers'],
  ['Megan takes over all my customers', '3 entitlements of 2 customers'],
])('“%s” asks with one card, and one press assigns', (text, what) => {
  type(text)
  for (const said of ['Assign to a colleague', what, 'Megan Bowen', 'You stay let in']) expect(fm.said).toContain(said)
  expect(fm.said).not.toContain('Lee Gu')
  expect(fm.effects).toEqual([])
  fm.press('Assign')
  expect(fm.said).toContain('✓ Assigned to Megan Bowen')
  expect(fm.said).toContain(what)
  expect(fm.effects).toMatchObject([{ kind: 'assign', to: { id: 'megan', name: 'Megan Bowen' } }])
})

test.each(['Nobody Atall', 'Some Body', 'Their Man', 'The Rock'])(
  '“assign contoso to %s” says who is not known',
  (name) => {
    type(`assign contoso to ${name}`)
    expect(fm.said).toContain(`I know nobody called “${name}”.`)
    expect(fm.said).not.toContain('I cannot do that')
  },
)

test.each([
  'hand over contoso and fabrikam to megan, i’m on holiday next week',
  'assign contoso & fabrikam to Megan',
  'give both contoso and fabrikam to Megan please',
])('“%s” offers each, as each shows first what goes', (text) => {
  type(text)
  expect(fm.said).toContain('I assign one customer at a time')
  fm.press('Assign contoso')
  expect(fm.said).toContain('2 entitlements of Contoso')
  fm.press('Assign')
  expect(fm.said).toContain('✓ Assigned to Megan')
  fm.press('Assign fabrikam', {}, 2)
  expect(fm.said).toContain('Fabrikam · Microsoft Teams')
})

test.each([
  ['hand over contoso to Priya, i’m away next week', 'I know nobody called “Priya”'],
  ['give contoso back to Priya', 'I know nobody called “Priya”'],
  ['hand over contoso and fabrikam to priya', 'I assign one customer at a time'],
])('“%s” is an order also where the colleague is not known', (text, says) => {
  type(text)
  expect(fm.said).toContain(says)
})

test.each(['Priya took over contoso', 'Contoso was handed over to Priya'])(
  '“%s” may be news of the customer',
  (text) => {
    type(text)
    expect(fm.said).not.toContain('I know nobody')
  },
)

test('a customer whose name has “and” is one', () => {
  keep(fm, 'Smith and Sons Teams')
  type('assign Smith and Sons to Megan')
  expect(fm.said).toContain('Smith and Sons · Microsoft Teams')
})

test('of all it says how many of which customers', () => {
  type('assign all my customers to megan')
  expect(fm.said).toContain('Contoso (2), Fabrikam (1)')
  fm.press('Assign')
  expect([ownerOf('Contoso teams'), ownerOf('Fabrikam teams')]).toEqual(['Megan Bowen', 'Megan Bowen'])
  type('assign all my customers to megan')
  expect(fm.said).toContain('you own no entitlement')
})

test('from an opened entitlement the colleague is chosen; Cancel goes back to it, and the history says who gave it to whom', () => {
  type('status fabrikam')
  fm.press('Open')
  fm.press('Assign to a colleague')
  expect(fm.said).toContain('Lee Gu')
  fm.press('Cancel')
  expect(fm.said).toContain('Blocked › Adoption Readiness')
  fm.press('Assign to a colleague')
  fm.press('Assign', { to: '' })
  expect(fm.said).toContain('Choose a colleague')
  fm.press('Assign', { to: 'lee' })
  expect(fm.said).toContain('✓ Assigned to Lee Gu')
  fm.press('Open')
  expect(fm.said).toContain('Owner: Lee Gu')
  expect(fm.said).not.toContain('changed')
  fm.press('History')
  for (const said of ['Assigned', 'Alex Wilber', 'Lee Gu']) expect(fm.said).toContain(said)
})

test('Cancel changes nothing', () => {
  type('assign contoso to megan')
  fm.press('Cancel')
  expect(fm.said).toContain('Nothing was assigned')
  expect(ownerOf('Contoso teams')).toBe('Alex Wilber')
})

test('a name that nobody has, guests and strangers are told with the remedy', () => {
  type('assign contoso to Zoe')
  expect(fm.said).toMatch(/nobody called “Zoe”.*say hello to me once.*owner id/)
  fm.records.colleagues = [colleague('g', 'Gus Guest', { membership: 'guest' }), LEE]
  type('assign contoso to gus')
  expect(fm.said).toContain('is a guest')
  fm.press('Assign', { to: 'g' })
  expect([fm.said, fm.effects]).toEqual([expect.stringContaining('Choose a colleague who is a member'), []])
  fm.records.colleagues = [colleague('n', 'New Person', { membership: 'unknown' })]
  type('assign contoso to new person')
  expect(fm.said).toContain('say hello to me once')
  fm.records.colleagues = []
  type('assign contoso')
  expect(fm.said).toContain('I know no colleague yet')
})

test('two of one name are told apart, and nobody is chosen beforehand', () => {
  fm.records.colleagues = [
    MEGAN,
    colleague('0b6a3f0e-1', 'Megan Bowen', { address: 'megan.b@contoso.example' }),
    colleague('0c7a3f0e-2', 'Megan Bowen'),
  ]
  type('assign contoso to Megan Bowen')
  expect(fm.said).toMatch(/megan\.b@contoso\.example[^]*Entra id 0c7a3f0e…/)
  fm.press('Assign')
  expect([fm.said, fm.effects]).toEqual([expect.stringContaining('Choose a colleague'), []])
  fm.press('Assign', { to: '0c7a3f0e-2' })
  expect(fm.effects).toMatchObject([{ to: { id: '0c7a3f0e-2' } }])
})

test('a part of a name that several customers have is asked about', () => {
  keep(fm, 'Contoso EU Teams')
  type('assign conto to megan')
  expect(fm.said).toContain('Which customer do you mean?')
  fm.press('Contoso EU')
  expect(fm.said).toContain('Contoso EU · Microsoft Teams')
  fm.press('Assign')
  expect(ownerOf('Contoso EU teams')).toBe('Megan Bowen')
})

test('what was changed meanwhile is shown again; pressed twice, it has one effect', () => {
  type('assign fabrikam to megan')
  const old = fm.cards.length
  type('fabrikam note: Trainer booked for May, the champion is being looked for.')
  fm.press('Save')
  fm.press('Assign', {}, fm.cards.length - old)
  expect([fm.said, fm.effects]).toEqual([expect.stringContaining('changed meanwhile'), []])
  const again = fm.cards.length
  fm.press('Assign')
  expect(fm.effects).toHaveLength(1)
  fm.press('Assign', { to: 'megan' }, fm.cards.length - again)
  expect([fm.said, fm.effects]).toEqual(['That is Megan Bowen’s already. Nothing was changed.', []])
})

test('who is let in may not give it away, and is told whom to ask', () => {
  const eve = new Player({ id: 'eve', name: 'Eve' }, fm.records)
  fm.records.letIn(fm.who, eve.who)
  eve.play({ kind: 'text', text: 'assign contoso to Megan' })
  expect(eve.said).toContain('Alex Wilber owns that')
  eve.play({ kind: 'text', text: 'assign all my customers to Megan' })
  expect(eve.said).toContain('you own no entitlement')
  const guest = new Player({ id: 'g', name: 'Gus', guest: 'unchecked' }, fm.records)
  guest.play({ kind: 'text', text: 'assign contoso to Megan' })
  expect(guest.said).toContain('members of the organisation')
})

test('in a channel the mention counts; what somebody has besides is no matter of the channel', () => {
  const [teams] = fm.records.owned(fm.who)
  fm.records.carryOut({
    kind: 'post',
    tenant: 'tenant-1',
    entitlement: teams!.id,
    conversation: CHANNEL.place,
    byId: 'fm-1',
    byName: 'Alex Wilber',
    at: '2026-03-02T10:00:00.000Z',
  })
  fm.where = CHANNEL
  fm.records.colleagues = [MEGAN, colleague('m2', 'Megan Bowen', { channelId: '29:other' })]
  fm.mentioned = [{ id: '29:Megan', name: 'Megan Bowen' }]
  type('assign contoso to Megan Bowen')
  expect(fm.said).toContain('Contoso · Microsoft Teams')
  fm.press('Assign')
  expect(fm.effects).toMatchObject([{ to: { id: 'megan' } }])
  type('assign all my customers to Megan Bowen')
  expect(fm.said).toContain('personal chat')
  fm.where = { ...CHANNEL, outsiders: true }
  type('assign contoso to Megan Bowen')
  expect(fm.said).toContain('People from outside')
})

test.each([
  'Contoso: assign licences to users is what their admin cannot do',
  'Contoso: they transfer the tenant to a new company',
  'give licences to Megan',
  'Jo takes over contoso',
  'Jo Miller takes over the admin role at Contoso',
  'give contoso to the partner',
  'contoso is Zoe’s now',
])('“%s” is what the customer said', (text) => {
  type(text)
  expect(fm.said).not.toContain('Assign to a colleague')
  expect(fm.said).not.toContain('nobody called')
})

test('of a customer who is not kept it says so, and takes it as news after all', () => {
  type('transfer Northwind to Megan')
  expect(fm.said).toMatch(/no customer of that name[^]*Nothing was assigned[^]*The customer said this/)
})

test('the activation playbook is still handed over', () => {
  type('hand over contoso teams')
  expect(fm.said).toContain('Activation playbook')
})
