import { press as dataOf, textOf } from '../support/card-content.ts'
import { OTHER_TENANT, TENANT, World, type Activity, type TestService } from '../support/service.ts'

/** Statuses in channels, against a real service: who may do what, who sees what, who is told. */
const CHANNEL = '19:rollout@thread.tacv2'
const ADELE = { id: '29:adele', name: 'Adele Vance', aadObjectId: '0b6a3f0e-0000-4000-8000-0000000000ad' }
const MEGAN = { id: '29:megan', name: 'Megan Bowen', aadObjectId: '0b6a3f0e-0000-4000-8000-0000000000be' }
const GUEST = { id: '29:guest', name: 'Gus Guest', aadObjectId: '0b6a3f0e-0000-4000-8000-0000000000f0' }
const NOBODY = { id: '29:nobody', name: 'Nobody', aadObjectId: '0b6a3f0e-0000-4000-8000-0000000000f1' }

const member = (person: typeof ADELE) => ({ ...person, tenantId: TENANT, userRole: 'user' })

let world: World
let service: TestService
let bearer: string

beforeEach(async () => {
  world = await World.create()
  service = await world.start()
  bearer = await world.bearer()
  world.connector.rosters.set(CHANNEL, [member(ADELE), member(MEGAN)])
})

/** An activity in a thread of the channel. */
function inChannel(more: Activity): Activity {
  return {
    conversation: { id: `${CHANNEL};messageid=17`, conversationType: 'channel', tenantId: TENANT },
    channelData: { tenant: { id: TENANT }, channel: { id: CHANNEL, name: 'Rollout' }, team: { id: 't', name: 'EMEA' } },
    ...more,
  }
}

async function deliver(activity: Activity): Promise<Record<string, unknown>> {
  const answer = await service.post(activity, bearer)
  expect(answer.status).toBe(200)
  await service.allSent()
  return answer.text ? (JSON.parse(answer.text) as Record<string, unknown>) : {}
}

const lastTo = (conversation: string) => world.connector.sentTo(conversation).at(-1)!
function cardOf(body: Readonly<Record<string, unknown>>): unknown {
  return (body['attachments'] as { content: unknown }[])[0]!.content
}
const activityId = (conversation: string): string =>
  `1:${world.connector.sent.filter(({ method }) => method === 'POST').findLastIndex((sent) => sent.conversation === conversation) + 1}`

/** Adele keeps a status and posts it to the channel, where the bot was added. */
async function keepAndPost(): Promise<void> {
  await deliver(world.message('hi', inChannel({ from: MEGAN, text: 'hello' })))
  await deliver(world.message('Contoso Teams: nobody is trained and there is no champion, they won’t go live'))
  const pressed = activityId('a:one')
  const kept = await deliver(
    world.press(dataOf(cardOf(lastTo('a:one').body), 'Keep this status', { dateUnknown: 'true' }), pressed),
  )
  const form = await deliver(world.press(dataOf(kept['value'], 'Post to a channel'), pressed))
  expect(textOf(form['value'])).toContain('EMEA › Rollout')
  await deliver(world.press({ ...dataOf(form['value'], 'Post'), place: CHANNEL }, pressed))
}

/** Somebody presses a button of the card in the channel. */
function pressThere(who: typeof ADELE, card: unknown, title: string, inputs: Record<string, string> = {}): Activity {
  return world.press({ ...dataOf(card, title), ...inputs }, activityId(CHANNEL), inChannel({ from: who }))
}

test('a status is posted, a colleague comments in place, everybody sees it, and who posted it is told', async () => {
  await keepAndPost()
  const posted = lastTo(CHANNEL)
  expect(posted.method).toBe('POST')
  expect(textOf(cardOf(posted.body))).toContain('Note: ')
  const before = world.connector.sentTo(CHANNEL).length

  const form = await deliver(pressThere(MEGAN, cardOf(posted.body), 'Comment'))
  expect(textOf(form['value'])).toContain('Comment')
  expect(world.connector.sentTo(CHANNEL)).toHaveLength(before)

  const after = await deliver(pressThere(MEGAN, form['value'], 'Save', { comment: 'Trainer booked.' }))
  expect(textOf(after['value'])).toContain('Megan Bowen: “Trainer booked.”')
  const update = lastTo(CHANNEL)
  expect([update.method, update.target]).toEqual(['PUT', activityId(CHANNEL)])
  expect(textOf(cardOf(update.body))).toContain('Megan Bowen: “Trainer booked.”')
  expect(textOf(cardOf(lastTo('a:one').body))).toContain(
    'Megan Bowen commented on Contoso · Microsoft Teams, posted in EMEA › Rollout: “Trainer booked.”',
  )
  expect(await service.rows('history')).toHaveLength(2)
})

test('a comment with signs of Markdown and HTML is shown literally, on the card and to who posted it', async () => {
  await keepAndPost()
  const comment = '<b>bold</b> **x** [link](https://evil.example) <at>all</at>'
  const form = await deliver(pressThere(MEGAN, cardOf(lastTo(CHANNEL).body), 'Comment'))
  await deliver(pressThere(MEGAN, form['value'], 'Save', { comment }))
  for (const { body } of [lastTo(CHANNEL), lastTo('a:one')]) {
    // No client reads markup in the runs of a RichTextBlock; of a message's text some do where it holds a tag.
    expect(body['text']).toBeUndefined()
    const blocks = (cardOf(body) as { body: { type: string; inlines?: { text: string }[] }[] }).body
    const saying = blocks.filter((block) => JSON.stringify(block).includes('evil.example'))
    expect(saying.map(({ type }) => type)).toEqual(['RichTextBlock'])
    expect(saying[0]!.inlines!.map(({ text }) => text).join('')).toContain(`“${comment}”`)
    expect(body['summary']).not.toContain('evil')
  }
})

test('comments stay on the card when somebody moves the date, the newest three, until a new status is kept', async () => {
  await keepAndPost()
  const there = () => cardOf(lastTo(CHANNEL).body)
  const save = async (title: string, inputs: Record<string, string>) => {
    const form = await deliver(pressThere(MEGAN, there(), title))
    return textOf((await deliver(pressThere(MEGAN, form['value'], 'Save', inputs)))['value'])
  }
  for (const comment of ['One.', 'Two.', 'Three.', 'Four.']) await save('Comment', { comment })
  const moved = await save('Move date', { date: '2099-03-05', dateUnknown: 'false' })
  for (const text of [moved, textOf(there())]) {
    expect(text).toMatch(/Two\.[^]*Three\.[^]*Four\./)
    expect(text).not.toContain('One.')
  }
  await deliver(world.message('new'))
  await deliver(world.message('Contoso Teams: all licences were sold back to the reseller, the wrong SKU was bought'))
  const drawn = world.connector.sentTo('a:one').findLast(({ body }) => textOf(body).includes('[Keep this status]'))!
  const keep = (card: unknown) =>
    deliver(world.press(dataOf(card, 'Keep this status', { dateUnknown: 'true' }), activityId('a:one')))
  // It was changed meanwhile: shown once more, it is kept.
  await keep((await keep(cardOf(drawn.body)))['value'])
  expect(textOf(there())).toContain('Billing, Licensing and Subscription')
  expect(textOf(there())).not.toContain('Four.')
})

test('a new status kept in the personal chat shows in the channel; nobody is told of their own change', async () => {
  await keepAndPost()
  await deliver(world.message('new'))
  await deliver(world.message('Contoso Teams: all licences were sold back to the reseller, the wrong SKU was bought'))
  const drawn = world.connector.sentTo('a:one').findLast(({ body }) => textOf(body).includes('[Keep this status]'))!
  await deliver(
    world.press(dataOf(cardOf(drawn.body), 'Keep this status', { dateUnknown: 'true' }), activityId('a:one')),
  )
  expect(lastTo(CHANNEL).method).toBe('PUT')
  expect(textOf(cardOf(lastTo(CHANNEL).body))).toContain('Billing, Licensing and Subscription')
  expect(JSON.stringify(world.connector.sentTo('a:one'))).not.toContain('posted in')
})

test('a form says where the posted card changes too: to whom is told of changes there by name, to others that it is posted', async () => {
  await keepAndPost()
  const there = await deliver(pressThere(MEGAN, cardOf(lastTo(CHANNEL).body), 'Comment'))
  expect(textOf(there['value'])).not.toContain('Also changes')
  await deliver(pressThere(MEGAN, there['value'], 'Save', { comment: 'Trainer booked.' }))
  const chat = (who: typeof ADELE, id: string) => ({
    from: who,
    conversation: { id, conversationType: 'personal', tenantId: TENANT },
  })
  for (const [who, id, says] of [
    [ADELE, 'a:one', 'Also changes the card in EMEA › Rollout.'],
    [MEGAN, 'a:two', 'Also changes the card that is posted in a channel or group chat.'],
  ] as const) {
    await deliver(world.message('comment contoso: room booked', chat(who, id)))
    expect(textOf(cardOf(lastTo(id).body))).toContain(says)
    await deliver(world.message('status contoso', chat(who, id)))
    const opened = await deliver(world.press(dataOf(cardOf(lastTo(id).body), 'Open'), activityId(id), chat(who, id)))
    for (const title of ['Comment', 'Move date', 'Unblocked']) {
      const form = await deliver(world.press(dataOf(opened['value'], title), activityId(id), chat(who, id)))
      expect(textOf(form['value'])).toContain(says)
    }
  }
})

test('where somebody from outside is in the channel, only the shareable form is sent', async () => {
  world.connector.rosters.set(CHANNEL, [member(ADELE), { ...GUEST, tenantId: OTHER_TENANT, userRole: 'guest' }])
  await keepAndPost()
  const text = textOf(cardOf(lastTo(CHANNEL).body))
  expect(text).toContain('Contoso · Microsoft Teams')
  expect(text).toContain('Blocked › Adoption Readiness')
  for (const held of ['Note', 'nobody is trained', 'champion', 'Adele', '[']) expect(text).not.toContain(held)
})

test('somebody from outside who joins before an update is sent sees no more than the shareable form', async () => {
  await keepAndPost()
  world.connector.rosters.set(CHANNEL, [member(ADELE), member(MEGAN), { ...GUEST, userRole: 'guest' }])
  // Teams reports who joined.
  await deliver(world.message('', inChannel({ type: 'conversationUpdate', text: undefined, membersAdded: [GUEST] })))
  await deliver(world.message('status contoso'))
  const opened = await deliver(world.press(dataOf(cardOf(lastTo('a:one').body), 'Open'), activityId('a:one')))
  const form = await deliver(world.press(dataOf(opened['value'], 'Comment'), activityId('a:one')))
  await deliver(world.press({ ...dataOf(form['value'], 'Save'), comment: 'Secret.' }, activityId('a:one')))
  expect(lastTo(CHANNEL).method).toBe('PUT')
  expect(textOf(cardOf(lastTo(CHANNEL).body))).not.toContain('Secret')
  expect(textOf(cardOf(lastTo(CHANNEL).body))).not.toContain('Note')
})

test('who posted hears that the channel did not take it', async () => {
  world.connector.fail(CHANNEL, { status: 403 })
  await deliver(world.message('hi', inChannel({ from: MEGAN, text: 'hello' })))
  world.connector.fail(CHANNEL, { status: 403 })
  await keepAndPost()
  expect(lastTo('a:one').body['text']).toContain('I could not send it to the other conversation')
})

test('a place is not offered to who is not in it, nor where the roster cannot be read', async () => {
  world.connector.rosters.set(CHANNEL, [member(MEGAN)])
  await expect(keepAndPost()).rejects.toThrow('Nowhere to post yet')
})

test('where the bot was taken out nothing can be posted', async () => {
  await deliver(world.message('hi', inChannel({ from: MEGAN, text: 'hello' })))
  await deliver(
    world.message('', inChannel({ type: 'installationUpdate', action: 'remove', text: undefined, from: MEGAN })),
  )
  const [place] = (await service.rows('place')).filter(({ conversation }) => conversation === CHANNEL)
  expect(place).toMatchObject({ installed: 0, name: 'Rollout', team: 'EMEA' })
})

describe('clicks without effect', () => {
  const buttons = [
    ['Comment', 'save-comment', { comment: 'x' }],
    ['Move date', 'save-date', { date: '2999-01-01', dateUnknown: 'false' }],
    ['Unblocked', 'save-unblocked', { status: 'migration', date: '2999-01-01', note: 'Moved.' }],
  ] as const
  let card: unknown

  beforeEach(async () => {
    await keepAndPost()
    card = cardOf(lastTo(CHANNEL).body)
  })

  const saveOf = (title: string, verb: string, inputs: Record<string, string>): Record<string, unknown> => ({
    ...dataOf(card, title),
    verb,
    ...inputs,
  })

  async function withoutEffect(activity: Activity, said: string): Promise<void> {
    const before = [
      await service.rows('history'),
      await service.rows('entitlement'),
      world.connector.sentTo(CHANNEL).length,
    ]
    const answer = await deliver(activity)
    expect(typeof answer['value'] === 'string' ? answer['value'] : textOf(answer['value'])).toContain(said)
    expect([
      await service.rows('history'),
      await service.rows('entitlement'),
      world.connector.sentTo(CHANNEL).length,
    ]).toEqual(before)
  }

  test.each(buttons)('%s by a guest, somebody not in the roster, and a stale card', async (title, verb, inputs) => {
    const data = saveOf(title, verb, inputs)
    await withoutEffect(world.press(data, '1:1', inChannel({ from: NOBODY })), 'could not check that you belong')
    await withoutEffect(world.press({ ...data, version: 99 }, '1:1', inChannel({ from: MEGAN })), 'changed this')
    await withoutEffect(world.press({ ...data, version: 0 }, '1:1', inChannel({ from: MEGAN })), 'it is now Blocked ›')
    await withoutEffect(
      world.press({ ...data, entitlement: 'x' }, '1:1', inChannel({ from: MEGAN })),
      'not there any more',
    )
    await withoutEffect(world.press({ ...data, extra: 1 }, '1:1', inChannel({ from: MEGAN })), 'Continued below.')
    world.connector.rosters.set(CHANNEL, [member(ADELE), { ...GUEST, userRole: 'guest', tenantId: TENANT }])
    service.advance(61_000)
    await withoutEffect(world.press(data, '1:1', inChannel({ from: GUEST })), 'Guests can read this')
    await withoutEffect(world.press(data, '1:1', inChannel({ from: ADELE })), 'People from outside')
    world.connector.rosters.delete(CHANNEL)
    service.advance(61_000)
    await withoutEffect(world.press(data, '1:1', inChannel({ from: MEGAN })), 'could not check that you belong')
  })

  test('from another channel, where it is not posted', async () => {
    const other = '19:other@thread.tacv2'
    world.connector.rosters.set(other, [member(MEGAN)])
    const there = {
      ...inChannel({ from: MEGAN }),
      conversation: { id: other, conversationType: 'channel', tenantId: TENANT },
    }
    await withoutEffect(
      world.press(saveOf('Comment', 'save-comment', { comment: 'x' }), '1:1', there),
      'not there any more',
    )
  })

  test('from another tenant', async () => {
    const foreign = {
      ...inChannel({ from: MEGAN, channelData: { tenant: { id: OTHER_TENANT } } }),
      conversation: { id: CHANNEL, conversationType: 'channel', tenantId: OTHER_TENANT },
    }
    const before = await service.rows('history')
    const answer = await service.post(
      world.press(saveOf('Comment', 'save-comment', { comment: 'x' }), '1:1', foreign),
      bearer,
    )
    expect(answer.status).toBe(403)
    expect(await service.rows('history')).toEqual(before)
  })

  test('delivered again, with the same answer', async () => {
    const press = pressThere(MEGAN, card, 'Comment')
    const form = await deliver(press)
    const save = pressThere(MEGAN, form['value'], 'Save', { comment: 'Once.' })
    const first = await deliver(save)
    const rows = await service.rows('history')
    expect(await deliver(save)).toEqual(first)
    expect(await service.rows('history')).toEqual(rows)
  })
})

test('a roster is read once for many turns', async () => {
  await keepAndPost()
  const before = world.connector.rosterReads
  for (let i = 0; i < 5; i++) await deliver(world.message('help', inChannel({ from: MEGAN })))
  expect(world.connector.rosterReads).toBe(before)
})

test('a status that was kept and posted for the wrong customer is taken back where it is posted', async () => {
  await keepAndPost()
  await deliver(world.message('customer is Trey Research'))
  await deliver(world.message('keep it'))
  const said = world.connector.sentTo('a:one').map(({ body }) => JSON.stringify(body))
  expect(said.join('\n')).toContain('Contoso · Microsoft Teams was kept by mistake')
  const update = lastTo(CHANNEL)
  expect([update.method, update.target]).toEqual(['PUT', activityId(CHANNEL)])
  expect(textOf(cardOf(update.body))).toBe(
    'Taken back: this status was kept by mistake, and nothing is kept of it now.',
  )
  expect(textOf(cardOf(update.body))).not.toContain('Trey')
})
