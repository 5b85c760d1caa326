import type { ConversationState, Reply } from '../model.ts'

const HOW = {
  renamed: 'A customer is renamed back as it was renamed: “rename”, the name now, “to”, and the name before.',
  merged: 'Customers that were merged stay one.',
}

/** Answers “undo” right after a customer was renamed or merged: the status that was kept before is not meant. */
export function undoOtherName({ how }: NonNullable<ConversationState['calledOtherwise']>): Reply {
  return { kind: 'text', text: `${HOW[how]} Nothing was changed.` }
}
