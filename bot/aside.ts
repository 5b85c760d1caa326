import { withoutChatOnly } from './chat-only.ts'
import { daysIn } from './clock/time-zone.ts'
import type { TurnAnswer, TurnRequest } from '../api/wire.ts'
import type { Place, Reply } from '../dialogs/model.ts'
import type { Incoming, Person } from '../dialogs/incoming.ts'
import { askedFirst } from '../dialogs/asked-first.ts'
import type { Colleague } from '../dialogs/assign/model.ts'
import { isAboutReferrals, isReferralEffect } from '../dialogs/referral/referral.ts'
import { turn } from '../dialogs/turn.ts'
import { understand } from '../dialogs/understand.ts'
import type { OutboxRow, StoreTransaction } from '../store/store.ts'
import type { Erased } from './effects/erasure.ts'
import type { ConversationReference } from './channel/connector.ts'
import { Outgoing } from './effects/outgoing.ts'
import { readReminders } from './effects/own-due.ts'
import { rememberMember } from './effects/people.ts'
import { colleaguesFor } from './channel/colleagues.ts'
import { placesFor } from './channel/places.ts'
import { answerKept, answerToKeep, requestKey } from './kept-answer.ts'
import { keepPostings } from './effects/postings.ts'
import { carryOut } from './effects/carry-out.ts'
import { readRecords } from './effects/read-records.ts'
import { viewerIn } from './effects/viewer.ts'
import { repeated } from '../store/repeat.ts'
import type { Received } from './channel/teams.ts'
import type { Line } from './telemetry/log.ts'
import { turnEvents } from './telemetry/turn-events.ts'
import { keepConversation, loadConversation } from './conversation.ts'
import type { TurnParts } from './turn.ts'

export interface AsideOutcome {
  readonly answer: TurnAnswer
  /** Messages to others that this instance took with the commit and now sends. */
  readonly taken: readonly OutboxRow[]
  readonly waiting: boolean
  readonly erased: readonly Erased[]
  /** What it did, for whoever runs the bot. */
  readonly events: readonly Line[]
}

/** When, and which day it is where the person is. */
export interface Moment {
  readonly at: string
  readonly today: string
  /** Where `today` is, as the browser or the activity tells it. */
  readonly timeZone: string | undefined
}

/** Where the person has never met the bot in a chat, nobody can be told there. */
const NOWHERE: ConversationReference = { serviceUrl: '', conversation: '', bot: '' }

/**
 * One turn beside the chat: the same dialogs, records and rules, in a conversation of its own. What is said to the
 * person is the answer; what others are told goes through the outbox. A request that comes again with its id is not done
 * again, and gets the answer that was kept the first time.
 * @param who vouched for, and whether they are a guest is known: nothing here asks Teams
 * @param conversation one for each person and place, so that nobody reads another's
 */
export async function runAside(
  parts: TurnParts,
  who: Person,
  conversation: string,
  request: TurnRequest,
  moment: Moment,
): Promise<AsideOutcome> {
  const received = receivedFrom(who, conversation, request, moment)
  const asked = askedFirst(received.incoming, parts.prepared)
  const places = asked.places ? await placesFor(parts, received) : []
  const colleagues = asked.colleagues ? await colleaguesFor(parts, received) : []
  return repeated(() => parts.store.transaction((tx) => turnIn(tx, parts, received, { places, colleagues })))
}

/** What the person does, as a turn takes it. */
export function receivedFrom(who: Person, conversation: string, request: TurnRequest, moment: Moment): Received {
  const { at, today, timeZone } = moment
  const what: Incoming['what'] =
    'text' in request ? { kind: 'text', text: request.text } : { kind: 'action', data: request.action }
  return {
    key: request.requestId === undefined ? '' : requestKey(who.tenant, conversation, request.requestId),
    incoming: { who, where: { kind: 'personal', conversation }, what, at, today },
    person: who.id,
    ...(who.guest === undefined ? { membership: 'member' as const } : {}),
    names: { place: undefined, team: undefined },
    reference: NOWHERE,
    invoke: false,
    pressed: undefined,
    timeZone,
  }
}

async function turnIn(
  tx: StoreTransaction,
  parts: TurnParts,
  received: Received,
  { places, colleagues }: Record<'places', readonly Place[]> & Record<'colleagues', readonly Colleague[]>,
): Promise<AsideOutcome> {
  const { incoming } = received
  const { who, where } = incoming
  const claim = received.key ? await tx.claim(received.key, incoming.at) : { claimed: true as const }
  if (!claim.claimed) return { answer: answerKept(claim.response), taken: [], waiting: false, erased: [], events: [] }
  const { prepared, newId, holidays } = parts
  const conversation = await loadConversation(tx, incoming)
  const { state } = conversation
  const { incoming: meant, needs, answer: decide } = understand({ prepared, state, incoming })
  const viewer = viewerIn(who, where)
  const remembered = await tx.reminders.person(who.tenant, who.id)
  const timeZone = received.timeZone ?? remembered?.time_zone
  const dayOf = daysIn(timeZone)
  const records = await readRecords(tx, { ...parts, colleagues, timeZone }, who, where, needs.records)
  const chat = await tx.places.personalChat(who.tenant, who.id)
  // When reminders come is told and set where they come.
  const known = chat && remembered
  const person = known ?? { tenant: who.tenant, person: who.id, name: who.name }
  const reminders =
    needs.reminders &&
    (await readReminders(parts, tx.reminders, person, viewer, { ...incoming, dayOf }, needs.reminders))
  const env = { prepared, newId, records, places, reminders, holidays, dayOf }
  // Contact data is shown in the chat alone, where Teams says who is a guest.
  const inChat = isAboutReferrals(meant.what)
  const decided = inChat ? turn(state, { kind: 'text', text: REFERRALS_IN_CHAT }) : decide(env)
  const { effects, replies } = decided
  if (effects.some(isReferralEffect)) throw new Error('Requests for partners are made in the chat.')
  const events = turnEvents(env, state, decided)
  await keepConversation(tx, conversation, decided, incoming.at)
  if (effects.some(({ kind }) => kind === 'askLetIn')) await rememberMember(tx.reminders, remembered, received)
  const erased = await carryOut(tx, parts, { viewer, person }, effects)
  const about = erased.length > 0 ? {} : { records, reminders }
  const outgoing = new Outgoing(tx, parts, { state: decided.state, ...about })
  const reference = chat ? (JSON.parse(chat.reference) as ConversationReference) : NOWHERE
  await keepPostings(tx, parts, outgoing, { ...received, reference }, effects)
  const answer = { replies: replies.map(shown) }
  const kept = received.key && erased.length === 0 ? answerToKeep(answer) : null
  if (kept !== null) await tx.respond(received.key, kept)
  return {
    answer,
    taken: outgoing.taken,
    waiting: outgoing.waiting || erased.length > 0,
    erased,
    events,
  }
}

const REFERRALS_IN_CHAT = 'Requests for partners are made in our chat: type “referral” and the customer there.'

/** Never the form with contact data (`revealed`), so that an answer can be kept. */
function shown(reply: Reply): TurnAnswer['replies'][number] {
  if (reply.kind !== 'card') return reply
  return { kind: 'card', summary: reply.summary, record: reply.record ?? null, card: withoutChatOnly(reply.card) }
}
