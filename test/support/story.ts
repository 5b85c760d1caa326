import { readState } from '../../bot/conversation.ts'
import type { KnownToTurn } from '../../bot/effects/read/customers-on.ts'
import { understand } from '../../dialogs/understand.ts'
import type { FileLink } from '../../dialogs/file-link.ts'
import { type ConversationState, type Effect, NEW_CONVERSATION, type Place, type Reply } from '../../dialogs/model.ts'
import type { StatusRecord } from '../../domain/entitlement/status-record.ts'
import type { Incoming, Where } from '../../dialogs/incoming.ts'
import type { Person } from '../../domain/person.ts'
import { isReferralEffect } from '../../dialogs/referral/referral.ts'
import { isAboutReminders } from '../../dialogs/reminders/reminders.ts'
import { showReminders } from '../../dialogs/reminders/view.ts'
import { playbook } from '../../playbook/content/playbook.ts'
import { prepare } from '../../playbook/prepare.ts'
import { cardFaults } from './card-check.ts'
import { press, textOf } from './card-content.ts'
import { decided } from './decided.ts'
import { MemoryRecords } from './memory-records.ts'
import { MemoryReferrals } from './memory-referrals.ts'
import { MemoryReminders } from './memory-reminders.ts'
import { notNoted } from './not-noted.ts'
import { drawnAsOurs } from './own-words.ts'
import { pressFaults } from './press-check.ts'

export const prepared = prepare(playbook)

/**
 * A line of a story.
 * - `['FM', text]` types.
 * - `['FM presses', button, inputs?]` presses a button of the newest card, with inputs changed.
 * - `['FM presses old', button, back, inputs?]` presses a button of an earlier card, `back` cards ago.
 * - `['bot', …]` says, in its newest card or message, all of these.
 * - `['bot never', …]` says none of these in its newest card.
 * - `['digest']` the hour of the daily digest has come.
 * - `['kept', n]` so many statuses have been kept.
 * - `['day', date]` it is now this day.
 * - `['by', …]` the last message was taken by these readers, see `dialogs/readers.ts`: the outermost first, some may be left out.
 */
export type Row =
  | readonly ['FM', string]
  | readonly ['FM presses', string, Record<string, string>?]
  | readonly ['FM presses old', string, number, Record<string, string>?]
  | readonly ['bot', ...(string | RegExp)[]]
  | readonly ['bot never', ...(string | RegExp)[]]
  | readonly ['digest']
  | readonly ['kept', number]
  | readonly ['day', string]
  | readonly ['by', ...string[]]

/** Plays a conversation of one FM with a fixed clock. State goes through JSON after each turn, as in the store. */
export class Player {
  state: ConversationState = NEW_CONVERSATION
  readonly kept: StatusRecord[] = []
  /** May be shared with other players, who are other people of the same or another tenant. */
  readonly records: MemoryRecords
  readonly reminders: MemoryReminders
  readonly referrals: MemoryReferrals
  /** Cards in the order in which they were shown. */
  readonly cards: unknown[] = []
  /** The newest thing said, as text. */
  said = ''
  /** All that the last turn said. */
  allSaid = ''
  /** What the notifications of the last turn say. */
  summaries: readonly string[] = []
  /** How many messages and cards the last turn said. */
  repliesOfTurn = 0
  day = '2026-03-02'
  /** How the player writes days, when the client tells it. */
  dayOrder: Incoming['dayOrder'] | undefined = undefined
  /** Whom the player mentions. */
  mentioned: NonNullable<Incoming['mentioned']> = []
  /** The conversation in which the player speaks; a personal chat unless changed. */
  where: Where = { kind: 'personal', conversation: 'conversation-1' }
  /** Where the player may post. */
  places: readonly Place[] = []
  /** The day where the player is; by the story's own days unless changed. */
  dayOf: ((moment: string) => string) | undefined = undefined
  /** Who took the last message. */
  by: readonly string[] = []
  /** What the last turn does, besides what it says. */
  effects: readonly Effect[] = []
  /** Every card as it stays in the chat: without what is shown only as the answer to a press. */
  staying = ''
  /** People's browsers reach the service. */
  hasAddress = true
  /** True when the last card is for this player alone. */
  onlyHere = false
  readonly who: Person
  private ids = 0
  /** All that was typed, one a line. */
  private written = ''
  /** Two countries, each with two days a year. */
  private readonly holidays = (country: string, year: number): readonly string[] | undefined =>
    ({ DE: [`${year}-05-01`, `${year}-10-03`], US: [`${year}-07-04`, `${year}-12-25`] })[country]

  constructor(who: Partial<Person> = {}, records = new MemoryRecords()) {
    this.who = { tenant: 'tenant-1', id: 'fm-1', name: 'Alex Wilber', ...who }
    this.records = records
    this.reminders = new MemoryReminders(prepared, records, this.who)
    this.referrals = MemoryReferrals.of(records)
  }

  play(what: Incoming['what']): void {
    this.written += `${JSON.stringify(what)}\n`
    const at = `${this.day}T10:00:00.000Z`
    const incoming: Incoming = {
      who: this.who,
      where: this.where,
      what,
      at,
      today: this.dayOf?.(at) ?? this.day,
      ...(this.mentioned.length > 0 ? { mentioned: this.mentioned } : {}),
      ...(this.dayOrder ? { dayOrder: this.dayOrder } : {}),
    }
    const place = this.where.kind === 'personal' ? undefined : this.where.place
    const { holidays, places } = this
    const newFileLink = this.hasAddress ? () => this.newFileLink(incoming.at) : undefined
    const { turn, env } = decided(understand({ prepared, state: this.state, incoming }), (needs) => {
      const read = needs.referrals && this.referrals.read(this.who, needs.referrals, incoming.at)
      return {
        prepared,
        newId: () => this.newId(),
        records: needs.records ? this.records.read(this.who, needs.records, place) : {},
        places,
        reminders: this.reminders.read(needs.reminders, this.day),
        referrals: read && { ...read, dayOf: this.dayOf },
        holidays,
        newFileLink,
        dayOf: this.dayOf,
      }
    })
    this.state = readState(JSON.stringify(turn.state))
    for (const effect of turn.effects) {
      if (isAboutReminders(effect)) this.reminders.carryOut(effect)
      else if (isReferralEffect(effect)) this.referrals.carryOut(effect)
      else this.records.carryOut(effect)
      if (effect.kind === 'keepStatus') this.kept.push(effect.status)
    }
    this.effects = turn.effects
    this.by = turn.by ?? []
    const { records, reminders, referrals } = env
    this.show(turn.replies, { records, reminders, referrals })
  }

  /** The hour of the daily digest has come. */
  digest(): void {
    const reminders = this.reminders.digest(this.day)
    this.show(reminders ? [showReminders({ prepared }, this.newId(), reminders, 0, this.day)] : [], { reminders })
  }

  /** @param read what the turn has read: of whom it can speak, beside whom it remembers */
  private show(replies: readonly Reply[], read: Omit<KnownToTurn, 'state'>): void {
    this.repliesOfTurn = replies.length
    this.summaries = replies.flatMap((reply) => (reply.kind === 'card' ? [reply.summary] : []))
    if (replies.length === 0) this.said = ''
    this.allSaid = ''
    for (const reply of replies) {
      expect(notNoted(reply, this.records.customersOf(this.who.tenant), { state: this.state, ...read })).toEqual([])
      expect(drawnAsOurs(reply, this.written)).toEqual([])
      if (reply.kind === 'card') {
        expect(cardFaults(reply.card)).toEqual([])
        const shown = reply.revealed ?? reply.card
        if (reply.revealed) expect(cardFaults(reply.revealed)).toEqual([])
        expect(pressFaults(prepared, shown)).toEqual([])
        this.cards.push(JSON.parse(JSON.stringify(shown)))
        this.onlyHere = reply.onlyHere === true
        this.said = textOf(shown)
        this.staying += `${JSON.stringify(reply.card)}\n`
      } else {
        this.said = reply.text
      }
      this.allSaid += `${this.said}\n`
    }
  }

  private newFileLink(expiresAt: string): FileLink {
    const id = this.newId()
    return { url: `http://localhost:3978/file#secret-${id}`, hash: `hash-${id}`, expiresAt }
  }

  private newId(): string {
    return `${this.who.id}-${String(++this.ids).padStart(4, '0')}`
  }

  press(title: string, inputs: Record<string, string> = {}, back = 0): void {
    const card = this.cards[this.cards.length - 1 - back]
    if (!card) throw new Error('No card has been shown yet.')
    this.play({ kind: 'action', data: press(card, title, inputs) })
  }
}

/** A channel whose roster could be read: the player is a member, and nobody from outside reads along. */
export const CHANNEL: Exclude<Where, { kind: 'personal' }> = {
  kind: 'channel',
  conversation: '19:rollout@thread.tacv2;messageid=1',
  place: '19:rollout@thread.tacv2',
  membership: 'member',
  outsiders: false,
}

/** Declares a story as a test. */
export function story(title: string, rows: readonly Row[]): void {
  test(title, () => {
    const player = new Player()
    for (const row of rows) playRow(player, row)
  })
}

/** Plays one line of a story. */
export function playRow(player: Player, row: Row): void {
  switch (row[0]) {
    case 'FM':
      return player.play({ kind: 'text', text: row[1] })
    case 'FM presses':
      return player.press(row[1], row[2])
    case 'FM presses old':
      return player.press(row[1], row[3], row[2])
    case 'bot':
      for (const expected of row.slice(1)) {
        if (typeof expected === 'string') expect(player.said).toContain(expected)
        else expect(player.said).toMatch(expected)
      }
      return
    case 'bot never':
      for (const unexpected of row.slice(1)) {
        if (typeof unexpected === 'string') expect(player.said).not.toContain(unexpected)
        else expect(player.said).not.toMatch(unexpected)
      }
      return
    case 'digest':
      return player.digest()
    case 'kept':
      expect(player.kept).toHaveLength(row[1])
      return
    case 'day':
      player.day = row[1]
      return
    case 'by': {
      const asked = new Set(row.slice(1))
      expect(player.by.filter((each) => asked.has(each))).toEqual(row.slice(1))
      return
    }
  }
}
