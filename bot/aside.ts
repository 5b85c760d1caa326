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

/** When, and which day it is where the person is. */
export interface Moment {
  readonly at: string
  readonly today: string
  /** Where `today` is, as the browser or the activity tells it. */
  readonly timeZone: string | undefined
  /** How the person writes days, when the client tells it. */
  readonly dayOrder?: Incoming['dayOrder']
  /** The request that is answered. */
  readonly trace?: Trace
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
export function runAside(
  parts: TurnParts,
  who: Person,
  conversation: string,
  request: TurnRequest,
  moment: Moment,
): Promise<Conducted<TurnAnswer>> {
  const { requestId } = request
  const incoming = incomingFrom(who, conversation, request, moment)
  // Without an id each request is one of its own.
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

/** What the person does, as a turn takes it. */
export function incomingFrom(who: Person, conversation: string, request: TurnRequest, moment: Moment): Incoming {
  const { at, today, dayOrder } = moment
  const what: Incoming['what'] =
    'text' in request
      ? (pastedList(request.text) ?? { kind: 'text', text: request.text })
      : { kind: 'action', data: request.action }
  return { who, where: { kind: 'personal', conversation }, what, at, today, ...(dayOrder ? { dayOrder } : {}) }
}

class Aside implements Entrance<TurnAnswer> {
  /** What a link in the chat fetches, the tab has at its place. */
  readonly newFileLink = undefined
  /** The tab has a message of its own for it. */
  readonly isToldUnreadable = false
  private readonly received: Received
  /** It may come again, and is then to be known. */
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

  /** Who is here is not remembered for it: when reminders come is told and set where they come, in the chat. */
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

  /** Contact data is shown in the chat alone, where Teams says who is a guest. */
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
    { replies }: Turn,
    erased: readonly Erased[],
  ): Promise<TurnAnswer> {
    const answer = { replies: replies.map(shown) }
    const kept = this.hasId && erased.length === 0 ? answerToKeep(answer) : null
    if (kept !== null) await tx.respond(this.received.key, kept)
    return answer
  }
}

const REFERRALS_IN_CHAT = 'Requests for partners are made in our chat: type “referral” and the customer there.'

/** Never the form with contact data (`revealed`), so that an answer can be kept. */
function shown(reply: Reply): TurnAnswer['replies'][number] {
  if (reply.kind !== 'card') return reply
  return { kind: 'card', summary: reply.summary, record: reply.record ?? null, card: withoutChatOnly(reply.card) }
}
