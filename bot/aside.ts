import type { TurnAnswer, TurnRequest } from '../api/wire.ts'
import type { Incoming, Person } from '../dialogs/incoming.ts'
import type { Reply, Turn } from '../dialogs/model.ts'
import { isAboutReferrals, isReferralEffect } from '../dialogs/referral/referral.ts'
import type { PersonRow } from '../store/work/reminders.ts'
import type { StoreTransaction } from '../store/store.ts'
import type { ConversationReference } from './channel/connector.ts'
import { pastedList } from './channel/pasted-list.ts'
import { referenceOf } from './channel/reference.ts'
import type { Received } from './channel/teams.ts'
import { withoutChatOnly } from './chat-only.ts'
import { zoneToKeep } from './clock/time-zone.ts'
import { conduct, type Conducted, type Entrance, type Taker } from './conduct.ts'
import type { Erased } from './effects/erasure/erasure.ts'
import type { Outgoing } from './effects/outgoing.ts'
import { rememberMember } from './effects/people.ts'
import { answerKept, answerToKeep, requestKey } from './kept-answer.ts'
import type { Trace } from './telemetry/trace.ts'
import type { TurnParts } from './turn-parts.ts'

/** The moment of a request, and the day at the person's place. */
export interface Moment {
  readonly at: string
  readonly today: string
  /** The time zone of `today`, from the browser or the activity. */
  readonly timeZone: string | undefined
  /** The order in which the person writes days and months, if the client tells it. */
  readonly dayOrder?: Incoming['dayOrder']
  /** The trace of the request. */
  readonly trace?: Trace
}

/** The reference of a person who has no chat with the bot: the bot cannot write to them. */
const NOWHERE: ConversationReference = { serviceUrl: '', conversation: '', bot: '' }

/**
 * Runs one turn beside the chat: the same dialogs, records and rules, in a conversation of its own. The replies are the
 * answer to the request; messages to other people go through the outbox. If a request is sent again with the same id,
 * it is not carried out again, and gets the answer that was stored the first time.
 * @param who already verified, also whether they are a guest: nothing here asks Teams
 * @param conversation one for each person and place, so that nobody reads another person's
 */
export function runAside(
  parts: TurnParts,
  who: Person,
  conversation: string,
  request: TurnRequest,
  moment: Moment,
): Promise<Conducted<TurnAnswer>> {
  const { requestId } = request
  const incoming = incomingFrom(who, conversation, request, moment)
  // Without an id, each request is a new one.
  const key = requestId === undefined ? parts.newId() : requestKey(who.tenant, conversation, requestId)
  const arrived: Received = {
    key,
    incoming,
    person: who.id,
    ...(who.guest === undefined ? { membership: 'member' as const } : {}),
    names: { place: undefined, team: undefined },
    reference: NOWHERE,
    invoke: false,
    pressed: undefined,
    timeZone: moment.timeZone,
    ...(moment.trace === undefined ? {} : { trace: moment.trace }),
  }
  return conduct(parts, arrived, (received) => new Aside(received, requestId !== undefined))
}

/** What the person does, in the form that a turn takes. */
export function incomingFrom(who: Person, conversation: string, request: TurnRequest, moment: Moment): Incoming {
  const { at, today, dayOrder } = moment
  const what: Incoming['what'] =
    'text' in request
      ? (pastedList(request.text) ?? { kind: 'text', text: request.text })
      : { kind: 'action', data: request.action }
  return { who, where: { kind: 'personal', conversation }, what, at, today, ...(dayOrder ? { dayOrder } : {}) }
}

class Aside implements Entrance<TurnAnswer> {
  /** No links to files: the tab offers the files itself. */
  readonly newFileLink = undefined
  /** False, because the tab has its own message for this. */
  readonly isToldUnreadable = false
  private readonly received: Received
  /** True if the request has an id, so that it can be recognised when it comes again. */
  private readonly hasId: boolean
  private remembered: PersonRow | undefined

  constructor(received: Received, hasId: boolean) {
    this.received = received
    this.hasId = hasId
  }

  async claim(tx: StoreTransaction): ReturnType<Entrance<TurnAnswer>['claim']> {
    if (!this.hasId) return { claimed: true }
    const claim = await tx.claim(this.received.key, this.received.incoming.at)
    return claim.claimed ? claim : { claimed: false, answer: answerKept(claim.response) }
  }

  /** Stores nothing about the person. The time of reminders is shown and set in the chat, where they arrive. */
  async taker(tx: StoreTransaction): Promise<Taker> {
    const { who, at } = this.received.incoming
    const remembered = await tx.reminders.person(who.tenant, who.id)
    const chat = await tx.places.personalChat(who.tenant, who.id)
    const told = this.received.timeZone
    this.remembered = remembered
    return {
      person: (chat && remembered) ?? { tenant: who.tenant, person: who.id, name: who.name },
      requests: undefined,
      timeZone: remembered ? zoneToKeep(remembered.time_zone, told, at) : told,
      reference: chat ? referenceOf(chat) : NOWHERE,
    }
  }

  /** Contact data is shown only in the chat, where Teams says who is a guest. */
  elsewhere(meant: Incoming['what']): Reply | undefined {
    return isAboutReferrals(meant) ? { kind: 'text', text: REFERRALS_IN_CHAT } : undefined
  }

  async decided(tx: StoreTransaction, { effects }: Turn): Promise<void> {
    if (effects.some(isReferralEffect)) throw new Error('Requests for partners are made in the chat.')
    if (effects.some(({ kind }) => kind === 'askLetIn'))
      await rememberMember(tx.reminders, this.remembered, this.received)
  }

  async say(
    tx: StoreTransaction,
    _outgoing: Outgoing,
    { replies, effects }: Turn,
    erased: readonly Erased[],
  ): Promise<TurnAnswer> {
    const answer: TurnAnswer = { replies: replies.map(shown), ...(effects.length > 0 ? { saved: true } : {}) }
    const kept = this.hasId && erased.length === 0 ? answerToKeep(answer) : null
    if (kept !== null) await tx.respond(this.received.key, kept)
    return answer
  }
}

const REFERRALS_IN_CHAT = 'Requests for partners are made in our chat: type “referral” and the customer there.'

/** The reply for the answer, never in the form with contact data (`revealed`), so that the answer can be stored. */
function shown(reply: Reply): TurnAnswer['replies'][number] {
  if (reply.kind !== 'card') return reply
  return { kind: 'card', summary: reply.summary, record: reply.record ?? null, card: withoutChatOnly(reply.card) }
}
