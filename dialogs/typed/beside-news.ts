import type { Incoming } from '../incoming.ts'
import type { ConversationState, DialogEnv, Turn } from '../model.ts'
import type { Reader } from '../readers.ts'
import { answerPortfolio } from '../records/portfolio.ts'
import { turn } from '../turn.ts'
import { answerAddressed } from './addressed.ts'
import { askedOfOpen } from './asked-of-open.ts'
import { readNotByMessage } from './not-by-message.ts'
import { isPutOff } from './put-off.ts'
import { isSmallTalk, SMALL_TALK } from './small-talk.ts'
import { moveSeveral } from './several-dates.ts'

interface Message {
  readonly env: DialogEnv
  readonly state: ConversationState
  readonly text: string
  readonly incoming: Incoming
}

/** Orders, questions and remarks beside a situation: they are answered, and added to nothing. */
export const BESIDE_NEWS: readonly Reader<Message, Turn>[] = [
  {
    by: 'put-off',
    read: ({ env, state, text }) =>
      isPutOff(env, state, text)
        ? turn(state, { kind: 'text', text: 'It stays open: “resume” brings it back.' })
        : undefined,
  },
  {
    by: 'asked-of-open',
    read({ env, state, text }) {
      const asked = askedOfOpen(env, state, text)
      return asked && turn(state, answerAddressed(asked, text))
    },
  },
  // Before `command` and `news`: each customer's workloads are its own.
  { by: 'portfolio', read: ({ env, state, text, incoming }) => answerPortfolio(env, state, text, incoming) },
  // Before `command`: “move Contoso and Fabrikam to 15 June” is of each.
  { by: 'move-several', read: ({ env, state, text }) => moveSeveral(env, state, text) },
  { by: 'small-talk', read: ({ state, text }) => (isSmallTalk(text) ? turn(state, SMALL_TALK) : undefined) },
  {
    by: 'not-by-message',
    read({ env, state, text }) {
      const ordered = readNotByMessage(env.prepared, state, text)
      return ordered && turn(state, answerAddressed(ordered, text))
    },
  },
]
