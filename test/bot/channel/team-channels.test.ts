import { press as dataOf, textOf } from '../../support/card-content.ts'
import { TENANT, World, type Activity, type TestService } from '../../support/service.ts'

/** Which channels a status can be posted to, against a real service. */
const TEAM = '19:general@thread.tacv2'
const PILOT = '19:pilot@thread.tacv2'
const ELSEWHERE = '19:private@thread.tacv2'
const ADELE = { id: '29:adele', name: 'Adele Vance', aadObjectId: '0b6a3f0e-0000-4000-8000-0000000000ad' }
const MEGAN = { id: '29:megan', name: 'Megan Bowen', aadObjectId: '0b6a3f0e-0000-4000-8000-0000000000be' }
const member = (person: typeof ADELE) => ({ ...person, tenantId: TENANT, userRole: 'user' })

let world: World
let service: TestService
let bearer: string

beforeEach(async () => {
  world = await World.create()
  service = await world.start()
  bearer = await world.bearer()
  for (const channel of [TEAM, PILOT]) world.connector.rosters.set(channel, [member(ADELE), member(MEGAN)])
  world.connector.rosters.set(ELSEWHERE, [member(MEGAN)])
  world.connector.teams.set(TEAM, [
    { id: TEAM, name: null },
    { id: PILOT, name: 'Pilot' },
    { id: ELSEWHERE, name: 'Leads only' },
  ])
})

async function deliver(activity: Activity): Promise<Record<string, unknown>> {
  const answer = await service.post(activity, bearer)
  expect(answer.status).toBe(200)
  await service.allSent()
  return answer.text ? (JSON.parse(answer.text) as Record<string, unknown>) : {}
}

/** Something that Teams says of the team or one of its channels. */
function ofTeam(type: string, more: Activity, channelData: Readonly<Record<string, unknown>> = {}): Activity {
  return {
    ...world.message(''),
    type,
    from: MEGAN,
    conversation: { id: TEAM, conversationType: 'channel', tenantId: TENANT },
    channelData: { tenant: { id: TENANT }, team: { id: TEAM, name: 'EMEA' }, ...channelData },
    ...more,
  }
}
const bot = () => [{ id: (world.message('')['recipient'] as { id: string }).id }]

/** Adele keeps a status and asks where it can be posted. */
async function whereToPost(): Promise<unknown> {
  await deliver(world.message('Contoso Teams: nobody is trained and there is no champion, they won’t go live'))
  const sent = world.connector.sentTo('a:one')
  const { body, id } = sent.findLast(({ method }) => method === 'POST')!
  const card = (body['attachments'] as { content: unknown }[])[0]!.content
  const kept = await deliver(world.press(dataOf(card, 'Keep this status', { dateUnknown: 'true' }), id!))
  return (await deliver(world.press(dataOf(kept['value'], 'Post to a channel'), id!)))['value']
}

test('all channels of a team are offered that the person is in, also where nobody has written to the bot', async () => {
  await deliver(ofTeam('conversationUpdate', { membersAdded: bot() }))
  const form = await whereToPost()
  expect(textOf(form)).toContain('EMEA › General')
  expect(textOf(form)).toContain('EMEA › Pilot')
  expect(textOf(form)).not.toContain('Leads only')
  const pressed = world.connector.sentTo('a:one').findLast(({ method }) => method === 'POST')!.id!
  await deliver(world.press({ ...dataOf(form, 'Post'), place: PILOT }, pressed))
  expect(world.connector.sentTo(PILOT)).toHaveLength(1)
})

test('a team whose channels cannot be read offers those that are known', async () => {
  world.connector.teams.clear()
  await deliver(ofTeam('conversationUpdate', { membersAdded: bot() }))
  const form = await whereToPost()
  expect(textOf(form)).toContain('EMEA › General')
  expect(textOf(form)).not.toContain('Pilot')
})

test('a channel that was deleted, and a team that the bot was taken out of, are offered no more', async () => {
  await deliver(ofTeam('conversationUpdate', { membersAdded: bot() }))
  expect(textOf(await whereToPost())).toContain('Pilot')
  world.connector.teams.clear()
  const gone = { conversation: { id: PILOT, conversationType: 'channel', tenantId: TENANT } }
  const event = { eventType: 'channelDeleted', channel: { id: PILOT, name: 'Pilot' } }
  await deliver(ofTeam('conversationUpdate', gone, event))
  const left = textOf(await whereToPost())
  expect(left).toContain('EMEA › General')
  expect(left).not.toContain('Pilot')
  await deliver(ofTeam('conversationUpdate', { membersRemoved: bot() }))
  expect(textOf(await whereToPost())).not.toContain('General')
})

describe('who is welcomed in a team hears what the form to post says of it', () => {
  const welcome = (): string => {
    const { body } = world.connector.sentTo(TEAM).findLast(({ method }) => method === 'POST')!
    return textOf((body['attachments'] as { content: unknown }[])[0]!.content)
  }
  test('only colleagues are there: nobody is warned', async () => {
    await deliver(ofTeam('conversationUpdate', { membersAdded: bot() }))
    expect(welcome()).toContain('Which status is true?')
    expect(welcome()).not.toContain('outside')
    expect(textOf(await whereToPost())).toContain('Only colleagues: EMEA › General')
  })

  test('a guest is there: both say so', async () => {
    world.connector.rosters.set(TEAM, [member(ADELE), { ...member(MEGAN), userRole: 'guest' }])
    await deliver(ofTeam('conversationUpdate', { membersAdded: bot() }))
    expect(welcome()).toContain('People from outside may be reading here')
    expect(textOf(await whereToPost())).toContain('From outside too: EMEA › General')
  })

  test('nobody knows who is there: the welcome warns', async () => {
    world.connector.rosters.delete(TEAM)
    await deliver(ofTeam('conversationUpdate', { membersAdded: bot() }))
    expect(welcome()).toContain('People from outside may be reading here')
  })
})
