import type { Person } from '../../domain/person.ts'
import type { ConversationReference } from '../channel/connector.ts'
import { senderOf } from '../channel/teams.ts'
import type { GuardedActivity } from '../http/guard.ts'
import type { TurnParts } from '../turn-parts.ts'
import { referenceOf } from '../channel/reference.ts'

/** Who reads what the message extension shows: the person alone in a dialog, whoever is there in the compose box. */

type ReaderParts = Pick<TurnParts, 'store' | 'rosters'>

/**
 * The person, as a guest unless Teams names them as a member: of the conversation that the extension was opened in, or of
 * their own chat with the bot, for the bot is in few of the conversations that have a compose box. A guest of one of the
 * two is a guest. Rosters are remembered for a minute.
 */
export async function readerOf(parts: ReaderParts, activity: GuardedActivity, now: Date): Promise<Person> {
  const { who } = senderOf(activity, now)
  const own = await ownChat(parts, who)
  const here = conversationOf(activity)
  const places = own && own.conversation !== here.conversation ? [here, own] : [here]
  const rosters = await Promise.all(places.map((place) => parts.rosters.of(who.tenant, place)))
  const memberships = rosters.map((roster) => roster.membershipOf(who.id, activity.from.id))
  if (memberships.includes('guest')) return { ...who, guest: true }
  return memberships.includes('member') ? who : { ...who, guest: 'presumed' }
}

/**
 * Whether people from outside may read what is put into the message. Only the person's own chat with the bot is known to
 * have none without asking; in a chat that the bot is not in nobody can say, so that there may be some.
 */
export async function mayHaveOutsiders(parts: ReaderParts, activity: GuardedActivity, who: Person): Promise<boolean> {
  const here = conversationOf(activity)
  if ((await ownChat(parts, who))?.conversation === here.conversation) return false
  return (await parts.rosters.of(who.tenant, here)).outsiders
}

/** The person's chat with the bot; undefined when they have none. */
async function ownChat({ store }: ReaderParts, { tenant, id }: Person): Promise<ConversationReference | undefined> {
  const chat = await store.transaction(({ places }) => places.personalChat(tenant, id))
  return chat && referenceOf(chat)
}

/** The conversation, of a channel without the thread. */
function conversationOf({ conversation, serviceUrl, recipient }: GuardedActivity): ConversationReference {
  return { serviceUrl, conversation: conversation.id.replace(/;messageid=.*$/, ''), bot: recipient.id }
}
