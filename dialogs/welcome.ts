import { welcomeCard, welcomeOutsidersCard } from '../cards/welcome-card.ts'
import { aboutOf } from './assessment/keep/keep.ts'
import type { ConversationState, DialogEnv, Reply } from './model.ts'
import type { Where } from './incoming.ts'
import { outsidersRead } from './places.ts'
import { unfinishedOf } from './assessment/shelf.ts'

/** Sentences to try; the first one is shown on the welcome card. */
export const EXAMPLES: readonly string[] = [
  'Contoso Teams: nobody is trained and there is no champion, they won’t go live',
  'Fabrikam Intune: their only admin left, the rollout is on hold',
  'Tailwind SharePoint: libraries are being copied, half are done',
]

/** Shows what can be typed here, and what is unfinished; people from outside must not see the names of customers. */
export function welcome(env: DialogEnv, state: ConversationState, where: Where): Reply {
  if (outsidersRead(where)) {
    return { kind: 'card', summary: 'Resources for customers', card: welcomeOutsidersCard(env.newId()) }
  }
  const [first, ...others] = unfinishedOf(state)
  return {
    kind: 'card',
    summary: 'Tell me what the customer said',
    card: welcomeCard({
      example: EXAMPLES[0],
      mention: where.kind !== 'personal',
      ...(first
        ? {
            unfinished: {
              about: aboutOf(env, first),
              record: first.id,
              version: first.version,
              more: others.length,
            },
          }
        : {}),
    }),
  }
}
