import type { GuardedActivity } from '../../../bot/http/guard.ts'
import { receive } from '../../../bot/channel/teams.ts'
import { MAX_MESSAGE } from '../../../playbook/limits.ts'

const NOW = new Date('2026-03-02T10:00:00.000Z')
const BOT = { id: '28:bot', name: 'Playbook' }

const activity = (more: Record<string, unknown> = {}): GuardedActivity => ({
  type: 'message',
  id: '1700000000000',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  conversation: { id: 'a:1', tenantId: 'T1' },
  from: { id: '29:adele', aadObjectId: 'adele', name: 'Adele' },
  recipient: BOT,
  text: 'hello',
  ...more,
})
const textOf = (text: string, entities?: unknown): unknown => {
  const what = receive(activity({ text, entities }), NOW)!.incoming.what
  return what.kind === 'text' ? what.text : what
}
const mention = (id: string, text: unknown, name?: string) => ({ type: 'mention', mentioned: { id, name }, text })

describe('the text', () => {
  test('without the mention of the bot, with others by their names', () => {
    const entities = [mention('28:bot', '<at>Playbook</at>'), mention('29:bo', '<at>Bo &amp; Co</at>', 'Bo & Co')]
    expect(textOf('<at>Playbook</at> <at>Bo &amp; Co</at> from Contoso said no', entities)).toBe(
      'Bo & Co from Contoso said no',
    )
  })

  test('whom it mentions is told by the ids of the channel, the bot left out', () => {
    const entities = [
      mention('28:bot', '<at>Playbook</at>', 'Playbook'),
      mention('29:bo', '<at>Bo</at>', 'Bo'),
      mention('29:x', '<at>X</at>'),
    ]
    const of = (given: unknown) =>
      receive(activity({ text: 'assign contoso to <at>Bo</at>', entities: given }), NOW)!.incoming
    expect(of(entities).mentioned).toEqual([{ id: '29:bo', name: 'Bo' }])
    expect(of([null])).not.toHaveProperty('mentioned')
  })

  test('of a mention that is not listed the tags go and the name stays', () => {
    expect(textOf('<at id="1">Bo</at> said no')).toBe('Bo said no')
  })

  test.each([[[mention('28:bot', '')]], [[mention('28:bot', null)]], [null], ['x'], [[null]], [[{ type: 'mention' }]]])(
    'stays as it is with the entities %j',
    (entities) => {
      expect(textOf('they said no', entities)).toBe('they said no')
    },
  )

  test.each([
    '<span itemtype="http://schema.skype.com/InputExtension"><span itemprop="cardId"></span></span>',
    '<attachment id="1"></attachment>',
    '<attachment id="1"/>',
  ])('of a card in the message nothing stays: %s', (place) => {
    expect(textOf(place)).toBe('')
    expect(textOf(`Contoso said no ${place}`)).toBe('Contoso said no')
  })

  test('a name is put in as it is, whatever it looks like', () => {
    expect(textOf('<at>A</at> said no', [mention('29:a', '<at>A</at>', '$& $1')])).toBe('$& $1 said no')
  })

  test('that is longer than anybody reads is cut, and can still be told from one that is not', () => {
    expect(textOf('x'.repeat(MAX_MESSAGE))).toHaveLength(MAX_MESSAGE)
    expect(textOf(`<p>${'x'.repeat(MAX_MESSAGE + 500)}</p>`)).toHaveLength(MAX_MESSAGE + 1)
    expect(textOf('a'.repeat(1000), [mention('29:a', 'a', 'x'.repeat(100_000))])).toHaveLength(MAX_MESSAGE + 1)
  })

  test('of more mentions than anybody makes the tags go and the names stay', () => {
    const names = Array.from({ length: 150 }, (_, i) => `Bo ${i}`)
    const text = names.map((name) => `<at>${name}</at>`).join(', ')
    const entities = names.map((name) => mention('29:bo', `<at>${name}</at>`, name))
    expect(textOf(text, entities)).toBe(names.join(', '))
  })

  test('what people typed as less than, greater than and ampersand is read so', () => {
    expect(textOf('a &lt; b &amp;&amp; &quot;c&quot; &gt; d')).toBe('a < b && "c" > d')
  })
})

describe('who', () => {
  test.each([
    ['adele', 'adele'],
    ['', '29:adele'],
    [null, '29:adele'],
    [undefined, '29:adele'],
  ])('with the object id %j is %s', (aadObjectId, id) => {
    expect(receive(activity({ from: { id: '29:adele', aadObjectId } }), NOW)!.incoming.who.id).toBe(id)
  })
})

describe('the key', () => {
  const keyOf = (more: Record<string, unknown>, now = NOW) => receive(activity(more), now)!.key

  test('is the same whenever the activity is delivered', () => {
    const later = new Date(NOW.getTime() + 60_000)
    expect(keyOf({}, later)).toBe(keyOf({}))
    expect(keyOf({ id: undefined }, later)).toBe(keyOf({ id: undefined }))
  })

  test.each([
    ['id', { id: '1700000000001' }],
    ['conversation', { conversation: { id: 'a:2', tenantId: 'T1' } }],
    ['tenant', { conversation: { id: 'a:1', tenantId: 'T2' } }],
  ])('is another with another %s', (_name, more) => {
    expect(keyOf(more)).not.toBe(keyOf({}))
  })

  test('without an id is another with another text', () => {
    expect(keyOf({ id: undefined, text: 'one' })).not.toBe(keyOf({ id: undefined, text: 'two' }))
  })

  test('says when the activity was written and nothing else that can be read', () => {
    expect(keyOf({})).toMatch(/^1700000000000\.[\w-]{43}$/)
    expect(keyOf({ id: 'f:secret' })).toMatch(/^\.[\w-]{43}$/)
  })
})

test('nulls where something may be missing', () => {
  const nothing = { localTimestamp: null, replyToId: null, channelData: null, name: null, text: null }
  expect(receive(activity(nothing), NOW)!.incoming).toMatchObject({
    what: { kind: 'text', text: '' },
    today: '2026-03-02',
  })
})

test.each([
  ['en-US', 'month-first'],
  ['en-GB', 'day-first'],
  ['de-DE', 'day-first'],
  [null, undefined],
  [7, undefined],
  ['', undefined],
])('a person whose client is in %s writes days %s', (locale, order) => {
  expect(receive(activity({ locale }), NOW)!.incoming.dayOrder).toBe(order)
})

test.each([
  ['the local time', { localTimestamp: '2026-03-03T09:00:00+13:00' }, '2026-03-03'],
  ['the zone, where no time is told', { localTimezone: 'Pacific/Kiritimati' }, '2026-03-03'],
  [
    'the zone, where the time is told in UTC',
    { localTimestamp: '2026-03-02T10:30:00Z', localTimezone: 'Pacific/Kiritimati' },
    '2026-03-03',
  ],
  ['the time as it is written, where its zone is none', { localTimestamp: '2026-03-02T23:00:00-08:00' }, '2026-03-02'],
  ['UTC, where nothing is told', {}, '2026-03-02'],
  ['UTC, where what is told is nothing', { localTimestamp: 'soon', localTimezone: 'Mars/Olympus' }, '2026-03-02'],
])('today is by %s', (_name, told, today) => {
  const now = new Date('2026-03-02T10:30:00.000Z')
  expect(receive(activity({ localTimestamp: undefined, ...told }), now)!.incoming.today).toBe(today)
})

test.each([
  ['Pacific/Kiritimati', '2026-03-02T09:59:59.999Z', '2026-03-02', '2026-03-02T10:00:00.000Z', '2026-03-03'],
  ['America/Los_Angeles', '2026-03-03T07:59:59.999Z', '2026-03-02', '2026-03-03T08:00:00.000Z', '2026-03-03'],
  ['Europe/London', '2026-03-02T23:59:59.999Z', '2026-03-02', '2026-03-03T00:00:00.000Z', '2026-03-03'],
  // The clocks are put forward between these days.
  ['Europe/Berlin', '2026-03-28T22:59:59.999Z', '2026-03-28', '2026-03-29T22:00:00.000Z', '2026-03-30'],
])('today ends at midnight in %s', (localTimezone, before, day, after, next) => {
  const todayAt = (now: string): string | undefined =>
    receive(activity({ localTimestamp: now, localTimezone }), new Date(now))!.incoming.today
  expect([todayAt(before), todayAt(after), todayAt(before)]).toEqual([day, next, day])
})
