import { monotonicFactory } from 'ulid'
import type { Connector } from '../../bot/channel/connector.ts'
import { createLog } from '../../bot/telemetry/log.ts'
import { TeamChannels } from '../../bot/channel/team-channels.ts'
import { Vault } from '../../bot/contact-data/vault.ts'
import { KnownPlaces } from '../../bot/channel/places.ts'
import { Rosters } from '../../bot/channel/roster.ts'
import type { Received } from '../../bot/channel/teams.ts'
import { NO_TELEMETRY } from '../../bot/telemetry/telemetry.ts'
import { runTurn } from '../../bot/turn.ts'
import type { TurnParts } from '../../bot/turn-parts.ts'
import type { Incoming } from '../../dialogs/incoming.ts'
import { openDatabase } from '../../store/engine/open.ts'
import { Store, VersionConflict } from '../../store/store.ts'
import { press, textOf } from '../support/card-content.ts'
import { emptyDatabases, ENGINES } from '../support/engines.ts'
import { prepared } from '../support/story.ts'

/** Turns of many people at once on one entitlement, through the store as in the service. */
const PEOPLE = 50
const AT = '2026-03-02T10:00:00.000Z'

/** Nothing is sent here, and in a personal chat nobody is asked who is in it. */
const notCalled = (): Promise<never> => Promise.reject(new Error('Nothing is to be sent.'))
const NO_CONNECTOR: Connector = {
  send: notCalled,
  update: notCalled,
  read: notCalled,
  readTeam: notCalled,
  close: () => Promise.resolve(),
}

const location = emptyDatabases()

test.each(ENGINES)(
  `${PEOPLE} people keep a status of one entitlement at once on %s: all are kept, none unseen, in order`,
  async (engine) => {
    const store = new Store(await openDatabase(await location(engine)))
    const parts: TurnParts = {
      prepared,
      store,
      newId: monotonicFactory(),
      telemetry: NO_TELEMETRY,
      schedule: () => ({ notBefore: AT }),
      rosters: new Rosters(NO_CONNECTOR, () => 0),
      channels: new TeamChannels(NO_CONNECTOR, () => 0),
      places: new KnownPlaces(),
      administrators: new Set(),
      files: { hosts: new Set(), development: false },
      now: () => new Date(AT),
      holidays: () => undefined,
      spans: { untouchedDays: 30, unknownDays: 14 },
      vault: new Vault(Buffer.alloc(32, 7)),
      referrals: { businessDays: 3, country: 'US', contactDays: 90, publicUrl: undefined },
      browserUrl: () => undefined,
      log: createLog('silent'),
    }
    let activities = 0

    /** A turn with redeliveries until it was handled; the card it showed. */
    async function turn(person: number, what: Incoming['what']): Promise<unknown> {
      const who = { tenant: 't1', id: `p${person}`, name: `Person ${person}` }
      const received: Received = {
        key: `activity-${++activities}`,
        incoming: { who, where: { kind: 'personal', conversation: `c${person}` }, what, at: AT, today: '2026-03-02' },
        person: `29:${person}`,
        names: { place: undefined, team: undefined },
        reference: { serviceUrl: 'http://localhost', conversation: `c${person}`, bot: 'bot' },
        invoke: false,
        pressed: undefined,
        timeZone: undefined,
      }
      for (;;) {
        try {
          await runTurn(parts, received)
          break
        } catch (error) {
          if (!(error instanceof VersionConflict)) throw error
        }
      }
      const { db } = store as unknown as { db: Awaited<ReturnType<typeof openDatabase>> }
      const row = await db
        .selectFrom('outbox')
        .select('activity')
        .where('conversation', '=', `c${person}`)
        // Beside the card of the assessment stands the offer to ask.
        .where('activity', 'not like', '%ask-let-in%')
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirstOrThrow()
      const activity = JSON.parse(row.activity) as { attachments: [{ content: unknown }] }
      return activity.attachments[0].content
    }

    /** Who was first lets all the others in. */
    const letAllIn = (): Promise<void> =>
      store.transaction(async ({ records, rights }) => {
        const [first] = await records.all('t1', '', 1)
        const by = { tenant: 't1', id: first!.owner_id!, key: null, place: undefined }
        for (let n = 0; n < PEOPLE; n++) await rights.letIn(by, first!.customer_id, `p${n}`)
      })

    let open = await Promise.all(
      Array.from({ length: PEOPLE }, async (_, person) => {
        const text = 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'
        return { person, card: await turn(person, { kind: 'text', text }) }
      }),
    )
    const keep = async (person: number, card: unknown, inputs = {}): Promise<unknown> =>
      turn(person, { kind: 'action', data: press(card, 'Keep this status', inputs) })
    const isKept = (card: unknown): boolean => textOf(card).includes('✓ Kept')
    for (const round of [1, 2, 3]) {
      const pressed = await Promise.all(
        open.map(async ({ person, card }) => ({
          person,
          card: await keep(person, card, {
            note: `They want it, but trainer ${person} is not found.`,
            dateUnknown: 'true',
          }),
        })),
      )
      const left = pressed.filter(({ card }) => !isKept(card))
      // Of those who press at once, only the first has seen the newest state.
      if (round === 1) expect(left).toHaveLength(PEOPLE - 1)
      // Whose it is not yet hears nothing of the status; once let in, all of it.
      const said = round === 1 ? /Person \d+ already keeps this/ : /Person \d+ set it to Blocked › Adoption Readiness/
      for (const { card } of left) expect(textOf(card)).toMatch(said)
      if (round === 1) await letAllIn()
      open = left
    }
    // The rest looks and presses again, one after the other.
    for (const { person, card } of open) {
      const again = await keep(person, card)
      expect(isKept(again) || isKept(await keep(person, again))).toBe(true)
    }

    await store.transaction(async ({ records }) => {
      const [entitlement, ...others] = await records.all('t1', '', 10)
      expect(others).toEqual([])
      const history = await records.history('t1', entitlement!.id, undefined, 1000)
      expect(history.map(({ version }) => version)).toEqual(Array.from({ length: PEOPLE }, (_, i) => PEOPLE - i))
      const notes = history.map(({ note }) => note)
      expect(new Set(notes)).toEqual(
        new Set(Array.from({ length: PEOPLE }, (_, i) => `They want it, but trainer ${i} is not found.`)),
      )
      expect(new Set(notes).size).toBe(PEOPLE)
      expect(entitlement).toMatchObject({ version: PEOPLE, note: notes[0] })
    })
    await store.close()
  },
  120_000,
)
