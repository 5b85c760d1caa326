import type { Where } from '../../dialogs/incoming.ts'
import { mayHoldInternalLinks, withoutInternalLinksIn } from '../../playbook/resources/internal-links.ts'
import type { Store } from '../../store/store.ts'

/**
 * The guard that everything said passes: an internal link is read in a personal chat, and nowhere else. Channels and
 * group chats outlive who is in them today, so that it does not matter who reads along at the moment (ADR 13).
 */

/**
 * An activity as it may be sent to a conversation.
 * @param activity as JSON
 * @param isPersonal asked only when there is something to hold back; when nobody knows the conversation, it is not
 */
export async function fitForConversation(activity: string, isPersonal: () => Promise<boolean>): Promise<string> {
  if (!mayHoldInternalLinks(activity)) return activity
  const { value, held } = withoutInternalLinksIn(JSON.parse(activity) as unknown)
  if (held.length === 0 || (await isPersonal())) return activity
  return JSON.stringify(value)
}

/** The answer to a press, as JSON, as it may be shown where the press came from. */
export function fitForAnswer(response: string, where: Where): string {
  if (where.kind === 'personal' || !mayHoldInternalLinks(response)) return response
  const { value, held } = withoutInternalLinksIn(JSON.parse(response) as unknown)
  return held.length === 0 ? response : JSON.stringify(value)
}

/** True for a chat between the bot and one person. */
export async function isPersonalChat(store: Store, tenant: string, conversation: string): Promise<boolean> {
  const place = await store.transaction((tx) => tx.places.find(tenant, conversation))
  return place?.kind === 'personal'
}
