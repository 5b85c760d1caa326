import { unfinishedCard } from '../cards/unfinished-card.ts'
import { welcomeCard } from '../cards/welcome-card.ts'
import { changed } from './assessment.ts'
import { aboutOf } from './keep.ts'
import type { Assessment, ConversationState, DialogEnv, Incoming, Reply, Turn } from './model.ts'
import { resumable, unfinishedOf } from './shelf.ts'
import { hint, show, together, turn } from './show.ts'

/** Sentences to try; the first one stands on the welcome card. */
export const EXAMPLES: readonly string[] = [
  'Contoso Teams: nobody is trained and there is no champion, they won’t go live',
  'Fabrikam Intune: their only admin left, the rollout is on hold',
  'Tailwind SharePoint: libraries are being copied, half are done',
]

/** So many unfinished assessments are offered to choose from. */
const MAX_OFFERED = 6
/** How much of a text tells which one it is. In characters. */
const MAX_SAID = 80

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

/** Goes on with what is unfinished; of several, one is chosen. */
export function resume(env: DialogEnv, state: ConversationState): Turn {
  const [first, ...others] = resumable(state)
  if (!first)
    return turn(
      state,
      hint('Nothing to resume', 'Nothing is unfinished. Tell me what the customer said, or begin step by step.'),
    )
  if (others.length === 0) return takeUp(env, state, first)
  const rows = [first, ...others].slice(0, MAX_OFFERED).map((assessment) => ({
    about: aboutOf(env, assessment),
    said: assessment.text ? beginning(assessment.text) : answersInWords(assessment),
    record: assessment.id,
    version: assessment.version,
  }))
  return turn(state, { kind: 'card', summary: 'Which one?', card: unfinishedCard({ rows }) })
}

/** Makes an earlier assessment the current one again. */
export function takeUp(env: DialogEnv, state: ConversationState, assessment: Assessment): Turn {
  // The playbook may have been changed since the assessment began: answers that still fit are kept, and it says so.
  const isOld = assessment.contentVersion !== env.prepared.playbook.version
  const notice = isOld ? 'The playbook was updated since you began. Answers that still fit were kept.' : undefined
  return show(env, state, changed(assessment, { cancelled: false }), together(notice))
}

function answersInWords({ asked }: Assessment): string {
  return asked.length === 1 ? '1 answer' : `${asked.length} answers`
}

function beginning(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > MAX_SAID ? `${line.slice(0, MAX_SAID)}…` : line
}
