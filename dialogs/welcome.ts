import { welcomeCard } from '../cards/welcome-card.ts'
import { aboutOf } from './assessment/keep.ts'
import type { ConversationState, DialogEnv, Reply } from './model.ts'
import type { Incoming } from './incoming.ts'
import { unfinishedOf } from './assessment/shelf.ts'

/** Sentences to try; the first one stands on the welcome card. */
export const EXAMPLES: readonly string[] = [
  'Contoso Teams: nobody is trained and there is no champion, they won’t go live',
  'Fabrikam Intune: their only admin left, the rollout is on hold',
  'Tailwind SharePoint: libraries are being copied, half are done',
]

/** What can be said, and what is unfinished. */
export function welcome(env: DialogEnv, state: ConversationState, where: Incoming['where']['kind']): Reply {
  const [first, ...others] = unfinishedOf(state)
  return {
    kind: 'card',
    summary: 'Tell me what the customer said',
    card: welcomeCard({
      example: EXAMPLES[0],
      mention: where !== 'personal',
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
