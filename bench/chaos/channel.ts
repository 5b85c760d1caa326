import { TENANTS } from '../support/identity.ts'
import { cardAbout, dataOf, keepStatus, shownBy } from './status.ts'
import { customer, sentence, type Answer, type ChaosWorld } from './world.ts'

/** The tenant of the channels and of the people in them. */
const HOME = TENANTS[0]!

type Data = Readonly<Record<string, unknown>>

/** A member of the tenant in the form of a roster. Member 0 has the personal conversation 0. */
export function member(n: number): Data {
  return { id: `29:${n}`, aadObjectId: `person-${n}`, tenantId: HOME, userRole: 'user' }
}

/** An entitlement that person 0 saved. */
export interface Kept {
  readonly name: string
  /** The card that confirms it. */
  readonly card: unknown
  /** The id of the activity with this card. */
  readonly pressed: string
}

/** An entitlement that is posted to a channel. */
export interface PostedCard {
  readonly channel: string
  /** The id of the activity in the channel. */
  readonly id: string
  /** The data of its buttons without the verb: record, entitlement, version, filter, offset. */
  readonly data: Data
}

let lastId = 1_700_000_000_000
/** A new activity id; Teams uses moments as ids. */
export function nextId(): string {
  return String(++lastId)
}

/** Person 0 saves a status for the customer with this number, in the personal chat. */
export async function keepOne(world: ChaosWorld, number: number): Promise<Kept> {
  const name = customer(number)
  await world.deliverUntilAnswered(0, world.message(0, nextId(), sentence(name)))
  const kept = await keepStatus(world, 0, name, nextId())
  if (!kept?.answer.text.includes('Kept')) throw new Error(`The status was not kept: ${kept?.answer.text}`)
  return { name, card: shownBy(kept.answer), pressed: kept.pressed }
}

/** Person 0 first writes to the bot in a channel, then posts the saved status there. */
export async function postTo(world: ChaosWorld, { name, card, pressed }: Kept, channel: string): Promise<PostedCard> {
  await world.deliverUntilAnswered(0, there(world, 0, channel, { id: nextId(), text: 'hello' }))
  const form = shownBy(await world.deliverUntilAnswered(0, world.press(0, nextId(), dataOf(card, 'post')!, pressed)))
  const data = dataOf(form, 'post-to')
  if (!data) throw new Error(`Nowhere to post: ${JSON.stringify(form)}`)
  await world.deliverUntilAnswered(0, world.press(0, nextId(), { ...data, place: channel }, pressed))
  const posted = await cardAbout(world, channel, name)
  if (!posted) throw new Error('The status did not come to the channel.')
  const { verb: _, place: __, ...on } = data
  const record = `posting-${String(on['entitlement'])}`
  return { channel, id: posted.id, data: { ...on, record } }
}

/** The activity of a person who presses a button of a posted card. */
export function pressPosted(world: ChaosWorld, n: number, { channel, id }: PostedCard, data: Data, press = nextId()) {
  const value = { action: { type: 'Action.Execute', verb: data['verb'], data }, trigger: 'manual' }
  return there(world, n, channel, { id: press, type: 'invoke', name: 'adaptiveCard/action', value, replyToId: id })
}

/** True when the bot answered that the press takes longer and that it will go on with it. */
export function isLate({ text }: Answer): boolean {
  return text.includes('This takes longer than usual')
}

/** An activity of person `n` of the tenant in a thread of a channel. */
function there(world: ChaosWorld, n: number, channel: string, more: Data): Data {
  return {
    ...world.message(0, '', ''),
    from: { id: `29:${n}`, name: `Adele ${n}`, aadObjectId: `person-${n}` },
    conversation: { id: `${channel};messageid=1700000000000`, conversationType: 'channel', tenantId: HOME },
    channelData: { tenant: { id: HOME }, channel: { id: channel, name: channel.slice(3, 8) }, team: { name: 'EMEA' } },
    ...more,
  }
}
