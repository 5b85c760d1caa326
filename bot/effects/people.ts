import type { ReminderEffect } from '../../domain/reminders/model.ts'
import type { PersonRow, ReminderOperations } from '../../store/work/reminders.ts'
import { nextDigest } from '../clock/digest-time.ts'
import { NAMELESS, type Received } from '../channel/teams.ts'
import { zoneToKeep } from '../clock/time-zone.ts'
import type { NewPerson } from './read/own-due.ts'

const FIRST_HOUR = 9

/**
 * Remembers who writes in a personal chat: their name and time zone. Whoever had blocked the bot is reminded again,
 * because they have written.
 * @returns the person; undefined elsewhere than in a personal chat
 */
export async function rememberPerson(
  operations: ReminderOperations,
  received: Received,
): Promise<PersonRow | undefined> {
  const { who, where, what, at } = received.incoming
  if (where.kind !== 'personal' || what.kind === 'removed') return undefined
  const person = await operations.person(who.tenant, who.id)
  if (!person) {
    const row = newPerson(received)
    await operations.addPerson(row)
    return row
  }
  const set = {
    name: who.name === NAMELESS ? person.name : who.name,
    time_zone: zoneToKeep(person.time_zone, received.timeZone, at),
    digest_row: null,
    blocked: 0,
    ...membershipNoted(person, received),
  }
  const isNews = Object.entries(set).some(([column, value]) => person[column as keyof typeof set] !== value)
  if (!isNews) return person
  const news = { ...set, ...scheduled({ ...person, ...set }, at) }
  await operations.changePerson(who.tenant, who.id, news)
  return { ...person, ...news }
}

/**
 * Remembers who asks beside the chat to be let in, and was vouched for as a member: nobody else can be let in.
 * Whom Teams called a guest in the chat stays one until it says otherwise there.
 * @param known what is remembered of them; undefined: nothing
 */
export async function rememberMember(
  operations: ReminderOperations,
  known: PersonRow | undefined,
  received: Received,
): Promise<void> {
  if (received.membership !== 'member' || known?.membership === 'guest') return
  if (!known) return operations.addPerson(newPerson(received))
  const noted = membershipNoted(known, received)
  if (noted.membership_at !== known.membership_at) await operations.changePerson(known.tenant, known.person, noted)
}

/** So long what Teams said of a person is not noted again. In milliseconds. */
const NOTED_MS = 60 * 60 * 1000

/** What Teams says of the person, for when it says nothing: noted when it is another, or an hour old. */
function membershipNoted(
  person: Pick<PersonRow, 'membership' | 'membership_at'>,
  { membership, incoming: { at } }: Received,
): Pick<PersonRow, 'membership' | 'membership_at'> {
  const known = { membership: person.membership, membership_at: person.membership_at }
  if (membership === undefined) return known
  const age = Date.parse(at) - Date.parse(person.membership_at ?? '')
  return membership === person.membership && age < NOTED_MS ? known : { membership, membership_at: at }
}

function newPerson({ incoming: { who, at }, membership, timeZone = 'UTC' }: Received): PersonRow {
  const row: PersonRow = {
    tenant: who.tenant,
    person: who.id,
    name: who.name,
    time_zone: timeZone,
    reminders: 1,
    hour: FIRST_HOUR,
    minute: 0,
    last_digest: null,
    next_digest_at: null,
    digest_row: null,
    blocked: 0,
    membership: membership ?? null,
    membership_at: membership === undefined ? null : at,
  }
  return { ...row, ...scheduled(row, at) }
}

/** Carries out what a turn decided about reminders of the person who takes it. Who has never written in a chat has none to be set. */
export async function carryOutReminders(
  operations: ReminderOperations,
  person: PersonRow | NewPerson | undefined,
  effect: ReminderEffect,
): Promise<void> {
  if (!person) throw new Error('Reminders are a matter of personal chats.')
  const { tenant, person: id } = person
  switch (effect.kind) {
    case 'setReminders': {
      if (!('hour' in person)) throw new Error('When reminders come is set in personal chats.')
      const { on = person.reminders === 1, hour = person.hour, minute = person.minute } = effect.set
      const set = { reminders: on ? 1 : 0, hour, minute }
      return operations.changePerson(tenant, id, { ...set, ...scheduled({ ...person, ...set }, effect.at) })
    }
    case 'markReminders': {
      const { entitlement, version, reasons, doneOn: done_on, snoozedUntil: snoozed_until } = effect
      const mark = { tenant, person: id, entitlement_id: entitlement, version, done_on, snoozed_until }
      for (const reason of reasons) await operations.mark({ ...mark, reason })
      return
    }
    case 'unmarkReminders':
      return operations.unmark(tenant, id, effect.entitlement)
  }
}

/** When the next digest comes. One that is due already stays so: the scheduler decides about it. */
function scheduled(person: PersonRow, at: string): Pick<PersonRow, 'next_digest_at'> {
  if (person.reminders === 0 || person.blocked === 1) return { next_digest_at: null }
  if (person.next_digest_at !== null && person.next_digest_at <= at) return { next_digest_at: person.next_digest_at }
  const { time_zone: timeZone, hour, minute, last_digest: lastDay } = person
  return { next_digest_at: nextDigest(new Date(at), { timeZone, hour, minute, lastDay }) }
}
