import type { ConversationState, DialogEnv, Turn } from '../../model.ts'
import type { Assessment } from '../model.ts'
import { show } from '../show.ts'
import { withDibsTold } from '../told/dibs-told.ts'
import { dateTyped, setTypedDate } from './typed-date.ts'

/**
 * Takes a message that only says what has a place of its own: DIBS, or the date of the open card. It is no part of the
 * text, and changes no status.
 */
export function takenInOwnPlace(
  env: DialogEnv,
  state: ConversationState,
  current: Assessment | undefined,
  said: string,
): Turn | undefined {
  const told = current && withDibsTold(env, current, said)
  if (told) return show(env, state, told)
  const dated = dateTyped(env, current, said)
  return dated && setTypedDate(env, state, dated)
}
