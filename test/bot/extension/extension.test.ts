import { playbook } from '../../../playbook/content/playbook.ts'
import { textOf } from '../../support/card-content.ts'
import { change, newEntitlement } from '../../support/entitlements.ts'
import { OTHER_TENANT, TENANT, World, type Activity, type TestService } from '../../support/service.ts'
import { ADELE, BOB } from '../../support/tab.ts'

/** The message extension, against a real service: who finds what, where it may be read, and the dialog on a message. */
const CHAT = '19:colleagues@thread.v2'
const WITH_GUEST = '19:customer@thread.v2'
const ADELE_HERE = { id: '29:adele', name: 'Adele Vance', aadObjectId: ADELE }
const BOB_HERE = { id: '29:bob', name: 'Bob', aadObjectId: BOB }
const SECRET = 'Nobody is trained and the sponsor left.'

interface Answer {
  readonly composeExtension?: {
    readonly type: string
    readonly text?: string
    readonly attachments?: readonly {
      readonly content: unknown
      readonly preview: { readonly content: { title: string; text: string } }
    }[]
  }
  readonly task?: { readonly type: string; readonly value: { readonly card: { readonly content: unknown } } & string }
}

let world: World
let service: TestService
let bearer: string

beforeEach(async () => {
  world = await World.create()
  service = await world.start()
  bearer = await world.bearer()
  const member = (person: typeof ADELE_HERE) => ({ ...person, tenantId: TENANT, userRole: 'user' })
  world.connector.rosters.set(CHAT, [member(ADELE_HERE), member(BOB_HERE)])
  world.connector.rosters.set(WITH_GUEST, [member(ADELE_HERE), { ...member(BOB_HERE), userRole: 'guest' }])
  await service.store.transaction(async ({ records }) => {
    const adele = {
      status: 'adoption-readiness',
      target_date: null,
      date_unknown: 1,
      note: SECRET,
      owner_id: ADELE,
      owner_name: 'Adele Vance',
    }
    await records.add(
      newEntitlement('e1', { tenant: TENANT, customer: { name: 'Contoso <b>' }, set: adele }),
      change('001', {
        by_id: ADELE,
        by_name: 'Adele Vance',
        evidence: JSON.stringify([{ says: 'users are not trained', quote: SECRET }]),
      }),
    )
    await records.add(
      newEntitlement('e2', {
        tenant: TENANT,
        customer: { name: 'Litware', name_key: 'litware' },
        set: { owner_id: BOB, owner_name: 'Bob' },
      }),
      change('002', { by_id: BOB, by_name: 'Bob' }),
    )
  })
})

const inChat = (id: string, more: Activity = {}): Activity => ({
  conversation: { id, conversationType: 'groupChat', tenantId: TENANT },
  ...more,
})

async function invoke(name: string, value: unknown, more: Activity): Promise<Answer> {
  const answer = await service.post(
    world.message('', { type: 'invoke', name: `composeExtension/${name}`, value, ...more }),
    bearer,
  )
  expect(answer.status).toBe(200)
  return JSON.parse(answer.text) as Answer
}

const search = (commandId: string, text: string, more: Activity = inChat(CHAT), options = {}) =>
  invoke('query', { commandId, parameters: [{ name: 'search', value: text }], ...options }, more)

const titles = ({ composeExtension }: Answer) =>
  composeExtension?.attachments?.map(({ preview }) => preview.content.title)

describe('statuses', () => {
  test('of the person’s own customers are found by name, with the card as a team reads it', async () => {
    const found = await search('statuses', 'conto')
    expect(titles(found)).toEqual(['Contoso &lt;b&gt; · Microsoft Teams'])
    const card = found.composeExtension!.attachments![0]!.content
    expect(textOf(card)).toContain(SECRET)
    expect(JSON.stringify(card)).not.toMatch(/Action\.|Input\./)
    expect(titles(await search('statuses', ''))).toHaveLength(1)
  })

  test('of others are not found', async () => {
    expect((await search('statuses', 'litware')).composeExtension).toMatchObject({ type: 'message' })
    expect(titles(await search('statuses', '', inChat(CHAT, { from: BOB_HERE })))).toEqual([
      'Litware · Microsoft Teams',
    ])
  })

  test.each([
    ['a chat with a guest', WITH_GUEST],
    ['a chat that the bot is not in', '19:two_people@unq.gbl.spaces'],
  ])('in %s show nothing internal', async (_name, chat) => {
    const found = await search('statuses', 'contoso', inChat(chat))
    const shown = JSON.stringify(found)
    expect(shown).toContain('Adoption Readiness')
    expect(shown).not.toMatch(/Nobody is trained|sponsor|Adele/)
  })

  test('in the person’s own chat with the bot are as in a chat of colleagues', async () => {
    await service.post(world.message('hello'), bearer)
    await service.allSent()
    const found = await search('statuses', 'contoso', {})
    expect(JSON.stringify(found)).toContain(SECRET)
  })
})

describe('definitions', () => {
  test('are found by name first, then by what they say', async () => {
    const found = await search('definitions', 'readiness')
    expect(titles(found)![0]).toBe('Blocked › Adoption Readiness')
    expect(titles(await search('definitions', ''))!.length).toBe(19)
    expect((await search('definitions', 'zzz')).composeExtension).toMatchObject({ type: 'message' })
  })

  test('come in pages', async () => {
    const all = titles(await search('definitions', ''))!
    const page = await search('definitions', '', inChat(CHAT), { queryOptions: { skip: 5, count: 4 } })
    expect(titles(page)).toEqual(all.slice(5, 9))
  })
})

describe('resources', () => {
  test('are found by words, as customers read them', async () => {
    const found = await search('resources', 'teams champions')
    expect(titles(found)![0]).toBe('Champions Network')
    expect(textOf(found.composeExtension!.attachments![0]!.content)).toContain('https://aka.ms/O365Champions')
  })

  test('that are internal are never found, nor in a note that names one', async () => {
    const internal = playbook.resources.filter(({ audience }) => audience === 'internal-only')
    for (const { title, url } of internal) {
      const found = JSON.stringify(await search('resources', title))
      expect([title, found.includes(url)]).toEqual([title, false])
    }
    await service.store.transaction(({ records }) =>
      records.change(
        TENANT,
        'e1',
        1,
        { note: `Prepared with ${internal[0]!.url} today.` },
        change('003', { by_id: ADELE }),
      ),
    )
    const found = JSON.stringify(await search('statuses', 'contoso'))
    expect(found).toContain('Prepared with')
    expect(found).not.toContain(internal[0]!.url)
  })
})

describe('“Assess this” on a message', () => {
  const assess = (content: string, more: Activity = inChat(CHAT)) =>
    invoke(
      'fetchTask',
      { commandId: 'assess', messagePayload: { id: '1', body: { contentType: 'html', content } } },
      more,
    )

  test('opens the assessment of its text, with buttons that a dialog knows', async () => {
    const opened = await assess(
      '<p>Fabrikam Teams: <b>nobody is trained</b>&nbsp;and there is no champion,<br>they won&#39;t go live</p>',
    )
    const card = opened.task!.value.card.content
    expect(textOf(card)).toContain('Blocked › Adoption Readiness')
    expect(textOf(card)).toContain('Fabrikam')
    expect(JSON.stringify(card)).not.toContain('Action.Execute')
    expect(JSON.stringify(card)).toContain('Action.Submit')
  })

  test('goes on in the dialog until the status is kept, and says nothing in the conversation', async () => {
    const opened = JSON.stringify(
      await assess('Fabrikam Teams: nobody is trained and there is no champion, they won’t go live'),
    )
    const data = JSON.parse(/\{[^{}]*"verb":"keep"[^{}]*\}/.exec(opened)![0]) as object
    const note = 'They intend to go live and are blocked: nobody is trained.'
    const kept = await invoke(
      'submitAction',
      { commandId: 'assess', data: { ...data, dateUnknown: 'true', date: '', note } },
      inChat(CHAT),
    )
    expect(textOf(kept.task!.value.card.content)).toContain('Kept')
    expect((await service.rows('entitlement')).filter(({ note: is }) => is === note)).toHaveLength(1)
    await service.allSent()
    expect(world.connector.sentTo(CHAT)).toEqual([])
  })

  test('of a message without words says so', async () => {
    expect(await assess('<p><img src="x"></p>')).toEqual({
      task: { type: 'message', value: expect.stringContaining('no text') },
    })
  })

  test('is read by the person only', async () => {
    await assess('Fabrikam Teams: nobody is trained')
    const rows = await service.rows('conversation')
    expect(rows).toMatchObject([{ person: ADELE, conversation: `dialog:${ADELE}` }])
  })
})

describe('“Assess this” by somebody who is no member', () => {
  const internal = playbook.resources.filter(({ audience }) => audience === 'internal-only').map(({ url }) => url)
  const UNKNOWN_CHAT = '19:two_people@unq.gbl.spaces'
  const assess = (content: string, more: Activity) =>
    invoke('fetchTask', { commandId: 'assess', messagePayload: { body: { contentType: 'html', content } } }, more)
  const press = (data: object, more: Activity) => invoke('submitAction', { commandId: 'assess', data }, more)
  const asGuest = inChat(WITH_GUEST, { from: BOB_HERE })
  const shown = (answer: Answer): string => JSON.stringify(answer)

  test.each(['value', 'share champions', 'my data', 'forget customer Litware', 'acm litware', 'plan litware teams'])(
    'a guest is not answered “%s”',
    async (text) => {
      const before = world.connector.rosterReads
      const answer = await assess(text, asGuest)
      expect(answer.task).toMatchObject({
        type: 'message',
        value: expect.stringMatching(/members of the organisation/),
      })
      expect(world.connector.rosterReads).toBeGreaterThan(before)
    },
  )

  test('a guest erases nothing by a button either', async () => {
    const data = { verb: 'forget-me', record: 'r', version: 1 }
    expect(shown(await press(data, asGuest))).toContain('guests can neither see nor erase any')
    expect(await service.rows('erasure')).toEqual([])
  })

  test.each([
    ['a guest', asGuest],
    ['somebody in a chat that the bot is not in', inChat(UNKNOWN_CHAT, { from: BOB_HERE })],
    ['somebody whom the roster does not name', inChat(CHAT, { from: { ...BOB_HERE, id: '29:x', aadObjectId: 'x' } })],
  ])('%s gets customer-ready resources only, and no internal link of what is kept', async (_who, more) => {
    const resources = shown(await assess('resources', more))
    expect(resources).toContain('Some are for members of the organisation only.')
    expect(internal.filter((url) => resources.includes(url))).toEqual([])
    await service.store.transaction(({ records }) => {
      const comment = `Asked at ${internal[0]!} and https://microsoft.sharepoint.com/x`
      const by = { id: '29:x', name: 'X', ...(more['from'] as { aadObjectId: string }) }
      const history = change('003', { kind: 'comment', by_id: by.aadObjectId, by_name: by.name, comment })
      return records.change(TENANT, 'e2', 1, {}, history)
    })
    const history = shown(await assess('history litware teams', more))
    // Who surely is a guest is shown no record at all.
    expect(history).toContain(
      more === asGuest
        ? 'members of the organisation'
        : 'Asked at (internal link held back) and (internal link held back)',
    )
    expect(internal.filter((url) => history.includes(url))).toEqual([])
  })

  test('who could not be checked is told where to ask', async () => {
    const answer = await assess('value', inChat(UNKNOWN_CHAT))
    expect(answer.task).toMatchObject({
      type: 'message',
      value: expect.stringMatching(/could not check .* personal chat/),
    })
  })

  test.each([
    ['that the bot is in', CHAT, 'a:none'],
    ['that the bot is not in, when their chat with it names them', UNKNOWN_CHAT, 'a:one'],
  ])('a member is answered in a chat %s', async (_where, chat, own) => {
    await service.post(world.message('hello'), bearer)
    await service.allSent()
    world.connector.rosters.set(own, [{ ...ADELE_HERE, tenantId: TENANT, userRole: 'user' }])
    const answer = shown(await assess('value', inChat(chat)))
    expect(internal.some((url) => answer.includes(url))).toBe(true)
  })

  test('who is a guest in one of the two is a guest', async () => {
    const bobs = { conversation: { id: 'a:bob', conversationType: 'personal', tenantId: TENANT }, from: BOB_HERE }
    world.connector.rosters.set('a:bob', [{ ...BOB_HERE, tenantId: TENANT, userRole: 'guest' }])
    await service.post(world.message('hello', bobs), bearer)
    await service.allSent()
    expect(shown(await assess('value', inChat(CHAT, { from: BOB_HERE })))).toContain('members of the organisation')
  })
})

test('what Teams never sends is answered politely', async () => {
  for (const [name, value] of [
    ['query', {}],
    ['query', { commandId: 'unknown', parameters: [] }],
    ['fetchTask', { commandId: 'other' }],
    ['submitAction', {}],
    ['submitAction', { data: { verb: 'keep', record: 'x', version: 1 } }],
    ['onQuerySettingUrl', {}],
  ] as const) {
    const answer = await invoke(name, value, inChat(CHAT))
    expect((answer.composeExtension ?? answer.task)?.type).toMatch(/^(message|continue)$/)
  }
})

test('another tenant, and nobody, get nothing', async () => {
  const value = { commandId: 'statuses', parameters: [] }
  const query = world.message('', { type: 'invoke', name: 'composeExtension/query', value })
  expect((await service.post(query, undefined)).status).toBe(401)
  const foreign = {
    ...query,
    conversation: { id: CHAT, tenantId: OTHER_TENANT },
    channelData: { tenant: { id: OTHER_TENANT } },
  }
  expect((await service.post(foreign, bearer)).status).toBe(403)
})
