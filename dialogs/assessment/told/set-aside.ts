import type { ConversationState, DialogEnv } from '../../model.ts'
import type { Remarks, SetAside } from '../model.ts'

/** The longest text in a button's data. In UTF-16 units. */
const MAX_TAKEN = 500
/** The most texts that are kept beside a list; older ones are forgotten. */
const MOST = 6

/** Stores texts that are too long for a card's buttons, so that one press takes a whole text. */
export function withSetAside(
  env: DialogEnv,
  state: ConversationState,
  remarks: Remarks,
): { readonly state: ConversationState; readonly remarks: Remarks } {
  const besides = remarks.besides?.map((each) =>
    each.text.length > MAX_TAKEN ? { ...each, setAside: env.newId() } : each,
  )
  const added = besides?.flatMap(({ setAside: id, text }) => (id === undefined ? [] : [{ id, text }])) ?? []
  if (!besides || added.length === 0) return { state, remarks }
  return {
    state: { ...state, setAside: newestOf([...(state.setAside ?? []), ...added]) },
    remarks: { ...remarks, besides },
  }
}

/** Stores a list, which a button takes by its id, instead of the one before: the state is read and written with every turn. */
export function withList(state: ConversationState, { id, text }: Pick<SetAside, 'id' | 'text'>): ConversationState {
  return { ...state, setAside: newestOf([...(state.setAside ?? []), { id, text, isList: true }]) }
}

/** Forgets a text that no button takes any more. */
export function withoutText(state: ConversationState, id: string): ConversationState {
  const { setAside, ...rest } = state
  const others = setAside?.filter((each) => each.id !== id) ?? []
  return others.length > 0 ? { ...rest, setAside: others } : rest
}

/** A list is long, and one is enough; it takes no other text's place. */
function newestOf(all: readonly SetAside[]): readonly SetAside[] {
  const list = all.findLast(({ isList }) => isList)
  const others = all.filter(({ isList }) => !isList).slice(-MOST)
  return list ? [...others, list] : others
}

/** The text that a button takes; undefined if it was forgotten meanwhile. */
export function textTaken(
  { setAside = [] }: ConversationState,
  { text, rest }: { readonly text: string; readonly rest?: string | undefined },
): string | undefined {
  return rest === undefined ? text : setAside.find(({ id }) => id === rest)?.text
}
