import type { Colleague } from '../domain/assignment/model.ts'
import { askedFirst } from '../dialogs/asked-first.ts'
import type { Heard } from '../dialogs/dialog.ts'
import type { FileLink } from '../dialogs/file-link.ts'
import type { Incoming } from '../dialogs/incoming.ts'
import type { Place, Reply, Turn } from '../dialogs/model.ts'
import { turn as turnOf } from '../dialogs/turn.ts'
import { meantBy, understand, type Deciding } from '../dialogs/understand.ts'
import { StoredDataError } from '../store/engine/json.ts'
import { repeated } from '../store/engine/repeat.ts'
import type { PersonRow } from '../store/work/reminders.ts'
import type { OutboxRow, StoreTransaction } from '../store/store.ts'
import { colleaguesFor } from './channel/colleagues.ts'
import type { ConversationReference } from './channel/connector.ts'
import { withListRead } from './channel/import-file.ts'
import { placesFor } from './channel/places.ts'
import type { Received } from './channel/teams.ts'
import { daysIn } from './clock/time-zone.ts'
import { keepConversation, loadAnyway, loadConversation } from './conversation.ts'
import { carryOut, follow } from './effects/carry-out.ts'
import type { Erased } from './effects/erasure/erasure.ts'
import { Outgoing } from './effects/outgoing.ts'
import { readReminders, type NewPerson } from './effects/read/own-due.ts'
import { decideWith } from './effects/read/read-needs.ts'
import { readRecords } from './effects/read/read-records.ts'
import { readReferrals } from './effects/referrals.ts'
import { viewerIn } from './effects/viewer.ts'
import { describeError } from './telemetry/describe-error.ts'
import type { Line } from './telemetry/log.ts'
import { turnEvents } from './telemetry/turn-events.ts'
import type { TurnParts } from './turn-parts.ts'
import { unreadable } from './unreadable.ts'

/**
 * The way in and out of a turn. It holds everything in which the chat differs from the tab and the dialog on a message.
 */
export interface Entrance<Answer> {
  /**
   * Claims the activity or request. `claimed: false`: it was handled before, and `answer` is the answer that it got
   * then.
   */
  claim(
    tx: StoreTransaction,
  ): Promise<{ readonly claimed: true } | { readonly claimed: false; readonly answer: Answer }>
  /** Who takes the turn. */
  taker(tx: StoreTransaction): Promise<Taker>
  /** The only reply, if the message means something that only another entrance can do. */
  elsewhere?(meant: Incoming['what']): Reply | undefined
  /** Makes links to files; undefined: this entrance has none. */
  readonly newFileLink: (() => FileLink) | undefined
  /** True: if stored data cannot be read, the person is told in the chat. False: the request fails. */
  readonly isToldUnreadable: boolean
  /** Called when the turn is decided, before anything of it is carried out. */
  decided?(tx: StoreTransaction, turn: Turn): Promise<void>
  /** Says the replies. Stores the answer for the case that the same comes in again. */
  say(tx: StoreTransaction, outgoing: Outgoing, turn: Turn, erased: readonly Erased[]): Promise<Answer>
  /** Called after the turn is committed. */
  committed?(): void
}

/** The person who takes a turn, as far as they are known. */
export interface Taker {
  /** The person whose reminders the turn may be about; undefined: nobody's, for example in a channel. */
  readonly person: PersonRow | NewPerson | undefined
  /** The person to whom requests for partners are shown; undefined: they are not shown here. */
  readonly requests: PersonRow | undefined
  readonly timeZone: string | undefined
  /** Where to tell them later what became of the turn. Without a service URL, they cannot be told. */
  readonly reference: ConversationReference
}

/** What has to be done after a turn is committed. */
export interface Follows {
  /** Messages that this instance took with the commit and has to send now. */
  readonly taken: readonly OutboxRow[]
  /** True if other messages wait that were not taken. */
  readonly waiting: boolean
  readonly erased: readonly Erased[]
  /** What the turn did, for the operator. */
  readonly events: readonly Line[]
}

export interface Conducted<Answer> extends Follows {
  /** `repeated`: it was handled before, and `answer` is the answer that it got then. */
  readonly kind: 'done' | 'repeated'
  readonly answer: Answer
  /** Who took the message, as codes. */
  readonly by?: string
}

const NOTHING: Follows = { taken: [], waiting: false, erased: [], events: [] }

/**
 * Conducts one turn, wherever it comes in. One transaction contains the claim, and everything that the turn remembers,
 * keeps and says. When this returns, nothing can be lost. The outbox sends the messages.
 * @param enter makes the entrance, after a list in the message has been read
 */
export function conduct<Answer>(
  parts: TurnParts,
  arrived: Received,
  enter: (received: Received) => Entrance<Answer>,
): Promise<Conducted<Answer>> {
  // Teams is asked and files are read before the transaction, because other turns may share it.
  return withListRead(parts, arrived, async (received) => {
    const asked = askedFirst(received.incoming, parts.prepared)
    const places = asked.places ? await placesFor(parts, received) : []
    const colleagues = asked.colleagues ? await colleaguesFor(parts, received) : []
    const entrance = enter(received)
    const run = (meaning: typeof understand): Promise<Conducted<Answer>> => {
      const work = (tx: StoreTransaction): Promise<Conducted<Answer>> =>
        turnIn(tx, parts, received, { places, colleagues, meaning }, entrance)
      return inTrace(parts, received, () => parts.store.transaction(work))
    }
    const outcome = await repeated(() =>
      run(understand).catch((error: unknown) => {
        if (!(entrance.isToldUnreadable && error instanceof StoredDataError)) throw error
        // If Teams delivered it again, it would fail again.
        const line = { event: 'turn-failed', error: describeError(error), trace: received.trace } as const
        parts.log.error(line, 'what is kept cannot be read')
        return run(unreadable)
      }),
    )
    entrance.committed?.()
    if (outcome.erased.length > 0) parts.places.clear()
    return mayHaveChanged(received) ? { ...outcome, waiting: true } : outcome
  })
}

/** True if posted cards wait for an update because of an imported list. */
function mayHaveChanged({ incoming: { what } }: Received): boolean {
  const outcome = what.kind === 'file' || what.kind === 'action' ? what.outcome : undefined
  return outcome?.kind === 'imported' && outcome.changed > 0
}

/** Reports the time that the turn spends in the store, as a part of its request. */
function inTrace<T>({ telemetry, store }: TurnParts, { trace }: Received, work: () => Promise<T>): Promise<T> {
  const on = { name: 'turn', type: store.engine, target: 'store' } as const
  return telemetry.dependency(on, trace ?? null, work, () => ({ ok: true, code: 'committed' }))
}

/** What was found out before the transaction. */
interface LookedUp {
  readonly places: readonly Place[]
  readonly colleagues: readonly Colleague[]
  /** Finds out what the message means. */
  readonly meaning: typeof understand
}

/** A meaning that only says a reply. */
function said(reply: Reply | undefined): typeof understand | undefined {
  if (!reply) return undefined
  return function* ({ state }: Heard): Deciding {
    return { turn: turnOf(state, reply), env: yield {} }
  }
}

async function turnIn<Answer>(
  tx: StoreTransaction,
  parts: TurnParts,
  received: Received,
  { places, colleagues, meaning }: LookedUp,
  entrance: Entrance<Answer>,
): Promise<Conducted<Answer>> {
  const { incoming } = received
  const claim = await entrance.claim(tx)
  if (!claim.claimed) return { kind: 'repeated', answer: claim.answer, ...NOTHING }
  const { who, where } = incoming
  const { prepared, newId, holidays } = parts
  const conversation = await (meaning === unreadable ? loadAnyway : loadConversation)(tx, incoming)
  const { state } = conversation
  const heard = { prepared, state, incoming }
  const viewer = viewerIn(who, where)
  const { person, requests, timeZone, reference } = await entrance.taker(tx)
  const dayOf = daysIn(timeZone)
  const elsewhere = entrance.elsewhere && said(entrance.elsewhere(meantBy(heard)))
  const { turn, env } = await decideWith(
    (elsewhere ?? meaning)(heard),
    {
      records: (need) => readRecords(tx, { ...parts, colleagues, timeZone }, who, where, need),
      reminders: async (need) =>
        person && readReminders(parts, tx.reminders, person, viewer, { ...incoming, dayOf }, need),
      referrals: async (need) => requests && readReferrals(tx, parts, { ...incoming, person: requests }, need),
    },
    { prepared, newId, places, holidays, newFileLink: entrance.newFileLink, dayOf },
  )
  const { records, reminders, referrals } = env
  const events = turnEvents(env, state, turn)
  await keepConversation(tx, conversation, turn, incoming.at)
  await entrance.decided?.(tx, turn)
  const erased = await carryOut({ tx, parts, viewer, person }, turn.effects)
  // Erased customers must not be noted again with new messages. A withdrawal erases contact data only, so its customer
  // can be named.
  const known = erased.some(({ reason }) => reason !== 'withdrawn') ? {} : { records, reminders, referrals }
  const outgoing = new Outgoing(tx, parts, { state: turn.state, ...known }, received.trace)
  await follow(tx, parts, outgoing, { ...received, reference }, turn.effects)
  const answer = await entrance.say(tx, outgoing, turn, erased)
  // Replacements of erased cards wait in other conversations.
  const waiting = outgoing.waiting || erased.length > 0
  const by = turn.by?.join('.')
  return { kind: 'done', answer, taken: outgoing.taken, waiting, erased, events, ...(by === undefined ? {} : { by }) }
}
