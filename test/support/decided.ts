import type { Needs } from '../../dialogs/dialog.ts'
import type { ReadEnv } from '../../dialogs/model.ts'
import type { Decided, Deciding } from '../../dialogs/understand.ts'

/** Decides a turn at once. @param read makes the environment with what is needed */
export function decided(deciding: Deciding, read: (needs: Needs) => ReadEnv): Decided {
  let step = deciding.next()
  while (!step.done) step = deciding.next(read(step.value))
  return step.value
}
