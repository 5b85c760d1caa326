import { monotonicFactory } from 'ulid'
import type { Connector } from '../../bot/channel/connector.ts'
import { KnownPlaces } from '../../bot/channel/places.ts'
import { Rosters } from '../../bot/channel/roster.ts'
import { TeamChannels } from '../../bot/channel/team-channels.ts'
import type { Received } from '../../bot/channel/teams.ts'
import { Vault } from '../../bot/contact-data/vault.ts'
import { createLog } from '../../bot/telemetry/log.ts'
import { NO_TELEMETRY } from '../../bot/telemetry/telemetry.ts'
import { runTurn } from '../../bot/turn.ts'
import type { TurnParts } from '../../bot/turn-parts.ts'
import type { Incoming } from '../../dialogs/incoming.ts'
import { openDatabase } from '../../store/engine/open.ts'
import type { PlaceRow } from '../../store/messages/places.ts'
import { Store } from '../../store/store.ts'
import { emptyDatabases, ENGINES } from '../support/engines.ts'
import { prepared } from '../support/story.ts'

/** What turns remember of where the bot is, when it is taken out and put in again, by one instance or several. */
const location = emptyDatabases()

/** Teams does not answer here. */
const silent = (): Promise<never> => Promise.reject(new Error('Nobody answers.'))
const NO_CONNECTOR: Connector = {
  send: silent,
  update: silent,
  read: silent,
  readTeam: silent,
  close: () => Promise.resolve(),
}
const NOW = Date.parse('2026-03-02T10:00:00.000Z')
const GENERAL = '19:general'
const PILOT = '19:pilot'
const CHAT = 'a:alex'
const HELLO = { kind: 'text', text: 'thanks' } as const

describe.each(ENGINES)('where the bot is, on %s', (engine) => {
  let store: Store
  let turns = 0
  const newId = monotonicFactory()

  beforeEach(async () => {
    store = new Store(await openDatabase(await location(engine)))
  })
  afterEach(() => store.close())

  /** An instance: it remembers by itself which places it has kept. */
  function instance(): (conversation: string, what: Incoming['what']) => Promise<void> {
    const parts: TurnParts = {
      prepared,
      store,
      newId,
      telemetry: NO_TELEMETRY,
      schedule: ({ id }) => ({ notBefore: `9999-${id}` }),
      rosters: new Rosters(NO_CONNECTOR, () => NOW),
      channels: new TeamChannels(NO_CONNECTOR, () => NOW),
      places: new KnownPlaces(),
      administrators: new Set(),
      files: { hosts: new Set(), development: false },
      now: () => new Date(NOW),
      holidays: () => undefined,
      spans: { untouchedDays: 30, unknownDays: 14 },
      vault: new Vault(Buffer.alloc(32, 7)),
      referrals: { businessDays: 3, country: 'US', contactDays: 90, publicUrl: undefined },
      browserUrl: () => undefined,
      log: createLog('silent'),
    }
    return async (conversation, what) => void (await runTurn(parts, received(conversation, what)))
  }

  function received(conversation: string, what: Incoming['what']): Received {
    const where: Incoming['where'] =
      conversation === CHAT
        ? { kind: 'personal', conversation }
        : { kind: 'channel', conversation, place: conversation, membership: 'unknown', outsiders: true }
    const at = new Date(NOW + ++turns * 1000).toISOString()
    return {
      key: `activity-${turns}`,
      incoming: { who: { tenant: 't1', id: 'alex', name: 'Alex Wilber' }, where, what, at, today: '2026-03-02' },
      person: '29:alex',
      names: conversation === CHAT ? { place: undefined, team: undefined } : { place: conversation, team: 'EMEA' },
      team: conversation === CHAT ? undefined : 'team1',
      reference: { serviceUrl: 'http://localhost', conversation, bot: 'bot' },
      invoke: false,
      pressed: undefined,
      timeZone: undefined,
    }
  }

  const offered = async (): Promise<string[]> =>
    (await store.transaction(({ places }) => places.shared('t1', 'alex', 9))).map(({ conversation }) => conversation)
  const chat = (): Promise<PlaceRow | undefined> => store.transaction(({ places }) => places.personalChat('t1', 'alex'))

  test('a team that takes it out and puts it in again has each channel back with the next message there', async () => {
    const turn = instance()
    await turn(PILOT, HELLO)
    await turn(GENERAL, { kind: 'installed' })
    await turn(GENERAL, { kind: 'removed' })
    expect(await offered()).toEqual([])
    await turn(GENERAL, { kind: 'installed' })
    await turn(PILOT, HELLO)
    expect(await offered()).toEqual([GENERAL, PILOT])
  })

  test('what one instance hears of a chat counts for what another has kept of it', async () => {
    const [one, other] = [instance(), instance()]
    await one(CHAT, HELLO)
    await other(CHAT, { kind: 'removed' })
    expect(await chat()).toBeUndefined()
    await one(CHAT, { kind: 'installed' })
    expect(await chat()).toBeDefined()
    await one(CHAT, { kind: 'removed' })
    await other(CHAT, HELLO)
    await one(CHAT, { kind: 'removed' })
    expect(await chat()).toBeUndefined()
    await other(CHAT, HELLO)
    expect(await chat()).toBeDefined()
  })

  test('a chat that was forgotten through one instance is kept again with the next message, whoever gets it', async () => {
    const [one, other] = [instance(), instance()]
    await one(CHAT, HELLO)
    await other(CHAT, HELLO)
    await store.transaction(({ person }) => person.forget('t1', 'alex', 'Alex Wilber', { id: 'n', name: 'former FM' }))
    expect(await chat()).toBeUndefined()
    await other(CHAT, HELLO)
    expect(await chat()).toBeDefined()
  })

  test('a message from a place that is kept as it is writes nothing of it', async () => {
    const turn = instance()
    await turn(CHAT, HELLO)
    const before = await chat()
    await turn(CHAT, HELLO)
    expect(await chat()).toEqual(before)
  })
})
