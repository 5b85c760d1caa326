import type { Place } from '../../../dialogs/model.ts'
import { sharedCardOf } from '../../../dialogs/resources/shared-with-customers.ts'
import { playbook } from '../../../playbook/content/playbook.ts'
import { InternalLinkError } from '../../../playbook/resources/internal-links.ts'
import { prepare } from '../../../playbook/prepare.ts'
import { textOf } from '../../support/card-content.ts'
import { MemoryRecords } from '../../support/memory-records.ts'
import { Player, prepared } from '../../support/story.ts'

const ROLLOUT: Place = { conversation: '19:rollout@thread.tacv2', name: 'EMEA › Rollout', outsiders: false }
const WEEKLY: Place = { conversation: '19:meeting@thread.v2', name: 'Contoso weekly', outsiders: true }

/** An FM who keeps a status of Contoso, and may post to two places. */
function keeper(records = new MemoryRecords()): Player {
  const player = new Player({}, records)
  player.places = [ROLLOUT, WEEKLY]
  player.play({ kind: 'text', text: 'Contoso Teams: nobody is trained and there is no champion, they won’t go live' })
  player.press('Keep this status', { dateUnknown: 'true' })
  return player
}

const type = (player: Player, text: string): void => player.play({ kind: 'text', text })
const sharedWith = (player: Player, customer: string) =>
  player.records.read(player.who, { kind: 'resources-shared', customer }).resourcesShared

test('what was asked for is ticked, the customer filled in, and the place is left to choose', () => {
  const player = keeper()
  type(player, 'share champions with CONTOSO Ltd')
  expect(player.said).toContain('What?: champions')
  expect(player.said).not.toContain(`In which channel or group chat?: ${ROLLOUT.conversation}`)
  expect(player.said).toContain('( ) Only colleagues: EMEA › Rollout')
  expect(player.said).toContain('( ) From outside too: Contoso weekly')
  player.press('Share')
  expect(player.said).toContain('Choose where to post it.')
  expect(player.effects).toEqual([])
  player.press('Share', { place: WEEKLY.conversation })
  expect(player.said).toContain('✓ Shared')
  expect(player.said).toContain('In Contoso weekly, where people from outside can read, too.')
  expect(player.said).toContain('Noted for Contoso.')
  expect(player.effects).toMatchObject([
    { kind: 'shareResources', resources: ['champions'], conversation: WEEKLY.conversation, byName: 'Alex Wilber' },
  ])
  expect(sharedWith(player, 'contoso')).toEqual([
    { resource: 'champions', by: 'Alex Wilber', at: '2026-03-02T10:00:00.000Z', conversation: WEEKLY.conversation },
  ])
})

test.each([
  ['send contoso the teams adoption kit', 'teams-kit'],
  ['send contoso the champions stuff', 'champions'],
  ['please send the champions links to contoso', 'champions'],
  ['Email Contoso our champions stuff pls', 'champions'],
  ['can you forward contoso the champions material?', 'champions'],
  ['mail the champions network to contoso', 'champions'],
  ['share contoso the champions links', 'champions'],
  ['send contoso the champions network, they asked for it', 'champions'],
  ['email contoso about the champions', 'champions'],
])('“%s” fills in the form', (message, resource) => {
  const player = keeper()
  type(player, message)
  expect(player.said).toContain(`What?: ${resource}`)
  player.press('Share', { place: WEEKLY.conversation })
  expect(player.said).toContain('Noted for Contoso.')
})

test.each(['send contoso the invoice', 'send adventure works a quote', 'forward the contract to contoso'])(
  '“%s” is no resource, and no news of a customer',
  (message) => {
    const player = new Player()
    type(player, message)
    expect(player.said).toContain('I send nothing but the playbook’s resources')
    expect(player.state.assessments).toEqual([])
  },
)

test.each([
  'sent contoso the teams adoption kit, no answer',
  'Contoso Teams: send them the adoption kit, nobody is trained',
  'send connector of Contoso fails in Exchange',
  'Contoso: they mail the guide to users and nobody reads it',
  'forward proxy at Contoso stops Teams',
  'sharing the files with partners is not allowed at Contoso',
])('“%s” is news of a customer', (message) => {
  const player = new Player()
  type(player, message)
  expect(player.said).not.toMatch(/Share with the customer|I send nothing/)
})

test('what went to colleagues alone is told so, and not noted as something that the customer got', () => {
  const player = keeper()
  type(player, 'share champions with contoso')
  player.press('Share', { place: ROLLOUT.conversation })
  expect(player.said).toContain('✓ Shared')
  expect(player.said).toContain('In EMEA › Rollout, where only colleagues read.')
  expect(player.said).toContain('Not noted for Contoso')
  expect(player.said).not.toContain('Noted for')
  expect(player.effects).toMatchObject([{ customer: null, conversation: ROLLOUT.conversation }])
  expect(sharedWith(player, 'contoso')).toEqual([])
  type(player, 'acm contoso note')
  expect(player.said).not.toContain('Showed the champions network')
  type(player, 'share champions with contoso')
  player.press('Share', { place: WEEKLY.conversation })
  type(player, 'acm contoso note')
  expect(player.said).toContain('Showed the champions network')
})

test('several at once, from the list', () => {
  const player = keeper()
  type(player, 'resources')
  player.press('Share with the customer')
  player.press('Share', { resources: 'teams-kit,adoption-guide', customer: 'Contoso', place: WEEKLY.conversation })
  expect(player.said).toContain('Microsoft 365 Adoption Guide')
  expect(player.said).toContain('Microsoft Teams Customer Success Kit')
  expect(
    sharedWith(player, 'Contoso')!
      .map(({ resource }) => resource)
      .sort(),
  ).toEqual(['adoption-guide', 'teams-kit'])
})

test('the customer is called as they are kept', () => {
  const player = new Player()
  player.play({ kind: 'text', text: 'Contoso Ltd Teams: nobody is trained and there is no champion' })
  player.press('Keep this status', { dateUnknown: 'true' })
  player.play({ kind: 'text', text: 'share champions with contoso' })
  expect(player.said).toContain('notes what they got: Contoso Ltd')
  player.play({ kind: 'text', text: 'share champions with zentrix' })
  expect(player.said).toContain('notes what they got: zentrix')
})

test('without a customer it is shared all the same', () => {
  const player = keeper()
  type(player, 'share champions')
  player.press('Share', { place: ROLLOUT.conversation })
  expect(player.said).not.toContain('Noted for')
  expect(player.effects).toMatchObject([{ customer: null }])
})

test('a second press of the same card shares nothing again', () => {
  const player = keeper()
  type(player, 'share champions')
  player.press('Share', { place: ROLLOUT.conversation })
  player.press('Share', { place: ROLLOUT.conversation }, 1)
  expect(player.said).toContain('This was shared already.')
  expect(player.effects).toEqual([])
})

test('the text of an e-mail can be copied, and noted once it was sent', () => {
  const player = keeper()
  type(player, 'share onedrive kit with contoso')
  player.press('Text for an e-mail')
  for (const part of [
    'Hello,',
    'OneDrive adoption kit – material',
    'https://aka.ms/ODAdoption',
    'Kind regards\nAlex Wilber',
  ])
    expect(player.said).toContain(part)
  expect(player.effects).toEqual([])
  player.press('I sent it: note that')
  expect(player.said).toContain('By e-mail.')
  expect(sharedWith(player, 'Contoso')).toMatchObject([{ resource: 'onedrive-kit', conversation: null }])
})

test('an e-mail for nobody in particular is not noted', () => {
  const player = keeper()
  type(player, 'share champions')
  player.press('Text for an e-mail')
  expect(player.said).not.toContain('I sent it')
  player.press('Back')
  expect(player.said).toContain('What?: champions')
})

test.each([
  ['nothing chosen', { resources: '' }, 'Choose what to share.'],
  ['an internal one', { resources: 'bvd-content' }, 'Choose what to share.'],
  ['a place one is not in', { place: '19:elsewhere@thread.v2' }, 'You cannot post there any more.'],
  ['a customer one has not', { customer: 'Fabrikam' }, 'You have no customer “Fabrikam”.'],
])('%s is refused, and what was filled in stays', (_, inputs, said) => {
  const player = keeper()
  type(player, 'share champions')
  player.press('Share', { customer: 'Contoso', place: ROLLOUT.conversation, ...inputs })
  expect(player.said).toContain(said)
  expect(player.said).toContain(`notes what they got: ${'customer' in inputs ? inputs.customer : 'Contoso'}`)
  expect(player.effects).toEqual([])
})

test('somebody else’s customer is none of mine, and what it got is not told', () => {
  const alex = keeper()
  type(alex, 'share champions with contoso')
  alex.press('Share', { place: WEEKLY.conversation })
  const megan = new Player({ id: 'fm-2', name: 'Megan Bowen' }, alex.records)
  megan.places = [ROLLOUT]
  type(megan, 'share champions with contoso')
  megan.press('Share', { place: ROLLOUT.conversation })
  expect(megan.said).toContain('You have no customer “contoso”.')
  expect(sharedWith(megan, 'contoso')).toEqual([])
})

test('without a channel or group chat there is the e-mail', () => {
  const player = keeper()
  player.places = []
  type(player, 'share champions')
  expect(player.said).toContain('I am in no channel or group chat with you')
  expect(player.said).not.toContain('[Share]')
  player.press('Text for an e-mail')
  expect(player.said).toContain('Kind regards')
})

describe('what customers read', () => {
  const ready = playbook.resources.filter(({ audience }) => audience === 'customer-ready')

  test.each(ready.map(({ id }) => id))('%s in plain words, without marks of ours', (id) => {
    const text = textOf(sharedCardOf({ prepared }, { resources: [id], byName: 'Alex Wilber' }))
    expect(text).toContain(ready.find((each) => each.id === id)!.url)
    expect(text).toContain('Shared by Alex Wilber')
    expect(text).not.toMatch(/\b(?:ACM|FTOP|FRP|FM|DIBS|BVD|SME|QuickLeads|L2|internal|customer-ready|workload)\b/i)
  })

  test('an internal address among the content is never drawn', () => {
    const resources = playbook.resources.map((each) =>
      each.id === 'champions' ? { ...each, url: 'https://aka.ms/AA63lt6' } : each,
    )
    const faulty = prepare({ ...playbook, resources })
    const draw = () => sharedCardOf({ prepared: faulty }, { resources: ['champions'], byName: 'Alex' })
    expect(draw).toThrow(InternalLinkError)
  })
})

test.each([
  ['share the teams kit and onedrive kit with northwind', ['teams-kit', 'onedrive-kit']],
  ['share the onedrive kit & the teams kit with northwind', ['onedrive-kit', 'teams-kit']],
  ['send northwind the teams kit and the onedrive kit', ['teams-kit', 'onedrive-kit']],
  ['share champions and the teams kit', ['champions', 'teams-kit']],
])('“%s” asks for both, and both are ticked', (text, ids) => {
  const player = keeper()
  type(player, text)
  expect(player.said).toContain(`What?: ${ids.join(',')}`)
})

test('of a third that is nothing, it is said', () => {
  const player = keeper()
  type(player, 'share champions with northwind')
  expect(player.said).toContain('What?: champions')
})
