import { daysIn } from './clock/time-zone.ts'
import { keepConversation, loadConversation } from './conversation.ts'
import type { Holidays, Place, Reply, Turn } from '../dialogs/model.ts'
import { askedFirst } from '../dialogs/asked-first.ts'
import type { Colleague } from '../dialogs/assign/model.ts'
import { understand } from '../dialogs/understand.ts'
import type { PlaceRow } from '../store/places.ts'
import type { NewOutboxRow, OutboxRow, Schedule, Store, StoreTransaction } from '../store/store.ts'
import type { Administrators } from './administrators.ts'
import { fitForAnswer } from './channel/audience.ts'
import type { Erased } from './effects/erasure.ts'
import type { FileSources } from './channel/file.ts'
import { fileLinks } from './file-links.ts'
import { withListRead } from './channel/import-file.ts'
import type { Line } from './telemetry/log.ts'
import { Outgoing } from './effects/outgoing.ts'
import { readReminders, type ReminderParts } from './effects/own-due.ts'
import { rememberPerson } from './effects/people.ts'
import { colleaguesFor } from './channel/colleagues.ts'
import { placeOf, placesFor, type KnownPlaces } from './channel/places.ts'
import { keepPostings } from './effects/postings.ts'
import { carryOut } from './effects/carry-out.ts'
import { readRecords } from './effects/read-records.ts'
import { repeated } from '../store/repeat.ts'
import { readReferrals, type ReferralParts } from './effects/referrals.ts'
import { viewerIn } from './effects/viewer.ts'
import { withRoster, type Rosters } from './channel/roster.ts'
import { activityJson, draw, invokeResponse, type Drawn } from './channel/say.ts'
import type { Received } from './channel/teams.ts'
import type { TeamChannels } from './channel/team-channels.ts'
import type { Telemetry } from './telemetry/telemetry.ts'
import { turnEvents } from './telemetry/turn-events.ts'

export interface TurnParts extends ReminderParts, ReferralParts {
  readonly store: Store
  readonly newId: () => string
  /** Decides which messages are taken for sending with the commit. */
  readonly schedule: Schedule
  /** Who is in channels and group chats. */
  readonly rosters: Rosters
  readonly channels: TeamChannels
  /** Conversations that are kept already. */
  readonly places: KnownPlaces
  readonly administrators: Administrators
  readonly files: FileSources
  readonly now: () => Date
  readonly holidays: Holidays
  readonly telemetry: Telemetry
  /** Where people's browsers reach this service; undefined: nobody knows. */
  readonly browserUrl: () => string | undefined
}

export interface TurnOutcome {
  /** `repeated`: handled before; `response` is the answer an invoke got then. */
  readonly kind: 'done' | 'repeated'
  /** What an invoke is answered with, as JSON. */
  readonly response: string | null
  /** Messages that this instance took with the commit and now sends. */
  readonly taken: readonly OutboxRow[]
  /** True when messages wait that were not taken. */
  readonly waiting: boolean
  readonly erased: readonly Erased[]
  /** Where it came from, when that was not kept as it is. */
  readonly placed?: PlaceRow
  /** What it did, to be told once it is committed. */
  readonly events: readonly Line[]
}

/**
 * Runs one turn: everything it remembers, keeps and says is one transaction together with the activity's id. When
 * this returns, nothing can be lost; sending is the outbox's work.
 */
export async function runTurn(parts: TurnParts, arrived: Received): Promise<TurnOutcome> {
  // What has to be asked of Teams, or read from a file, is so before the transaction, which others may share.
  return withListRead(parts, await withRoster(parts, arrived), (received) => runReceived(parts, received))
}

async function runReceived(parts: TurnParts, received: Received): Promise<TurnOutcome> {
  const asked = askedFirst(received.incoming, parts.prepared)
  const places = asked.places ? await placesFor(parts, received) : []
  const colleagues = asked.colleagues ? await colleaguesFor(parts, received) : []
  const here = placeOf(received)
  return repeated(async () => {
    const work = (tx: StoreTransaction): Promise<TurnOutcome> =>
      turnIn(tx, parts, received, { places, colleagues, here })
    const outcome = await inTrace(parts, received, () => parts.store.transaction(work))
    if (outcome.placed) parts.places.keep(outcome.placed)
    if (outcome.erased.length > 0) parts.places.clear()
    return mayHaveChanged(received) ? { ...outcome, waiting: true } : outcome
  })
}

/** Posted cards wait to be updated because of a list that was read in. */
function mayHaveChanged({ incoming: { what } }: Received): boolean {
  const outcome = what.kind === 'file' || what.kind === 'action' ? what.outcome : undefined
  return outcome?.kind === 'imported' && outcome.changed > 0
}

/** The store is what a turn waits for: how long is told with its request. */
function inTrace<T>({ telemetry, store }: TurnParts, { trace }: Received, work: () => Promise<T>): Promise<T> {
  const on = { name: 'turn', type: store.engine, target: 'store' } as const
  return telemetry.dependency(on, trace ?? null, work, () => ({ ok: true, code: 'committed' }))
}

/** What was asked of Teams before the transaction, and what is known without it. */
interface LookedUp {
  readonly places: readonly Place[]
  readonly colleagues: readonly Colleague[]
  /** Where it came from. */
  readonly here: PlaceRow
}

async function turnIn(
  tx: StoreTransaction,
  parts: TurnParts,
  received: Received,
  { places, colleagues, here }: LookedUp,
): Promise<TurnOutcome> {
  const { incoming } = received
  const claim = await tx.claim(received.key, incoming.at, here)
  if (!claim.claimed)
    return { kind: 'repeated', response: claim.response, taken: [], waiting: false, erased: [], events: [] }
  const isKept = parts.places.isKept(here, claim.installed)
  if (here.installed === 0) await tx.places.leave(here)
  else if (!isKept) await tx.places.remember(here)
  const { who, where } = incoming
  const { prepared, newId, holidays } = parts
  const conversation = await loadConversation(tx, incoming)
  const { needs, answer } = understand({ prepared, state: conversation.state, incoming })
  const viewer = viewerIn(who, where)
  const person = await rememberPerson(tx.reminders, received)
  const timeZone = person?.time_zone ?? received.timeZone
  const dayOf = daysIn(timeZone)
  const records = await readRecords(tx, { ...parts, colleagues, timeZone }, who, where, needs.records)
  const reminders =
    person &&
    needs.reminders &&
    (await readReminders(parts, tx.reminders, person, viewer, { ...incoming, dayOf }, needs.reminders))
  const referrals =
    person && needs.referrals && (await readReferrals(tx, parts, { ...incoming, person }, needs.referrals))
  const newFileLink = fileLinks(parts.browserUrl(), incoming.at)
  const env = {
    prepared,
    newId,
    records,
    places,
    reminders,
    referrals,
    holidays,
    newFileLink,
    dayOf,
  }
  const turn = answer(env)
  const events = turnEvents(env, conversation.state, turn)
  await keepConversation(tx, conversation, turn, incoming.at)
  const erased = await carryOut(tx, parts, { viewer, person }, turn.effects)
  // Who was erased is not noted again.
  const known = erased.some(({ reason }) => reason !== 'withdrawn') ? {} : { records, reminders, referrals }
  const outgoing = new Outgoing(tx, parts, { state: turn.state, ...known }, received.trace)
  await keepPostings(tx, parts, outgoing, received, turn.effects)
  const { response, kept } = await say(parts, outgoing, received, turn)
  if (kept !== null) await tx.respond(received.key, kept)
  // What takes the place of erased cards waits in other conversations.
  const waiting = outgoing.waiting || erased.length > 0
  const placed = isKept ? {} : { placed: here }
  return { kind: 'done', response, taken: outgoing.taken, waiting, erased, ...placed, events }
}

/** What a pressed button gets back at once, as JSON; `kept`: what it gets when it is delivered again. */
interface Said {
  readonly response: string | null
  readonly kept: string | null
}

/** Puts the replies into the outbox. */
async function say(parts: TurnParts, outgoing: Outgoing, received: Received, turn: Turn): Promise<Said> {
  let said: Said = { response: null, kept: null }
  for (const reply of turn.replies) {
    const drawn = draw(reply)
    const target = replacesPressed(reply, received) ? (received.pressed ?? null) : null
    if (received.invoke && said.response === null && (target !== null || reply.kind === 'hint')) {
      const kept = fitForAnswer(invokeResponse(drawn), received.incoming.where)
      const revealed = reply.kind === 'card' && reply.revealed && { ...reply, card: reply.revealed }
      said = { response: revealed ? invokeResponse(draw(revealed)) : kept, kept }
      // An update would take the place of what is shown.
      if (revealed) continue
    }
    if (received.invoke && isForPresserOnly(reply)) continue
    // The response shows the new card to who pressed; the update shows it to everybody, also after a reload.
    await outgoing.put(rowOf(parts, received, drawn, isForPresserOnly(reply) ? null : target))
  }
  if (!received.invoke || said.response !== null) return said
  const below = invokeResponse(undefined)
  return { response: below, kept: below }
}

function isForPresserOnly(reply: Reply): boolean {
  return reply.kind === 'hint' || (reply.kind === 'card' && reply.onlyHere === true)
}

/** A card about the pressed record takes its place. */
function replacesPressed(reply: Reply, received: Received): boolean {
  if (reply.kind !== 'card' || received.incoming.what.kind !== 'action') return false
  const data = received.incoming.what.data
  const record = typeof data === 'object' && data !== null && 'record' in data ? data.record : undefined
  return reply.record !== undefined && record === reply.record
}

function rowOf(parts: TurnParts, received: Received, drawn: Drawn, target: string | null): NewOutboxRow {
  const { who, where, at } = received.incoming
  return {
    id: parts.newId(),
    tenant: who.tenant,
    conversation: where.conversation,
    reference: JSON.stringify(received.reference),
    kind: target === null ? 'send' : 'update',
    activity: activityJson(drawn, received.reference, target),
    target,
    record: drawn.kind === 'card' ? drawn.record : null,
    due_at: at,
  }
}
