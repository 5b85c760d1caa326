import type { Reply, Turn } from '../dialogs/model.ts'
import type { PlaceRow } from '../store/messages/places.ts'
import type { NewOutboxRow, StoreTransaction } from '../store/store.ts'
import { fitForAnswer } from './channel/audience.ts'
import { placeOf } from './channel/places.ts'
import { referenceColumn } from './channel/reference.ts'
import { withRoster } from './channel/roster.ts'
import { activityJson, draw, invokeResponse, type Drawn } from './channel/say.ts'
import type { Received } from './channel/teams.ts'
import { conduct, type Conducted, type Entrance, type Taker } from './conduct.ts'
import type { Outgoing } from './effects/outgoing.ts'
import { rememberPerson } from './effects/people.ts'
import { fileLinks } from './downloads/file-links.ts'
import type { TurnParts } from './turn-parts.ts'

/** The answer to an invoke, as JSON. */
type Response = string | null

/**
 * Runs a turn from a chat or channel. Its messages go through the outbox; a pressed button also gets an answer at once.
 */
export async function runTurn(parts: TurnParts, arrived: Received): Promise<Conducted<Response>> {
  return conduct(parts, await withRoster(parts, arrived), (received) => new InChat(parts, received))
}

class InChat implements Entrance<Response> {
  readonly newFileLink: Entrance<Response>['newFileLink']
  readonly isToldUnreadable = true
  private readonly parts: TurnParts
  private readonly received: Received
  /** The place of the conversation. */
  private readonly here: PlaceRow
  /** True if the place was not stored, or has changed. */
  private isNew = false

  constructor(parts: TurnParts, received: Received) {
    this.parts = parts
    this.received = received
    this.here = placeOf(received)
    this.newFileLink = fileLinks(parts.browserUrl(), received.incoming.at)
  }

  /** Also stores the place, so that the bot can write there later. */
  async claim(tx: StoreTransaction): ReturnType<Entrance<Response>['claim']> {
    const { here, parts, received } = this
    const claim = await tx.claim(received.key, received.incoming.at, here)
    if (!claim.claimed) return { claimed: false, answer: claim.response }
    this.isNew = !parts.places.isKept(here, claim.installed)
    if (here.installed === 0) await tx.places.leave(here)
    else if (this.isNew) await tx.places.remember(here)
    return { claimed: true }
  }

  /** Stores the person who writes in a personal chat, with the time zone of this message. */
  async taker(tx: StoreTransaction): Promise<Taker> {
    const { received } = this
    const person = await rememberPerson(tx.reminders, received)
    return {
      person,
      requests: person,
      timeZone: person?.time_zone ?? received.timeZone,
      reference: received.reference,
    }
  }

  async say(tx: StoreTransaction, outgoing: Outgoing, turn: Turn): Promise<Response> {
    const { response, kept } = await say(this.parts, outgoing, this.received, turn)
    if (kept !== null) await tx.respond(this.received.key, kept)
    return response
  }

  committed(): void {
    if (this.isNew) this.parts.places.keep(this.here)
  }
}

/** `response`: the direct answer to a pressed button, as JSON. `kept`: the answer if the press is delivered again. */
interface Said {
  readonly response: string | null
  readonly kept: string | null
}

/** Puts the replies into the outbox, and makes the answer to a pressed button. */
async function say(parts: TurnParts, outgoing: Outgoing, received: Received, turn: Turn): Promise<Said> {
  let said: Said = { response: null, kept: null }
  for (const reply of turn.replies) {
    const drawn = draw(reply)
    const target = replacesPressed(reply, received) ? (received.pressed ?? null) : null
    if (received.invoke && said.response === null && (target !== null || reply.kind === 'hint')) {
      const kept = fitForAnswer(invokeResponse(drawn), received.incoming.where)
      const revealed = reply.kind === 'card' && reply.revealed && { ...reply, card: reply.revealed }
      said = { response: revealed ? invokeResponse(draw(revealed)) : kept, kept }
      // No update, because it would replace the card with contact data.
      if (revealed) continue
    }
    if (received.invoke && isForPresserOnly(reply)) continue
    // The response shows the new card to the person who pressed. The update shows it to everybody, also after a reload.
    await outgoing.put(rowOf(parts, received, drawn, isForPresserOnly(reply) ? null : target))
  }
  if (!received.invoke || said.response !== null) return said
  const below = invokeResponse(undefined)
  return { response: below, kept: below }
}

function isForPresserOnly(reply: Reply): boolean {
  return reply.kind === 'hint' || (reply.kind === 'card' && reply.onlyHere === true)
}

/** True if the reply is a card about the pressed record. It replaces the pressed card. */
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
    reference: referenceColumn.write(received.reference),
    kind: target === null ? 'send' : 'update',
    activity: activityJson(drawn, received.reference, target),
    target,
    record: drawn.kind === 'card' ? drawn.record : null,
    due_at: at,
  }
}
