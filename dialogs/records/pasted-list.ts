import { z } from 'zod'
import { importCard } from '../../cards/records/import-card.ts'
import type { PastedListPress } from '../../cards/presses/records.ts'
import { pastedListCard } from '../../cards/records/pasted-list-card.ts'
import { withList, withoutText } from '../assessment/told/set-aside.ts'
import type { Dialog } from '../dialog.ts'
import { whyNotForMembers, type RefusalWords } from '../for-members.ts'
import type { ConversationState } from '../model.ts'
import { dataReader } from '../read-data.ts'
import { turn } from '../turn.ts'

const REFUSAL: RefusalWords = {
  notHere: 'Lists are yours: send them in our personal chat.',
  notForGuests: 'I read lists of members of the organisation only.',
}
const FORGOTTEN = 'That list is not kept any more. Send it again.'
/** What the result calls it. */
const CALLED = 'The rows that you sent'
/** How much of it the card has. In characters. */
const BEGINS = 120

const id = z.string().min(1).max(100)
const readIn = z.strictObject({ verb: z.literal('read-in'), record: id, list: id })
const schema = z.discriminatedUnion('verb', [readIn])
const readAction = dataReader<PastedListPress, typeof schema>(schema)

/** The list that a pressed button reads in; undefined for any other press, and where it is kept no more. */
export function listPressed({ setAside = [] }: ConversationState, data: unknown): string | undefined {
  const action = readAction(data)
  return action && setAside.find((each) => each.id === action.list)?.text
}

/** True for the button that reads a pasted list in. */
export function readsListIn(data: unknown): boolean {
  return readAction(data) !== undefined
}

/** Offers to read in a list that was pasted as text, and says what came of it. */
export const pastedListDialog: Dialog = ({ state, incoming }) => {
  const { what } = incoming
  const action = what.kind === 'action' ? readAction(what.data) : undefined
  if (what.kind !== 'list' && !action) return undefined
  const kind = what.kind === 'list' ? 'text' : 'hint'
  const refused = whyNotForMembers(incoming, REFUSAL)
  if (refused) return { answer: () => turn(state, { kind, text: refused }) }
  if (action) {
    const outcome = what.kind === 'action' ? what.outcome : undefined
    if (!outcome) return { answer: () => turn(state, { kind: 'hint', text: FORGOTTEN }) }
    const { record, list } = action
    const card = importCard({ record, name: CALLED, outcome })
    // The result takes the place of the buttons.
    const next = withoutText(state, list)
    return { answer: () => turn(next, { kind: 'card', summary: 'Your list', record, card }) }
  }
  if (what.kind !== 'list') return undefined
  const { text, rows, isCut = false } = what
  return {
    answer(env) {
      const [record, list] = [env.newId(), env.newId()]
      const card = pastedListCard({ record, list, begins: text.slice(0, BEGINS), rows, isCut })
      const next = isCut ? state : withList(state, { id: list, text })
      return turn(next, { kind: 'card', summary: 'A list', record, card })
    },
  }
}
