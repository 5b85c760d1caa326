import type { Unfinished, UnfinishedItem } from '../../api/wire.ts'
import type { Assessment } from '../../dialogs/assessment/model.ts'
import { saidOf } from '../../dialogs/assessment/unfinished.ts'
import { unfinishedOf } from '../../dialogs/assessment/shelf.ts'
import type { Store, StoreTransaction } from '../../store/store.ts'
import { readState } from '../conversation.ts'
import type { TabUser } from './sign-in.ts'
import { tabConversation } from './tab-conversation.ts'

/** What a person has begun to assess and not kept, in the chat with the bot and in the tab. Channels are not asked. */
export function unfinishedWork(store: Store, user: TabUser): Promise<Unfinished> {
  return store.transaction(async (tx) => {
    const chat = await tx.places.personalChat(user.tenant, user.id)
    return {
      chat: chat ? await unfinishedIn(tx, user, chat.conversation) : [],
      tab: await unfinishedIn(tx, user, tabConversation(user)),
    }
  })
}

async function unfinishedIn(tx: StoreTransaction, user: TabUser, conversation: string): Promise<UnfinishedItem[]> {
  const stored = await tx.loadConversation({ tenant: user.tenant, conversation, person: user.id })
  return stored ? unfinishedOf(readState(stored.state)).map(itemOf) : []
}

function itemOf(assessment: Assessment): UnfinishedItem {
  const { customer = null, workload = null, begunAt = null } = assessment
  return { customer, workload, said: saidOf(assessment), begunAt }
}
